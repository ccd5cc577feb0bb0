"""Whoever is busy in the page is there; and when nobody is, all of it goes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.messages import Reason
from tests.screens.watched import IDLE_S


def click(visitor):
    visitor.clicks("#name")


def type_on_a_real_keyboard(visitor):
    visitor.resident.strike("a", Qt.Key.Key_A)


def touch(visitor):
    finger = QTest.createTouchDevice()
    at = visitor.where("#name")
    place = QPoint(round(at.x()), round(at.y()))
    window = visitor.resident.window
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    QTest.touchEvent(window, finger).release(0, place, window).commit()


@pytest.fixture
def watched(visitor, watch):
    visitor.clicks("#name")
    return watch(visitor.resident)


@pytest.mark.parametrize("act", [click, type_on_a_real_keyboard, touch])
def test_what_one_does_in_the_page_says_that_one_is_there(visitor, watched, act):
    watched.passes(IDLE_S - 10)
    act(visitor)
    watched.passes(IDLE_S - 10)

    assert not watched.warned


def test_a_page_that_moves_by_itself_is_nobody(visitor, watched):
    visitor.shows("<p id=p>0</p><script>setInterval(() => p.textContent++, 20)</script>")

    watched.passes(IDLE_S)

    assert watched.warned
    watched.passes(60)
    assert watched.said[-1].reason is Reason.IDLE


def test_a_finger_types_where_it_touches(visitor):
    touch(visitor)

    visitor.waits(lambda: "Digits" in visitor.resident.buttons)
    visitor.resident.type("a")
    visitor.waits(lambda: visitor.value() == "a")

"""What counts as being there: whatever one does, with a finger, a key or a screen reader."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from tests.screens.watched import IDLE_S


def touch_nothing(watched):
    QTest.mouseClick(watched.resident.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))


def drag(watched):
    window = watched.resident.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    watched.passes(100)
    QTest.mouseMove(window, QPoint(900, 300))
    watched.passes(100)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))


def turn_the_wheel(watched):
    at, nothing = QPointF(900, 400), QPoint()
    turned = QWheelEvent(
        at,
        at,
        nothing,
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(watched.resident.window, turned)


def strike_a_key(watched):
    watched.resident.strike("x", Qt.Key.Key_X)


def press_a_footer_button(watched):
    watched.resident.touch("Contrast")


ACTIVITIES = [touch_nothing, drag, turn_the_wheel, strike_a_key, press_a_footer_button]


@pytest.mark.parametrize("active", ACTIVITIES)
def test_whatever_one_does_counts_as_being_there(somebody, active):
    somebody.passes(100)

    active(somebody)

    somebody.passes(IDLE_S - 1)
    assert not somebody.warned
    somebody.passes(1)
    assert somebody.warned


@pytest.mark.parametrize("active", ACTIVITIES)
def test_whatever_one_does_answers_the_warning(somebody, active):
    somebody.passes(IDLE_S)
    assert somebody.warned

    active(somebody)
    somebody.passes(1)

    assert not somebody.warned


def test_typing_on_the_keyboard_of_the_screen_counts_as_being_there(resident, watch):
    watched = watch(resident)
    resident.press("Search by typing")

    for _ in range(3):
        watched.passes(100)
        resident.touch("a")

    assert not watched.warned
    assert resident.described("What are you looking for?") == "aaa"


def test_scrolling_by_the_arrows_counts_as_being_there(resident, watch, prime):
    watched = watch(resident)
    resident.kiosk.journey.open_guide(prime.id)

    for arrow in ("Further down", "Higher up", "Further down"):
        watched.passes(100)
        resident.touch(arrow)

    assert not watched.warned


def test_a_screen_reader_that_presses_counts_as_being_there(somebody):
    for name in ("I am stuck", "Password", "Back", "It is done"):
        somebody.passes(100)
        somebody.resident.press(name)

    assert not somebody.warned

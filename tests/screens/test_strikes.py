"""Hands that tremble: a key held, a key struck twice, a button pressed twice.

Times are real here, so the time within which a second press is none is made so long that the
slowest machine is within it, or nought.
"""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.guides.walk import Walk
from tests.screens.ways import follow

LONG_MS = 60_000
FIELD = "What are you looking for?"


def hold(resident, name):
    """A finger that stays on the control of that name, until long after a key would repeat."""
    place = resident.scroll_to(name).toPoint()
    QTest.mousePress(resident.window, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(resident.window, Qt.MouseButton.LeftButton, pos=place, delay=1200)
    resident.look()


@pytest.fixture
def slow(arrive):
    """Somebody at a kiosk that takes any second press on the same thing for a tremble."""
    return arrive(double_strike_ms=LONG_MS)


def at_step(arrive, prime, **setting):
    resident = arrive(prime, **setting)
    resident.kiosk.journey.walk(Walk(prime, (0, 0, 0, 0)))
    resident.look()
    return resident


def test_holding_a_key_of_the_screen_types_it_once(resident):
    resident.press("Search by typing")

    hold(resident, "a")

    assert resident.described(FIELD) == "a"


def test_holding_erase_erases_one_sign(resident):
    resident.press("Search by typing")
    resident.type("abc")

    hold(resident, "Erase")

    assert resident.described(FIELD) == "ab"


def test_a_key_acts_when_it_is_let_go_and_not_when_the_finger_slides_off(resident):
    resident.press("Search by typing")
    place = resident.scroll_to("a").toPoint()

    QTest.mousePress(resident.window, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(resident.window, QPoint(place.x(), 20))
    QTest.mouseRelease(resident.window, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), 20))
    resident.look()

    assert resident.described(FIELD) == ""


@pytest.mark.parametrize(("text", "key"), [("a", Qt.Key.Key_A), ("\b", Qt.Key.Key_Backspace)])
def test_a_key_of_a_real_keyboard_that_is_held_counts_once(resident, text, key):
    resident.press("Search by typing")
    resident.type("bcd")

    resident.strike(text, key)
    once = resident.described(FIELD)
    for _ in range(5):
        resident.strike(text, key, repeated=True)

    assert resident.described(FIELD) == once


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_held_on_a_button_presses_it_once(arrive, prime, key):
    resident = at_step(arrive, prime)
    resident.focus("It is done")
    text = " " if key == Qt.Key.Key_Space else "\r"

    resident.send(QEvent.Type.KeyPress, key, text)
    for _ in range(5):
        resident.send(QEvent.Type.KeyRelease, key, text, repeated=True)
        resident.send(QEvent.Type.KeyPress, key, text, repeated=True)
    resident.send(QEvent.Type.KeyRelease, key, text)

    assert resident.heading == prime.words["en"].steps["form"].title


def test_a_double_strike_on_a_key_types_it_once(slow):
    slow.press("Search by typing")

    slow.touch("a")
    slow.touch("a")

    assert slow.described(FIELD) == "a"


def test_different_keys_may_follow_one_another_at_once(slow):
    slow.press("Search by typing")

    for key in ("c", "a", "r"):
        slow.touch(key)

    assert slow.described(FIELD) == "car"


def test_a_key_may_be_struck_again_after_that_time(resident):
    resident.press("Search by typing")

    resident.touch("a")
    resident.touch("a")

    assert resident.described(FIELD) == "aa"


def test_a_double_press_on_it_is_done_moves_one_step_only(arrive, prime):
    resident = at_step(arrive, prime, double_strike_ms=LONG_MS)

    resident.touch("It is done")
    resident.touch("It is done")

    assert resident.heading == prime.words["en"].steps["form"].title


def test_the_second_strike_answers_no_question_of_the_next_page(slow):
    slow.touch("Do a procedure")
    slow.touch("Health and social aid")

    assert slow.heading == "What is it about?"


def test_without_that_time_two_presses_move_two_steps(arrive, prime):
    resident = at_step(arrive, prime)

    resident.touch("It is done")
    resident.touch("It is done")

    assert resident.heading == prime.words["en"].steps["situation"].title


def test_a_double_strike_on_a_box_ticks_it_and_does_not_untick_it(arrive, prime):
    resident = arrive(prime, double_strike_ms=LONG_MS)
    resident.kiosk.journey.walk(Walk(prime, (0, 0, 0, 0, 0, 0)))
    check = prime.words["en"].steps["situation"].checks["address"]

    resident.touch(check)
    resident.touch(check)

    assert resident.checked == [check]


def test_without_that_time_a_box_is_ticked_and_unticked(arrive, prime):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0, 0, 0, 0, 0)))
    check = prime.words["en"].steps["situation"].checks["address"]

    resident.touch(check)
    assert resident.checked == [check]
    resident.touch(check)
    assert resident.checked == []


def test_scrolling_follows_every_press_of_its_arrow(arrive, prime):
    resident = arrive(prime, double_strike_ms=LONG_MS)
    resident.kiosk.display.chooseSize(2.0)
    resident.kiosk.journey.open_guide(prime.id)
    last = prime.words["en"].never

    assert resident.scroll_to(last)

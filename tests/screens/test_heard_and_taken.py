"""Without sight: while a screen is read by itself, what one hears is what a key takes."""

import pytest
from PySide6.QtCore import Qt

from kiosk.language.languages import Language
from kiosk.screens.listen import reading
from kiosk.screens.listen.reading import Why
from kiosk.screens.listen.told import told
from tests.screens.hand import Hand
from tests.screens.listener import SOON_MS

EN = Language("en")
HOME = "Hello, what would you like to do?"


class Listening(Hand):
    """Somebody who hears out a screen, up to where they strike a key."""

    clock = 0.0

    def hears_up_to(self, words, after_s=2.0):
        """The voice, which reads by itself, says that now, and has for so long."""
        while not self.said[-1].startswith(words):
            assert self.mouth.speaking is not None, f"{words} is never said: {self.said}"
            self.mouth.end()
        self.clock += after_s


@pytest.fixture
def hand(arrive, prime, monkeypatch):
    hand = Listening(arrive, prime)
    monkeypatch.setattr(reading, "monotonic", lambda: hand.clock)
    hand.starts()
    return hand


def test_what_is_heard_is_pressed(hand, qtbot):
    hand.hears_up_to("See a mediator, button")

    hand.press()

    qtbot.waitUntil(lambda: hand.resident.heading != HOME, timeout=SOON_MS)
    assert not hand.resident.heading.startswith("What is it about?")


def test_one_goes_on_and_back_from_what_is_heard(hand):
    hand.hears_up_to("See a mediator, button")
    assert hand.next() not in {"Do a procedure, button.", "See a mediator, button."}
    assert hand.back() == "See a mediator, button."


def test_who_strikes_as_the_next_thing_begins_is_told_what_a_key_takes(hand, qtbot):
    hand.hears_up_to("See a mediator, button", after_s=0.2)
    before = len(hand.said)

    hand.press()
    assert hand.said[before:] == ["See a mediator, button."]
    assert hand.resident.heading == HOME

    hand.press()
    qtbot.waitUntil(lambda: hand.resident.heading != HOME, timeout=SOON_MS)


def test_a_touch_that_silences_the_voice_leaves_one_there(hand):
    hand.hears_up_to("See a mediator, button")
    hand.resident.kiosk.listening.view.touched()

    assert hand.back() == "Do a procedure, button."


def test_once_all_was_heard_one_is_where_one_was(hand):
    first = hand.next()
    second = hand.next()
    hand.strikes(Qt.Key.Key_F1)
    hand.mouth.end_all()

    assert hand.back() == first
    assert hand.next() == second


def test_who_has_heard_all_and_was_nowhere_begins_at_the_first(hand):
    hand.mouth.end_all()

    assert hand.next() == "Do a procedure, button."


def test_a_button_that_was_said_last_is_pressed_by_who_was_nowhere(hand, qtbot):
    hand.resident.press("Call a mediator")
    hand.notices(qtbot)
    hand.mouth.end_all()
    last, heading = hand.said[-1], hand.resident.heading
    assert last.endswith(", button.")

    hand.press()

    qtbot.waitUntil(lambda: hand.resident.heading != heading, timeout=SOON_MS)


def test_words_that_are_no_button_leave_one_where_one_is(hand):
    first = hand.next()
    hand.strikes(Qt.Key.Key_F1)
    hand.hears_up_to(HOME)

    hand.next()

    assert hand.back() == first


def test_what_has_come_to_a_screen_leaves_one_there_and_a_key_says_where_that_is(hand, qtbot):
    there = hand.next()
    listening = hand.resident.kiosk.listening.view
    came = next(part for part in told(hand.resident.window, EN) if part.words == "See a mediator")
    listening.say([came], why=Why.NEWS)
    hand.mouth.end_all()

    hand.press()
    assert hand.said[-1] == there
    assert hand.resident.heading == HOME

    hand.press()
    qtbot.waitUntil(lambda: hand.resident.heading == "What is it about?", timeout=SOON_MS)

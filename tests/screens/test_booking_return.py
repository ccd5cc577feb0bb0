"""Coming back with a code: what is known, another time, or none."""

import pytest
from PySide6.QtCore import Qt

from kiosk.booking.model import State
from kiosk.booking.ticket_event import ticket_event
from kiosk.storage.troubles import StorageError, Trouble
from tests.screens.booths import CODE, FRIDAY, QUARTER_TO_TEN, Counter, times

FIELD = "Code of your session"
STATES = {
    State.REQUESTED: ("To be confirmed", "It is not an appointment yet"),
    State.CLAIMING: ("To be confirmed", "It is not an appointment yet"),
    State.CONFIRMED: ("Your session is booked.", "expects you"),
    State.CONFLICTED: ("This time was taken just before you.", "Choose another time below."),
    State.CANCEL_REQUESTED: (
        "Your cancellation is noted.",
        "The mediator will be told as soon as the kiosk can.",
    ),
    State.CANCELLED: ("Your session is cancelled.", "You have nothing more to do."),
    State.MOVED_BY_MEDIATOR: (
        "\N{FIRST STRONG ISOLATE}Karim\N{POP DIRECTIONAL ISOLATE} has changed the time.",
        "If it suits you, you have nothing to do.",
    ),
    State.REMOVED_BY_MEDIATOR: (
        "\N{FIRST STRONG ISOLATE}Karim\N{POP DIRECTIONAL ISOLATE} had to cancel your session.",
        "Choose another time below, or ask at the desk.",
    ),
    State.EXPIRED: ("The time of this session has passed.", "You can book another one."),
}


@pytest.fixture
def counter():
    counter = Counter()
    counter.booked()
    return counter


@pytest.fixture
def resident(at_booth, counter):
    """Somebody who is asked for the code of a booking made before."""
    resident = at_booth(counter)
    resident.press("See a mediator")
    resident.press("My booking")
    return resident


def give(resident, code):
    resident.type(code)
    resident.press("Confirm")


def test_every_state_there_is_has_its_words():
    assert set(STATES) == set(State)


@pytest.mark.parametrize("state", STATES)
def test_each_state_is_one_plain_sentence_with_what_to_do(resident, counter, state):
    counter.desk.becomes(counter.only.id, state)
    give(resident, CODE)

    title, means = STATES[state]
    assert resident.heading == title
    assert resident.says(means)
    others = {other for other, _ in STATES.values()} - {title}
    assert not others & set(resident.texts)


@pytest.mark.parametrize("state", [State.CONFIRMED, State.REQUESTED, State.MOVED_BY_MEDIATOR])
def test_one_that_stands_is_moved_or_cancelled(resident, counter, state):
    counter.desk.becomes(counter.only.id, state)
    give(resident, CODE)

    assert {"Another time", "Cancel this session"} <= set(resident.buttons)


@pytest.mark.parametrize("state", [State.CANCELLED, State.EXPIRED, State.CANCEL_REQUESTED])
def test_one_that_is_over_is_neither_moved_nor_cancelled_but_booked_anew(resident, counter, state):
    counter.desk.becomes(counter.only.id, state)
    give(resident, CODE)

    assert not {"Another time", "Cancel this session"} & set(resident.buttons)
    resident.press("Book another session")
    assert resident.heading == "When would you like to come?"


def test_the_keyboard_has_letters_digits_and_a_space(resident):
    signs = {name for name in resident.buttons if len(name) == 1}

    assert signs == set("0123456789abcdefghijklmnopqrstuvwxyz")
    assert "space" in resident.buttons


def test_a_real_keyboard_types_it_too(resident):
    for sign in CODE.upper():
        resident.strike(sign)
    resident.strike("\r", Qt.Key.Key_Return)

    assert resident.heading == "Your session is booked."


def test_a_scanner_reads_the_square_of_the_ticket(resident, counter):
    square = ticket_event(counter.only, "Session with Karim", "Mériadeck", "a paper, a telephone")
    for line in square.split("\r\n"):
        for sign in line:
            resident.strike(sign)
        resident.strike("\r", Qt.Key.Key_Return)

    assert resident.heading == "Your session is booked."


def test_what_is_no_code_says_what_a_code_is_and_stays_to_be_mended(resident):
    give(resident, "lune pomme")

    assert resident.says("A code is two words and a number.")
    assert resident.described(FIELD) == "lune pomme"
    resident.press("Erase")
    assert not resident.says("A code is two words and a number.")


def test_a_code_that_nobody_has_offers_somebody_to_ask(resident):
    give(resident, "lune 99 pomme")

    assert resident.says("No booking has this code.")
    resident.press("I have lost my code")
    assert resident.heading == "A mediator can help you"


def test_five_wrong_codes_slow_down_and_one_is_told_for_how_long(resident, counter, qtbot):
    resident.type("lune 99 pomme")
    for _ in range(5):
        resident.press("Confirm")
    assert resident.says("Too many wrong codes. You can try again in 30 seconds.")

    resident.press("Erase everything")
    give(resident, CODE)
    assert resident.heading == "Type the code of your session"
    less = [f"in {seconds} seconds." for seconds in range(2, 30)]
    qtbot.waitUntil(lambda: any(map(resident.says, less)), timeout=20_000)

    counter.clock.passes(seconds=30)
    for _ in range(29):
        resident.kiosk.navigation.page.view.second()
    assert not resident.says("Too many wrong codes.")
    resident.press("Confirm")
    assert resident.heading == "Your session is booked."


def test_where_nothing_can_be_read_one_is_told_to_ask(resident, counter):
    def broken(*_):
        raise StorageError(Trouble.BROKEN)

    counter.desk.find = broken
    give(resident, CODE)

    assert resident.says("The kiosk cannot look at the moment. Please ask at the desk.")


def test_another_time_keeps_the_code_and_gives_the_old_one_up_once_it_is_sure(resident, counter):
    give(resident, CODE)
    resident.press("Another time")
    assert resident.heading == "Which other time suits you?"
    assert resident.says(f"Your time until now: {QUARTER_TO_TEN}. It is kept")
    resident.press(FRIDAY)
    resident.press("Continue")
    assert resident.heading == "Move to this time?"
    assert resident.says(f"Your old time, {QUARTER_TO_TEN}, is kept")
    resident.press("Move my session")

    assert resident.heading == "It is booked at the new time."
    assert FRIDAY in resident.texts
    assert "Code: lune, 47, pomme" in resident.texts
    old, new = counter.desk.bookings
    assert (old.state, new.state) == (State.CANCELLED, State.CONFIRMED)
    assert resident.counted == {("booking", "online", "moved"): 1}


def test_while_the_new_time_is_not_sure_the_old_one_is_said_to_be_kept(resident, counter):
    counter.desk.answer = State.REQUESTED
    give(resident, CODE)
    resident.press("Another time")
    resident.press(FRIDAY)
    resident.press("Continue")
    resident.press("Move my session")

    assert resident.heading == "To be confirmed"
    assert resident.says("Your old time is kept until then.")
    assert counter.desk.bookings[0].state is State.CONFIRMED


def test_cancelling_is_asked_once_and_then_done(resident, counter):
    give(resident, CODE)
    resident.press("Cancel this session")
    assert resident.heading == "Cancel this session?"
    assert resident.says(f"{QUARTER_TO_TEN}, with Karim")
    resident.press("No, keep it")
    assert counter.only.state is State.CONFIRMED
    resident.press("Cancel this session")
    resident.press("Yes, cancel it")

    assert resident.heading == "Your session is cancelled."
    assert counter.only.state is State.CANCELLED
    assert resident.counted == {("booking", "online", "cancelled"): 1}
    resident.press("Back")
    assert resident.heading == "Hello, what would you like to do?"


def test_instead_of_cancelling_one_may_take_another_time(resident):
    give(resident, CODE)
    resident.press("Cancel this session")
    resident.press("Choose another time instead")

    assert resident.heading == "Which other time suits you?"


def test_offline_a_cancellation_is_noted_and_not_said_to_be_done(resident, counter):
    counter.desk.answer = State.REQUESTED
    give(resident, CODE)
    resident.press("Cancel this session")
    resident.press("Yes, cancel it")

    assert resident.heading == "Your cancellation is noted."


def test_what_cannot_be_kept_is_not_said_to_be_cancelled(resident, counter):
    def full(*_, **__):
        raise StorageError(Trouble.FULL)

    counter.desk.cancel = full
    give(resident, CODE)
    resident.press("Cancel this session")
    resident.press("Yes, cancel it")

    assert resident.says("nothing was cancelled. Please ask at the desk.")
    assert counter.only.state is State.CONFIRMED


def test_past_the_limit_one_is_told_whom_to_tell(resident, counter):
    counter.clock.passes(hours=19, minutes=4)  # four hours before is the limit
    give(resident, CODE)

    assert resident.says("It is too near to be moved or cancelled here.")
    assert not {"Another time", "Cancel this session"} & set(resident.buttons)


def test_past_the_limit_while_the_question_stood_nothing_is_cancelled(resident, counter):
    give(resident, CODE)
    resident.press("Cancel this session")
    counter.clock.passes(hours=22)
    resident.press("Yes, cancel it")

    assert counter.only.state is State.CONFIRMED
    assert resident.says("It is too near to be moved or cancelled here.")


def test_what_the_mediator_removed_is_booked_at_another_time_under_the_same_code(
    resident, counter
):
    counter.desk.becomes(counter.only.id, State.REMOVED_BY_MEDIATOR)
    give(resident, CODE)
    resident.press("Tomorrow at 10:30")
    assert resident.heading == "Is everything right?"
    assert "Your first name" not in resident.texts
    resident.press("Book")

    assert resident.heading == "It is booked."
    assert "Code: lune, 47, pomme" in resident.texts


def test_a_code_is_not_left_on_the_screen_behind(resident):
    give(resident, CODE)
    resident.press("Back")

    assert resident.described(FIELD) == ""
    assert not times(resident)

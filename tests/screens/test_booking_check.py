"""All that will be booked is shown, changed and booked, once."""

import pytest

from kiosk.booking.model import State
from kiosk.storage.troubles import StorageError, Trouble
from tests.screens.booths import (
    FRIDAY,
    NAME,
    ONLINE,
    QUARTER_TO_TEN,
    Counter,
    book,
    times,
    to_check,
    to_times,
)


@pytest.fixture
def at_check(at_booth, counter):
    """Somebody before the page that shows all of it."""
    resident = at_booth(counter)
    to_check(resident)
    return resident


def test_all_of_it_is_shown_and_nothing_is_booked_yet(at_check, counter):
    texts = at_check.texts

    assert at_check.says("Nothing is booked yet.")
    for label, words in {
        "When": QUARTER_TO_TEN,
        "About": ONLINE,
        "With": "Karim",
        "Your first name": "Aicha",
        "Your telephone": "none",
    }.items():
        assert texts[texts.index(label) + 1] == words
    assert counter.desk.bookings == ()


def test_each_line_is_changed_and_one_is_back_with_the_rest_as_it_was(at_check):
    at_check.press("Change: Your first name")
    at_check.press("Erase everything")
    at_check.type("zoe")
    at_check.press("Continue")
    assert at_check.heading == "Is everything right?"

    at_check.press("Change: When")
    assert at_check.checked == [QUARTER_TO_TEN]
    at_check.press(FRIDAY)
    at_check.press("Continue")

    at_check.press("Add: Your telephone")
    at_check.type("0612345678")
    at_check.press("Continue with this number")

    assert at_check.heading == "Is everything right?"
    assert {"Zoe", FRIDAY, "06 12 34 56 78"} <= set(at_check.texts)


def test_another_subject_asks_for_a_time_again_and_for_nothing_else(at_check):
    at_check.press("Change: About")
    at_check.press("My taxes")
    assert at_check.heading == "When would you like to come?"
    at_check.press(FRIDAY)
    at_check.press("Continue")

    assert at_check.heading == "Is everything right?"
    assert {"My taxes", "Aicha"} <= set(at_check.texts)


def test_back_leads_through_what_was_asked_and_what_was_typed_is_still_there(at_check):
    headings = []
    for _ in range(3):
        at_check.press("Back")
        headings.append(at_check.heading)
        if headings[-1] == "What is your first name?":
            assert at_check.described(NAME) == "Aicha"

    assert headings == [
        "Your telephone number, if you like",
        "What is your first name?",
        "When would you like to come?",
    ]


def test_a_time_taken_at_the_last_moment_leads_to_the_others_and_nothing_is_typed_again(
    at_check, counter
):
    counter.desk.gone.add(
        next(s for s in counter.desk.slots("online", counter.clock.now) if s.mediator == "karim")
    )

    at_check.press("Book")

    assert at_check.heading == "When would you like to come?"
    assert at_check.says("Somebody has just taken this time. Nothing is lost")
    assert counter.desk.bookings == ()
    at_check.press(FRIDAY)
    at_check.press("Continue")
    assert at_check.heading == "Is everything right?"
    at_check.press("Book")
    assert at_check.heading == "It is booked."
    assert counter.desk.people[counter.only.id].first_name == "Aicha"


def test_what_cannot_be_kept_is_not_said_to_be_booked(at_check, counter):
    def full(*_):
        raise StorageError(Trouble.FULL)

    counter.desk.book = full
    at_check.press("Book")

    assert at_check.heading == "Is everything right?"
    assert at_check.says("nothing was booked. Please ask at the desk.")


def test_a_booking_is_made_once_however_often_one_goes_back(at_check, counter):
    at_check.press("Book")
    assert at_check.heading == "It is booked."
    at_check.press("Back")
    assert at_check.heading == "Hello, what would you like to do?"

    assert "Back" not in at_check.buttons
    assert counter.only.state is State.CONFIRMED


def test_at_a_place_that_is_an_example_every_page_says_so(at_booth):
    counter = Counter(demonstration=True)
    resident = at_booth(counter)
    said = "This is only an example: nobody will be there."
    resident.press("See a mediator")
    for press in (
        "Book a session",
        ONLINE,
        QUARTER_TO_TEN,
        "Continue",
        "m",
        "Continue",
        "Continue without a number",
        "Book",
    ):
        assert resident.says(said), press
        resident.press(press)
    assert resident.heading == "It is booked."
    assert resident.says(said)


def test_at_a_real_place_no_page_says_that_it_is_an_example(at_booth, counter):
    resident = at_booth(counter)
    book(resident)

    assert not resident.says("example: nobody")
    resident.press("Home")
    to_times(resident)
    assert not resident.says("example: nobody")
    assert QUARTER_TO_TEN in times(resident)

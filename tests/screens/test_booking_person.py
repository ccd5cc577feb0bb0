"""Who comes, on which number, and a look at all of it before anything is booked."""

import pytest
from PySide6.QtCore import Qt

from kiosk.booking.model import Person
from tests.screens.booths import (
    NAME,
    PHONE,
    QUARTER_TO_TEN,
    QUESTION,
    to_times,
)


@pytest.fixture
def at_name(at_booth, counter):
    """Somebody who is asked for a first name."""
    resident = at_booth(counter)
    to_times(resident)
    resident.press(QUARTER_TO_TEN)
    resident.press("Continue")
    return resident


@pytest.fixture
def at_phone(at_name):
    """Somebody who is asked for a telephone number."""
    at_name.type("aicha")
    at_name.press("Continue")
    return at_name


def test_a_first_name_or_any_word_is_typed_with_its_accents(at_name):
    assert at_name.heading == "What is your first name?"
    assert at_name.says("Or any word you like.")
    at_name.type("aé-d")

    assert at_name.described(NAME) == "Aé-D"
    at_name.press("Erase")
    at_name.press("Erase everything")
    assert at_name.described(NAME) == ""


def test_without_any_word_one_is_told_what_is_expected(at_name):
    at_name.press("Continue")

    assert at_name.heading == "What is your first name?"
    assert at_name.says("Type a first name, or any word you like.")
    at_name.type("m")
    assert not at_name.says("Type a first name")


def test_a_name_is_typed_on_a_real_keyboard_too(at_name):
    for sign in "zoé":
        at_name.strike(sign)
    at_name.strike("\b", Qt.Key.Key_Backspace)
    at_name.strike("\r", Qt.Key.Key_Return)

    assert at_name.heading == "Your telephone number, if you like"


def test_in_arabic_the_name_is_typed_in_arabic_letters(at_booth, counter):
    resident = at_booth(counter)
    to_times(resident)
    resident.press(QUARTER_TO_TEN)
    resident.press("Continue")
    resident.kiosk.display.chooseLanguage("ar")
    resident.look()
    for letter in "مريم":
        resident.press(letter)

    assert "مريم" in [resident.described(name) for name in resident.fields]


def test_what_the_number_is_for_and_until_when_is_said_before_it_is_typed(at_phone):
    assert at_phone.says(
        "Only to tell you if the session cannot take place. It is erased 30 days after it."
    )


def test_one_goes_on_without_a_number_and_none_is_kept(at_phone, counter):
    at_phone.press("Continue without a number")
    assert at_phone.heading == "Is everything right?"

    at_phone.press("Book")
    assert counter.desk.people[counter.only.id] == Person("Aicha", "")


def test_a_number_is_kept_in_its_national_form(at_phone, counter):
    at_phone.type("+33612345678")
    at_phone.press("Continue with this number")
    assert "06 12 34 56 78" in at_phone.texts

    at_phone.press("Book")
    assert counter.desk.people[counter.only.id].phone == "06 12 34 56 78"


def test_a_number_shows_two_by_two_as_one_says_it(at_phone):
    at_phone.type("06123")

    assert at_phone.described(PHONE) == "06 12 3"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("6", "A number in France begins with 0, or with +33."),
        ("089", "Numbers that begin with 089 cannot be called back. Type another one."),
        ("06123456789", "There is one digit too many, or more: 10 are expected."),
    ],
)
def test_what_is_wrong_with_a_number_is_said_while_it_is_typed(at_phone, typed, said):
    at_phone.type(typed[:-1])
    assert said not in at_phone.texts

    at_phone.press(typed[-1])
    assert said in at_phone.texts
    at_phone.press("Erase")
    assert said not in at_phone.texts


def test_a_number_that_is_not_whole_is_not_taken_and_one_is_told_how_many_digits(at_phone):
    at_phone.type("061234")
    at_phone.press("Continue with this number")

    assert at_phone.says("10 digits are expected. There are 6 so far.")
    at_phone.type("5678")
    assert not at_phone.says("10 digits are expected.")
    at_phone.press("Continue with this number")
    assert at_phone.heading == "Is everything right?"


def test_for_a_session_by_telephone_a_number_is_needed(at_booth, counter):
    resident = at_booth(counter)
    to_times(resident, QUESTION)
    resident.press("Tuesday 24 November at 14:30")
    resident.press("Continue")
    resident.type("a")
    resident.press("Continue")
    assert resident.heading == "On which number shall we call you?"
    assert "Continue without a number" not in resident.buttons

    resident.press("Continue with this number")
    assert resident.says("The mediator calls you: type your number, with its 10 digits.")
    resident.type("0556000000")
    resident.press("Continue with this number")
    resident.press("Book")

    assert resident.says("Nadia\N{POP DIRECTIONAL ISOLATE} will telephone you")

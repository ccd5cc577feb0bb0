"""Calling a mediator: until calls exist, the screen says where the desk is."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from tests.screens.kiosks import DESK
from tests.screens.ways import follow

DIRECTIONS = {
    "ahead": "The desk is straight ahead, beyond the screen",
    "ahead-right": "The desk is ahead on the right",
    "right": "The desk is on the right",
    "behind-right": "The desk is behind you on the right",
    "behind": "The desk is behind you",
    "behind-left": "The desk is behind you on the left",
    "left": "The desk is on the left",
    "ahead-left": "The desk is ahead on the left",
}


def test_the_screen_says_in_words_where_the_desk_is(resident):
    resident.press("Call a mediator")

    assert resident.heading == "A mediator can help you"
    assert DESK[Language.EN] in resident.texts


@pytest.mark.parametrize(("direction", "words"), DIRECTIONS.items())
def test_the_drawing_says_the_way_to_the_desk(arrive, direction, words):
    resident = arrive(direction=direction)

    resident.press("Call a mediator")

    assert resident.names(QAccessible.Role.Graphic) == [words]


def test_the_words_are_in_the_language_of_the_screen_and_in_french_where_it_has_none(resident):
    resident.press("Call a mediator")

    for code, told in (("العربية", Language.AR), ("Español", Language.FR)):
        resident.kiosk.display.chooseLanguage(
            next(each for each in Language if each.own_name == code)
        )
        assert DESK[told] in resident.texts


def test_the_drawing_is_not_mirrored_in_arabic(arrive):
    resident = arrive(direction="left")
    resident.press("Call a mediator")
    drawing = resident.pixels("The desk is on the left")

    resident.kiosk.display.chooseLanguage("ar")
    (name,) = resident.names(QAccessible.Role.Graphic)
    mirrored = resident.pixels(name)

    # The desk is the darkest thing that is away from the middle.
    middle = drawing.shape[1] // 2
    for plan in (drawing, mirrored):
        dark = plan < 120
        assert dark[:, : middle - 60].sum() > 4 * dark[:, middle + 100 :].sum()


def test_from_the_first_screen_there_is_nothing_to_tell(resident):
    resident.press("Call a mediator")

    assert not resident.says("Tell the mediator")


def test_from_a_step_it_says_what_to_tell_in_the_language_of_the_moment(arrive, prime):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))

    resident.press("Call a mediator")
    english = prime.words["en"]
    told = f"{english.title} · {english.steps['simulate'].short}"
    assert resident.says(f"Tell the mediator: “{told}”. Your screen waits for you.")

    resident.press("Language")
    resident.press("Français")
    french = prime.words["fr"]
    assert resident.says(f"{french.title} · {french.steps['simulate'].short}")
    assert not resident.says(english.title)


def test_one_comes_back_to_the_very_screen_one_left(arrive, prime):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))
    step = resident.heading

    resident.press("Call a mediator")
    resident.press("Back to my screen")

    assert resident.heading == step


def test_pressing_the_button_again_changes_nothing(resident):
    resident.press("Call a mediator")
    resident.press("Call a mediator")
    resident.press("Back")

    assert resident.heading == "Hello, what would you like to do?"

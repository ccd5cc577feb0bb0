"""Coming back with a code: typed on our keyboard or a real one, or read by a scanner."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.guides.resume import code_of, qr_text
from kiosk.guides.walk import Walk
from tests.guides.samples import do, guide, proof, ready

MISTYPED = "This code has a wrong or missing sign. Look at it again, sign by sign."
UNKNOWN = "This kiosk does not have the procedure of this code. A mediator can help you."
OLD = (
    "This procedure has changed since your code was made. "
    "Please begin it again, or ask a mediator."
)
FIELD = "Code of your paper"

CARD = guide(ready("begin", "one"), do("one", "two"), do("two", "end"), proof("end"))
REARRANGED = replace(CARD, steps=(CARD.steps[0], do("one", "new"), do("new", "end"), proof("end")))
OTHER = guide(ready("begin", "end"), proof("end"), name="other", title="Another")
CODE = code_of(Walk(CARD, (0, 0)))


@pytest.fixture
def resident(arrive):
    """Somebody at the screen for codes of a kiosk with two small guides."""
    resident = arrive(CARD, OTHER)
    resident.press("Resume my procedure")
    return resident


def typed(resident):
    """What a screen reader says that stands in the field."""
    return resident.described(FIELD)


def give(resident, code):
    resident.type(code)
    resident.press("Confirm")


def test_a_code_typed_on_the_keyboard_of_the_screen_leads_to_its_step(resident):
    resident.type(CODE)
    assert typed(resident) == CODE

    resident.press("Confirm")

    assert resident.heading == "Two"


def test_the_keyboard_has_the_signs_of_codes_and_no_other(resident):
    signs = {name for name in resident.buttons if len(name) == 1}

    assert signs == set("BCDFGHJKMNPQRTVWX234679")


def test_a_wrong_sign_is_erased_and_everything_too(resident):
    resident.type("KB7")
    resident.press("Erase")
    assert typed(resident) == "KB"

    resident.press("Erase everything")
    assert typed(resident) == ""
    assert "Erase everything" not in resident.buttons


def test_nothing_typed_is_no_code(resident):
    resident.press("Confirm")

    assert resident.heading == "Type the code of your paper"
    assert MISTYPED not in resident.texts


def test_a_scanner_types_the_whole_square_and_return(resident):
    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_a_scanner_is_heard_after_the_footer_was_touched(resident):
    resident.touch("Contrast")
    resident.touch("Size")
    resident.touch("150 percent")
    resident.touch("Close")

    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_a_scanner_is_heard_after_coming_back_from_another_screen(resident):
    resident.touch("Call a mediator")
    resident.touch("Back")

    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_a_scanner_is_heard_after_somebody_was_asked_for(resident):
    resident.kiosk.frame.ask_presence(20, 60)
    resident.look()
    resident.kiosk.frame.ask_presence(-1, 1)

    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_a_scanner_is_heard_however_often_a_square_was_refused(resident):
    for _ in range(8):
        resident.scan(qr_text(CODE[:-1] + ("B" if CODE[-1] != "B" else "C")))
        assert MISTYPED in resident.texts

    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_a_real_keyboard_types_erases_and_confirms(resident):
    for sign in CODE[:2].lower() + "X":
        resident.strike(sign)
    resident.strike("\b", Qt.Key.Key_Backspace)
    for sign in CODE[2:]:
        resident.strike(sign)
    assert typed(resident) == CODE

    resident.strike("\r", Qt.Key.Key_Enter)

    assert resident.heading == "Two"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("\x7f", Qt.Key.Key_Delete),
        ("\x1b", Qt.Key.Key_Escape),
        ("", Qt.Key.Key_Left),
        ("", Qt.Key.Key_F5),
        ("\x16", Qt.Key.Key_V),
    ],
)
def test_a_key_that_is_no_sign_types_nothing(resident, text, key):
    resident.strike(text, key)

    assert typed(resident) == ""


def test_a_mistyped_code_says_so_and_stays_to_be_mended(resident):
    wrong = CODE[:-1] + ("B" if CODE[-1] != "B" else "C")

    give(resident, wrong)

    assert MISTYPED in resident.texts
    assert typed(resident) == wrong
    resident.press("Erase")
    assert MISTYPED not in resident.texts
    give(resident, CODE[-1])
    assert resident.heading == "Two"


def test_a_code_of_another_kiosk_s_guide_says_that_it_is_not_here(resident):
    elsewhere = guide(*CARD.steps, name="elsewhere")

    give(resident, code_of(Walk(elsewhere, (0,))))

    assert resident.heading == "This code cannot be followed here"
    assert UNKNOWN in resident.texts


def test_a_code_from_before_its_guide_was_changed_says_that_it_is_old(arrive):
    resident = arrive(REARRANGED)
    resident.press("Resume my procedure")

    give(resident, CODE)

    assert resident.heading == "This code cannot be followed here"
    assert OLD in resident.texts


@pytest.mark.parametrize("guides", [(OTHER,), (REARRANGED,)])
def test_a_code_that_leads_nowhere_leaves_a_mediator_home_a_guide_and_another_try(arrive, guides):
    resident = arrive(*guides)
    resident.press("Resume my procedure")
    give(resident, CODE)

    resident.press_here("Call a mediator")
    assert resident.heading == "A mediator can help you"
    resident.press("Back")
    resident.press("Begin a procedure")
    assert resident.heading == "What is it about?"
    resident.press("Back")
    resident.press("Type another code")
    assert resident.heading == "Type the code of your paper"
    assert typed(resident) == ""
    resident.press("Home")
    assert resident.heading == "Hello, what would you like to do?"


def test_a_mistyped_code_leaves_a_mediator_and_home(resident):
    give(resident, CODE[::-1])

    assert {"Home", "Call a mediator"} <= set(resident.buttons)


def test_after_a_code_that_leads_nowhere_a_scanner_may_try_another(resident):
    give(resident, code_of(Walk(guide(*CARD.steps, name="elsewhere"), (0,))))
    assert resident.heading == "This code cannot be followed here"

    resident.scan(qr_text(CODE))

    assert resident.heading == "Two"


def test_each_refusal_is_said_in_the_language_of_the_screen(resident):
    give(resident, CODE[::-1])

    resident.press("Language")
    resident.press("Français")

    assert "Un signe est faux ou manque." in " ".join(resident.texts)
    assert MISTYPED not in resident.texts

"""Continue later: a code to take home, which leads back to the very step."""

import re

import pytest

from kiosk.app.messages import Reason
from kiosk.app.printers import Printers
from kiosk.guides.resume import code_of, grouped, qr_text
from kiosk.guides.walk import Walk
from tests.screens.booths import Printer
from tests.screens.kiosks import PANELS
from tests.screens.squares import read_square
from tests.screens.ways import follow, open_guide

WAYS = [(), (0,), (0, 2), (0, 0, 0, 2), (0, 0, 0, 1, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)]


def code_on(resident):
    """The code as a screen reader spells it: sign by sign."""
    (spelt,) = [text for text in resident.texts if text.startswith("Code: ")]
    return re.sub(r"\s", "", spelt.removeprefix("Code: "))


@pytest.fixture
def at_code(arrive, prime):
    def lead(answers, **setting):
        resident = arrive(prime, **setting)
        follow(resident, Walk(prime, answers))
        resident.press("Continue later")
        return resident

    return lead


@pytest.mark.parametrize("answers", WAYS)
def test_the_code_on_the_screen_resumes_exactly_there(at_code, prime, answers):
    resident = at_code(answers)
    code = code_on(resident)

    resident.press("Home")
    resident.press("Resume my procedure")
    resident.type(code)
    resident.press("Confirm")

    walk = Walk(prime, answers)
    words = prime.words["en"]
    assert resident.heading == words.steps[walk.step.id].title
    assert resident.says(f"{words.title} · step {len(walk.trail)} of")


def test_the_code_is_spelt_sign_by_sign_to_who_cannot_see_it(at_code, prime):
    resident = at_code((0, 0))

    spelt = " ".join(code_of(Walk(prime, (0, 0))))
    assert any(spelt == re.sub(r"\s+", " ", it.removeprefix("Code: ")) for it in resident.texts)


def test_the_screen_names_the_guide_and_the_step_one_will_come_back_to(at_code, prime):
    resident = at_code((0, 0))

    assert prime.words["en"].title in resident.texts
    assert resident.says(
        f"You come back to the step “{prime.words['en'].steps['simulate'].short}”"
    )


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("panel", PANELS)
def test_the_square_is_read_back_from_the_pixels_of_the_screen(at_code, prime, panel, contrast):
    resident = at_code((0, 0), panel=panel)
    if contrast:
        resident.kiosk.display.toggleContrast()

    assert read_square(resident.look()) == qr_text(code_of(Walk(prime, (0, 0))))


def test_the_square_is_said_in_words_what_for(at_code):
    assert at_code(()).says("Square to show to the kiosk's reader")


def test_the_code_holds_no_name_and_the_screen_says_so(at_code):
    assert at_code(()).says("The code holds neither your name nor what you typed.")


def test_with_the_code_in_hand_one_may_finish_at_once(at_code):
    resident = at_code((0, 0))

    resident.press("I have my code, finish")

    assert resident.ends == [Reason.FINISH]
    assert resident.counted["guide", "prime-activite", "left"] == 1


def test_back_returns_to_the_step(at_code, prime):
    resident = at_code((0, 0))

    resident.press("Back")

    assert resident.heading == prime.words["en"].steps["simulate"].title


def test_resuming_is_counted_and_no_opening(at_code, prime):
    resident = at_code((0, 0))
    code = code_on(resident)
    resident.press("Home")
    resident.press("Resume my procedure")
    resident.type(code)
    resident.press("Confirm")

    assert resident.counted == {
        ("guide", "prime-activite", "opened"): 1,
        ("guide", "prime-activite", "left"): 1,
        ("guide", "prime-activite", "resumed"): 1,
    }


def test_after_resuming_one_may_go_back_step_by_step(at_code, prime):
    resident = at_code((0, 0))
    code = code_on(resident)
    resident.press("Home")
    resident.press("Resume my procedure")
    resident.type(code)
    resident.press("Confirm")

    resident.press("Back")
    assert resident.heading == prime.words["en"].steps["fund"].title
    resident.press("Back")
    assert resident.heading == prime.words["en"].steps["ready"].title


def test_the_code_of_a_round_leads_to_the_step_without_the_round(arrive, prime):
    resident = arrive(prime)
    open_guide(resident, Walk(prime))
    for _ in range(2):
        resident.press("Begin")
        resident.press("Back")
    resident.press("Continue later")

    assert code_on(resident) == code_of(Walk(prime))


@pytest.fixture
def printable(at_code):
    """Somebody with the code of a walk on the screen, and a printer beside it."""
    resident = at_code((0, 0))
    printer = Printer()
    resident.press("Back")
    resident.kiosk.journey.opened.open_printers(Printers(printer))
    resident.press("Continue later")
    return resident, printer


def test_the_code_is_printed_with_its_square_and_what_it_is_for(printable, prime):
    resident, printer = printable
    code = code_of(Walk(prime, (0, 0)))

    resident.press("Print my code")

    (ticket,) = printer.tickets
    words = [line.words for line in (*ticket.above, *ticket.below)]
    assert ticket.square == qr_text(code)
    assert grouped(code) in words
    assert prime.words["en"].title in words
    assert any("Resume my procedure" in each for each in words)


def test_in_arabic_the_ticket_is_arabic_and_reads_from_the_right(printable):
    resident, printer = printable
    resident.kiosk.display.chooseLanguage("ar")

    resident.kiosk.navigation.page.view.printAsked.emit()

    (ticket,) = printer.tickets
    assert ticket.right_to_left
    assert "رمزك" in ticket.above[0].words


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("paper", "The printer has no more paper."),
        ("cover", "The cover of the printer is open."),
        ("unplugged", "The printer is not connected."),
        ("off", "The printer is off, or does not answer."),
        ("busy", "The printer is busy."),
        ("slow", "The printer has not finished."),
        ("unknown", "It could not be printed."),
    ],
)
def test_a_printer_that_fails_says_why_and_the_code_stays(printable, prime, trouble, said):
    resident, printer = printable
    resident.press("Print my code")

    printer.says("failed", trouble)
    resident.see()

    assert resident.says(said)
    assert resident.says("Your code stays on this screen: take a photo of it.")
    assert code_on(resident) == code_of(Walk(prime, (0, 0)))


def test_without_a_printer_nothing_is_offered(at_code):
    assert "Print my code" not in [node.name for node in at_code((0, 0)).pressables]

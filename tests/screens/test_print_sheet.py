"""Our own sheet: which pages, what they cost, and what became of them."""

import pytest

from kiosk.app.printers import Printers
from tests.screens.booths import Pages, Printer

PDF = b"%PDF of somebody"


@pytest.fixture
def pages(qapp):
    return Pages()


@pytest.fixture
def sheet(arrive, pages):
    """A function: somebody before the sheet of a document with so many pages."""

    def come(count=3, cents=0):
        resident = arrive()
        resident.kiosk.journey.opened.open_printers(Printers(Printer(), pages, cents))
        resident.kiosk.journey.opened.print_document(PDF, "Votre attestation")
        resident.see()
        assert resident.heading == "One moment: the pages are being counted."
        pages.says("ready", pages=count)
        resident.see()
        return resident

    return come


def names(resident):
    return [node.name for node in resident.pressables]


def test_all_pages_are_wanted_unless_one_says_otherwise(sheet, pages):
    resident = sheet(3)
    assert resident.says("Votre attestation")
    assert resident.says("Pages to print: 3")

    resident.press("Print")

    assert pages.printed == [(1, 3)]
    assert resident.heading == "Your pages are being printed."


def test_one_says_from_which_page_to_which(sheet, pages):
    resident = sheet(5)
    resident.press("First page to print: one later")
    resident.press("Last page to print: one earlier")
    resident.press("Last page to print: one earlier")
    assert resident.says("From page 2")
    assert resident.says("To page 3")
    assert resident.says("Pages to print: 2")

    resident.press("Print")

    assert pages.printed == [(2, 3)]


def test_the_last_page_is_never_before_the_first(sheet):
    resident = sheet(3)
    for _ in range(2):
        resident.press("Last page to print: one earlier")
    resident.press("First page to print: one later")

    assert resident.says("From page 2")
    assert resident.says("To page 2")


def test_of_one_page_there_is_nothing_to_choose(sheet):
    assert [name for name in names(sheet(1)) if "page to print" in name] == []


def test_the_price_follows_the_pages_where_the_place_asks_for_one(sheet):
    resident = sheet(3, cents=20)
    assert resident.says("Price: \u2068€0.60\u2069. You pay at the desk.")

    resident.press("Last page to print: one earlier")
    assert resident.says("Price: \u2068€0.40\u2069. You pay at the desk.")

    resident.kiosk.display.chooseLanguage("fr")
    resident.see()
    assert resident.says("0,40\N{NO-BREAK SPACE}€")


def test_where_no_price_is_set_none_is_spoken_of(sheet):
    assert not sheet(3).says("Price")


def test_whoever_does_not_print_is_back_and_nothing_is_held(sheet, pages):
    resident = sheet(2)

    resident.press("Do not print")

    assert resident.heading != "Print this?"
    assert (pages.printed, pages.held) == ([], b"")


def test_what_is_printed_is_to_be_taken_along(sheet, pages):
    resident = sheet(2)
    resident.press("Print")
    pages.says("printed")
    resident.see()
    assert resident.heading == "It is printed."
    assert resident.says("Take all your pages from the printer: they are yours alone.")

    resident.press("Go on")
    assert pages.held == b""


def test_without_paper_nothing_is_to_be_paid_and_one_may_try_again(sheet, pages):
    resident = sheet(2, cents=20)
    resident.press("Print")
    pages.says("failed", "paper")
    resident.see()
    assert resident.says("The printer has no more paper. Nothing was printed")

    resident.press("Try again")
    assert pages.printed == [(1, 2), (1, 2)]


def test_of_what_has_not_finished_it_is_not_said_that_nothing_was_printed(sheet, pages):
    resident = sheet(2)
    resident.press("Print")
    pages.says("failed", "slow")
    resident.see()

    assert resident.says("The printer has not finished. Somebody at the desk can look.")
    assert not resident.says("Nothing was printed")


def test_what_cannot_be_read_leads_to_a_person_and_back(sheet, pages):
    resident = sheet(0)
    pages.says("unreadable", pages=0)
    resident.see()
    assert resident.heading == "This page cannot be printed"

    resident.press_here("Call a mediator")
    resident.press("Back")
    assert {"Do not print", "Call a mediator"} <= set(names(resident))
    assert "Print" not in names(resident)


def test_there_is_no_way_to_a_file_or_to_what_the_printer_can_do(sheet):
    said = " ".join(names(sheet(3))).lower()

    for word in ("file", "pdf", "save", "properties", "settings", "copies"):
        assert word not in said


def test_where_the_place_has_no_printer_for_documents_nothing_opens(arrive):
    resident = arrive()
    before = resident.heading
    resident.kiosk.journey.opened.open_printers(Printers(Printer()))
    resident.kiosk.journey.opened.print_document(PDF)

    assert resident.heading == before


def test_the_next_person_finds_no_document(sheet, pages):
    resident = sheet(2)

    resident.kiosk.journey.start_over()

    assert pages.held == b""

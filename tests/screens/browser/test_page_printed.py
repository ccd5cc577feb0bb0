"""A page of the site is printed through the kiosk's own sheet, and through nothing else."""

import pytest

from kiosk.app.printers import Printers
from kiosk.devices.print_page import pages_in
from tests.screens.booths import Pages, Printer

ATTESTATION = "<h1>Attestation</h1><button id=print onclick='print()'>Imprimer</button>"
SHEET = "One moment: the pages are being counted."


@pytest.fixture
def pages(qapp):
    return Pages()


@pytest.fixture
def printing(come, pages):
    """Somebody at the official site of a kiosk that has a printer for documents."""
    visitor = come()
    visitor.resident.kiosk.journey.opened.open_printers(Printers(Printer(), pages))
    visitor.opens()
    visitor.shows(ATTESTATION)
    return visitor


def sheet_opens(visitor):
    visitor.waits(lambda: visitor.resident.heading == SHEET)


def test_the_page_is_printed_by_the_button_of_the_kiosk(printing, pages):
    printing.resident.press("Print this page")

    sheet_opens(printing)
    assert pages_in(pages.held) == 1
    assert printing.resident.says("caf.localhost")


def test_the_sites_own_button_opens_the_same_sheet(printing, pages):
    printing.clicks("#print")

    sheet_opens(printing)
    assert pages.held.startswith(b"%PDF")


def test_after_the_sheet_one_is_back_at_the_page(printing, pages):
    printing.resident.press("Print this page")
    sheet_opens(printing)
    pages.says("ready", pages=1)
    printing.resident.see()

    printing.resident.press("Do not print")

    assert pages.held == b""
    assert printing.asks("document.querySelector('h1').textContent") == "Attestation"
    assert "Print this page" in printing.resident.buttons


def test_a_page_that_asks_without_end_is_not_listened_to(printing, pages):
    asked = []
    pages.read = asked.append
    for _ in range(6):
        printing.asks("(print(), 1)")
        printing.waits(lambda: printing.asks("1") == 1)
        if printing.resident.kiosk.navigation.page.screen != "browser/BrowserScreen.qml":
            printing.resident.kiosk.navigation.back()

    last = []
    printing.page.page_as_pdf(last.append)  # after whatever was asked for before
    printing.waits(lambda: bool(last))
    assert 1 <= len(asked) <= 3


def test_where_pages_are_not_printed_it_is_said_and_no_button_is_there(visitor):
    visitor.shows(ATTESTATION)
    assert "Print this page" not in visitor.resident.buttons

    visitor.clicks("#print")

    visitor.shows_soon("Pages are not printed here. A mediator can help you keep it.")


def test_at_the_proof_one_is_offered_to_print_it(printing, pages):
    assert "Print the proof" not in printing.resident.buttons
    for _ in range(2):
        printing.resident.press("It is done")

    printing.resident.press("Print the proof")

    sheet_opens(printing)
    assert pages_in(pages.held) == 1


def test_from_the_whole_step_of_the_proof_the_page_behind_it_is_printed_and_seen(printing, pages):
    for _ in range(2):
        printing.resident.press("It is done")
    printing.resident.press("Continue")

    printing.resident.press("Print the proof")

    sheet_opens(printing)
    assert pages_in(pages.held) == 1
    pages.says("ready", pages=1)
    printing.resident.see()
    printing.resident.press("Do not print")
    printing.resident.press("See caf.localhost")
    assert printing.asks("document.querySelector('h1').textContent") == "Attestation"


def test_where_no_page_is_open_the_proof_offers_none(come, pages):
    visitor = come()
    visitor.resident.kiosk.journey.opened.open_printers(Printers(Printer(), pages))
    for _ in range(2):
        visitor.resident.press("It is done")

    assert "I have my proof" in visitor.resident.buttons
    assert "Print the proof" not in visitor.resident.buttons
    assert "See caf.localhost" not in visitor.resident.buttons

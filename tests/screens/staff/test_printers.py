"""A librarian chooses the printers, a price, and prints a test ticket."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.settings.reading import read_site
from tests.screens.booths import Printer
from tests.screens.staff.conftest import PIN, come_in
from tests.screens.staff.settings_pages import KEPT, go


class Found(QObject):
    """Two printers are known to the system."""

    found = Signal(list)

    def look(self):
        self.found.emit(["Accueil", "Ticket"])


@pytest.fixture
def librarian(arrive, office):
    resident = arrive()
    resident.kiosk.journey.opened.open_office(replace(office, looking=Found))
    resident.see()
    come_in(resident, "Librarian", PIN)
    return resident


def site(office):
    reading = read_site(office.config)
    assert not reading.problems
    return reading.site


def test_the_printer_of_tickets_is_one_of_those_found(librarian, office):
    go(librarian, "Printers", "Printer of tickets", "Ticket")

    assert site(office).printer == "Ticket"
    assert librarian.heading == "Printers"
    assert librarian.says(KEPT)


def test_a_small_printer_is_typed_by_its_address(librarian, office):
    go(librarian, "Printers", "Printer of tickets", "A small ticket printer, by its address")
    view = librarian.kiosk.navigation.page.view
    assert view.typed == ""
    view.type("192.168.1.50")

    go(librarian, "Keep")

    assert site(office).printer == "escpos:tcp://192.168.1.50"
    assert librarian.heading == "Printers"
    assert librarian.described("Printer of tickets").startswith("The small ticket printer")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("192.168.1.50:9101", "escpos:tcp://192.168.1.50:9101"),
        ("/dev/usb/lp0", "escpos:/dev/usb/lp0"),
        ("escpos:tcp://ticket.local", "escpos:tcp://ticket.local"),
    ],
)
def test_an_address_is_typed_as_one_has_it(librarian, office, typed, kept):
    go(librarian, "Printers", "Printer of tickets", "A small ticket printer, by its address")
    librarian.kiosk.navigation.page.view.type(typed)
    go(librarian, "Keep")

    assert site(office).printer == kept


def test_what_is_no_address_is_refused_and_what_was_typed_stays(librarian, office):
    go(librarian, "Printers", "Printer of tickets", "A small ticket printer, by its address")

    librarian.kiosk.navigation.page.view.type("bureau du fond")
    go(librarian, "Keep")

    assert librarian.says("Write it as in the example.")
    assert site(office).printer == ""
    assert librarian.kiosk.navigation.page.view.typed == "bureau du fond"


def test_a_place_may_print_no_ticket(librarian, office):
    go(librarian, "Printers", "Printer of tickets", "None: no ticket is printed")

    assert site(office).printer == "-"


def test_documents_have_a_printer_of_their_own_and_a_price(librarian, office):
    go(librarian, "Printers", "Printer of documents", "Accueil")
    go(librarian, "Price of a page", "€0.20")

    assert (site(office).page_printer, site(office).page_cents) == ("Accueil", 20)


def test_the_paper_is_narrow_or_wide(librarian, office):
    go(librarian, "Printers", "Paper of the tickets", "5.8 cm wide")

    assert site(office).paper_mm == 58


def test_a_test_ticket_is_printed_and_how_it_went_is_said(librarian):
    printer = Printer()
    staff = librarian.kiosk.journey.opened.staff
    staff.try_ticket(printer)
    librarian.see()
    assert librarian.heading == "Test ticket"

    go(librarian, "Print a test ticket")
    (ticket,) = printer.tickets
    assert ticket.square
    assert any("Médiathèque de Bègles" in line.words for line in ticket.above)

    printer.says("printed")
    librarian.see()
    assert librarian.says("The printer has taken the ticket.")

    printer.says("failed", "cover")
    librarian.see()
    assert librarian.says("The cover of the printer is open. Nothing was changed.")

    go(librarian, "Back to the printers")
    printer.says("printed")  # nobody looks any more

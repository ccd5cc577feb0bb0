"""What `check` finds of the printers that a place has chosen."""

import pytest

from kiosk.app.health.finding import Verdict
from kiosk.app.health.printers import printers
from kiosk.devices import plugged
from kiosk.settings.row import Who
from kiosk.settings.writing import change
from tests.devices import receipts
from tests.devices.print_shop import open_shop


@pytest.fixture
def shop(tmp_path, monkeypatch):
    return open_shop(tmp_path / "shop", monkeypatch, "Bureau", "Ticket")


def seen(patient, **settings):
    """What is found with these settings of printing: words and values of each."""
    if settings:
        changes = {f"printing.{key}": value for key, value in settings.items()}
        change(patient.config, changes, Who.LIBRARIAN)
    return [(each.words, *each.values) for each in printers(patient)]


def test_without_a_print_system_and_a_wish_there_is_no_printer(patient, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert seen(patient) == [("printers.none",)]
    assert seen(patient, printer="-") == [("printers.unwanted",)]
    assert seen(patient, printer="Ticket") == [("printers.silent",)]


def test_the_usual_printer_is_looked_at_where_none_is_chosen(patient, shop):
    assert seen(patient) == [("printers.ok", "Ticket")]


def test_tickets_and_documents_have_a_finding_each(patient, shop):
    assert seen(patient, printer="Ticket", page_printer="Bureau") == [
        ("printers.ok", "Ticket"),
        ("printers.ok", "Bureau"),
    ]
    assert seen(patient, printer="-", page_printer="Bureau") == [("printers.ok", "Bureau")]


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ("media-empty-error", "printers.paper"),
        ("cover-open", "printers.cover"),
        ("offline-report", "printers.off"),
    ],
)
def test_what_a_printer_says_of_itself_is_told(patient, shop, reasons, words):
    shop.reports(reasons)

    assert seen(patient) == [(words, "Ticket")]


def test_a_printer_whose_cable_is_out_is_broken_and_says_what_to_do(
    patient, shop, tmp_path, monkeypatch
):
    (tmp_path / "usb").mkdir()
    shop.is_at("usb://EPSON/TM-T20?serial=1")
    monkeypatch.setattr(plugged, "USB", tmp_path / "usb")

    (finding,) = printers(patient)

    assert (finding.words, finding.verdict) == ("printers.unplugged", Verdict.BROKEN)


def test_a_chosen_printer_that_the_machine_does_not_know_is_named(patient, shop):
    assert seen(patient, printer="Autre") == [("printers.gone", "Autre")]


def test_a_small_ticket_printer_is_asked_how_it_is(patient):
    with receipts.printer() as printer:
        assert seen(patient, printer=printer.address) == [("printers.ok", "127.0.0.1")]
        printer.states[2] = receipts.COVER_OPEN
        assert seen(patient) == [("printers.cover", "127.0.0.1")]


# python-escpos forgets to close what was refused.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_small_ticket_printer_that_is_off_or_not_plugged_in_is_told(patient):
    assert seen(patient, printer="escpos:tcp://127.0.0.1:9") == [("printers.off", "127.0.0.1")]
    assert seen(patient, printer="escpos:/dev/usb/lp77") == [
        ("printers.unplugged", "/dev/usb/lp77")
    ]

"""Through CUPS: handed over once, waited for, and never left behind for the next person."""

import time

import pytest

from kiosk.devices import cups, plugged
from kiosk.devices.print_ticket import print_on
from kiosk.devices.printer_trouble import PrintingError, Trouble
from kiosk.devices.ticket import Line, Ticket
from tests.devices.print_shop import open_shop

TICKET = Ticket((Line("C’est réservé."),), "BEGIN:VCALENDAR", ())
PDF = b"%PDF-1.4 of somebody"


@pytest.fixture
def shop(tmp_path, monkeypatch):
    monkeypatch.setattr(cups, "_LOOK_EVERY_S", 0.02)
    return open_shop(tmp_path / "shop", monkeypatch, "Bureau", "Ticket")


@pytest.fixture
def jobs(tmp_path):
    """Where what waits is noted."""
    return tmp_path / "data" / "print-jobs"


def test_the_printers_are_those_of_the_system_its_own_first(shop):
    assert cups.printers() == ["Ticket", "Bureau"]


def test_without_a_print_system_there_is_no_printer(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert cups.printers() == []
    with pytest.raises(PrintingError) as told:
        cups.send("Ticket", PDF, [], None)
    assert told.value.trouble is Trouble.UNPLUGGED


def test_a_document_goes_there_once_and_under_no_name_of_a_person(shop, jobs):
    job = cups.send("Bureau", PDF, ["page-ranges=2-3"], jobs)

    assert (shop.jobs[job] / "data").read_bytes() == PDF
    assert (shop.jobs[job] / "options").read_text().split() == [
        *("-n=1", "-t=Pas", "à", "Pas", "page-ranges=2-3")
    ]
    assert cups.noted(jobs) == [job]


def test_what_is_printed_is_purged_and_no_longer_noted(shop, jobs):
    job = cups.send("Bureau", PDF, [], jobs)

    cups.wait("Bureau", job, 5, jobs)

    assert (shop.jobs, shop.cancelled, cups.noted(jobs)) == ({}, ["done"], [])


def test_a_ticket_is_a_page_of_its_own_length(qapp, shop, jobs):
    shop.begin("printing")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.devices.print_ticket._PATIENCE_S", 0.05)
        with pytest.raises(PrintingError):
            print_on("Ticket", TICKET, 80, jobs)

    (job,) = shop.jobs.values()
    assert (job / "data").read_bytes().startswith(b"%PDF")
    assert "media=Custom.80x" in (job / "options").read_text()


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        ("media-empty-error", Trouble.PAPER),
        ("media-jam", Trouble.PAPER),
        ("cover-open", Trouble.COVER),
        ("offline-report", Trouble.OFF),
    ],
)
def test_a_printer_that_fails_says_why_and_prints_nothing_later(shop, jobs, reasons, trouble):
    shop.begin("printing")
    shop.reports(reasons)
    job = cups.send("Bureau", PDF, [], jobs)

    with pytest.raises(PrintingError) as told:
        cups.wait("Bureau", job, 0.4, jobs)

    assert told.value.trouble is trouble
    assert (shop.jobs, cups.noted(jobs)) == ({}, [])


def test_a_slow_printer_may_go_on_and_what_it_has_is_still_noted(shop, jobs):
    shop.begin("printing")
    job = cups.send("Bureau", PDF, [], jobs)

    with pytest.raises(PrintingError) as told:
        cups.wait("Bureau", job, 0.1, jobs)

    assert told.value.trouble is Trouble.SLOW
    assert (list(shop.jobs), cups.noted(jobs)) == ([job], [job])


def test_a_printer_that_is_gone_is_said_to_be(shop):
    with pytest.raises(PrintingError) as told:
        cups.send("Elsewhere", PDF, [], None)

    assert told.value.trouble is Trouble.UNPLUGGED


def test_nothing_is_handed_over_for_a_printer_whose_cable_is_out(
    shop, jobs, tmp_path, monkeypatch
):
    (tmp_path / "usb").mkdir()
    monkeypatch.setattr(plugged, "USB", tmp_path / "usb")
    shop.is_at("usb://EPSON/TM-T20?serial=1")

    with pytest.raises(PrintingError) as told:
        cups.send("Bureau", PDF, [], jobs)

    assert told.value.trouble is Trouble.UNPLUGGED
    assert (shop.jobs, cups.noted(jobs)) == ({}, [])


def test_a_cable_that_comes_out_while_it_is_printed_is_told(shop, jobs):
    shop.begin("printing")
    job = cups.send("Bureau", PDF, [], jobs)
    (shop.folder / "alerts").write_text("\tWaiting for printer to become available.\n")

    with pytest.raises(PrintingError) as told:
        cups.wait("Bureau", job, 20, jobs)

    assert told.value.trouble is Trouble.UNPLUGGED
    assert (shop.jobs, cups.noted(jobs)) == ({}, [])


def test_a_print_system_that_refuses_is_said_to_be_off(shop):
    shop.breaks("lp: Connection refused")

    with pytest.raises(PrintingError) as told:
        cups.send("Bureau", PDF, [], None)

    assert told.value.trouble is Trouble.OFF


def test_what_waits_is_taken_back_when_the_resident_has_left(shop, jobs):
    shop.begin("pending")
    for _ in range(3):
        cups.send("Bureau", PDF, [], jobs)
    other = cups.send("Bureau", PDF, [], None)  # a librarian's own

    assert cups.empty(jobs, grace_s=5) == 3

    assert list(shop.jobs) == [other]
    assert cups.noted(jobs) == []


def test_what_is_just_being_printed_may_come_out(shop, jobs, monkeypatch):
    shop.begin("printing")
    job = cups.send("Bureau", PDF, [], jobs)
    sleep = time.sleep  # which waits for the programs of CUPS too: they are not to be disturbed

    def between_two_looks(seconds):
        if seconds == cups._LOOK_EVERY_S:
            shop.becomes(job, "done")
        sleep(seconds)

    monkeypatch.setattr(cups.time, "sleep", between_two_looks)

    assert cups.empty(jobs, grace_s=30) == 0
    assert shop.cancelled == ["done"]


def test_what_is_printed_for_ever_is_taken_back_in_the_end(shop, jobs):
    shop.begin("printing")
    cups.send("Bureau", PDF, [], jobs)

    assert cups.empty(jobs, grace_s=0.1) == 1
    assert (shop.jobs, shop.cancelled) == ({}, ["printing"])


def test_what_is_printed_already_is_purged_and_not_counted(shop, jobs):
    cups.send("Bureau", PDF, [], jobs)

    assert cups.empty(jobs, grace_s=0) == 0
    assert (shop.jobs, cups.noted(jobs)) == ({}, [])


def test_a_number_that_cups_knows_no_more_is_struck_out_too(shop, jobs):
    jobs.mkdir(parents=True)
    (jobs / "Bureau-77").touch()

    assert cups.empty(jobs, grace_s=0) == 0
    assert cups.noted(jobs) == []


def test_what_cannot_be_taken_back_stays_noted_for_the_next_time(shop, jobs):
    shop.begin("pending")
    job = cups.send("Bureau", PDF, [], jobs)
    (shop.folder / "bin" / "cancel").write_text("#!/bin/sh\nexit 1\n")

    cups.empty(jobs, grace_s=0)

    assert cups.noted(jobs) == [job]

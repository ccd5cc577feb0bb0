"""Documents: counted and printed by a process of their own, held in memory alone, taken back."""

import sys

import pytest

from kiosk.devices import print_process
from kiosk.devices.page_printing import DocumentPrinting, QueueEmptying
from kiosk.devices.print_page import pages_in
from tests.devices.documents import document
from tests.devices.print_shop import open_shop

PATIENCE_MS = 30_000  # a process on a busy machine


@pytest.fixture
def shop(tmp_path, monkeypatch):
    return open_shop(tmp_path / "shop", monkeypatch, "Bureau")


@pytest.fixture
def printing(qapp, tmp_path):
    return DocumentPrinting("Bureau", tmp_path / "data" / "print-jobs")


def until(qtbot, printing, state):
    qtbot.waitUntil(lambda: printing.state == state, timeout=PATIENCE_MS)


def test_its_pages_are_counted_and_those_chosen_are_printed_once(qtbot, printing, shop):
    shop.begin("pending")
    pdf = document(5)
    printing.read(pdf)
    assert printing.state != "ready"  # it is read by another
    until(qtbot, printing, "ready")
    assert printing.pages == 5

    printing.print_pages(2, 4)
    assert printing.state == "printing"
    qtbot.waitUntil(lambda: shop.jobs != {}, timeout=PATIENCE_MS)
    (job,) = shop.jobs
    qtbot.waitUntil((shop.jobs[job] / "state").exists, timeout=PATIENCE_MS)
    assert (shop.jobs[job] / "data").read_bytes() == pdf
    assert "page-ranges=2-4" in (shop.jobs[job] / "options").read_text().split()
    shop.becomes(job, "done")
    until(qtbot, printing, "printed")
    assert shop.jobs == {}


@pytest.mark.parametrize("pdf", [b"", b"no document", b"%PDF-1.4\n%%EOF"])
def test_what_is_no_document_is_said_to_be_unreadable(qtbot, printing, pdf):
    printing.read(pdf)

    until(qtbot, printing, "unreadable")
    printing.print_pages(1, 1)
    assert printing.state == "unreadable"


def test_a_document_that_comes_while_another_is_read_takes_its_place(qtbot, printing):
    printing.read(document(2))
    printing.read(document(3))

    until(qtbot, printing, "ready")
    assert printing.pages == 3


def test_pages_that_are_not_there_are_not_printed(qtbot, printing, shop):
    printing.read(document(2))
    until(qtbot, printing, "ready")

    for first, last in ((0, 1), (2, 1), (1, 3)):
        printing.print_pages(first, last)

    assert (printing.state, shop.jobs) == ("ready", {})


def test_a_printer_without_paper_is_said_to_have_none(qtbot, printing, shop):
    shop.begin("printing")
    shop.reports("media-empty")
    printing.read(document(1))
    until(qtbot, printing, "ready")

    printing.print_pages(1, 1)

    until(qtbot, printing, "failed")
    assert printing.trouble == "paper"
    assert shop.jobs == {}


def test_a_document_let_go_of_is_held_no_more(qtbot, printing):
    printing.read(document(1))
    until(qtbot, printing, "ready")

    printing.let_go()

    assert (printing.state, printing.pages, printing._pdf) == ("", 0, b"")


def test_no_file_holds_any_of_it(qtbot, printing, shop, tmp_path):
    shop.begin("pending")
    pdf = document(1)
    printing.read(pdf)
    until(qtbot, printing, "ready")
    printing.print_pages(1, 1)
    qtbot.waitUntil((tmp_path / "data" / "print-jobs").is_dir, timeout=PATIENCE_MS)

    ours = [each for each in (tmp_path / "data").rglob("*") if each.is_file()]
    assert [each.read_bytes() for each in ours] in ([], [b""])
    qtbot.waitUntil(lambda: bool(shop.jobs), timeout=PATIENCE_MS)
    (job,) = shop.jobs
    shop.becomes(job, "done")
    until(qtbot, printing, "printed")


def test_the_queue_is_emptied_and_it_is_told_how_much_had_not_come_out(
    qtbot, qapp, shop, tmp_path
):
    jobs = tmp_path / "data" / "print-jobs"
    shop.begin("pending")
    printing = DocumentPrinting("Bureau", jobs)
    printing.read(document(1))
    until(qtbot, printing, "ready")
    printing.print_pages(1, 1)
    qtbot.waitUntil(lambda: jobs.is_dir() and any(jobs.iterdir()), timeout=PATIENCE_MS)

    emptying = QueueEmptying(jobs)
    with qtbot.waitSignal(emptying.emptied, timeout=PATIENCE_MS) as told:
        emptying.begin()

    assert told.args == [1]
    assert shop.jobs == {}
    until(qtbot, printing, "printed")  # the process that waited for it ends as well


def test_where_nothing_was_printed_nothing_is_run(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(print_process.PrintProcess, "run", lambda *_: pytest.fail("it was run"))

    QueueEmptying(tmp_path / "none").begin()


def test_a_process_that_hangs_is_given_up(qtbot, qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(
        print_process, "PROGRAM", [sys.executable, "-c", "import time; time.sleep(600)"]
    )
    printing = DocumentPrinting("Bureau", tmp_path, patience_ms=500)

    printing.read(b"%PDF")

    until(qtbot, printing, "unreadable")


def test_the_pages_of_a_document_are_counted(qapp):
    assert pages_in(document(7)) == 7

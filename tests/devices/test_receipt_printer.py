"""Tickets on a small printer: what comes out is what was drawn, and what does not is said why."""

import os
import pty
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import tty
from pathlib import Path

import numpy
import pytest
from PySide6.QtGui import QImage

from kiosk.devices import receipt_printer
from kiosk.devices.print_ticket import give_up, print_on, ticket_picture
from kiosk.devices.printer_trouble import PrintingError, Trouble, trouble_in
from kiosk.devices.ticket import Line, Ticket, Weight, ticket_text
from kiosk.settings.printer_address import receipt_address
from tests.devices import receipts

SQUARE = "BEGIN:VCALENDAR\r\nSUMMARY:Séance avec Nadia\r\nEND:VCALENDAR"
FRENCH = Ticket(
    (Line("C’est réservé.", Weight.TITLE), Line("Mercredi à 9 h 45")),
    SQUARE,
    (Line("LUNE 47 POMME", Weight.CODE),),
)
ARABIC = Ticket(
    (Line("تم الحجز.", Weight.TITLE), Line("الأربعاء 25 نوفمبر على 9:45")),
    SQUARE,
    (),
    right_to_left=True,
)


@pytest.fixture
def quick(monkeypatch):
    """A printer that is not there is found out sooner."""
    monkeypatch.setattr(receipt_printer, "ANSWER_S", 0.5)
    monkeypatch.setattr(receipt_printer, "DONE_S", 0.5)


@pytest.mark.parametrize("ticket", [FRENCH, ARABIC])
@pytest.mark.parametrize(("paper_mm", "dots"), [(80, 576), (58, 384)])
def test_the_printer_draws_every_dot_and_its_square_is_read_back(qapp, ticket, paper_mm, dots):
    with receipts.printer() as printer:
        print_on(printer.address, ticket, paper_mm)
        assert printer.over.wait(10)

    picture = ticket_picture(ticket, paper_mm)
    drawn = numpy.frombuffer(bytes(picture.constBits()), numpy.uint8)
    drawn = drawn.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()]
    assert printer.paper.dots.shape == (picture.height(), dots)
    assert (printer.paper.dots[drawn == 0] == 0).all()
    assert (printer.paper.dots[drawn == 255] == 255).all()
    assert printer.paper.square == SQUARE
    assert (printer.paper.cuts, printer.paper.unknown) == (1, [])


def test_arabic_stands_on_the_right_and_french_on_the_left(qapp):
    def middle(ticket):
        black = ticket_picture(Ticket(ticket.above[1:], "", (), ticket.right_to_left), 80)
        bits = numpy.frombuffer(bytes(black.constBits()), numpy.uint8)
        columns = numpy.nonzero((bits.reshape(black.height(), -1) == 0).any(axis=0))[0]
        return columns.mean()

    assert middle(FRENCH) < 576 / 2 < middle(ARABIC)


def test_a_printer_that_never_answers_prints_all_the_same(qapp, quick):
    with receipts.printer(mute=True) as printer:
        print_on(printer.address, FRENCH)
        assert printer.over.wait(10)

    assert printer.paper.square == SQUARE


@pytest.mark.parametrize(
    ("states", "trouble"),
    [
        ({2: receipts.COVER_OPEN, 4: receipts.WELL}, Trouble.COVER),
        ({2: receipts.WELL, 4: receipts.NO_PAPER}, Trouble.PAPER),
        ({2: receipts.WELL, 4: receipts.WELL}, Trouble.SLOW),  # it never says that it is done
    ],
)
def test_what_the_printer_says_of_itself_is_what_the_person_is_told(qapp, quick, states, trouble):
    with receipts.printer(states=states) as printer, pytest.raises(PrintingError) as told:
        print_on(printer.address, FRENCH)

    assert told.value.trouble is trouble
    assert bool(printer.paper.rows) == (trouble is Trouble.SLOW)


def test_a_printer_that_is_off_is_said_to_be(qapp, quick):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "kiosk.devices.print_ticket",
            "print",
            f"escpos:tcp://127.0.0.1:{port}",
        ],
        input=ticket_text(FRENCH),
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert trouble_in(done.stdout.decode()) is Trouble.OFF
    assert b"Traceback" not in done.stderr


def test_a_printer_at_a_port_of_this_machine_draws_the_same(qapp):
    outside, inside = pty.openpty()
    tty.setraw(inside)
    paper, stream = receipts.Paper(), os.fdopen(outside, "rb", buffering=0)

    def said(count):
        found = b""
        while len(found) < count:
            try:
                piece = stream.read(count - len(found))
            except OSError:  # nobody writes any more
                return b""
            found += piece
        return found

    reading = threading.Thread(target=receipts.read, args=(said, paper))
    reading.start()
    print_on(f"escpos:{os.ttyname(inside)}", FRENCH)
    os.close(inside)
    reading.join(10)
    stream.close()

    assert not reading.is_alive()
    assert paper.square == SQUARE
    assert paper.questions == 0


@pytest.mark.parametrize(
    ("status", "trouble"), [(0x18 | 0x20, Trouble.PAPER), (0x10, Trouble.OFF), (0, Trouble.OFF)]
)
def test_what_the_port_says_of_the_printer_is_looked_at_first(qapp, monkeypatch, status, trouble):
    _, inside = pty.openpty()
    monkeypatch.setattr(
        receipt_printer.fcntl, "ioctl", lambda *asked: status.to_bytes(4, "little")
    )

    with pytest.raises(PrintingError) as told:
        print_on(f"escpos:{os.ttyname(inside)}", FRENCH)

    assert told.value.trouble is trouble


@pytest.mark.parametrize("path", ["/dev/usb/lp_none", "/dev/shm"])
def test_where_nothing_is_plugged_in_nothing_is_written(qapp, path):
    with pytest.raises(PrintingError) as told:
        print_on(f"escpos:{path}", FRENCH)

    assert told.value.trouble is Trouble.UNPLUGGED
    assert not Path(path).is_file()


def test_the_library_of_printers_leaves_nothing_behind_on_the_disk(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with receipts.printer() as printer:
        print_on(printer.address, FRENCH)

    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_takes_no_more_is_left_in_time(qapp, quick):
    white = QImage(576, 120_000, QImage.Format.Format_Grayscale8)  # more than the system holds
    white.fill(0xFFFFFFFF)
    with receipts.printer(deaf=True, mute=True) as printer, pytest.raises(PrintingError) as told:
        receipt_printer.print_picture(receipt_address(printer.address), white)

    assert told.value.trouble is Trouble.SLOW


def test_a_port_that_takes_no_more_is_left_in_time_as_well(qapp):
    _, inside = pty.openpty()
    tty.setraw(inside)
    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, 1.5)
    try:
        with pytest.raises(PrintingError) as told:
            print_on(f"escpos:{os.ttyname(inside)}", FRENCH)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

    assert told.value.trouble is Trouble.SLOW


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("escpos:tcp://192.168.1.50", "escpos:tcp://192.168.1.50:9100"),
        ("escpos:tcp://ticket.local:9101", "escpos:tcp://ticket.local:9101"),
        ("escpos:/dev/usb/lp0", "escpos:/dev/usb/lp0"),
    ],
)
def test_an_address_is_read_as_it_is_written(written, where):
    assert str(receipt_address(written)) == where


@pytest.mark.parametrize(
    "written",
    ["escpos:", "escpos:tcp://", "escpos:tcp://x:99999", "escpos:/etc/passwd", "escpos:/dev/../a"],
)
def test_what_is_no_address_of_a_printer_is_refused(written):
    with pytest.raises(ValueError, match="escpos:tcp://"):
        receipt_address(written)


def test_a_name_without_the_scheme_is_one_of_cups():
    assert receipt_address("Imprimante_du_rez") is None

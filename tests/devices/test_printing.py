"""Printing by a process of its own: found, printed, failed, given up; nobody waits for it."""

import os
import subprocess
import sys

import pytest

from kiosk.devices import print_process
from kiosk.devices.printing import PaperPrinting, chosen_printer
from kiosk.devices.ticket import Line, Ticket, Weight, ticket_text
from kiosk.settings.printer_address import NO_PRINTER

TICKET = Ticket((Line("C’est réservé.", Weight.TITLE),), "BEGIN:VCALENDAR", ())
PATIENCE_MS = 30_000  # a process of Qt on a busy machine


def run(*words, ticket=b""):
    """The process that prints, with those words, where no program of a print system is found."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk.devices.print_ticket", *words],
        input=ticket,
        capture_output=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PATH": "/nowhere"},
    )


def stands_in(monkeypatch, script):
    """Another program is run in the place of the one that prints."""
    script = f"import sys; del sys.argv[1]\n{script}"  # the name of the module
    monkeypatch.setattr(print_process, "PROGRAM", [sys.executable, "-c", script])


def test_a_ticket_is_printed_into_a_file_as_one_page_of_its_own_length(tmp_path, qapp):
    path = tmp_path / "ticket.pdf"
    done = run("print", str(path), ticket=ticket_text(TICKET))

    assert (done.returncode, done.stdout) == (0, b"")
    pdf = path.read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") == 1
    (box,) = {line for line in pdf.splitlines() if line.startswith(b"/MediaBox")}
    *_, width, height = box.rstrip(b"]").split()
    assert float(width) == pytest.approx(80 / 25.4 * 72, abs=1)
    assert 60 < float(height) < 400


def test_on_a_machine_without_a_print_system_no_printer_is_found_and_nothing_breaks():
    done = run("list")

    assert done.returncode == 0


@pytest.mark.parametrize(
    ("words", "ticket", "said"),
    [
        (("print", "no-such-printer"), ticket_text(TICKET), "There is no print system"),
        (("print", "/no/such/folder/ticket.pdf"), ticket_text(TICKET), "there is no such folder"),
        (("print", "ticket.pdf"), b"no ticket", "malformed"),
        (("dance",), b"", "Say “list”"),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(words, ticket, said):
    done = run(*words, ticket=ticket)

    assert done.returncode == 1
    assert said in done.stdout.decode()
    assert "Traceback" not in done.stderr.decode()


def test_the_printer_is_found_and_prints_and_nobody_waits(qapp, qtbot, monkeypatch):
    stands_in(
        monkeypatch,
        "import sys, time\n"
        "if sys.argv[1] == 'list': print('Ticket')\n"
        "else: sys.stdin.buffer.read(); time.sleep(0.3)",
    )
    printer = PaperPrinting()
    assert printer.state == ""
    printer.look()
    assert printer.state == ""  # it is looked for by another
    qtbot.waitUntil(lambda: printer.state == "ready", timeout=PATIENCE_MS)

    printer.print_ticket(TICKET)
    assert printer.state == "printing"
    qtbot.waitUntil(lambda: printer.state == "printed", timeout=PATIENCE_MS)


def test_the_process_is_given_the_name_and_the_ticket(qapp, qtbot, monkeypatch, tmp_path):
    told = tmp_path / "told"
    stands_in(
        monkeypatch,
        "import sys, pathlib\n"
        "if sys.argv[1] == 'list': print('Ticket')\n"
        f"else: pathlib.Path({str(told)!r}).write_bytes(\n"
        "    ' '.join(sys.argv[1:]).encode() + b' ' + sys.stdin.buffer.read())",
    )
    printer = PaperPrinting()
    printer.look()
    qtbot.waitUntil(lambda: printer.state == "ready", timeout=PATIENCE_MS)
    printer.print_ticket(TICKET)
    qtbot.waitUntil(lambda: printer.state == "printed", timeout=PATIENCE_MS)

    assert told.read_bytes() == b"print Ticket 80 " + ticket_text(TICKET)


def test_a_printer_that_fails_is_said_to_have_failed(qapp, qtbot, monkeypatch):
    stands_in(
        monkeypatch,
        "import sys\nif sys.argv[1] == 'list': print('Ticket')\n"
        "else: print('paper: there is none'); exit(1)",
    )
    printer = PaperPrinting()
    printer.look()
    qtbot.waitUntil(lambda: printer.state == "ready", timeout=PATIENCE_MS)

    printer.print_ticket(TICKET)

    qtbot.waitUntil(lambda: printer.state == "failed", timeout=PATIENCE_MS)
    assert printer.trouble == "paper"


def test_a_print_system_that_hangs_is_given_up(qapp, qtbot, monkeypatch):
    stands_in(
        monkeypatch,
        "import sys, time\nif sys.argv[1] == 'list': print('Ticket')\nelse: time.sleep(600)",
    )
    printer = PaperPrinting(patience_ms=3_000)
    printer.look()
    qtbot.waitUntil(lambda: printer.state == "ready", timeout=PATIENCE_MS)

    printer.print_ticket(TICKET)

    qtbot.waitUntil(lambda: printer.state == "failed", timeout=PATIENCE_MS)


def test_a_program_that_cannot_be_started_means_no_printer(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(print_process, "PROGRAM", ["/no/such/program"])
    printer = PaperPrinting()
    with qtbot.waitSignal(printer.found, timeout=PATIENCE_MS) as told:
        printer.look()

    assert told.args == [[]]
    assert printer.state == ""


def test_a_printer_with_an_address_is_there_until_it_is_tried(qapp, monkeypatch):
    monkeypatch.setattr(print_process, "PROGRAM", ["/no/such/program"])
    printer = PaperPrinting("escpos:/dev/usb/lp0")

    printer.look()

    assert printer.state == "ready"


def test_a_place_that_prints_nothing_is_not_asked(qapp, monkeypatch):
    monkeypatch.setattr(print_process.PrintProcess, "run", lambda *_: pytest.fail("it was asked"))

    PaperPrinting(NO_PRINTER).look()


@pytest.mark.parametrize(
    ("names", "wanted", "chosen"),
    [
        ([], "", ""),
        (["First", "Other"], "", "First"),
        (["First", "Other"], "Other", "Other"),
        (["First"], "Another room", ""),
    ],
)
def test_the_printer_is_the_one_named_or_the_first_and_never_another_than_named(
    names, wanted, chosen
):
    assert chosen_printer(names, wanted) == chosen

"""The process that prints: finds the printers, draws a ticket, and ends.

    python -m kiosk.devices.print_ticket list          a name a line, the system's own first
    python -m kiosk.devices.print_ticket print NAME    prints the ticket that stdin tells of

A name that ends in ".pdf" is a file. Exit code 1, and a sentence, when nothing was printed.
"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from kiosk.devices.ticket import Ticket, ticket_in
from kiosk.devices.ticket_drawing import draw, height_mm

PAPER_MM = 80.0  # the paper of most ticket printers; on a larger sheet it is the upper corner
_MOST_S = 30
_DPI = 203  # dots of most ticket printers


class PrintingError(Exception):
    """Nothing was printed; the sentence says why."""


def main(words: list[str]) -> int:
    """Do what the words ask; gives the exit code. Ends in time, whatever becomes of its parent."""
    signal.alarm(_MOST_S)
    app = QGuiApplication(["pas-a-pas"])
    try:
        _do(words)
    except (PrintingError, ValueError) as error:
        print(error)
        return 1
    finally:
        del app
    return 0


def _do(words: list[str]) -> None:
    match words:
        case ["list"]:
            for name in printers():
                print(name)
        case ["print", name]:
            print_on(name, ticket_in(sys.stdin.buffer.read()))
        case _:
            raise PrintingError("Say “list”, or “print” and the name of a printer.")


def printers() -> list[str]:
    """The names of the printers found, the system's own first."""
    # Loaded here: a machine without CUPS has the library, not always what it needs.
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    names = list(QPrinterInfo.availablePrinterNames())
    first = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != first)


def print_on(name: str, ticket: Ticket) -> None:
    """Print the ticket on that printer, or into that file.

    Raises:
        PrintingError: it could not be.
    """
    device = _file(Path(name)) if name.endswith(".pdf") else _printer(name)
    width = min(PAPER_MM, device.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width())
    _paper(device, width, height_mm(ticket, width))
    painter = QPainter()
    if not painter.begin(device):
        raise PrintingError(f"{name}: the printer does not take anything.")
    draw(painter, ticket, width)
    if not painter.end():
        raise PrintingError(f"{name}: the printer stopped.")


def _file(path: Path) -> QPdfWriter:
    if not path.parent.is_dir():
        raise PrintingError(f"{path.parent}: there is no such folder.")
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    return writer


def _printer(name: str) -> "QPagedPaintDevice":
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  see `printers`

    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrintingError(f"{name}: there is no such printer.")
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Pas à Pas")
    return printer


def _paper(device: QPagedPaintDevice, width: float, height: float) -> None:
    """A page of the ticket's own length, where the printer takes one; else its usual page."""
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "Ticket")
    device.setPageSize(size)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

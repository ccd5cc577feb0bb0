"""The process that prints tickets: finds the printers, draws a ticket, and ends.

    python -m kiosk.devices.print_ticket list                a name a line, the system's first
    python -m … print NAME [WIDTH [JOBS]]                    prints the ticket that stdin tells of

NAME is a printer that CUPS knows, "escpos:…" (see `settings.printer_address`), or a file that ends
in ".pdf". WIDTH is that of the paper in millimetres; JOBS the folder of what waits (see `cups`).
Exit code 1, and a trouble with its sentence, when nothing was printed.
"""

import signal
import sys
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.devices import cups, receipt_printer
from kiosk.devices.printer_trouble import PrintingError, Trouble, told
from kiosk.devices.ticket import Ticket, ticket_in
from kiosk.devices.ticket_drawing import draw, height_mm
from kiosk.settings.printer_address import receipt_address

PAPER_MM = 80  # the paper of most ticket printers; on a larger sheet it is a part of it
HEAD_MM = {80: 72, 58: 48}  # what the head of a ticket printer reaches of its paper
MOST_S = 18  # all of it; who waits gives up a little later
_PATIENCE_S = 12.0  # for a ticket to come out
_DPI = 203  # dots of most ticket printers
_DOTS_IN_MM = 8
_MM_IN_M = 1000


def main(words: list[str]) -> int:
    """Do what the words ask; gives the exit code. Ends in time, whatever becomes of its parent."""
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(MOST_S)
    app = QGuiApplication(["pas-a-pas"])
    try:
        _do(words)
    except PrintingError as error:
        print(told(error))
        return 1
    except ValueError as error:
        print(told(PrintingError(Trouble.UNKNOWN, str(error))))
        return 1
    finally:
        del app
    return 0


def give_up(signal_number: int, frame: FrameType | None) -> None:
    """A printer that takes no more holds a write for ever: it is left."""
    del signal_number, frame
    raise PrintingError(Trouble.SLOW, "The printer does not take what it is sent.")


def _do(words: list[str]) -> None:
    match words:
        case ["list"]:
            for name in cups.printers():
                print(name)
        case ["print", name, *more] if len(more) <= 2:  # noqa: PLR2004  the width, the folder
            width = int(more[0]) if more else PAPER_MM
            jobs = Path(more[1]) if more[1:] else None
            print_on(name, ticket_in(sys.stdin.buffer.read()), width, jobs)
        case _:
            raise ValueError("Say “list”, or “print” and the name of a printer.")


def print_on(
    name: str, ticket: Ticket, width_mm: int = PAPER_MM, jobs: Path | None = None
) -> None:
    """Print the ticket on that printer, or into that file.

    Raises:
        PrintingError: it could not be.
        ValueError: that is no address of a printer.
    """
    if (address := receipt_address(name)) is not None:
        receipt_printer.print_picture(address, ticket_picture(ticket, width_mm))
        return
    pdf, height = ticket_pdf(ticket, width_mm)
    if name.endswith(".pdf"):
        _into_file(Path(name), pdf)
        return
    size = f"media=Custom.{width_mm}x{height}mm"
    job = cups.send(name, pdf, [size], jobs)
    cups.wait(name, job, _PATIENCE_S, jobs)


def ticket_picture(ticket: Ticket, width_mm: int) -> QImage:
    """The ticket as the dots of a ticket printer's head, black on white."""
    width = HEAD_MM.get(width_mm, HEAD_MM[PAPER_MM])
    paper = QImage(1, 1, QImage.Format.Format_Grayscale8)
    paper.setDotsPerMeterX(_DOTS_IN_MM * _MM_IN_M)
    paper.setDotsPerMeterY(_DOTS_IN_MM * _MM_IN_M)
    painter = QPainter(paper)
    height = draw(painter, ticket, width)  # nothing is kept of it but its length
    painter.end()
    picture = QImage(
        width * _DOTS_IN_MM, round(height * _DOTS_IN_MM) + 1, QImage.Format.Format_Grayscale8
    )
    picture.setDotsPerMeterX(_DOTS_IN_MM * _MM_IN_M)
    picture.setDotsPerMeterY(_DOTS_IN_MM * _MM_IN_M)
    picture.fill(0xFFFFFFFF)
    painter.begin(picture)
    draw(painter, ticket, width)
    painter.end()
    return picture


def ticket_pdf(ticket: Ticket, width_mm: int) -> tuple[bytes, int]:
    """The ticket as one page of its own length, which comes with it in millimetres."""
    height = round(height_mm(ticket, width_mm)) + 1
    told_bytes = QByteArray()
    buffer = QBuffer(told_bytes)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    size = QPageSize(QSizeF(width_mm, height), QPageSize.Unit.Millimeter, "Ticket")
    writer.setPageSize(size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    draw(painter, ticket, width_mm)
    painter.end()
    buffer.close()
    return bytes(told_bytes.data()), height


def _into_file(path: Path, pdf: bytes) -> None:
    if not path.parent.is_dir():
        raise PrintingError(Trouble.UNKNOWN, f"{path.parent}: there is no such folder.")
    path.write_bytes(pdf)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

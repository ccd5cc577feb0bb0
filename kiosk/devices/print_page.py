"""The process that prints a document of somebody's, and empties the queue after them.

    python -m kiosk.devices.print_page count                      says how many pages stdin has
    python -m kiosk.devices.print_page print NAME FIRST LAST JOBS prints those pages of stdin, once
    python -m kiosk.devices.print_page empty JOBS                 says how many had not come out

The document comes through stdin and goes to CUPS through a pipe: it is never a file. A document
may be anything a site gave; what reads it is this process, and not the resident's. Exit code 1,
and a trouble with its sentence, when nothing was done.
"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication

from kiosk.devices import cups
from kiosk.devices.print_ticket import give_up
from kiosk.devices.printer_trouble import PrintingError, Trouble, told

MOST_BYTES = 64 * 1024 * 1024
MOST_S = 100  # of a document; whoever waits gives up later
_PATIENCE_S = 60.0  # for it to come out
_GRACE_S = 45.0  # for what is just being printed when a resident leaves


def main(words: list[str]) -> int:
    """Do what the words ask; gives the exit code. Ends in time, whatever becomes of its parent."""
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(MOST_S)
    try:
        print(_do(words))
    except PrintingError as error:
        print(told(error))
        return 1
    except ValueError as error:
        print(told(PrintingError(Trouble.UNKNOWN, str(error))))
        return 1
    return 0


def _do(words: list[str]) -> int:
    match words:
        case ["count"]:
            return pages_in(_document())
        case ["print", name, first, last, jobs]:
            pdf, pages = _document(), f"page-ranges={int(first)}-{int(last)}"
            job = cups.send(name, pdf, [pages, "fit-to-page"], Path(jobs))
            cups.wait(name, job, _PATIENCE_S, Path(jobs))
            return int(last) - int(first) + 1
        case ["empty", jobs]:
            return cups.empty(Path(jobs), _GRACE_S)
        case _:
            raise ValueError("Say “count”, “print” or “empty”.")


def pages_in(pdf: bytes) -> int:
    """How many pages a document has.

    Raises:
        ValueError: it is no document, a locked one, or has no page.
    """
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415  only one of three words needs it

    app = QGuiApplication.instance() or QGuiApplication(["pas-a-pas"])
    document, held = QPdfDocument(), QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(held)
    count = document.pageCount()
    document.close()
    del app
    if count < 1:
        raise ValueError("This document cannot be read.")
    return count


def _document() -> bytes:
    pdf = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(pdf) > MOST_BYTES:
        raise ValueError("This document is too large to be printed here.")
    return pdf


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

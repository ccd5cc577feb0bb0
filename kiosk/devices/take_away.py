"""The process that puts the page of a month on paper, and files on a stick; then it ends.

    python -m kiosk.devices.take_away printers        a name a line: those that take A4 paper
    python -m kiosk.devices.take_away print NAME      prints the sheet that stdin tells of
    python -m kiosk.devices.take_away page FILE       writes that sheet as a PDF file
    python -m kiosk.devices.take_away files FOLDER    writes the files that stdin tells of

A stick may be slow, or be pulled out; a printer may hang. The screen waits for none of it.
Exit code 1, and a sentence for the log, when it was not done.
"""

import signal
import sys
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter

from kiosk.devices.month_drawing import draw_month, month_pdf
from kiosk.devices.month_sheet import MonthSheet
from kiosk.disk.durable import flush_folder, write_whole

_MOST_S = 120  # an old stick takes its time
_FOR_ALL = 0o644
Files = dict[str, str]  # names of files, and their text


class NotTakenError(Exception):
    """It was not done; the sentence says why."""


def main(words: list[str]) -> int:
    """Do what the words ask; gives the exit code. Ends in time, whatever becomes of its parent."""
    signal.alarm(_MOST_S)
    app = QGuiApplication(["pas-a-pas"])
    try:
        _do(words)
    except (NotTakenError, ValueError, OSError) as error:
        print(error)
        return 1
    finally:
        del app
    return 0


def _do(words: list[str]) -> None:
    match words:
        case ["printers"]:
            for name in printers():
                print(name)
        case ["print", name]:
            print_sheet(name, _sheet())
        case ["page", file]:
            write_file(Path(file), month_pdf(_sheet()))
        case ["files", folder]:
            write_files(Path(folder), _told(Files))
        case _:
            raise NotTakenError("Say “printers”, “print”, “page” or “files”.")


def printers() -> list[str]:
    """The names of the printers that take A4 paper, the system's own first."""
    # Loaded here: a machine without CUPS has the library, not always what it needs.
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    first = QPrinterInfo.defaultPrinterName()
    names = [
        each.printerName()
        for each in QPrinterInfo.availablePrinters()
        if any(size.id() == QPageSize.PageSizeId.A4 for size in each.supportedPageSizes())
    ]
    return sorted(names, key=lambda name: name != first)


def print_sheet(name: str, sheet: MonthSheet) -> None:
    """Print the page on that printer.

    Raises:
        NotTakenError: it could not be.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  see `printers`

    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise NotTakenError(f"{name}: there is no such printer.")
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Pas à Pas")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotTakenError(f"{name}: the printer does not take anything.")
    draw_month(painter, sheet)
    if not painter.end():
        raise NotTakenError(f"{name}: the printer stopped.")


def write_file(file: Path, content: bytes) -> None:
    """Write one file, on the stick when this returns.

    Raises:
        NotTakenError: the folder is not there: the stick was pulled out.
        OSError: it was not written.
    """
    if not file.parent.is_dir():
        raise NotTakenError(f"{file.parent}: there is no such folder.")
    write_whole(file, content, mode=_FOR_ALL)


def write_files(folder: Path, files: Files) -> None:
    """Write files into a folder of their own, made where it is not there.

    Raises:
        NotTakenError: the folder above is not there; or a name is none.
        OSError: they were not all written.
    """
    if not folder.parent.is_dir():
        raise NotTakenError(f"{folder.parent}: there is no such folder.")
    if any(Path(name).name != name for name in files):
        raise NotTakenError("A file has a name, and is in no folder of its own.")
    folder.mkdir(exist_ok=True)
    flush_folder(folder.parent)
    for name, text in files.items():
        write_file(folder / name, text.encode())


def _sheet() -> MonthSheet:
    sheet: MonthSheet = _told(MonthSheet)
    return sheet


def _told(kind: type) -> Any:  # noqa: ANN401  as asked
    return msgspec.json.decode(sys.stdin.buffer.read(), type=kind)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

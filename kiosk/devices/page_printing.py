"""Printing a document, as a screen sees it; and taking back what was left at the printer.

The work is done by `print_page`. The document is held here alone, until it is printed or let go.
"""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.devices.print_process import PrintProcess
from kiosk.devices.printed import Going, Printed

_log = logging.getLogger(__name__)

PATIENCE_MS = 110_000
_MODULE = "kiosk.devices.print_page"


class PagePrinting(Going, Protocol):
    """Prints documents, without ever keeping anybody waiting.

    `state` is "", "reading", "ready", "unreadable", "printing", "printed" or "failed".
    """

    @property
    def pages(self) -> int:
        """How many pages the document has; 0 while that is not known."""

    def read(self, pdf: bytes) -> None:
        """Take a document; `changed` tells when its pages are counted."""

    def print_pages(self, first: int, last: int) -> None:
        """Print these pages, counted from 1, once; `changed` tells how it went."""

    def let_go(self) -> None:
        """Forget the document."""


class DocumentPrinting(Printed):
    """Prints on a printer that CUPS knows by that name."""

    def __init__(
        self,
        printer: str,
        jobs: Path,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__("a document", _MODULE, patience_ms, parent)
        self._printer = printer
        self._jobs = jobs
        self._pdf = b""
        self._pages = 0

    @property
    def pages(self) -> int:
        """How many pages the document has; 0 while that is not known."""
        return self._pages

    def read(self, pdf: bytes) -> None:
        """Take a document, unless another is being printed."""
        if self._state == "printing":
            return
        self._pdf, self._pages = pdf, 0
        self._set("reading")
        self._process.run(["count"], pdf, self._counted)

    def print_pages(self, first: int, last: int) -> None:
        """Print these pages, counted from 1, once."""
        if self._pages and self._state != "printing" and 1 <= first <= last <= self._pages:
            self._set("printing")
            words = ["print", self._printer, str(first), str(last), str(self._jobs)]
            self._process.run(words, self._pdf, self._printed)

    def let_go(self) -> None:
        """Forget the document; what is being printed goes on."""
        self._pdf, self._pages = b"", 0
        if self._state != "printing":
            self._set("")

    def _counted(self, done: bool, said: str) -> None:
        if self._state == "reading":
            self._pages = int(said) if done and said.strip().isdecimal() else 0
            self._set("ready" if self._pages else "unreadable")


class QueueEmptying(QObject):
    """Takes back what the resident before left at the printers.

    Signals:
        emptied: how many had not come out; not emitted when nothing was left at any.
    """

    emptied = Signal(int)

    def __init__(
        self, jobs: Path, parent: QObject | None = None, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._process = PrintProcess(_MODULE, patience_ms, self)

    def begin(self) -> None:
        """Begin, where there is anything to do."""
        with suppress(OSError):  # there is no such folder, or it may not be looked into
            if any(self._jobs.iterdir()):
                self._process.run(["empty", str(self._jobs)], b"", self._over)

    def _over(self, done: bool, said: str) -> None:
        if done and said.strip().isdecimal():
            self.emptied.emit(int(said))
        else:
            _log.warning("the print queue was not emptied: %s", said.strip() or "nothing was said")

"""Printing a document, as a screen sees it; and taking back what was left at the printer.

The work is done by `print_page`. The document is held here alone, until it is printed or let go.
"""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.devices.print_process import PrintProcess
from kiosk.devices.printer_trouble import Trouble, trouble_in

_log = logging.getLogger(__name__)

PATIENCE_MS = 110_000
_MODULE = "kiosk.devices.print_page"


class PagePrinting(Protocol):
    """Prints documents, without ever keeping anybody waiting."""

    @property
    def changed(self) -> SignalInstance:
        """The state is another."""

    @property
    def state(self) -> str:
        """ "", "reading", "ready", "unreadable", "printing", "printed" or "failed"."""

    @property
    def trouble(self) -> str:
        """Why the last document failed, a `Trouble`; "" when it did not."""

    @property
    def pages(self) -> int:
        """How many pages the document has; 0 while that is not known."""

    def read(self, pdf: bytes) -> None:
        """Take a document; `changed` tells when its pages are counted."""

    def print_pages(self, first: int, last: int) -> None:
        """Print these pages, counted from 1, once; `changed` tells how it went."""

    def let_go(self) -> None:
        """Forget the document."""


class DocumentPrinting(QObject):
    """Prints on a printer that CUPS knows by that name.

    Signals:
        changed: the state is another.
    """

    changed = Signal()

    def __init__(
        self,
        printer: str,
        jobs: Path,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._jobs = jobs
        self._process = PrintProcess(_MODULE, patience_ms, self)
        self._pdf = b""
        self._pages = 0
        self._state = self._trouble = ""

    @property
    def state(self) -> str:
        """ "", "reading", "ready", "unreadable", "printing", "printed" or "failed"."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why the last document failed, a `Trouble`; "" when it did not."""
        return self._trouble

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

    def _printed(self, done: bool, said: str) -> None:
        if not done:
            _log.warning("a document was not printed: %s", said.strip() or "nothing was said")
        trouble = trouble_in(said) if said.strip() else Trouble.SLOW
        self._set("printed" if done else "failed", "" if done else str(trouble))

    def _set(self, state: str, trouble: str = "") -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()


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

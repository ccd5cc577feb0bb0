"""Printing a ticket: what a printer is to a screen. The work is done by `print_ticket`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.devices.printed import Going, Printed
from kiosk.devices.ticket import Ticket, ticket_text
from kiosk.settings.printer_address import NO_PRINTER, SCHEME

PATIENCE_MS = 20_000  # a printer that does not answer for so long does not print
PAPER_MM = 80
_MODULE = "kiosk.devices.print_ticket"


class Printing(Going, Protocol):
    """Prints tickets, without ever keeping anybody waiting.

    `state` is "" while there is no printer, "ready", "printing", "printed" or "failed".
    """

    def look(self) -> None:
        """See whether there is a printer; `changed` tells."""

    def print_ticket(self, ticket: Ticket) -> None:
        """Print it; `changed` tells how it went."""


class Looking(Protocol):
    """Finds the printers that the system knows."""

    @property
    def found(self) -> SignalInstance:
        """Their names, once one has looked."""

    def look(self) -> None:
        """Look for them; `found` tells."""


class PaperPrinting(Printed):
    """Prints on a printer that CUPS knows, or on one that is spoken to directly.

    `wanted` is its name, or its address "escpos:…"; empty: the one of the system, or the first
    there is; `NO_PRINTER`: none. `paper_mm` is how wide the paper is. What waits at CUPS is noted
    in the folder `jobs` (see `cups`).

    Signals:
        found: the names of the printers known here, once one has looked.
    """

    found = Signal(list)

    def __init__(
        self,
        wanted: str = "",
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
        *,
        paper_mm: int = PAPER_MM,
        jobs: Path | None = None,
    ) -> None:
        super().__init__("a ticket", _MODULE, patience_ms, parent)
        self._wanted = wanted
        self._about = [str(paper_mm), *([str(jobs)] if jobs else [])]
        self._printer = ""
        self._looked = False

    def look(self) -> None:
        """See once whether there is a printer; one that has an address is, until it is tried."""
        if self._looked or self._wanted == NO_PRINTER:
            return
        self._looked = True
        if self._wanted.startswith(SCHEME):
            self._printer = self._wanted
            self._set("ready")
        else:
            self._process.run(["list"], b"", self._listed)

    def print_ticket(self, ticket: Ticket) -> None:
        """Print it, unless another is being printed."""
        if self._printer and self._state != "printing":
            self._set("printing")
            words = ["print", self._printer, *self._about]
            self._process.run(words, ticket_text(ticket), self._printed)

    def _listed(self, done: bool, said: str) -> None:
        names = said.splitlines() if done else []
        self.found.emit(names)
        chosen = chosen_printer(names, self._wanted)
        if chosen:
            self._printer = chosen
            self._set("ready")


def chosen_printer(names: Sequence[str], wanted: str) -> str:
    """The one to print on, of those found, the system's own first; "" where there is none.

    One that the settings name and that is not there is not replaced by another: it may stand in
    another room.
    """
    if wanted:
        return wanted if wanted in names else ""
    return names[0] if names else ""

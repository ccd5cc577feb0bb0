"""Printing a ticket: what a printer is to a screen, and the process that does the work.

Talking to CUPS may take a quarter of a second, or hang; drawing takes its time too. All of it is
done by a process of its own (`print_ticket`), so that a screen neither waits nor keeps any of it.
"""

import logging
import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, SignalInstance

from kiosk.devices.ticket import Ticket, ticket_text

_log = logging.getLogger(__name__)

PATIENCE_MS = 20_000  # a printer that does not answer for so long does not print
_COMMAND = [sys.executable, "-m", "kiosk.devices.print_ticket"]
NO_PRINTER = "-"  # the name in the settings of a place that prints nothing


class Printing(Protocol):
    """Prints tickets, without ever keeping anybody waiting."""

    @property
    def changed(self) -> SignalInstance:
        """The state is another."""

    @property
    def state(self) -> str:
        """ "" while there is no printer, "ready", "printing", "printed" or "failed"."""

    def look(self) -> None:
        """See whether there is a printer; `changed` tells."""

    def print_ticket(self, ticket: Ticket) -> None:
        """Print it; `changed` tells how it went."""


class PaperPrinting(QObject):
    """Prints on a printer that CUPS knows.

    `wanted` is its name; empty: the one of the system, or the first there is; `NO_PRINTER`: none.

    Signals:
        changed: the state is another.
    """

    changed = Signal()

    def __init__(
        self, wanted: str = "", parent: QObject | None = None, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._patience_ms = patience_ms
        self._printer = ""
        self._state = ""
        self._looked = False
        self._process: QProcess | None = None
        self._then: Done | None = None

    @property
    def state(self) -> str:
        """ "" while there is no printer, "ready", "printing", "printed" or "failed"."""
        return self._state

    def look(self) -> None:
        """See once whether there is a printer."""
        if self._looked or self._wanted == NO_PRINTER:
            return
        self._looked = True
        self._run(["list"], b"", self._found)

    def print_ticket(self, ticket: Ticket) -> None:
        """Print it, unless another is being printed."""
        if self._printer and self._state != "printing":
            self._set("printing")
            self._run(["print", self._printer], ticket_text(ticket), self._printed)

    def _found(self, code: int, said: str) -> None:
        names = said.splitlines() if code == 0 else []
        chosen = chosen_printer(names, self._wanted)
        if chosen:
            self._printer = chosen
            self._set("ready")

    def _printed(self, code: int, said: str) -> None:
        if code:
            _log.warning("a ticket was not printed: %s", said.strip() or f"exit code {code}")
        self._set("failed" if code else "printed")

    def _set(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _run(self, words: Sequence[str], text: bytes, then: "Done") -> None:
        process = self._process = QProcess(self)
        self._then = then
        process.setProcessEnvironment(_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        # Methods, not functions of this place: those would keep this object until the process is
        # being deleted, and delete it then, and with it the process once more.
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._could_not)
        given_up = QTimer(process)
        given_up.setSingleShot(True)
        given_up.timeout.connect(process.kill)
        given_up.start(self._patience_ms)
        program, *before = _COMMAND
        process.start(program, [*before, *words])
        process.write(text)
        process.closeWriteChannel()

    def _ended(self) -> None:
        if (process := self._process) is not None:
            crashed = process.exitStatus() is not QProcess.ExitStatus.NormalExit
            said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
            self._is_over(1 if crashed else process.exitCode(), said)

    def _could_not(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._is_over(1, "")

    def _is_over(self, code: int, said: str) -> None:
        process, then = self._process, self._then
        self._process = self._then = None
        if process is not None and then is not None:
            process.deleteLater()
            then(code, said)


class Done(Protocol):
    """What is called with the exit code of the process and what it said."""

    def __call__(self, code: int, said: str, /) -> None:
        """It has ended."""


def chosen_printer(names: Sequence[str], wanted: str) -> str:
    """The one to print on, of those found, the system's own first; "" where there is none.

    One that the settings name and that is not there is not replaced by another: it may stand in
    another room.
    """
    if wanted:
        return wanted if wanted in names else ""
    return names[0] if names else ""


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment

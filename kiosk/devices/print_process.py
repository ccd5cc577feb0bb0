"""Runs a process that prints, without ever keeping a screen waiting.

Talking to CUPS may take a quarter of a second, or hang; a printer may be off, drawing takes its
time. All of it is done by processes of their own, which end with the resident's.
"""

import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

PROGRAM = [sys.executable, "-m"]  # before the name of a module


class Done(Protocol):
    """What is called with the exit code of the process and what it said."""

    def __call__(self, code: int, said: str, /) -> None:
        """It has ended."""


class PrintProcess(QObject):
    """One process at a time, of the module of that name; given up after `patience_ms`.

    A new one takes the place of one that runs."""

    def __init__(self, module: str, patience_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._patience_ms = patience_ms
        self._process: QProcess | None = None
        self._then: Done | None = None

    def run(self, words: Sequence[str], given: bytes, then: Done) -> None:
        """Start it with those words and that on its stdin; `then` is a method, no closure."""
        self.drop()
        process = self._process = QProcess(self)
        self._then = then
        process.setProcessEnvironment(environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        # Methods, not functions of this place: those would keep this object until the process is
        # being deleted, and delete it then, and with it the process once more.
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._could_not)
        given_up = QTimer(process)
        given_up.setSingleShot(True)
        given_up.timeout.connect(process.kill)
        given_up.start(self._patience_ms)
        program, *before = PROGRAM
        process.start(program, [*before, self._module, *words])
        process.write(given)
        process.closeWriteChannel()

    def drop(self) -> None:
        """End it, if it runs, and tell nobody."""
        process, self._process, self._then = self._process, None, None
        if process is not None:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._could_not)
            process.finished.connect(process.deleteLater)
            process.kill()

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


def environment() -> QProcessEnvironment:
    """That of a process which shows nothing."""
    found = QProcessEnvironment.systemEnvironment()
    found.insert("QT_QPA_PLATFORM", "offscreen")
    return found

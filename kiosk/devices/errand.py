"""A process that does one thing beside the screen, which never waits for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from shiboken6 import isValid

PATIENCE_MS = 120_000
_DYING_MS = 1_000  # a process that is killed is gone in a few


class Errand(QObject):
    """Runs a command once, with what it is told on its stdin.

    Signals:
        over: whether it was done, and what it said.
    """

    over = Signal(bool, str)

    def __init__(self, parent: QObject, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._process = process = QProcess(self)
        process.setProcessEnvironment(environment())
        # Methods, not functions of this place: those would keep this object until the process is
        # being deleted, and delete it then, and with it the process once more.
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._could_not)
        self.destroyed.connect(partial(_end, process))
        self._given_up = QTimer(self)
        self._given_up.setSingleShot(True)
        self._given_up.setInterval(patience_ms)
        self._given_up.timeout.connect(process.kill)

    def go(self, command: Sequence[str], told: bytes = b"") -> None:
        """Begin."""
        program, *words = command
        self._given_up.start()
        self._process.start(program, words)
        self._process.write(told)
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End it before its time; `over` tells that it was not done."""
        self._process.kill()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        done = code == 0 and status is QProcess.ExitStatus.NormalExit
        self._tell(done, said)

    def _could_not(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(False, "")

    def _tell(self, done: bool, said: str) -> None:
        self._given_up.stop()
        self.over.emit(done, said)
        self.deleteLater()


def _end(process: QProcess) -> None:
    """Who asked is gone: it ends in silence. Qt, which would end it too, calls that a fault."""
    if isValid(process) and process.state() is not QProcess.ProcessState.NotRunning:
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_DYING_MS)


def environment() -> QProcessEnvironment:
    """That of a process which shows nothing."""
    found = QProcessEnvironment.systemEnvironment()
    found.insert("QT_QPA_PLATFORM", "offscreen")
    return found

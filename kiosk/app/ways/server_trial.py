"""A trial of a server, by a process beside the screen, which answers meanwhile."""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer

Told = Mapping[str, Any]
LIST = "list"  # finds the calendars, and tries nothing out
_PATIENCE_MS = 5_000  # for a trial that is stopped to clean up after itself


class ServerTrial(QObject):
    """Runs one trial at a time. It outlives the page: who leaves it finds what came of it.

    `hear` is called with each thing found out (see `kiosk.app.trying`), and with None at the end.
    """

    def __init__(self, parent: QObject, data: Path, hear: Callable[[Told | None], None]) -> None:
        super().__init__(parent)
        self._data, self._hear = data, hear
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def running(self) -> bool:
        """Whether one is on."""
        return self._process is not None

    def start(self, kind: str, url: str, user: str) -> None:
        """Try that account; its password is among the secrets, and on no command line."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        self._rest = b""
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._broken)
        words = ["-m", "kiosk.app.trying", kind, "--data", str(self._data.absolute())]
        process.start(sys.executable, words)
        process.write(json.dumps({"url": url, "user": user}).encode() + b"\n")
        process.closeWriteChannel()

    def stop(self) -> None:
        """Stop it. What it wrote on the server it removes first."""
        if self._process is not None:
            self._process.terminate()
            QTimer.singleShot(_PATIENCE_MS, self._process, self._process.kill)

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(
            b"\n"
        )
        for line in lines:
            try:
                self._hear(json.loads(line))
            except ValueError:
                continue  # a line of some library's

    def _ended(self) -> None:
        self._read()
        self._over()

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._over()

    def _over(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self._hear(None)

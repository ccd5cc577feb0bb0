"""The screen's side of the process that draws a document: one document at a time."""

import logging
import sys
from collections.abc import Sequence
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage

from kiosk.devices.document.lines import Answer, Draw, Drawn, Take, Taken, answer, line
from kiosk.devices.errand import environment

COMMAND = (sys.executable, "-m", "kiosk.devices.document.process")
PATIENCE_MS = 20_000  # a page that is not there by then does not come
_MOST_SIDE = 20_000  # pixels
_log = logging.getLogger(__name__)


class Drawing(Protocol):
    """Draws the pages of a document, without ever keeping anybody waiting."""

    @property
    def counted(self) -> SignalInstance:
        """How many pages the document has, once it was read."""

    @property
    def drawn(self) -> SignalInstance:
        """A page is drawn: its number from 1, its picture, and the words that stand on it."""

    @property
    def failed(self) -> SignalInstance:
        """The document cannot be shown."""

    def take(self, pdf: bytes) -> None:
        """Read that document; `counted` or `failed` tells."""

    def draw(self, page: int, width: int) -> None:
        """Draw that page so wide; only what was asked last is told."""

    def let_go(self) -> None:
        """Forget the document, at once."""


class DocumentDrawing(QObject):
    """A `Drawing` whose document is held by another process, and goes with it.

    Signals:
        counted: how many pages it has.
        drawn: a page, its picture and its words.
        failed: it cannot be shown.
    """

    counted = Signal(int)
    drawn = Signal(int, QImage, str)
    failed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] = COMMAND,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._rest = bytearray()
        self._coming: Drawn | None = None
        self._wanted: Draw | None = None
        self._asked: Draw | None = None  # of the process, which has not answered yet
        self._given_up = QTimer(self)
        self._given_up.setSingleShot(True)
        self._given_up.setInterval(patience_ms)
        self._given_up.timeout.connect(self._fail)

    def take(self, pdf: bytes) -> None:
        """Read that document; `counted` or `failed` tells."""
        self.let_go()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._fail)
        process.errorOccurred.connect(self._broken)
        self._given_up.start()
        process.start(self._command[0], list(self._command[1:]))
        process.write(line(Take(len(pdf))))
        process.write(pdf)

    def draw(self, page: int, width: int) -> None:
        """Draw that page so wide; only what was asked last is told."""
        self._wanted = Draw(page, width)
        if self._asked is None:
            self._ask()

    def let_go(self) -> None:
        """Forget the document, and end what holds it."""
        process, self._process = self._process, None
        self._rest, self._coming = bytearray(), None
        self._wanted = self._asked = None
        self._given_up.stop()
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._hear)
            process.finished.disconnect(self._fail)
            process.errorOccurred.disconnect(self._broken)
            process.kill()
            process.waitForFinished(100)
            process.deleteLater()

    def _ask(self) -> None:
        if self._process is not None and self._wanted is not None:
            self._asked = self._wanted
            self._given_up.start()
            self._process.write(line(self._wanted))

    def _hear(self) -> None:
        if self._process is None:
            return
        self._rest += self._process.readAllStandardOutput().data()
        while self._process is not None and self._take():
            pass

    def _take(self) -> bool:
        """Take one answer out of what has come; False: it is not all here yet."""
        if self._coming is None:
            end = self._rest.find(b"\n")
            if end < 0:
                return False
            said = bytes(self._rest[:end])
            del self._rest[: end + 1]
            return self._told(said)
        coming = self._coming
        if len(self._rest) < coming.size:
            return False
        picture = bytes(self._rest[: coming.size])
        del self._rest[: coming.size]
        self._coming = None
        self._given_up.stop()
        self._show(coming, picture)
        return True

    def _told(self, said: bytes) -> bool:
        try:
            told: Answer = answer(said)
        except msgspec.DecodeError:
            told = Taken(0)
        match told:
            case Taken(pages) if pages > 0:
                self._given_up.stop()
                self.counted.emit(pages)
            case Drawn(_, width, height) if 0 < width < _MOST_SIDE and 0 < height < _MOST_SIDE:
                self._coming = told
            case _:
                self._fail()
                return False
        return True

    def _show(self, drawn: Drawn, picture: bytes) -> None:
        asked, self._asked = self._asked, None
        if asked != self._wanted:
            self._ask()
            return
        form = QImage.Format.Format_RGB32
        image = QImage(picture, drawn.width, drawn.height, drawn.width * 4, form).copy()
        self.drawn.emit(drawn.page, image, drawn.words)

    def _fail(self) -> None:
        if self._process is not None:
            _log.warning("a document of a site cannot be shown")
            self.let_go()
            self.failed.emit()

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail()

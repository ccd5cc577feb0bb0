"""The documents that a site hands over: whether one is taken, and when it is here.

A site hands one over as a download, be it shown in place of the page or saved by a link. The
engine puts it into the tray; nothing but a PDF is ever taken, whatever the site calls it.
"""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.browser.tray import NAME, Tray
from kiosk.devices.document.lines import MOST_BYTES

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS = 60_000  # a document that is not here by then does not come
_LEFT_MS = 1_000  # by then the engine has let go of what it was to stop fetching
_PDF = "application/pdf"
# What sites call a document that is to be saved and not shown.
_VAGUE = {"", "application/octet-stream", "application/download", "application/force-download"}


@QmlElement
class PagePapers(QObject):
    """Takes one document at a time.

    Signals:
        changed: one is coming, or not any more.
        came: it is here, as bytes.
        refused: it is not taken.
        givenUp: the engine is to stop fetching it.
    """

    changed = Signal()
    came = Signal(bytes)
    refused = Signal()
    givenUp = Signal()

    def __init__(self, parent: QObject, tray: Tray | None = None) -> None:
        super().__init__(parent)
        self._tray = tray or Tray()
        self._coming = False
        self._patience = self._timer(PATIENCE_MS)
        self._patience.timeout.connect(self._refuse)
        self._left = self._timer(_LEFT_MS)
        self._left.timeout.connect(self._clear)

    @Property(bool, notify=changed)
    def coming(self) -> bool:
        """Whether one is on its way."""
        return self._coming

    @Property(str, constant=True)
    def name(self) -> str:
        """What its file is called."""
        return NAME

    @Slot()
    def makeRoom(self) -> None:
        """Something may come soon: the engine begins to take it before anybody is asked."""
        self._tray.lay_out()

    @Slot(str, str, "qint64", result=str)
    def place(self, kind: str, name: str, size: int) -> str:
        """Where a document of that kind and name is to be put; "" where it is not taken.

        `size` is how many bytes it has, -1 where the site does not say.
        """
        named = name.lower().endswith(".pdf")
        if self._coming or size > MOST_BYTES or not (kind == _PDF or (kind in _VAGUE and named)):
            self._left.start()
            return ""
        folder = self._tray.lay_out()
        if folder:
            self._patience.start()
            self._set(coming=True)
        return folder

    @Slot("qint64")
    def grew(self, size: int) -> None:
        """So many bytes of it have come."""
        if self._coming and (size > MOST_BYTES or self._tray.is_wrong()):
            self._refuse()

    @Slot(bool)
    def ended(self, whole: bool) -> None:
        """It is whole, or no more of it will come."""
        if not self._coming:
            return
        pdf = self._tray.take()
        if not whole or not 0 < len(pdf) <= MOST_BYTES:
            self._refuse()
            return
        self._patience.stop()
        self._set(coming=False)
        self.came.emit(pdf)

    def forget(self) -> None:
        """Nothing is awaited any more, and nothing is left of what came."""
        self._patience.stop()
        if self._coming:
            self._set(coming=False)
            self.givenUp.emit()
        self._tray.put_away()

    @Slot()
    def _refuse(self) -> None:
        if self._coming:
            self._patience.stop()
            self._set(coming=False)
            self.givenUp.emit()
            self._clear()
            self._left.start()
            self.refused.emit()

    @Slot()
    def _clear(self) -> None:
        if not self._coming:
            self._tray.clear()

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer

    def _set(self, *, coming: bool) -> None:
        self._coming = coming
        self.changed.emit()

"""Hears every touch and key before the screen does: a touch silences the voice, at once."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.listen.arrivals import Arrivals
from kiosk.screens.listen.listen_view import ListenView
from kiosk.screens.listen.pad import Pad

_DOWN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_UP = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class Ear(QObject):
    """Between the window and the voice."""

    def __init__(
        self, view: ListenView, window: QQuickWindow, arrivals: Arrivals, pad: Pad
    ) -> None:
        super().__init__(view)
        self._view = view
        self._arrivals = arrivals
        self._pad = pad
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Silence the voice at a touch, take the keys of the pad, leave the rest as it is."""
        kind = event.type()
        if kind in _DOWN:
            self._view.touched()
        elif kind in _UP:
            QTimer.singleShot(0, self, self._released)  # after what was pressed is done
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if self._pad.take(event):
                return True
            self._view.reading.hold()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyRelease:
            self._arrivals.soon()
            return self._pad.mine(event)
        return super().eventFilter(watched, event)

    def _released(self) -> None:
        # The moment until one looks begins now: the page that was opened is drawn first.
        self._view.released()
        self._arrivals.soon()

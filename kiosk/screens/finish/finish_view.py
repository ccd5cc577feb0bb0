"""The end: asked before something is lost, and said once it is true."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.language.written import hour
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.finish"
QML_IMPORT_MAJOR_VERSION = 1

_NUMBER = re.compile(r"\d+")  # of "10:42", or "10 h 42"
_UNKNOWN = ("typed", "walk")  # nobody could tell; these are erased, whether there were any or not


@QmlElement
class FinishView(QObject):
    """Asks before a walk is lost, or the code of a booking just made.

    Signals:
        ended, kept, laterAsked: the answer.
    """

    ended = Signal()
    kept = Signal()
    laterAsked = Signal()

    def __init__(self, code: str = "", *, walking: bool = True) -> None:
        super().__init__()
        self._code = code
        self._walking = walking

    @Property(str, constant=True)
    def code(self) -> str:
        """The code of a booking just made, or nothing."""
        return self._code

    @Property(bool, constant=True)
    def walking(self) -> bool:
        """Whether there is a walk that can be gone on with later."""
        return self._walking


@QmlElement
class FinishedView(QObject):
    """Says what was erased. Shown by the process that comes after the resident's.

    Signals:
        changed: it is true now, or the words.
        closed: on to home.
    """

    changed = Signal()
    closed = Signal()

    def __init__(
        self, display: DisplayView, after: str, time: str, traces: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._display = display
        display.languageChosen.connect(self.changed)
        self._traces = _UNKNOWN if after == "crash" else tuple(traces)
        self._after = after
        self._time = time
        self._gone = self._unprinted = False

    @Property(str, constant=True)
    def after(self) -> str:
        """Why the last session ended: "finish", "idle" or "crash"."""
        return self._after

    @Property(list, constant=True)
    def traces(self) -> list[str]:
        """What there was of the last resident: "typed", "walk", "pages"…"""
        return list(self._traces)

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether the last resident's process has been seen to be gone."""
        return self._gone

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time of day at which it was seen, as the language now chosen writes it."""
        hours, minutes = map(int, _NUMBER.findall(self._time))
        return hour(hours, minutes, self._display.spoken)

    @Property(bool, notify=changed)
    def unprinted(self) -> bool:
        """Whether something still waited at a printer, and was cancelled."""
        return self._unprinted

    def set_unprinted(self) -> None:
        """What still waited at a printer has been cancelled."""
        self._unprinted = True
        self.changed.emit()

    def set_gone(self, time: str) -> None:
        """The supervisor has seen the process gone, at that time of day."""
        self._gone, self._time = True, time
        self.changed.emit()

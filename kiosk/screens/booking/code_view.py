"""The code of a booking, typed on our keyboard, or read from its ticket by a scanner."""

import math
import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.words import code_in

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 40  # signs of a code
MOST_SCANNED = 2_000  # signs of a square
_SQUARE = ("BEGIN:VCALENDAR", "END:VCALENDAR")


@QmlElement
class CodeView(QObject):
    """Holds what is typed.

    A scanner types the square of a ticket, an event of several lines, with Return after each: it
    is read to its end, and the code found in it.

    Signals:
        changed: what is typed, or what is wrong with it, is another.
        codeGiven: a whole code, as typed.
        mediatorAsked, bookAsked: a way round a code that does not work.
    """

    changed = Signal()
    codeGiven = Signal(str)
    mediatorAsked = Signal()
    bookAsked = Signal()

    def __init__(self, *, demonstration: bool) -> None:
        super().__init__()
        self._demonstration = demonstration
        self._typed = ""
        self._refusal = ""
        self._seconds = 0

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._demonstration

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is typed so far; of a square that is being read, nothing."""
        return "" if self._scanning else self._typed

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last code led nowhere ("mistyped", "unknown", "slow-down", "broken")."""
        return self._refusal

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """How long to wait before the next try, in seconds; 0: not at all."""
        return self._seconds

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed."""
        typed = self._typed + signs
        self._set(typed[: MOST_SCANNED if _is_square(typed) else MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("")

    @Slot()
    def give(self) -> None:
        """Try the code; inside of a square, Return is only the end of a line."""
        if self._scanning:
            if not re.search(re.escape(_SQUARE[1]) + r"\s*$", self._typed, re.IGNORECASE):
                self._typed += "\n"
                return
            self._set(code_in(self._typed))
        if self._typed.strip() and not self._seconds:
            self.codeGiven.emit(self._typed.strip())

    @Slot()
    def second(self) -> None:
        """A second has gone by."""
        if self._seconds:
            self._seconds -= 1
            if not self._seconds:
                self._refusal = ""
            self.changed.emit()

    def refuse(self, refusal: str, wait_s: float = 0.0) -> None:
        """Say that the code leads nowhere, and why; it stays, to be mended."""
        self._refusal, self._seconds = refusal, math.ceil(wait_s)
        self.changed.emit()

    @property
    def _scanning(self) -> bool:
        return _is_square(self._typed)

    def _set(self, typed: str) -> None:
        self._typed = typed
        if not self._seconds:
            self._refusal = ""
        self.changed.emit()


def _is_square(typed: str) -> bool:
    return typed.upper().startswith(_SQUARE[0])

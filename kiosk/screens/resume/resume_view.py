"""Coming back with a code, typed on our keyboard or by a scanner."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.resume"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 64  # signs of a scanned square, at the most


@QmlElement
class ResumeView(QObject):
    """Holds what is typed.

    Signals:
        changed: what is typed, or what is wrong with it, is another.
        codeGiven: a whole code, as typed.
        mediatorAsked, themesAsked: a way round a code that does not work.
    """

    changed = Signal()
    codeGiven = Signal(str)
    mediatorAsked = Signal()
    themesAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._refusal = ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is typed so far."""
        return self._typed

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last code led nowhere ("mistyped", "unknown", "old"), or nothing."""
        return self._refusal

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed; of too much the end counts, where the last square scanned is."""
        self._set((self._typed + signs.upper())[-MOST:], "")

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._typed.rstrip()[:-1], "")

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("", "")

    @Slot()
    def give(self) -> None:
        """Try the code."""
        if self._typed.strip():
            self.codeGiven.emit(self._typed)

    def refuse(self, refusal: str) -> None:
        """Say that the code leads nowhere, and why; it stays, to be mended."""
        self._set(self._typed, refusal)

    def _set(self, typed: str, refusal: str) -> None:
        self._typed, self._refusal = typed, refusal
        self.changed.emit()

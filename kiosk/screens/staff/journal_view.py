"""What the staff did, in words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

Line = tuple[str, str]  # when, and who did what


@QmlElement
class JournalView(QObject):
    """Shows lines that are made anew when the language is another.

    Signals:
        changed: the words are in another language.
    """

    changed = Signal()

    def __init__(self, display: DisplayView, lines: Callable[[], Sequence[Line]]) -> None:
        super().__init__()
        self._lines = lines
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """The lines, the newest first: moment, words."""
        return [{"moment": moment, "words": words} for moment, words in self._lines()]

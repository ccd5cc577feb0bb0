"""A note to the author of a guide: what is wrong with a step, in one tap, and words if wanted."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoteView(QObject):
    """Shows the step, and whether the note is kept. `where` gives guide and step in words.

    Signals:
        changed: the words, or what became of the note.
        about: what is to be told: "site", "word", "missing", "paper", "other"; it is kept at once.
        wordsAsked: words are to be added.
        undone: it was a mistake.
        closed: back to where one was.
    """

    changed = Signal()
    about = Signal(str)
    wordsAsked = Signal()
    undone = Signal()
    closed = Signal()

    def __init__(self, display: DisplayView, where: Callable[[], str]) -> None:
        super().__init__()
        self._where = where
        self._kept = ""
        self._words = ""
        self._refused = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def where(self) -> str:
        """The guide and the step."""
        return self._where()

    @Property(str, notify=changed)
    def kept(self) -> str:
        """What was told, once it is kept; else nothing."""
        return self._kept

    @Property(str, notify=changed)
    def words(self) -> str:
        """The words that were added."""
        return self._words

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it was not kept: "disk", or nothing."""
        return self._refused

    def keep(self, about: str, words: str = "") -> None:
        """Say that it is kept; nothing: it was taken back."""
        self._kept, self._words, self._refused = about, words, ""
        self.changed.emit()

    def refuse(self, why: str) -> None:
        """Say why it was not kept."""
        self._refused = why
        self.changed.emit()

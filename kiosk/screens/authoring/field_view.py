"""One text of a guide while it is typed: advice, French beside, and the step as it becomes."""

import re
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.editing.counsel import Kind
from kiosk.guides.editing.typography import signs_for
from kiosk.guides.editing.wording import words_at
from kiosk.guides.model import StepId
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.authoring.form_view import language_rows
from kiosk.screens.authoring.hint_words import hint_words, replacements
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.sample import Sample
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 600  # letters of one text: the longest shipped has 300


@QmlElement
class FieldView(QObject):
    """Holds nothing: what is typed is in the manuscript at once.

    Signals:
        changed: the words, those beside, or the advice.
        done: enough was typed.
        vouched: whoever writes says that a word is right: the code of its language, and the word.
    """

    changed = Signal()
    done = Signal()
    vouched = Signal(str, str)

    def __init__(
        self,
        display: DisplayView,
        manuscript: Manuscript,
        key: str,
        label: Callable[[], str],
        step: StepId,
    ) -> None:
        super().__init__()
        self._manuscript = manuscript
        self._key, self._label = key, label
        self._sample = Sample(manuscript, step, self)
        manuscript.changed.connect(self.changed)
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def label(self) -> str:
        """What is typed."""
        return self._label()

    @Property(str, notify=changed)
    def words(self) -> str:
        """The words as they are now."""
        return self._at(self._manuscript.language)

    @Property(str, notify=changed)
    def french(self) -> str:
        """The same in French, where another language is written."""
        return "" if self._manuscript.language is REFERENCE else self._at(REFERENCE)

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language that is written."""
        return str(self._manuscript.language)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether that language is written from the right."""
        return self._manuscript.language.right_to_left

    @Property(bool, constant=True)
    def low(self) -> bool:
        """Whether these words stand in the lower part of the step."""
        return self._key.split(".")[-1] not in {"title", "short", "text", "label"}

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the guide: code and name."""
        return language_rows(self._manuscript)

    @Property(list, notify=changed)
    def hints(self) -> list[dict[str, object]]:
        """What could be said more plainly: in words; what is meant, by which it can be replaced
        with one touch; whether one can say that it is right."""
        try:
            found = self._manuscript.hints(self._key, typing=True)
        except KeyError:  # it was taken away meanwhile, by an undo
            return []
        first = {Kind.SPELLING, Kind.UNKNOWN}  # what one touch mends
        return [
            {
                "said": hint_words(hint),
                "meant": hint.words,
                "instead": replacements(hint),
                "vouchable": hint.kind in first,
            }
            for hint in sorted(found, key=lambda hint: hint.kind not in first)
        ]

    @Property(QObject, constant=True)
    def walk(self) -> WalkView:
        """The step as a resident would see it."""
        return self._sample.view

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._manuscript.history.before)

    @Slot(str)
    def write(self, words: str) -> None:
        """These are the words now."""
        self._write(words, letter=True)

    def _write(self, words: str, *, letter: bool) -> None:
        if words != self._at(self._manuscript.language):
            try:
                self._manuscript.write(self._key, words[:MOST], letter=letter)
            except KeyError:
                self.done.emit()

    @Slot(str, str)
    def put(self, meant: str, instead: str) -> None:
        """Write that instead of what was meant, wherever it stands."""
        words = self._at(self._manuscript.language)
        if meant.isalpha():
            words = re.sub(rf"(?<!\w){meant}(?!\w)", instead, words)
        else:
            words = words.replace(meant, instead)
        self._write(words, letter=False)

    @Slot(str)
    def vouch(self, word: str) -> None:
        """That word is right."""
        self.vouched.emit(str(self._manuscript.language), word.lower())

    @Slot(str, str, result=str)
    def sign(self, before: str, typed: str) -> str:
        """What is written when that is typed behind those words."""
        return signs_for(before, typed, self._manuscript.language)

    @Slot(str)
    def speak(self, code: str) -> None:
        """Write in that language."""
        self._manuscript.speak(Language(code))

    @Slot()
    def undo(self) -> None:
        """As before the last change."""
        self._manuscript.undo()

    def _at(self, language: Language) -> str:
        try:
            return words_at(self._manuscript.guide.words[language], self._key)
        except (KeyError, AttributeError):
            return ""

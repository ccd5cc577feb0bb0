"""The guide that is being written, as all pages of the editor share it."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.guides.editing.counsel import Hint, counsel
from kiosk.guides.editing.faults import Fault, faults
from kiosk.guides.editing.history import History
from kiosk.guides.editing.spelling import WordList
from kiosk.guides.editing.wording import with_words, words_at
from kiosk.guides.model import Guide, StepId
from kiosk.language.languages import REFERENCE, Language


class _Looked:
    """What follows from one guide, found out once and only when it is asked for."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        return faults(self._guide)


class Manuscript(QObject):
    """Holds what was done to the guide; every rule is `kiosk.guides.editing`'s.

    `known` gives words known to be written rightly in a language, `listed` is asked about the
    others; what it answers is told by `look_again`. `language` is the one that is
    written at the moment; French stands beside any other.

    Signals:
        changed: the guide, the language that is written, or what became of keeping it.
        written: the guide is another, and has to be kept.
    """

    changed = Signal()
    written = Signal()

    def __init__(
        self,
        guide: Guide,
        known: Callable[[Language], frozenset[str]],
        listed: WordList | None = None,
    ) -> None:
        super().__init__()
        self._history = History(guide)
        self._known = known
        self._listed = listed
        self._looked = _Looked(guide)
        self.language = REFERENCE
        self.kept = "kept"  # or "typing", "disk", "changed"

    @property
    def guide(self) -> Guide:
        """The guide as it is now."""
        return self._history.now

    @property
    def history(self) -> History:
        """What was done to it."""
        return self._history

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What keeps it from being published."""
        return self._looked.faults

    def faults_of(self, step: StepId) -> tuple[Fault, ...]:
        """What is wrong with a step."""
        return tuple(fault for fault in self.faults if fault.step == step)

    def hints(self, key: str, *, typing: bool = False) -> tuple[Hint, ...]:
        """What could be said more plainly under that key, in the language that is written.

        `typing`: the last word may not be finished.
        """
        words = self.guide.words[self.language]
        around = ""
        if key.startswith("steps."):
            step = words.steps[StepId(key.split(".")[1])]
            around = f"{step.title} {step.text}"
        text = words_at(words, key)
        return counsel(
            text if typing else f"{text}\n",
            self.language,
            self._known(self.language),
            around,
            self._listed,
        )

    def write(self, key: str, text: str, *, letter: bool = True) -> None:
        """Other words under that key, in the language that is written.

        `letter`: one of many that are typed and undone together; else an undo takes it back alone.
        """
        guide = with_words(self.guide, self.language, key, text)
        self.to(guide, f"{self.language} {key}" if letter else "")

    def to(self, guide: Guide, typing: str = "") -> None:
        """The guide is this one now."""
        self._set(self._history.to(guide, typing))

    def undo(self) -> None:
        """As before the last change."""
        self._set(self._history.undo())

    def redo(self) -> None:
        """As before the last undo."""
        self._set(self._history.redo())

    def speak(self, language: Language) -> None:
        """Write in that language, which is one of the guide's."""
        self.language = language
        self.changed.emit()

    def tell(self, kept: str) -> None:
        """What became of keeping it: "kept", "disk", "changed"."""
        self.kept = kept
        self.changed.emit()

    @Slot()  # known to QML from the first, as of any view
    def look_again(self) -> None:
        """More is known about words: what is advised may be other."""
        self.changed.emit()

    def _set(self, history: History) -> None:
        if history.now is self._history.now:
            return
        self._history = history
        self._looked = _Looked(history.now)
        if self.language not in history.now.words:
            self.language = REFERENCE
        self.kept = "typing"
        self.changed.emit()
        self.written.emit()

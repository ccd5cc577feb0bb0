"""The guide that is being written, as all pages of the editor share it."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from kiosk.guides.editing.counsel import Hint, counsel
from kiosk.guides.editing.faults import Fault, faults
from kiosk.guides.editing.history import History
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

    `known` gives words known to be written rightly in a language. `language` is the one that is
    written at the moment; French stands beside any other.

    Signals:
        changed: the guide, the language that is written, or what became of keeping it.
        written: the guide is another, and has to be kept.
    """

    changed = Signal()
    written = Signal()

    def __init__(self, guide: Guide, known: Callable[[Language], frozenset[str]]) -> None:
        super().__init__()
        self._history = History(guide)
        self._known = known
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

    def hints(self, key: str) -> tuple[Hint, ...]:
        """What could be said more plainly under that key, in the language that is written."""
        words = self.guide.words[self.language]
        around = ""
        if key.startswith("steps."):
            step = words.steps[StepId(key.split(".")[1])]
            around = f"{step.title} {step.text}"
        return counsel(words_at(words, key), self.language, self._known(self.language), around)

    def write(self, key: str, text: str) -> None:
        """Other words under that key, in the language that is written."""
        guide = with_words(self.guide, self.language, key, text)
        self.to(guide, f"{self.language} {key}")

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

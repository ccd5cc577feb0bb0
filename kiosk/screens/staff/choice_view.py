"""One value of a setting among several, or several of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.refusals import refusal_in_words

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen."""

    name: str
    words: str
    chosen: bool


@QmlElement
class ChoiceView(QObject):
    """Shows options that are made anew each time anything may have changed.

    Signals:
        changed: what is chosen, the words, or why it was not kept.
        taken: an option, by its name.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(  # noqa: PLR0913  a choice has so many parts, most of them left out
        self,
        display: DisplayView,
        label: Callable[[], str],
        options: Callable[[], Sequence[Option]],
        *,
        several: bool = False,
        lead: Callable[[], str] = lambda: "",
        swatches: bool = False,
    ) -> None:
        super().__init__()
        self._swatches = swatches
        self._lead = lead
        self._label, self._make, self._several = label, options, several
        self._refusal = self._detail = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def label(self) -> str:
        """What is chosen."""
        return self._label()

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What it is for, in a sentence, or nothing."""
        return self._lead()

    @Property(bool, constant=True)
    def several(self) -> bool:
        """Whether more than one can be chosen."""
        return self._several

    @Property(bool, constant=True)
    def swatches(self) -> bool:
        """Whether the name of an option is a colour, to be shown beside its words."""
        return self._swatches

    @Property(list, notify=changed)
    def options(self) -> list[dict[str, object]]:
        """The options: name, words, chosen."""
        return [
            {"name": option.name, "words": option.words, "chosen": option.chosen}
            for option in self._make()
        ]

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last choice was not kept: "locked", "broken", "disk", "last", or nothing."""
        return self._refusal

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The same in words."""
        return refusal_in_words(self._refusal, self._detail)

    def refuse(self, refusal: str, detail: str = "") -> None:
        """Say why it was not kept; empty: it was."""
        self._refusal, self._detail = refusal, detail
        self.changed.emit()

"""A list on the staff's side: what there is, what can be done with it, and what became of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.refusals import refusal_in_words
from kiosk.screens.staff.settings_view import Row

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry(Row):
    """A line that can be pressed."""

    icon: str = "pencil-simple"


@dataclass(frozen=True, slots=True)
class Act:
    """Something to do with all of it. `strong`: it is what one came for."""

    name: str
    words: str
    icon: str
    strong: bool = False


def _no_acts() -> Sequence[Act]:
    return ()


@QmlElement
class EntriesView(QObject):
    """Shows entries that are made anew each time anything may have changed.

    `intro` is what is worth knowing first, `warning` what somebody should not overlook.

    Signals:
        changed: an entry, the words, or what is said of the last change.
        taken: an entry, by its key.
        acted: something was done with all of it, by its name.
    """

    changed = Signal()
    taken = Signal(str)
    acted = Signal(str)

    def __init__(  # noqa: PLR0913  a list has so many parts, most of them left out
        self,
        display: DisplayView,
        title: Callable[[], str],
        entries: Callable[[], Sequence[Row]],
        *,
        intro: Callable[[], str] = str,
        warning: Callable[[], str] = str,
        acts: Callable[[], Sequence[Act]] = _no_acts,
        looks: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        super().__init__()
        self._title, self._entries = title, entries
        self._intro, self._warning, self._acts, self._looks = intro, warning, acts, looks
        self._outcome = self._refusal = self._detail = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the list is of."""
        return self._title()

    @Property(str, notify=changed)
    def intro(self) -> str:
        """What is worth knowing first, or nothing."""
        return self._intro()

    @Property(str, notify=changed)
    def warning(self) -> str:
        """What should not be overlooked, or nothing."""
        return self._warning()

    @Property(list, notify=changed)
    def entries(self) -> list[dict[str, object]]:
        """The entries: key, label, value, locked, icon."""
        return [
            {
                "key": each.key,
                "label": each.label,
                "value": each.value,
                "locked": each.locked,
                "icon": getattr(each, "icon", "pencil-simple"),
            }
            for each in self._entries()
        ]

    @Property(list, notify=changed)
    def acts(self) -> list[dict[str, object]]:
        """What can be done: name, words, icon, strong."""
        return [
            {"name": act.name, "words": act.words, "icon": act.icon, "strong": act.strong}
            for act in self._acts()
        ]

    @Property(dict, notify=changed)
    def looks(self) -> dict[str, str]:
        """How the place looks, where that is what is set: name, logo, accent, tint."""
        return dict(self._looks())

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What became of the last change: "kept", "removed", or nothing while there was none."""
        return self._outcome

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last change was not kept, in words, or nothing."""
        return refusal_in_words(self._refusal, self._detail)

    def tell_kept(self) -> None:
        """Say that a change is on the disk."""
        self.tell("kept")

    def tell(self, outcome: str) -> None:
        """Say what became of a change."""
        self._outcome, self._refusal = outcome, ""
        self.changed.emit()

    def refuse(self, refusal: str, detail: str = "") -> None:
        """Say why a change was not kept; empty: it was."""
        self._refusal, self._detail = refusal, detail
        self._outcome = "" if refusal else self._outcome
        self.changed.emit()

    def refresh(self) -> None:
        """Something is other than it was."""
        self.changed.emit()

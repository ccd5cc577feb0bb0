"""What is done, what was skipped, and where to find it again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.setup"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Summed:
    """A step, and whether it is done."""

    name: str
    words: str
    icon: str
    done: bool


@QmlElement
class EndView(QObject):
    """Shows the steps; `guarded`: the librarians have a PIN.

    Signals:
        changed: the words are in another language.
        taken: back to a step, by its name.
        endAsked: that is all.
    """

    changed = Signal()
    taken = Signal(str)
    endAsked = Signal()

    def __init__(
        self, display: DisplayView, steps: Callable[[], Sequence[Summed]], *, guarded: bool
    ) -> None:
        super().__init__()
        self._steps, self._guarded = steps, guarded
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def steps(self) -> list[dict[str, object]]:
        """The steps: name, words, icon, done."""
        return [
            {"name": each.name, "words": each.words, "icon": each.icon, "done": each.done}
            for each in self._steps()
        ]

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether nothing was skipped."""
        return all(each.done for each in self._steps())

    @Property(bool, constant=True)
    def guarded(self) -> bool:
        """Whether the librarians have a PIN."""
        return self._guarded

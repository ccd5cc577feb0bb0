"""What a mediator reads beside a resident: advice, other ways, where people get stuck here."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know; `kind` is "stuck", "tip", "otherwise", "desk", "phone" or "post"."""

    kind: str
    words: str


@QmlElement
class CompanionView(QObject):
    """Shows what `notes` says of where the resident is.

    Signals:
        changed: another step, or other words.
        noteAsked: a note to the author of the guide.
        aloneAsked: the mediator leaves, the resident goes on alone.
        closed: back to the step.
    """

    changed = Signal()
    noteAsked = Signal()
    aloneAsked = Signal()
    closed = Signal()

    def __init__(
        self,
        display: DisplayView,
        walk: Callable[[], Walk],
        notes: Callable[[Walk], Sequence[Note]],
    ) -> None:
        super().__init__()
        self._walk, self._notes = walk, notes
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def notes(self) -> list[dict[str, str]]:
        """The notes: kind, words."""
        return [asdict(each) for each in self._notes(self._walk()) if each.words]

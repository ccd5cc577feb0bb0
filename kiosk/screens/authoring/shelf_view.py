"""All the guides of the kiosk, as many as fit on a page, each with what a librarian asks of it."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1

PER_PAGE = 10


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A guide as it is shown: whose it is and its languages in `told`, its review in words.

    `review` is empty while there is time; `late` tells whether it is overdue. `wrong` says how
    much is wrong with it, or nothing; such a guide cannot be offered. `written`: it has a draft.
    `moved`: how much the shipped guide that it is a version of has changed since, or nothing.
    """

    id: str
    title: str
    icon: str
    told: str
    review: str = ""
    late: bool = False
    wrong: str = ""
    on: bool = True
    switchable: bool = True
    written: bool = False
    moved: str = ""


@QmlElement
class ShelfView(QObject):
    """Shows rows that are made anew each time anything may have changed.

    Signals:
        changed: a row, the words, the page, or why the last change was not kept.
        taken: a guide, by its id.
        switched: a guide is to be offered, or not any more.
        newAsked: a guide is to be written.
    """

    changed = Signal()
    taken = Signal(str)
    switched = Signal(str, bool)
    newAsked = Signal()

    def __init__(
        self, display: DisplayView, rows: Callable[[], Sequence[GuideRow]], *, locked: bool
    ) -> None:
        super().__init__()
        self._make = rows
        self._made: Sequence[GuideRow] | None = None
        self._locked = locked
        self._first = 0
        self._refusal = ""
        display.languageChosen.connect(self.refresh)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The rows of this page, each as `GuideRow` has it, and its `place` from 1."""
        shown = self._rows[self._first : self._first + PER_PAGE]
        return [{**asdict(row), "place": self._first + at} for at, row in enumerate(shown, 1)]

    @Property(int, notify=changed)
    def page(self) -> int:
        """The number of this page, from 1."""
        return self._first // PER_PAGE + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self._rows) // PER_PAGE))

    @Property(int, notify=changed)
    def first(self) -> int:
        """The place of the first guide of this page, from 1."""
        return self._first + 1

    @Property(int, notify=changed)
    def last(self) -> int:
        """The place of the last guide of this page."""
        return min(self._first + PER_PAGE, len(self._rows))

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many guides there are."""
        return len(self._rows)

    @Property(bool, constant=True)
    def locked(self) -> bool:
        """Whether the city has set which guides are offered."""
        return self._locked

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last change was not kept: "locked", "broken", "disk", or nothing."""
        return self._refusal

    @Slot(int)
    def leaf(self, by: int) -> None:
        """So many pages further, or back."""
        last = (len(self._rows) - 1) // PER_PAGE * PER_PAGE
        self._first = min(max(self._first + by * PER_PAGE, 0), last)
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """The guides may be others."""
        self._made = None
        self.changed.emit()

    def refuse(self, refusal: str) -> None:
        """Say why the last change was not kept; empty: it was."""
        self._refusal = refusal
        self.refresh()

    @property
    def _rows(self) -> Sequence[GuideRow]:
        if self._made is None:
            self._made = self._make()
            self._first = min(self._first, max(0, (len(self._made) - 1) // PER_PAGE * PER_PAGE))
        return self._made

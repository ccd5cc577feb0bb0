"""What a librarian takes away: the page of a month, or the numbers; and where it goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.devices.month_sheet import MonthSheet
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.statistics"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_EVERY_MS = 1_500  # a stick that is put in is seen soon
What = Literal["page", "numbers"]


@dataclass(frozen=True, slots=True)
class Target:
    """Where it can go: a printer or a stick, by its `key`; `free` room in megabytes."""

    kind: Literal["printer", "stick"]
    key: str
    name: str
    free: int = 0
    locked: bool = False


@QmlElement
class TakeView(QObject):
    """Offers places to take it to, as they come and go, and says what became of it.

    `sheet` makes the page to be shown, in the language of the screen; None: numbers are taken.

    Signals:
        changed: the places, the state or the words are others.
        wordsChanged: the words are in another language, those of the page too.
        targetsAsked: it is time to look for places.
        taken: the `Target` chosen.
    """

    changed = Signal()
    wordsChanged = Signal()
    targetsAsked = Signal()
    taken = Signal(Target)

    def __init__(
        self,
        display: DisplayView,
        month: Callable[[], str],
        sheet: Callable[[], MonthSheet] | None = None,
    ) -> None:
        super().__init__()
        self._month, self._make = month, sheet
        self._printers: tuple[Target, ...] = ()
        self._sticks: tuple[Target, ...] = ()
        self._state = ""
        self._chosen: Target | None = None
        self._file = ""
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.timeout.connect(self.targetsAsked)
        self._looks.start()
        display.languageChosen.connect(self.changed)
        display.languageChosen.connect(self.wordsChanged)

    @property
    def sheet(self) -> MonthSheet | None:
        """The page, as it is printed."""
        return self._make() if self._make else None

    @Property(str, constant=True)
    def what(self) -> str:
        """What is taken: "page" or "numbers"."""
        return "page" if self._make else "numbers"

    @Property(str, notify=changed)
    def month(self) -> str:
        """Of which month the page is."""
        return self._month()

    @Property(list, notify=changed)
    def targets(self) -> list[dict[str, object]]:
        """The places: kind, name, free room in megabytes, and whether nothing can be written."""
        return [
            {"kind": each.kind, "name": each.name, "free": each.free, "locked": each.locked}
            for each in self._targets
        ]

    @Property(str, notify=changed)
    def state(self) -> str:
        """What became of it: "", "busy", "done", "failed"."""
        return self._state

    @Property(str, notify=changed)
    def where(self) -> str:
        """The place chosen, in words."""
        return self._chosen.name if self._chosen else ""

    @Property(str, notify=changed)
    def chosenKind(self) -> str:
        """Its kind, or nothing."""
        return self._chosen.kind if self._chosen else ""

    @Property(str, notify=changed)
    def file(self) -> str:
        """The name of the file or folder on the stick."""
        return self._file

    @Slot(int)
    def take(self, place: int) -> None:
        """Take it to that place of the list, from 0."""
        target = self._targets[place]
        if self._state != "busy" and not target.locked:
            self._chosen, self._state = target, "busy"
            self.changed.emit()
            self.taken.emit(target)

    def offer_printers(self, printers: Sequence[Target]) -> None:
        """These are the printers."""
        self._printers = tuple(printers)
        self.changed.emit()

    def offer_sticks(self, sticks: Sequence[Target]) -> None:
        """These are the sticks now."""
        if tuple(sticks) != self._sticks:
            self._sticks = tuple(sticks)
            self.changed.emit()

    def tell(self, *, done: bool, file: str = "") -> None:
        """It was taken, or could not be."""
        self._state, self._file = "done" if done else "failed", file
        self.changed.emit()

    @property
    def _targets(self) -> tuple[Target, ...]:
        return self._printers + self._sticks

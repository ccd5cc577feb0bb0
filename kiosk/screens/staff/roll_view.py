"""Workshops as a mediator sees them, and the list of who is registered for one."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop: its title, when, free seats (-1: one comes without registering), who waits.

    Where one registers for several days at once, it is the `number`th, from 1, of so many.
    """

    id: str
    title: str
    when: str
    free: int
    waiting: int
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on the list: `came` is "yes", "no" or "". `rank` on the waiting list, or 0.

    `present` and `absent`: at how many of the other days.
    """

    id: str
    name: str
    rank: int
    came: str
    present: int = 0
    absent: int = 0


@QmlElement
class HeldView(QObject):
    """Shows workshops that are made anew with the language.

    Signals:
        changed: the words.
        taken: a workshop, by its id.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, display: DisplayView, look: Callable[[], Sequence[Held]]) -> None:
        super().__init__()
        self._look = look
        self._seen = look()
        display.languageChosen.connect(self._retell)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The workshops, as `Held`."""
        return [asdict(each) for each in self._seen]

    @Slot()
    def _retell(self) -> None:
        self._seen = self._look()
        self.changed.emit()


@QmlElement
class RollView(QObject):
    """Shows one workshop and who is registered for it here.

    Signals:
        changed: the list, the words, or why something was not noted.
        noted: somebody, and "yes", "no" or "": whether they came.
        addAsked: somebody else wants a seat, or a place on the waiting list.
    """

    changed = Signal()
    noted = Signal(str, str)
    addAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        held: Callable[[], Held | None],
        listed: Callable[[], Sequence[Listed] | None],
        *,
        begun: bool,
    ) -> None:
        super().__init__()
        self._held, self._listed, self._begun = held, listed, begun
        self._refused = ""
        self._seen = held(), listed()
        display.languageChosen.connect(self.refresh)

    @Property(dict, notify=changed)
    def workshop(self) -> dict[str, object]:
        """The workshop, as `Held`."""
        return asdict(self._seen[0] or Held("", "", "", -1, 0))

    @Property(bool, constant=True)
    def begun(self) -> bool:
        """Whether it is too late to register."""
        return self._begun

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the list can be read."""
        return self._seen[1] is not None

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """Who is registered, as `Listed`."""
        return [asdict(each) for each in self._seen[1] or ()]

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last thing was not noted: "disk", or nothing."""
        return self._refused

    def refuse(self, why: str) -> None:
        """Say why it was not noted."""
        self._refused = why
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show the list as it is now."""
        self._seen, self._refused = (self._held(), self._listed()), ""
        self.changed.emit()

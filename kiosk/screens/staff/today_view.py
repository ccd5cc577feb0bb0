"""A mediator's day: who comes, when, and about what; who calls; where people get stuck."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

DAYS = ("today", "tomorrow", "week")
_OVER = frozenset({"kept", "missed"})
REFRESH_MS = 2_000  # how soon a call, and who waits how long, is seen


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment. `state` is "expected", "unsure", "arrived", "with", "kept" or "missed".

    `waited` says how long somebody waits, in minutes; -1: nobody does. `next` is the state that
    comes next where it can be noted here, or empty. `heading` is the day, above its first visit
    where several days are shown.
    """

    id: str
    time: str
    name: str
    subject: str
    state: str
    waited: int = -1
    next: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Calling:
    """Somebody calls: which kiosk, where in a guide, since how many minutes, and the answer."""

    id: str
    post: str
    where: str
    minutes: int
    answer: str = ""


@dataclass(frozen=True, slots=True)
class StuckRow:
    """Where people get stuck: a place in a guide, in words, why, and how often."""

    place: str
    words: str
    reason: str
    number: int


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the page shows. `visits` None: they cannot be read."""

    day: str
    visits: Sequence[Visit] | None
    calls: Sequence[Calling] = ()
    stuck: Sequence[StuckRow] = ()
    workshops: bool = False


@QmlElement
class TodayView(QObject):
    """Shows what `look` gives for the day chosen, made anew when anything may have changed.

    Signals:
        changed: what is shown, or the words.
        visitTaken: a visit, by its id.
        marked: a visit, and its new state.
        undone: the last mark is to be taken back.
        answered: a call, and the answer: "coming", "ten" or "desk".
        placeTaken: a place in a guide where people get stuck.
        accompanyAsked, walkInAsked, workshopsAsked: the ways from here.
    """

    changed = Signal()
    visitTaken = Signal(str)
    marked = Signal(str, str)
    undone = Signal()
    answered = Signal(str, str)
    placeTaken = Signal(str)
    accompanyAsked = Signal()
    walkInAsked = Signal()
    workshopsAsked = Signal()

    def __init__(self, display: DisplayView, name: str, look: Callable[[str], Seen]) -> None:
        super().__init__()
        self._name, self._look = name, look
        self._chosen = DAYS[0]
        self._all = False
        self._last = ("", "")
        self._refused = ""
        self._seen = look(self._chosen)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        display.languageChosen.connect(self._retell)

    @Property(str, constant=True)
    def name(self) -> str:
        """Whose day it is."""
        return self._name

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day, in words."""
        return self._seen.day

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Which days are shown: "today", "tomorrow" or "week"."""
        return self._chosen

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the visits can be read."""
        return self._seen.visits is not None

    @Property(bool, notify=changed)
    def workshops(self) -> bool:
        """Whether the place has workshops."""
        return self._seen.workshops

    @Property(list, notify=changed)
    def visits(self) -> list[dict[str, object]]:
        """The visits, as `Visit`; of those that are over, the last one alone, unless asked for."""
        over = self._over()
        return [asdict(each) for each in self._seen.visits or () if each.id not in over]

    @Property(int, notify=changed)
    def over(self) -> int:
        """How many visits are over and not shown."""
        return len(self._over())

    @Slot()
    def showAll(self) -> None:
        """Show those that are over too."""
        self._all = True
        self.changed.emit()

    @Property(list, notify=changed)
    def calls(self) -> list[dict[str, object]]:
        """Who calls, as `Calling`."""
        return [asdict(each) for each in self._seen.calls]

    @Property(list, notify=changed)
    def stuck(self) -> list[dict[str, object]]:
        """Where people get stuck, as `StuckRow`."""
        return [asdict(each) for each in self._seen.stuck]

    @Property(str, notify=changed)
    def lastName(self) -> str:
        """Whose state was changed last, or what they came for; empty: nobody's."""
        return self._last[0]

    @Property(str, notify=changed)
    def lastState(self) -> str:
        """The state that was noted last."""
        return self._last[1]

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last thing was not done: "over", "early", "disk", or nothing."""
        return self._refused

    @Slot(str)
    def choose(self, days: str) -> None:
        """Show other days."""
        self._chosen, self._all = days, False
        self._last, self._refused = ("", ""), ""
        self._retell()

    def tell_marked(self, name: str, state: str) -> None:
        """Say what was noted, which can be taken back; empty: nothing is."""
        self._last, self._refused = (name, state), ""
        self._retell()

    def refuse(self, why: str) -> None:
        """Say why it was not done."""
        self._refused = why
        self._retell()

    @Slot()
    def refresh(self) -> None:
        """See whether anything changed; what has not stays under the finger."""
        if (seen := self._look(self._chosen)) != self._seen:
            self._seen = seen
            self.changed.emit()

    @Slot()
    def _retell(self) -> None:
        self._seen = self._look(self._chosen)
        self.changed.emit()

    def _over(self) -> set[str]:
        """The visits that are left out, so that the next ones are in view."""
        over = [each.id for each in self._seen.visits or () if each.state in _OVER]
        return set() if self._all else set(over[:-1])

"""Call a mediator: where the desk is, in words and in a drawing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.call"
QML_IMPORT_MAJOR_VERSION = 1

# As seen by who faces the screen, clockwise, a turn of 45° each.
DIRECTIONS = (
    "ahead",
    "ahead-right",
    "right",
    "behind-right",
    "behind",
    "behind-left",
    "left",
    "ahead-left",
)


@dataclass(frozen=True, slots=True)
class DeskHours:
    """When somebody is at the desk, in words: now, and in the week; nothing where nobody told."""

    opening: Callable[[], str] = str
    week: Callable[[], Sequence[str]] = list
    closed: bool = False


@QmlElement
class CallView(QObject):
    """Shows where the mediators' desk is.

    `step` gives the procedure and the step one comes from, in the language of the screen, or "".
    `bookable`: a session can be booked as well. `hours` say when somebody is at the desk.

    Signals:
        changed: the words are in another language.
        closed: back to where one was.
        bookAsked: for another day.
        callAsked: a mediator is to come here.
        stopAsked: nobody need come any more.
    """

    changed = Signal()
    closed = Signal()
    bookAsked = Signal()
    callAsked = Signal()
    stopAsked = Signal()

    def __init__(  # noqa: PLR0913  what is told of a desk
        self,
        display: DisplayView,
        desk: Mapping[Language, str],
        direction: str,
        step: Callable[[], str],
        *,
        bookable: bool = False,
        hours: DeskHours | None = None,
    ) -> None:
        super().__init__()
        self._hours = hours or DeskHours()
        self._bookable = bookable
        self._display = display
        self._desk = desk
        self._turn = DIRECTIONS.index(direction) * 45
        self._step = step
        self._state = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def desk(self) -> str:
        """Where the desk is, in words."""
        return self._desk.get(self._display.spoken, self._desk[REFERENCE])

    @Property(int, constant=True)
    def turn(self) -> int:
        """Where the desk is, in degrees clockwise from straight ahead."""
        return self._turn

    @Property(str, notify=changed)
    def step(self) -> str:
        """What to tell the mediator: the procedure and the step, or nothing."""
        return self._step()

    @Property(bool, constant=True)
    def bookable(self) -> bool:
        """Whether a session can be booked as well."""
        return self._bookable

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Whether the place is open, in words, or nothing."""
        return self._hours.opening()

    @Property(list, notify=changed)
    def hours(self) -> list[str]:
        """The hours of the week, a line each."""
        return list(self._hours.week())

    @Property(bool, constant=True)
    def nobody(self) -> bool:
        """Whether the place is closed, and nobody at the desk."""
        return self._hours.closed

    @Property(str, notify=changed)
    def state(self) -> str:
        """What became of a call from here.

        "": none can be made; "offered"; "waiting"; answered: "coming", "ten", "desk"; "nobody" has
        answered for long; "failed": it could not be kept.
        """
        return self._state

    def set_state(self, state: str) -> None:
        """Show what became of a call."""
        if state != self._state:
            self._state = state
            self.changed.emit()

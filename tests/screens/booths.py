"""A desk to book at in front of a kiosk: made-up mediators and hours, and a clock of the test's.

What others do meanwhile (book, move, cancel, a network that comes back) a test does on the desk.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.app.booth import Booth
from kiosk.booking.model import Booking, MediatorId, Person, PlaceId, State
from kiosk.tour.shown_desk import ZONE, ShownDesk
from tests.screens.resident import Resident

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)  # a Tuesday
ONLINE, TAXES, DEVICE, QUESTION = (
    "An online procedure",
    "My taxes",
    "My telephone or computer",
    "A quick question",
)
QUARTER_TO_TEN = "Wednesday 25 November at 9:45"
FRIDAY = "Friday 27 November at 10:00"
CODE = "lune 47 pomme"
NAME, PHONE = "Your first name, or any word", "Telephone number"


class Printer(QObject):
    """A printer that keeps the tickets; `state` is what it says of itself."""

    changed = Signal()

    def __init__(self, state: str = "ready") -> None:
        super().__init__()
        self.state, self.trouble = state, ""
        self.tickets = []
        self.looked = 0

    def look(self) -> None:
        self.looked += 1

    def print_ticket(self, ticket) -> None:
        self.tickets.append(ticket)
        self.says("printing")

    def says(self, state: str, trouble: str = "") -> None:
        self.state, self.trouble = state, trouble
        self.changed.emit()


@dataclass
class Clock:
    """The clock of the booth, which stands until it is told to go on."""

    now: datetime = MORNING

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Counter:
    """A desk, its clock, its printer, and the booth that a kiosk is given."""

    answer: State = State.CONFIRMED
    demonstration: bool = False
    printer: Printer | None = None
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.desk = ShownDesk(self.answer, demonstration=self.demonstration)
        self.booth = Booth(self.desk, self.printer, self.clock, ZONE, keep_days=30)

    def booked(self, time: int = 3, subject: int = 0) -> Booking:
        """Somebody has booked before: by default QUARTER_TO_TEN."""
        about = self.desk.subjects[subject]
        slot = self.desk.slots(about.id, self.clock.now)[time]
        return self.desk.book(about.id, slot, Person("Aïcha"), self.clock.now)

    @property
    def only(self) -> Booking:
        """The one booking there is."""
        (booking,) = self.desk.bookings
        return booking


def day_and_night(first: date) -> list[tuple[datetime, int, MediatorId, PlaceId]]:
    """In the place of the hours of `ShownDesk`: somebody is there day and night, for six days."""
    begins = datetime.combine(first, time(0), ZONE)
    whens = (begins + timedelta(minutes=30 * half) for half in range(6 * 48))
    return [(at, int(at.timestamp()), ShownDesk.mediators[0].id, ShownDesk.here) for at in whens]


def to_times(resident: Resident, subject: str = ONLINE) -> None:
    """From the first screen to the times of a subject."""
    resident.press("See a mediator")
    resident.press("Book a session")
    resident.press(subject)


def to_check(resident: Resident, name: str = "aicha", time: str = QUARTER_TO_TEN) -> None:
    """From the first screen to the page that shows all of it, without a telephone number."""
    to_times(resident)
    resident.press(time)
    resident.press("Continue")
    resident.type(name)
    resident.press("Continue")
    resident.press("Continue without a number")


def book(resident: Resident, **choice: str) -> None:
    """From the first screen to what becomes of a booking."""
    to_check(resident, **choice)
    resident.press("Book")


def come_back(resident: Resident, code: str = CODE) -> None:
    """From the first screen, with a code."""
    resident.press("See a mediator")
    resident.press("My booking")
    resident.type(code)
    resident.press("Confirm")


def times(resident: Resident) -> list[str]:
    """The times on the screen, free ones and others, in reading order."""
    names = (node.name for node in resident.pressables)
    return [name for name in names if re.search(r" at \d+:\d\d(, taken)?$", name)]


class Pages(QObject):
    """A printer of documents that notes what it is asked to do."""

    changed = Signal()

    def __init__(self):
        super().__init__()
        self.state = self.trouble = ""
        self.pages = 0
        self.held = b""
        self.printed = []

    def read(self, pdf):
        self.held = pdf
        self.says("reading")

    def print_pages(self, first, last):
        self.printed.append((first, last))
        self.says("printing")

    def let_go(self):
        self.held = b""

    def says(self, state, trouble="", pages=None):
        self.state, self.trouble = state, trouble
        self.pages = self.pages if pages is None else pages
        self.changed.emit()

"""Somebody who does what leads to a stop on the way to a session with a mediator."""

from datetime import datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.app.booth import Booth
from kiosk.app.ways.booking import BookingWay
from kiosk.app.window import KioskWindow
from kiosk.booking.model import Booking, Person, State, Subject
from kiosk.devices.ticket import Ticket
from kiosk.screens.booking.booking_view import BookingView
from kiosk.screens.booking.code_view import CodeView
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.slots_view import SlotsView
from kiosk.tour.shown_desk import ZONE, ShownDesk

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
View = TypeVar("View", bound=QObject)


class ShownPrinter(QObject):
    """A printer that is there, and prints nothing."""

    changed = Signal()

    def __init__(self, state: str, parent: QObject) -> None:
        super().__init__(parent)
        self.state, self.trouble = state, ""

    def look(self) -> None:
        """It is there."""

    def print_ticket(self, ticket: Ticket) -> None:
        """Say that it could not."""
        self.state, self.trouble = "failed", "paper"
        self.changed.emit()


class Visitor:
    """Somebody at one kiosk, with a desk of its own, who does what leads to a stop."""

    def __init__(
        self, kiosk: KioskWindow, answer: State = State.CONFIRMED, *, example: bool = False
    ) -> None:
        self.kiosk = kiosk
        self.desk = ShownDesk(answer, demonstration=example)
        printer = ShownPrinter("ready", kiosk.engine) if not example else None
        kiosk.journey.opened.open_booth(Booth(self.desk, printer, lambda: MOMENT, ZONE))

    @property
    def way(self) -> BookingWay:
        """The way to a session."""
        way = self.kiosk.journey.opened.booking
        if way is None:
            raise LookupError("the booth was opened above")
        return way

    def seen(self, kind: type[View]) -> View:
        """The view of the page on top."""
        view = self.kiosk.navigation.page.view
        if not isinstance(view, kind):
            raise TypeError(f"{type(view).__name__} is shown")
        return view

    def draft(self, subject: int = 0, time: int = 3) -> Draft:
        """A booking in the making, with its time chosen."""
        about: Subject = self.desk.subjects[subject]
        return Draft(about, self.desk.slots(about.id, MOMENT)[time])

    def slots(self, subject: int = 0) -> SlotsView:
        """The page of times."""
        self.way.begin(Draft(self.desk.subjects[subject]))
        return self.seen(SlotsView)

    def chosen(self) -> SlotsView:
        """One time chosen."""
        view = self.slots()
        view.choose(1, 1)
        return view

    def check(self, **known: str) -> None:
        """The page before the booking."""
        draft = self.draft()
        self.way.begin(Draft(draft.subject, draft.slot, "Aïcha", known.get("phone", "")))

    def done(self) -> BookingView:
        """A booking made a moment ago."""
        self.check()
        self.way.ask_for_it()
        return self.seen(BookingView)

    def returned(self, state: State = State.CONFIRMED, time: int = 3) -> Booking:
        """A booking come back to, in that state."""
        draft = self.draft(time=time)
        if draft.slot is None:
            raise LookupError("a time was chosen above")
        booking = self.desk.book(draft.subject.id, draft.slot, Person("Aïcha"), MOMENT)
        if state is State.MOVED_BY_MEDIATOR:
            later = booking.start + timedelta(hours=5)
            self.desk.becomes(booking.id, state, start=later)
        else:
            self.desk.becomes(booking.id, state)
        self.way.open_code()
        self.seen(CodeView).type(booking.code)
        self.seen(CodeView).give()
        return booking

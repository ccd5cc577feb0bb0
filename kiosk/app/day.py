"""A mediator's day: who comes, who waits, what became of them, and who came without a booking.

Names are read for her screen alone. What is counted is counted once, whatever is tapped twice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from uuid import uuid4

from kiosk.app.attended import note_attendance
from kiosk.booking.attending import EARLIEST
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance, Booking, BookingId, State, Subject
from kiosk.booking.offer import Offer
from kiosk.language.languages import Language
from kiosk.staff.people import Person
from kiosk.statistics.measures import TIMES, Key
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.day import DayTables, WalkIn

WALK_IN = "walk-in/"  # what the id of a visit without a booking begins with
_COMING = frozenset({State.REQUESTED, State.CLAIMING, State.CONFIRMED, State.MOVED_BY_MEDIATOR})
_SURE = frozenset({State.CONFIRMED, State.MOVED_BY_MEDIATOR})
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Appointment:
    """Who comes to a mediator: when, the name where it can be read, and about what.

    `since`: since when somebody who arrived waits. `markable`: it is for today, or was, so that
    it can be noted what became of it. Who came without a booking has no name.
    """

    id: str
    start: datetime
    name: str
    subject: str
    sure: bool
    attendance: Attendance
    since: datetime | None = None
    markable: bool = True

    @property
    def booked(self) -> bool:
        """Whether there is a booking."""
        return not self.id.startswith(WALK_IN)


@dataclass(frozen=True, slots=True)
class Day:
    """The days of the mediators of one kiosk. All methods raise `StorageError`.

    `offer` is what the place offers, as read once: None: nothing.
    """

    ledger: Ledger
    offer: Offer | None
    clock: Callable[[], datetime]

    @property
    def database(self) -> KioskDatabase:
        """Where all of it is kept."""
        return self.ledger.database

    @property
    def zone(self) -> tzinfo | None:
        """Where the clocks of the place hang; None: the machine's own."""
        return self.offer.zone if self.offer else None

    @property
    def subjects(self) -> Sequence[Subject]:
        """What one can see a mediator about."""
        return self.offer.subjects if self.offer else ()

    def visits(
        self, person: Person, language: Language, first: int = 0, days: int = 1
    ) -> Sequence[Appointment]:
        """Who comes to that mediator, from `first` days after today on for so many days."""
        offer = self.offer
        if offer is None:
            return []
        begin = self._midnight(offer) + timedelta(days=first)
        end = begin + timedelta(days=days)
        mine = {each.id for each in offer.mediators if each.first_name == person.name}
        waiting = DayTables(self.database).waiting()
        found = [
            self._appointment(each, offer, language, waiting)
            for each in self.ledger.between(begin, end)
            if each.mediator in mine and (each.state in _COMING or each.attendance)
        ]
        walk_ins = DayTables(self.database).between(person.name, begin, end)
        found += [_visit(each, offer, language) for each in walk_ins]
        return sorted(found, key=lambda each: each.start)

    def mark(self, visit: str, attendance: Attendance) -> Attendance:
        """Note what became of a visit; gives what was noted before.

        Raises:
            DeskError: it is no appointment any more, or not yet for today.
        """
        if visit.startswith(WALK_IN):
            return self._mark_walk_in(visit, attendance)
        now, tables = self._now(), DayTables(self.database)
        known = self.ledger.find(BookingId(visit))
        before = known.attendance if known else Attendance.UNKNOWN
        note_attendance(self.database, self.ledger, BookingId(visit), attendance, now)
        if attendance is Attendance.ARRIVED:
            tables.forget_arrivals_before(now - timedelta(days=1))
            tables.arrived(visit, now)
        else:
            tables.waits_no_more(visit)
        return before

    def booking(self, visit: str) -> Booking | None:
        """The booking of a visit."""
        return self.ledger.find(BookingId(visit))

    def walk_in(self, person: Person, subject: Subject) -> str:
        """Somebody without a booking is with that mediator now; counted. Gives the visit."""
        now, made = self._now(), f"{WALK_IN}{uuid4()}"
        DayTables(self.database).add(
            WalkIn(made, person.name, subject.id, now, Attendance.WITH.value)
        )
        self._count(subject.id, 1, now)
        return made

    def undo_walk_in(self, visit: str) -> None:
        """It was a mistake: nobody came."""
        tables, now = DayTables(self.database), self._now()
        known = tables.mark(visit, Attendance.WITH.value)
        tables.remove(visit)
        if known is not None:
            self._count(known.subject, -1, known.at.astimezone(now.tzinfo))

    def stuck(self) -> Mapping[tuple[str, str], int]:
        """How often somebody was stuck in the last seven days, by place in a guide and reason."""
        today = self._now().date()
        sums = Counts(self.database).sums(today - _WEEK + timedelta(days=1), today)
        return {
            (place, reason): number
            for (measure, place, reason), number in sums.items()
            if measure == Key.STUCK and number > 0
        }

    def _mark_walk_in(self, visit: str, attendance: Attendance) -> Attendance:
        known = DayTables(self.database).mark(visit, attendance.value)
        return Attendance(known.attendance) if known else Attendance.UNKNOWN

    def _count(self, subject: str, number: int, at: datetime) -> None:
        Counts(self.database).add(at.date(), Key.WALK_IN.value, subject, TIMES[0], number)

    def _appointment(
        self,
        booking: Booking,
        offer: Offer,
        language: Language,
        waiting: Mapping[str, datetime],
    ) -> Appointment:
        who, subject = self.ledger.person(booking.id), offer.subject(booking.subject)
        return Appointment(
            booking.id,
            booking.start,
            who.first_name if who else "",
            subject.words_in(language).title if subject else "",
            booking.state in _SURE or bool(booking.attendance),
            booking.attendance,
            waiting.get(booking.id),
            markable=self.clock() >= booking.start - EARLIEST and booking.state in _SURE,
        )

    def _midnight(self, offer: Offer) -> datetime:
        now = self.clock().astimezone(offer.zone)
        return now.replace(hour=0, minute=0, second=0, microsecond=0)

    def _now(self) -> datetime:
        """The moment, in the zone of the place."""
        return self.clock().astimezone(self.zone)


def _visit(walk_in: WalkIn, offer: Offer, language: Language) -> Appointment:
    subject = next((each for each in offer.subjects if each.id == walk_in.subject), None)
    title = subject.words_in(language).title if subject else ""
    attendance = Attendance(walk_in.attendance)
    return Appointment(walk_in.id, walk_in.at, "", title, sure=True, attendance=attendance)

"""Who is registered for a workshop at this kiosk, and who came: the list a mediator holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from kiosk.app.workshops import make_roll
from kiosk.booking.registrations import Registration, RegistrationState
from kiosk.booking.roll import Roll
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshops import Workshop
from kiosk.statistics.measures import Key
from kiosk.storage.attended import Attended
from kiosk.storage.counts import ADD
from kiosk.storage.database import KioskDatabase

_S = RegistrationState
_LISTED = frozenset({_S.REQUESTED, _S.CLAIMING, _S.REGISTERED, _S.WAITING, _S.EXPIRED})
_SOON = timedelta(days=35)
_LATELY = timedelta(days=3)  # so long after its end, it can still be noted who came


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody on the list of a date; `came` None: nobody has noted it.

    `rank` on the waiting list, or 0. `others`: at how many of the other dates they were present,
    and at how many absent.
    """

    registration: str
    name: str
    rank: int
    came: bool | None
    others: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Dated:
    """A workshop on one of its days: the `number`th, from 1, of so many."""

    workshop: Workshop
    day: date
    start: datetime
    number: int
    of: int

    @property
    def id(self) -> str:
        """What tells it from all others."""
        return f"{self.workshop.id} {self.day.isoformat()}"


@dataclass(frozen=True, slots=True)
class RollCall:
    """The lists of one kiosk, each of one day of a workshop. All methods raise `StorageError`.

    `zone` is where the clocks of the place hang; None: the machine's own.
    """

    database: KioskDatabase
    data: Path
    zone: tzinfo | None = None

    def held(self, now: datetime) -> Sequence[Dated]:
        """The days of workshops of the next weeks, and of the last days, by their start."""
        known = WorkshopNotes(self.database).all(now - _LATELY)
        found = [day for each in known for day in self.days(each)]
        near = [each for each in found if now - _LATELY < each.start < now + _SOON]
        return sorted(near, key=lambda each: each.start)

    def days(self, workshop: Workshop) -> Sequence[Dated]:
        """The days of a workshop; two times on one day are one."""
        starts: dict[date, datetime] = {}
        for each in workshop.sessions:
            starts.setdefault(each.start.astimezone(self.zone).date(), each.start)
        return [
            Dated(workshop, day, start, number, len(starts))
            for number, (day, start) in enumerate(starts.items(), 1)
        ]

    def find(self, wanted: str, now: datetime) -> Dated | None:
        """That one of them."""
        return next((each for each in self.held(now) if each.id == wanted), None)

    def participants(self, dated: Dated) -> Sequence[Participant]:
        """Who registered here, those with a seat first."""
        roll, noted = make_roll(self.database, self.data), Attended(self.database).all()
        found = [each for each in roll.of_workshop(dated.workshop) if _is_listed(each)]
        found.sort(key=lambda each: each.rank)
        return [_participant(roll, each, noted.get(each.id, {}), dated.day) for each in found]

    def note(self, registration: str, day: date, came: bool | None, now: datetime) -> None:
        """Note whether somebody came that day, and count it; `now` is in the zone of the place.

        Noted again, differently, the counts of this place follow; what is to leave it is what was
        noted first, or one person would count twice there for one day.
        """
        attended = Attended(self.database)
        with self.database.writing() as database:
            before = attended.find(registration, day)
            if before is came:
                return
            attended.note(registration, day, came, now)
            leaving = int(before is None or came is None)
            rows = [
                (now.date().isoformat(), Key.WORKSHOP.value, "workshops", detail, number, part)
                for known, number in ((before, -1), (came, 1))
                if known is not None
                for detail in ["attended" if known else "absent"]
                for part in [number * leaving]
            ]
            database.conn.executemany(ADD, rows)


def _participant(
    roll: Roll, registration: Registration, noted: Mapping[date, bool], day: date
) -> Participant:
    others = [came for at, came in noted.items() if at != day]
    return Participant(
        registration.id,
        _name(roll, registration),
        registration.rank,
        noted.get(day),
        (others.count(True), others.count(False)),
    )


def _is_listed(registration: Registration) -> bool:
    gone = registration.state is _S.EXPIRED and registration.verified_at is None
    return registration.state in _LISTED and not gone


def _name(roll: Roll, registration: Registration) -> str:
    who = roll.person(registration.id)
    return who.first_name if who else ""

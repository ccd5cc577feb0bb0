"""Who is registered for a workshop at this kiosk, and who came: the list a mediator holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.app.workshops import make_roll
from kiosk.booking.registrations import Registration, RegistrationState
from kiosk.booking.roll import Roll
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshops import Workshop, WorkshopId
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
    """Somebody on the list; `came` None: nobody has noted it. `rank` on the waiting list, or 0."""

    registration: str
    name: str
    rank: int
    came: bool | None


@dataclass(frozen=True, slots=True)
class RollCall:
    """The lists of one kiosk. All methods raise `StorageError`."""

    database: KioskDatabase
    data: Path

    def workshops(self, now: datetime) -> Sequence[Workshop]:
        """Those of the next weeks, and of the last days, by their start."""
        known = WorkshopNotes(self.database).all(now - _LATELY)
        return [each for each in known if each.start < now + _SOON]

    def workshop(self, wanted: str, now: datetime) -> Workshop | None:
        """That one of them."""
        return next((each for each in self.workshops(now) if each.id == WorkshopId(wanted)), None)

    def participants(self, workshop: Workshop) -> Sequence[Participant]:
        """Who registered here, those with a seat first."""
        roll, came = make_roll(self.database, self.data), Attended(self.database).all()
        found = [each for each in roll.of_workshop(workshop) if _is_listed(each)]
        found.sort(key=lambda each: each.rank)
        return [
            Participant(
                each.id,
                _name(roll, each),
                each.rank,
                came.get(each.id),
            )
            for each in found
        ]

    def note(self, registration: str, came: bool | None, now: datetime) -> None:
        """Note whether somebody came, and count it; `now` is in the zone of the place.

        Noted again, differently, the counts of this place follow; what is to leave it is what was
        noted first, or one person would count twice there.
        """
        attended = Attended(self.database)
        with self.database.writing() as database:
            before = attended.find(registration)
            if before is came:
                return
            attended.note(registration, came, now)
            leaving = int(before is None or came is None)
            rows = [
                (now.date().isoformat(), Key.WORKSHOP.value, "workshops", detail, number, part)
                for known, number in ((before, -1), (came, 1))
                if known is not None
                for detail in ["attended" if known else "absent"]
                for part in [number * leaving]
            ]
            database.conn.executemany(ADD, rows)


def _is_listed(registration: Registration) -> bool:
    gone = registration.state is _S.EXPIRED and registration.verified_at is None
    return registration.state in _LISTED and not gone


def _name(roll: Roll, registration: Registration) -> str:
    who = roll.person(registration.id)
    return who.first_name if who else ""

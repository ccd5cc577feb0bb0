"""The authority of a kiosk that has no calendar server: its own database.

The overlap is tested and the time taken in one transaction that nobody else can enter, so among
any number of processes one holds a time. A mediator moves and removes here as she would in her
calendar (`reschedule`, `remove`).
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from kiosk.booking.authority import Claim, Gone, Held, Taken
from kiosk.booking.model import BookingId, Mediator
from kiosk.storage.appointments import Appointment, Appointments
from kiosk.storage.database import KioskDatabase


class LocalAuthority:
    """A `BookingAuthority` in the kiosk itself. Methods may raise StorageError."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database
        self._appointments = Appointments(database)

    def claim(self, claim: Claim) -> Held | Taken:
        """Make the time ours, or learn that it is not."""
        start = int(claim.start.timestamp())
        finish = start + claim.minutes * 60
        with self._database.writing():
            if mine := self._appointments.find(claim.id):
                return _held(mine)
            if self._appointments.overlapping(claim.mediator.id, start, finish):
                return Taken()
            taken = Appointment(claim.id, claim.mediator.id, start, finish, 1)
            self._appointments.put(taken)
        return _held(taken)

    def verify(
        self, mediator: Mediator, bookings: Sequence[BookingId]
    ) -> Mapping[BookingId, Held | Gone]:
        """What is held now of those asked about."""
        kept = {each.id: each for each in self._appointments.of(mediator.id)}
        return {
            booking: _held(kept[booking]) if booking in kept else Gone() for booking in bookings
        }

    def withdraw(self, mediator: Mediator, booking: BookingId) -> None:
        """Give it up; no matter if it is gone."""
        del mediator
        with self._database.writing():
            self._appointments.remove(booking)

    def ours(self, mediator: Mediator) -> Sequence[BookingId]:
        """All of a mediator's: nobody but this kiosk has any here."""
        return [BookingId(each.id) for each in self._appointments.of(mediator.id)]

    def clock(self) -> datetime:
        """This machine's time."""
        return datetime.now(UTC)

    def reschedule(self, booking: BookingId, start: datetime, minutes: int) -> None:
        """A mediator puts an appointment at another time, as she pleases."""
        with self._database.writing():
            if kept := self._appointments.find(booking):
                begin = int(start.timestamp())
                self._appointments.put(
                    kept._replace(start=begin, finish=begin + minutes * 60, etag=kept.etag + 1)
                )

    def remove(self, booking: BookingId) -> None:
        """A mediator removes an appointment."""
        with self._database.writing():
            self._appointments.remove(booking)


def _held(kept: Appointment) -> Held:
    start = datetime.fromtimestamp(kept.start, UTC)
    return Held(start, (kept.finish - kept.start) // 60, str(kept.etag))

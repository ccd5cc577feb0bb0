"""The seats of a kiosk that has no calendar server: a line in its own database.

The line is read and a seat taken in one transaction that nobody else can enter.
"""

from collections.abc import Sequence

from kiosk.booking.registrations import RegistrationId
from kiosk.booking.seats import (
    Entry,
    Find,
    InLine,
    NotHeld,
    Seat,
    SeatClaim,
    Step,
    line_of,
    step_after,
)
from kiosk.storage.database import KioskDatabase
from kiosk.storage.seats import SeatRow, Seats

_MOST_STEPS = 4  # shown, numbered, seated, held


class LocalSeats:
    """A `SeatAuthority` in the kiosk itself. Methods may raise StorageError."""

    def __init__(self, database: KioskDatabase, find: Find) -> None:
        self._database = database
        self._seats = Seats(database)
        self._find = find

    def claim(self, claim: SeatClaim) -> Seat | InLine | NotHeld:
        """Take a seat, or a place in the line."""
        with self._database.writing():
            workshop = self._find(claim.workshop.id)
            if workshop is None or workshop.seats is None:
                self._seats.remove(claim.id)
                return NotHeld()
            for _ in range(_MOST_STEPS):
                line = line_of(workshop, self.entries())
                step = step_after(line, claim.id, passing=claim.passing)
                if step in {Step.STAND_UP, Step.HOLD}:  # one too many: seats were taken away since
                    return Seat()
                if step is Step.STAY:
                    return InLine(line.rank(claim.id))
                mine = line.find(claim.id)
                number = mine.number if mine else line.next_number
                seated = step is Step.SIT
                self._seats.put(SeatRow(claim.id, workshop.id, number, int(seated)))
        raise AssertionError("nobody else can enter")

    def entries(self) -> Sequence[Entry]:
        """All entries of all workshops."""
        return [
            Entry(RegistrationId(each.id), each.workshop, each.number, bool(each.seated))
            for each in self._seats.all()
        ]

    def withdraw(self, registration: RegistrationId) -> None:
        """Give it up; no matter if it is gone."""
        with self._database.writing():
            self._seats.remove(registration)

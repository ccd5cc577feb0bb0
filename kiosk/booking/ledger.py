"""The bookings of this kiosk as it keeps them: durable, with name and telephone sealed."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.booking.model import Booking, BookingId, Person, State
from kiosk.booking.rows import booking_from, row_of
from kiosk.booking.sealed_book import Seal, SealedBook
from kiosk.booking.states import LIVE, must_lead
from kiosk.storage.bookings import Bookings
from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message, Outbox

CLAIM, WITHDRAW = "booking.claim", "booking.withdraw"
_DONE_KEPT = timedelta(days=400)


class Ledger(SealedBook):
    """Reads at any time; what changes something wants `writing` around it."""

    def __init__(self, database: KioskDatabase, seal: Seal) -> None:
        super().__init__(database, seal, "booking", {CLAIM, WITHDRAW})
        self._rows = Bookings(database)

    def find(self, booking: BookingId) -> Booking | None:
        """The booking of that id.

        Raises:
            StorageError: it cannot be read.
        """
        row = self._rows.find(booking)
        return booking_from(row) if row else None

    def of_code(self, code: str) -> Sequence[Booking]:
        """The bookings of that code, each before those that took its place."""
        found = [booking_from(row) for row in self._rows.of_code(code)]
        return _in_order(found)

    def in_states(self, states: frozenset[State], begin: int = 0) -> Sequence[Booking]:
        """Those in one of these states that start from `begin` on, nearest first.

        `begin` is in seconds since 1970.
        """
        return [booking_from(row) for row in self._rows.in_states(states, begin)]

    def between(self, begin: datetime, end: datetime) -> Sequence[Booking]:
        """Those that start from `begin` on and before `end`, whatever became of them."""
        rows = self._rows.between(int(begin.timestamp()), int(end.timestamp()))
        return [booking_from(row) for row in rows]

    def code_in_use(self, code: str) -> bool:
        """Whether somebody may still come with that code."""
        return any(State(row.state) in LIVE for row in self._rows.of_code(code))

    def person(self, booking: BookingId) -> Person | None:
        """Who comes; None: removed, or not to be opened any more, which the log says.

        Raises:
            StorageError: it cannot be read; LOCKED: the keys are not to be had now.
        """
        return self._opened(self._rows.sealed(booking), booking)

    def add(self, booking: Booking, person: Person) -> None:
        """Keep a new booking, and that it is to be claimed."""
        self.seal_in(booking, person)
        self._put(CLAIM, booking.id, booking.made_at)

    def seal_in(self, booking: Booking, person: Person) -> None:
        """Keep a new booking, and nothing to be done about it."""
        self._rows.add(row_of(booking), *self._sealed(person, booking.id))

    def change(self, before: Booking, after: Booking) -> Booking:
        """Put what became of a booking in its place; gives `after`.

        Raises:
            LeapError: its state may not go there.
        """
        if before.state is not after.state:
            must_lead(before.state, after.state)
        self._rows.change(row_of(after))
        return after

    def take_back(self, booking: Booking) -> None:
        """Note that the authority is to be told to give it up."""
        self._put(WITHDRAW, booking.id, booking.made_at)

    def forget_done(self, now: datetime) -> int:
        """Remove messages that were done long ago, within `writing`; how many.

        A year and more: longer than any booking is made ahead, and a clock that is wrong for a
        while costs nothing. Of one done twice, the authority is asked the same again.
        """
        return Outbox.forget_done(self.database, now - _DONE_KEPT)

    def forget_persons(self, now: datetime, days: int) -> int:
        """Remove name and telephone of bookings whose time is so many days past; how many."""
        return self._rows.forget_persons(int((now - timedelta(days=days)).timestamp()))

    def forget_person(self, booking: BookingId) -> None:
        """Remove name and telephone of one booking."""
        self._rows.forget_person(booking)


def booking_of(message: Message) -> BookingId:
    """The booking that a message is about."""
    return BookingId(json.loads(message.payload)["booking"])


def _in_order(bookings: Sequence[Booking]) -> list[Booking]:
    """Each after the one it replaces; clocks are not asked. A code used again starts anew."""
    left = {each.id: each for each in sorted(bookings, key=lambda each: (each.made_at, each.id))}
    ordered: list[Booking] = []
    while left:
        ready = [each for each in left.values() if each.replaces not in left]
        for each in ready or list(left.values()):
            ordered.append(left.pop(each.id))
    return ordered

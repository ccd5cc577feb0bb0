"""The bookings of this kiosk as it keeps them: durable, with name and telephone sealed.

Each change of a booking goes into the same transaction as the message to the authority that it
calls for, so that neither is ever there without the other.
"""

import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.booking.model import Booking, BookingId, Person, State
from kiosk.booking.rows import booking_from, row_of
from kiosk.booking.states import LIVE, must_lead
from kiosk.settings.sealed_file import SecretsError
from kiosk.settings.sealing import SealError
from kiosk.storage.bookings import Bookings
from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.troubles import StorageError, Trouble

CLAIM, WITHDRAW = "booking.claim", "booking.withdraw"
_DONE_KEPT = timedelta(days=400)

_log = logging.getLogger(__name__)


class Seal(Protocol):
    """Seals single values (`kiosk.settings.sealing`)."""

    def seal(self, text: str, about: str) -> bytes:
        """The text sealed, to be opened by who names the same `about`."""
        ...

    def open(self, sealed: bytes, about: str) -> str:
        """The text that was sealed."""
        ...


class Ledger:
    """Reads at any time; what changes something wants `writing` around it."""

    def __init__(self, database: KioskDatabase, seal: Seal) -> None:
        self.database = database
        self._rows = Bookings(database)
        self._outbox = Outbox(database)
        self.seal = seal

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of it is on the disk when it is left without an error.

        Raises:
            StorageError: nothing of it was kept.
        """
        with self.database.writing():
            yield

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
        sealed = self._rows.sealed(booking)
        if sealed is None:
            return None
        name, phone = sealed
        try:
            return Person(
                self.seal.open(name, f"{booking}|name"),
                self.seal.open(phone, f"{booking}|phone") if phone else "",
            )
        except SealError:
            _log.warning("who made a booking cannot be read: its key is lost, or it was changed")
            return None
        except SecretsError as error:
            raise _locked() from error

    def warm(self) -> None:
        """Be ready to seal: the first time, keys are looked for and their parts loaded.

        Raises:
            StorageError: LOCKED, as it would be when a booking is made.
        """
        try:
            self.seal.seal("", "nothing")
        except SecretsError as error:
            raise _locked() from error

    def add(self, booking: Booking, person: Person) -> None:
        """Keep a new booking, and that it is to be claimed."""
        self.seal_in(booking, person)
        self._put(CLAIM, booking)

    def seal_in(self, booking: Booking, person: Person) -> None:
        """Keep a new booking, and nothing to be done about it."""
        try:
            name = self.seal.seal(person.first_name, f"{booking.id}|name")
            phone = self.seal.seal(person.phone, f"{booking.id}|phone") if person.phone else None
        except SecretsError as error:
            raise _locked() from error
        self._rows.add(row_of(booking), name, phone)

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
        self._put(WITHDRAW, booking)

    def message(self, kind: str, booking: BookingId) -> Message | None:
        """The message of that kind about a booking."""
        return self._outbox.find(f"{kind}/{booking}")

    def due(self, now: datetime) -> Sequence[Message]:
        """What is to be done about bookings, and its time has come; oldest first."""
        return [each for each in self._outbox.due(now) if each.kind in {CLAIM, WITHDRAW}]

    def done(self, message: Message) -> None:
        """Note that nothing more is to be done about a message."""
        settled = Message(
            id=message.id,
            kind=message.kind,
            payload=message.payload,
            created_at=message.created_at,
            next_at=message.next_at,
            state=MessageState.DONE,
            attempts=message.attempts,
            etag=message.etag,
        )
        self._outbox.settle(self.database, settled)

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

    def _put(self, kind: str, booking: Booking) -> None:
        # Due at once whatever the clock does later: a message is never from the future.
        at = datetime(1970, 1, 1, tzinfo=UTC)
        payload = json.dumps({"booking": booking.id})
        Outbox.put(
            self.database,
            Message(f"{kind}/{booking.id}", kind, payload, booking.made_at, at),
        )


def _locked() -> StorageError:
    _log.error("the secrets do not open: no booking can be made, nor a name be read")
    return StorageError(Trouble.LOCKED)


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

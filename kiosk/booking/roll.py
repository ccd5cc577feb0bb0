"""The registrations of this kiosk as it keeps them: durable, with name and telephone sealed.

Each change goes into the same transaction as the message to the authority that it calls for, so
that neither is ever there without the other.
"""

import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.booking.ledger import Seal
from kiosk.booking.model import Person
from kiosk.booking.registrations import (
    LIVE,
    Registration,
    RegistrationId,
    RegistrationState,
    must_lead,
)
from kiosk.booking.workshop_notes import read_workshop, written_workshop
from kiosk.booking.workshops import Workshop
from kiosk.settings.sealed_file import SecretsError
from kiosk.settings.sealing import SealError
from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.registrations import RegistrationRow, Registrations
from kiosk.storage.troubles import StorageError, Trouble

REGISTER, LEAVE = "workshop.register", "workshop.leave"

_log = logging.getLogger(__name__)


class Roll:
    """Reads at any time; what changes something wants `writing` around it."""

    def __init__(self, database: KioskDatabase, seal: Seal) -> None:
        self.database = database
        self._rows = Registrations(database)
        self._outbox = Outbox(database)
        self._seal = seal

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of it is on the disk when it is left without an error.

        Raises:
            StorageError: nothing of it was kept.
        """
        with self.database.writing():
            yield

    def find(self, registration: RegistrationId) -> Registration | None:
        """The registration of that id.

        Raises:
            StorageError: it cannot be read.
        """
        row = self._rows.find(registration)
        return _registration(row) if row else None

    def of_code(self, code: str) -> Sequence[Registration]:
        """The registrations of that code, the last made last."""
        return [_registration(row) for row in self._rows.of_code(code)]

    def in_states(self, states: frozenset[RegistrationState]) -> Sequence[Registration]:
        """Those in one of these states, first made first."""
        return [_registration(row) for row in self._rows.in_states(states)]

    def of_workshop(self, workshop: Workshop) -> Sequence[Registration]:
        """Those for that workshop, under whichever of its names, first made first."""
        rows = self._rows.of_workshops({workshop.id, *workshop.members})
        return [_registration(row) for row in rows]

    def code_in_use(self, code: str) -> bool:
        """Whether somebody may still come with that code."""
        return any(RegistrationState(row.state) in LIVE for row in self._rows.of_code(code))

    def person(self, registration: RegistrationId) -> Person | None:
        """Who comes; None: removed, or not to be opened any more, which the log says.

        Raises:
            StorageError: it cannot be read; LOCKED: the keys are not to be had now.
        """
        sealed = self._rows.sealed(registration)
        if sealed is None:
            return None
        name, phone = sealed
        try:
            return Person(
                self._seal.open(name, f"{registration}|name"),
                self._seal.open(phone, f"{registration}|phone") if phone else "",
            )
        except SealError:
            _log.warning("who registered cannot be read: its key is lost, or it was changed")
            return None
        except SecretsError as error:
            raise StorageError(Trouble.LOCKED) from error

    def add(self, registration: Registration, person: Person) -> None:
        """Keep a new registration, and that it is to be asked for.

        Raises:
            StorageError: LOCKED: the keys are not to be had now.
        """
        phone = None
        try:
            name = self._seal.seal(person.first_name, f"{registration.id}|name")
            if person.phone:
                phone = self._seal.seal(person.phone, f"{registration.id}|phone")
        except SecretsError as error:
            raise StorageError(Trouble.LOCKED) from error
        self._rows.add(_row(registration), name, phone)
        self._put(REGISTER, registration)

    def change(self, before: Registration, after: Registration) -> Registration:
        """Put what became of a registration in its place; gives `after`.

        Raises:
            LeapError: its state may not go there.
        """
        must_lead(before.state, after.state)
        self._rows.change(_row(after))
        return after

    def give_up(self, registration: Registration) -> Registration:
        """Give a live one up within an open transaction: at once, or once the authority knows."""
        asked = registration.state is not RegistrationState.REQUESTED
        if message := self.message(REGISTER, registration.id):
            self.done(message)
        if asked:
            self._put(LEAVE, registration)
        state = RegistrationState.CANCEL_REQUESTED if asked else RegistrationState.CANCELLED
        return self.change(registration, replace(registration, state=state, rank=0))

    def message(self, kind: str, registration: RegistrationId) -> Message | None:
        """The message of that kind about a registration."""
        return self._outbox.find(f"{kind}/{registration}")

    def due(self, now: datetime) -> Sequence[Message]:
        """What is to be done about registrations, and its time has come; oldest first."""
        return [each for each in self._outbox.due(now) if each.kind in {REGISTER, LEAVE}]

    def done(self, message: Message) -> None:
        """Note that nothing more is to be done about a message."""
        self._outbox.settle(self.database, replace(message, state=MessageState.DONE))

    def forget_persons(self, now: datetime, days: int) -> int:
        """Remove name and telephone where the workshop is so many days past; how many."""
        return self._rows.forget_persons(int((now - timedelta(days=days)).timestamp()))

    def _put(self, kind: str, registration: Registration) -> None:
        # Due at once whatever the clock does later: a message is never from the future.
        at = datetime(1970, 1, 1, tzinfo=UTC)
        payload = json.dumps({"registration": registration.id})
        name = f"{kind}/{registration.id}"
        Outbox.put(self.database, Message(name, kind, payload, registration.made_at, at))


def registration_of(message: Message) -> RegistrationId:
    """The registration that a message is about."""
    return RegistrationId(json.loads(message.payload)["registration"])


def _registration(row: RegistrationRow) -> Registration:
    return Registration(
        id=RegistrationId(row.id),
        code=row.code,
        workshop=read_workshop(row.body),
        state=RegistrationState(row.state),
        made_at=datetime.fromisoformat(row.made_at),
        rank=row.rank,
        verified_at=datetime.fromisoformat(row.verified_at) if row.verified_at else None,
        passed_since=datetime.fromisoformat(row.passed_since) if row.passed_since else None,
    )


def _row(registration: Registration) -> RegistrationRow:
    verified, passed = registration.verified_at, registration.passed_since
    return RegistrationRow(
        id=registration.id,
        code=registration.code,
        workshop=registration.workshop.id,
        start=int(registration.workshop.start.timestamp()),
        finish=int(registration.workshop.finish.timestamp()),
        state=registration.state,
        rank=registration.rank,
        made_at=registration.made_at.isoformat(),
        verified_at=verified.isoformat() if verified else None,
        passed_since=passed.isoformat() if passed else None,
        body=written_workshop(registration.workshop),
    )

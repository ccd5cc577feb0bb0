"""The registrations of this kiosk as it keeps them: durable, with name and telephone sealed."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.model import Person
from kiosk.booking.registrations import (
    LIVE,
    Registration,
    RegistrationId,
    RegistrationState,
    must_lead,
)
from kiosk.booking.sealed_book import Seal, SealedBook
from kiosk.booking.workshop_notes import read_workshop, written_workshop
from kiosk.booking.workshops import Workshop
from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message
from kiosk.storage.registrations import RegistrationRow, Registrations

REGISTER, LEAVE = "workshop.register", "workshop.leave"


class Roll(SealedBook):
    """Reads at any time; what changes something wants `writing` around it."""

    def __init__(self, database: KioskDatabase, seal: Seal) -> None:
        super().__init__(database, seal, "registration", {REGISTER, LEAVE})
        self._rows = Registrations(database)

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
        return self._opened(self._rows.sealed(registration), registration)

    def add(self, registration: Registration, person: Person) -> None:
        """Keep a new registration, and that it is to be asked for.

        Raises:
            StorageError: LOCKED: the keys are not to be had now.
        """
        self._rows.add(_row(registration), *self._sealed(person, registration.id))
        self._put(REGISTER, registration.id, registration.made_at)

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
            self._put(LEAVE, registration.id, registration.made_at)
        state = RegistrationState.CANCEL_REQUESTED if asked else RegistrationState.CANCELLED
        return self.change(registration, replace(registration, state=state, rank=0))

    def forget_persons(self, now: datetime, days: int) -> int:
        """Remove name and telephone where the workshop is so many days past; how many."""
        return self._rows.forget_persons(int((now - timedelta(days=days)).timestamp()))


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

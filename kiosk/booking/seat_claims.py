"""What is asked of the authority about registrations: each message acted on, whatever happened.

Every step may be the last one of a process: what is to be done is noted before it is done, the
authority is asked the same thing again without harm, and an answer is believed only for a
registration that is still as it was when the question was put.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.booking.model import Person
from kiosk.booking.registrations import (
    LOOKED_AT,
    UNWANTED,
    Registration,
    RegistrationId,
    RegistrationState,
)
from kiosk.booking.roll import REGISTER, Roll, registration_of
from kiosk.booking.seats import (
    InLine,
    NotHeld,
    Seat,
    SeatAuthority,
    SeatClaim,
)
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshops import Workshop
from kiosk.storage.outbox import Message

_S = RegistrationState


@dataclass(frozen=True, slots=True)
class SeatClaims:
    """Acts for the registrations of one kiosk, with any authority."""

    roll: Roll
    notes: WorkshopNotes
    authority: SeatAuthority

    def act(self, message: Message, now: datetime) -> Registration | None:
        """Do what a message is for, and note what became of it; gives the registration, if any.

        Raises:
            SyncError: the authority did not answer; the message is still to be done.
            StorageError: what became of it was not noted; the message is still to be done.
        """
        registration = self.roll.find(registration_of(message))
        if registration is None:
            with self.roll.writing():
                self.roll.done(message)
            return None
        if message.kind == REGISTER:
            return self._register(message, registration, now)
        return self._leave(message, registration)

    def _register(self, message: Message, found: Registration, now: datetime) -> Registration:
        if found.state not in {_S.REQUESTED, _S.CLAIMING}:
            with self.roll.writing():
                self.roll.done(message)
            return found
        with self.roll.writing():
            before = self.now(found.id)
            if before.state is _S.REQUESTED:
                self.roll.change(before, replace(before, state=_S.CLAIMING))
        if self.current(found).start <= now:
            self.authority.withdraw(found.id)
            return self.note(message, found.id, NotHeld(), now)
        answer = self.authority.claim(self.wanted(found))
        noted = self.note(message, found.id, answer, now)
        if noted.state in {_S.CANCEL_REQUESTED, *UNWANTED}:
            # Given up while the question was under way, perhaps by another process that is done.
            self.authority.withdraw(found.id)
        return noted

    def note(
        self,
        message: Message | None,
        registration: RegistrationId,
        answer: Seat | InLine | NotHeld,
        now: datetime,
    ) -> Registration:
        """Note what the authority answered, and that a message is done."""
        with self.roll.writing():
            before = after = self.now(registration)
            if before.state in {_S.CLAIMING, *LOOKED_AT}:
                after = self.roll.change(before, _answered(before, answer, now))
            if message is not None:
                self.roll.done(message)
        return after

    def _leave(self, message: Message, found: Registration) -> Registration:
        self.authority.withdraw(found.id)
        with self.roll.writing():
            before = after = self.now(found.id)
            if before.state is _S.CANCEL_REQUESTED:
                after = self.roll.change(before, replace(before, state=_S.CANCELLED))
            self.roll.done(message)
        return after

    def wanted(self, registration: Registration) -> SeatClaim:
        """What is asked of the authority for it."""
        person = self.roll.person(registration.id) or Person("")
        workshop = self.current(registration)
        code = registration.code.upper()
        return SeatClaim(
            id=registration.id,
            workshop=replace(workshop, id=registration.workshop.id),
            made_at=registration.made_at,
            title=" · ".join(word for word in (workshop.title, person.first_name, code) if word),
            code=code,
            phone=person.phone,
        )

    def current(self, registration: Registration) -> Workshop:
        """Its workshop as it is now, or as it was when one registered."""
        return self.notes.find(registration.workshop.id) or registration.workshop

    def now(self, registration: RegistrationId) -> Registration:
        """The registration as it is on the disk now."""
        found = self.roll.find(registration)
        if found is None:  # rows of registrations are never removed
            raise LookupError(registration)
        return found


def _answered(
    before: Registration, answer: Seat | InLine | NotHeld, now: datetime
) -> Registration:
    after = replace(before, verified_at=now, rank=0, passed_since=None)
    match answer:
        case Seat():
            return replace(after, state=_S.REGISTERED)
        case InLine(rank):
            return replace(after, state=_S.WAITING, rank=rank, passed_since=before.passed_since)
        case NotHeld():
            refused = before.state is _S.CLAIMING
            return replace(after, state=_S.REFUSED if refused else _S.CALLED_OFF)

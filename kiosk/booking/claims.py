"""What is asked of the authority about bookings: each message acted on, whatever happened before.

Every step may be the last one of a process: what is to be done is noted before it is done, the
authority is asked the same thing again without harm, and an answer is believed only for a booking
that is still as it was when the question was put.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.booking.authority import BookingAuthority, Claim, Held, Taken
from kiosk.booking.ledger import CLAIM, Ledger, booking_of
from kiosk.booking.model import Booking, BookingId, Mediator, Person, State
from kiosk.booking.offer import Offer
from kiosk.booking.states import HELD, LIVE
from kiosk.language.languages import REFERENCE
from kiosk.storage.outbox import Message
from kiosk.sync.faults import Fault, SyncError


@dataclass(frozen=True, slots=True)
class Claims:
    """Acts on the messages of one kiosk's bookings, with any authority."""

    ledger: Ledger
    authority: BookingAuthority
    offer: Offer

    def act(self, message: Message, now: datetime) -> Booking | None:
        """Do what a message is for, and note what became of it; gives the booking, if any.

        The message is done when this returns. May be called again after anything.

        Raises:
            SyncError: the authority did not answer; the message is still to be done.
            StorageError: what became of it was not noted; the message is still to be done.
        """
        booking = self.ledger.find(booking_of(message))
        if booking is None:
            with self.ledger.writing():
                self.ledger.done(message)
            return None
        if message.kind == CLAIM:
            return self._claim(message, booking, now)
        return self._withdraw(message, booking)

    def mediator(self, booking: Booking) -> Mediator:
        """The mediator of a booking.

        Raises:
            SyncError: the settings know her no more, so her calendars cannot be found.
        """
        found = self.offer.mediator(booking.mediator)
        if found is None:
            sentence = f"The mediator {booking.mediator} of a booking is not in booking.toml."
            raise SyncError(Fault.UNREACHABLE, sentence)
        return found

    def _claim(self, message: Message, booking: Booking, now: datetime) -> Booking:
        if booking.state not in {State.REQUESTED, State.CLAIMING}:
            with self.ledger.writing():
                self.ledger.done(message)
            return booking
        mediator = self.mediator(booking)
        if booking.start <= now:
            return self._too_late(message, booking, mediator)
        with self.ledger.writing():
            claiming = self._now(booking.id)
            if claiming.state is State.REQUESTED:
                self.ledger.change(claiming, replace(claiming, state=State.CLAIMING))
        answer = self.authority.claim(self._wanted(booking, mediator))
        noted = self._note(message, booking.id, answer, now)
        if isinstance(answer, Held) and noted.state not in HELD:
            # Given up while the question was under way, perhaps by another process that is done.
            self.authority.withdraw(mediator, booking.id)
        return noted

    def _too_late(self, message: Message, booking: Booking, mediator: Mediator) -> Booking:
        """Its time has come before the authority was reached."""
        if booking.state is State.CLAIMING:
            self.authority.withdraw(mediator, booking.id)
        with self.ledger.writing():
            before = self._now(booking.id)
            after = before
            if before.state in {State.REQUESTED, State.CLAIMING}:
                after = self.ledger.change(before, replace(before, state=State.EXPIRED))
            self.ledger.done(message)
        return after

    def _note(
        self, message: Message, booking: BookingId, answer: Held | Taken, now: datetime
    ) -> Booking:
        with self.ledger.writing():
            before = after = self._now(booking)
            if before.state is State.CLAIMING:
                if isinstance(answer, Held):
                    after = self.ledger.change(before, confirmed(before, answer, now))
                    for each in _replaced_by(self.ledger, after):
                        give_up(self.ledger, each)
                else:
                    after = self.ledger.change(before, replace(before, state=State.CONFLICTED))
            self.ledger.done(message)
        return after

    def _withdraw(self, message: Message, booking: Booking) -> Booking:
        self.authority.withdraw(self.mediator(booking), booking.id)
        with self.ledger.writing():
            before = after = self._now(booking.id)
            if before.state is State.CANCEL_REQUESTED:
                after = self.ledger.change(before, replace(before, state=State.CANCELLED))
            self.ledger.done(message)
        return after

    def _wanted(self, booking: Booking, mediator: Mediator) -> Claim:
        person = self.ledger.person(booking.id) or Person("")
        subject = self.offer.subject(booking.subject)
        about = subject.words_in(REFERENCE).title if subject else booking.subject
        place = self.offer.places.get(booking.place) if booking.place else None
        code = booking.code.upper()
        return Claim(
            id=booking.id,
            mediator=mediator,
            start=booking.asked_start,
            minutes=booking.minutes,
            made_at=booking.made_at,
            title=" · ".join(word for word in (about, person.first_name, code) if word),
            place=", ".join(word for word in (place.name, place.address) if word) if place else "",
            notes=booking.step,
            code=code,
            phone=person.phone,
        )

    def _now(self, booking: BookingId) -> Booking:
        found = self.ledger.find(booking)
        if found is None:  # rows of bookings are never removed
            raise LookupError(booking)
        return found


def confirmed(booking: Booking, held: Held, now: datetime) -> Booking:
    """The booking as the authority holds it: where it was asked for, or where it was moved to."""
    there = held.start == booking.asked_start and held.minutes == booking.minutes
    return replace(
        booking,
        state=State.CONFIRMED if there else State.MOVED_BY_MEDIATOR,
        start=held.start,
        minutes=held.minutes,
        etag=held.etag,
        verified_at=now,
    )


def give_up(ledger: Ledger, booking: Booking) -> Booking:
    """Give a live booking up within an open transaction: at once, or once the authority knows."""
    asked = booking.state is not State.REQUESTED
    state = State.CANCEL_REQUESTED if asked else State.CANCELLED
    if message := ledger.message(CLAIM, booking.id):
        ledger.done(message)
    if asked:
        ledger.take_back(booking)
    return ledger.change(booking, replace(booking, state=state))


def _replaced_by(ledger: Ledger, booking: Booking) -> list[Booking]:
    """The live bookings in whose place this one came, however long ago."""
    found: list[Booking] = []
    before = booking.replaces
    while before and (each := ledger.find(before)):
        if each.state in LIVE:
            found.append(each)
        before = each.replaces
    return found

"""The desk: what is asked for is on the disk before it is answered, whoever decides and when.

With an authority in this kiosk each wish is settled at once; with a calendar server it is left to
the sync process, and the booking is "to be confirmed" until that has read it back.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from kiosk.booking import codes
from kiosk.booking.claims import Claims, give_up
from kiosk.booking.desk import ANYTHING, DeskError, Refusal, Wish
from kiosk.booking.ledger import CLAIM, WITHDRAW, Ledger
from kiosk.booking.model import (
    Booking,
    BookingId,
    Mediator,
    Person,
    Place,
    PlaceId,
    Slot,
    State,
    Subject,
    SubjectId,
)
from kiosk.booking.offer import Offer
from kiosk.booking.openings import Openings
from kiosk.booking.standing import must_change, seen, standing
from kiosk.booking.states import LIVE
from kiosk.booking.wrong_codes import WrongCodes
from kiosk.storage.calendars import Calendars
from kiosk.storage.outbox import Message, MessageState
from kiosk.storage.troubles import StorageError
from kiosk.sync.faults import SyncError

# A booking that did not come to be: another time may be found for it under the same code.
_REPLACEABLE = frozenset({State.CONFLICTED, State.REMOVED_BY_MEDIATOR})

_log = logging.getLogger(__name__)


class FrontDesk:
    """The `Desk` of a kiosk. `claims` is None where the sync process asks the authority."""

    def __init__(
        self,
        ledger: Ledger,
        offer: Offer,
        claims: Claims | None,
        new_code: Callable[[], str] = codes.new_code,
    ) -> None:
        self.here: PlaceId = offer.here
        self.demonstration = offer.demonstration
        self.confirms_at_once = claims is not None
        self.subjects: Sequence[Subject] = offer.subjects
        self.mediators: Sequence[Mediator] = offer.mediators
        self.places: Mapping[PlaceId, Place] = offer.places
        self.ledger = ledger
        self._offer = offer
        self._claims = claims
        self._openings = Openings(ledger, offer)
        self._calendars = Calendars(ledger.database)
        self._wrong_codes = WrongCodes(ledger.database)
        self._new_code = new_code

    def slots(self, subject: SubjectId, now: datetime, wish: Wish = ANYTHING) -> Sequence[Slot]:
        """The free slots of a subject within its notice and horizon, nearest first."""
        asked = self._offer.subject(subject)
        return self._openings.slots(asked, now, wish) if asked else ()

    def next_here(self, now: datetime) -> Slot | None:
        """The next free slot at this place for any subject, or None."""
        return self._openings.next_here(now)

    def book(
        self, subject: SubjectId, slot: Slot, person: Person, now: datetime, step: str = ""
    ) -> Booking:
        """Ask for a slot; the wish is on the disk first, then confirmed where it may be."""
        with self.ledger.writing():
            self._must_be_free(subject, slot, now)
            booking = _new(subject, slot, self._unused_code(), now, step)
            self.ledger.add(booking, person)
        return self._settled_or_taken(booking, now)

    def booking(self, booking: BookingId) -> Booking | None:
        """What is known of it now."""
        return self.ledger.find(booking)

    def find(self, typed: str, now: datetime) -> Booking:
        """The booking of a code, typed as people do."""
        if not codes.meant(typed):
            raise DeskError(Refusal.MISTYPED)
        if wait_s := self._wrong_codes.wait_s(now):
            raise DeskError(Refusal.SLOW_DOWN, wait_s)
        found = self.look_up(typed, now)
        if found is None:
            self._wrong_codes.add(now)
            raise DeskError(Refusal.UNKNOWN)
        self._wrong_codes.forget(now)
        return found

    def look_up(self, typed: str, now: datetime) -> Booking | None:
        """The booking of a code, for people who work here: however often they were wrong.

        Raises:
            DeskError: mistyped.
        """
        meant = codes.meant(typed)
        if not meant:
            raise DeskError(Refusal.MISTYPED)
        for code in meant:
            found = standing(self.ledger.of_code(code), now, self._offer.keep_days)
            if found:
                return seen(found, now)
        return None

    def cancel(self, booking: BookingId, now: datetime, *, late: bool = False) -> Booking:
        """Give a booking up, with whatever stands under the same code."""
        with self.ledger.writing():
            found = self._changeable(booking, now, LIVE, late=late)
            given_up = [
                give_up(self.ledger, each)
                for each in self.ledger.of_code(found.code)
                if each.state in LIVE
            ]
        for each in given_up:
            self._settle(WITHDRAW, each, now)
        return self.ledger.find(booking) or found

    def move(
        self, booking: BookingId, slot: Slot, now: datetime, *, late: bool = False
    ) -> Booking:
        """Another slot instead, under the same code; the old is kept until this is confirmed."""
        with self.ledger.writing():
            found = self._changeable(booking, now, LIVE | _REPLACEABLE, late=late)
            known = self.ledger.of_code(found.code)
            before = standing([each for each in known if each.state in LIVE], now) or found
            self._must_be_free(found.subject, slot, now)
            # Another may have been given the code of a booking that did not come to be.
            theirs = before is found and before.state not in LIVE
            code = self._unused_code() if theirs and self._in_use(found.code) else found.code
            moved = replace(_new(found.subject, slot, code, now, found.step), replaces=before.id)
            self.ledger.add(moved, self.ledger.person(found.id) or Person(""))
        return self._settled_or_taken(moved, now)

    def subject_for_guide(self, guide: str) -> Subject | None:
        """The subject to see a mediator about when one is stuck in that guide."""
        return self._offer.subject_for_guide(guide)

    def looked_at(self) -> datetime | None:
        """When the calendars behind the slots were last read; None: never."""
        states = [
            self._calendars.state(each.calendars.permanences) for each in self._offer.mediators
        ]
        read = [state.read_at for state in states if state]
        return min(read) if read and len(read) == len(states) else None

    def catch_up(self, now: datetime) -> None:
        """Settle what a process that ended half-way left to be done, where that is done here.

        Raises:
            StorageError: it cannot be.
        """
        for message in self.ledger.due(now) if self._claims else ():
            self._act(message, now)

    def _must_be_free(self, subject: SubjectId, slot: Slot, now: datetime) -> None:
        asked = self._offer.subject(subject)
        if asked is None or not self._openings.fits(asked, slot, now):
            raise DeskError(Refusal.TAKEN)

    def _changeable(
        self, booking: BookingId, now: datetime, states: frozenset[State], *, late: bool
    ) -> Booking:
        found = self.ledger.find(booking)
        subject = self._offer.subject(found.subject) if found and not late else None
        return must_change(found, subject, now, states)

    def _settled_or_taken(self, booking: Booking, now: datetime) -> Booking:
        found = self._settle(CLAIM, booking, now)
        if self.confirms_at_once and found.state is State.CONFLICTED:
            raise DeskError(Refusal.TAKEN)
        if found.replaces and found.state is State.CONFIRMED:
            self.catch_up(now)  # what it takes the place of is given up
        return found

    def _settle(self, kind: str, booking: Booking, now: datetime) -> Booking:
        """Ask the authority at once where that is done here; the wish is kept whatever comes."""
        try:
            message = self.ledger.message(kind, booking.id) if self._claims else None
            if message is not None and message.state is MessageState.WAITING:
                self._act(message, now)
            return self.ledger.find(booking.id) or booking
        except StorageError as error:
            _log.warning("a booking is kept and not yet settled: the storage is %s", error.trouble)
            return booking

    def _act(self, message: Message, now: datetime) -> None:
        if self._claims is None:
            return
        try:
            self._claims.act(message, now)
        except SyncError as error:
            _log.warning("a booking is kept and not yet settled: %s", error.fault)

    def _unused_code(self) -> str:
        while self._in_use(code := self._new_code()):
            pass
        return code

    def _in_use(self, code: str) -> bool:
        """Whether somebody may come with that code, or type it when the words are exchanged."""
        first, number, second = code.split()
        return any(self.ledger.code_in_use(each) for each in (code, f"{second} {number} {first}"))


def _new(subject: SubjectId, slot: Slot, code: str, now: datetime, step: str) -> Booking:
    return Booking(
        id=BookingId(str(uuid4())),
        code=code,
        subject=subject,
        mediator=slot.mediator,
        place=slot.place,
        start=slot.at,
        minutes=slot.minutes,
        state=State.REQUESTED,
        made_at=now,
        asked_start=slot.at,
        step=step,
    )

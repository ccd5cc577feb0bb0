"""What screens and commands ask about workshops; each wish is on the disk before it is answered.

With an authority in this kiosk each wish is settled at once, and whoever waits comes to a seat as
soon as one is given up; with a calendar server both are left to the sync process.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from kiosk.booking import codes
from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import Person
from kiosk.booking.registrations import (
    ENDS,
    LIVE,
    Registration,
    RegistrationId,
    RegistrationState,
)
from kiosk.booking.roll import LEAVE, REGISTER, Roll
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.seat_rounds import look_round
from kiosk.booking.seats import line_of
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshops import Workshop, WorkshopId
from kiosk.booking.wrong_codes import WrongCodes
from kiosk.storage.outbox import MessageState
from kiosk.storage.troubles import StorageError
from kiosk.sync.faults import SyncError

_ASKED = frozenset({RegistrationState.REQUESTED, RegistrationState.CLAIMING})
_LEFT = LIVE | {RegistrationState.CALLED_OFF}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offered:
    """A workshop as it can be had now.

    `free`: seats left, as far as this kiosk knows; None: one comes without registering. `waiting`
    is how many are on the waiting list. `begun`: too late to register.
    """

    workshop: Workshop
    free: int | None
    waiting: int = 0
    begun: bool = False


class WorkshopDesk:
    """The workshops of a kiosk. `claims` is None where the sync process asks the authority.

    `code_taken` says whether somebody else may come with a code (a booking has the same kind).
    So many `keep_days` after a workshop, its registrations are not known any more.
    """

    def __init__(
        self,
        roll: Roll,
        notes: WorkshopNotes,
        claims: SeatClaims | None,
        code_taken: Callable[[str], bool],
        keep_days: int,
    ) -> None:
        self.confirms_at_once = claims is not None
        self.roll = roll
        self._notes = notes
        self._claims = claims
        self._code_taken = code_taken
        self._keep_days = keep_days
        self._wrong_codes = WrongCodes(roll.database)

    def workshops(self, now: datetime) -> Sequence[Offered]:
        """The workshops that are not over, by their start.

        Raises:
            StorageError: they cannot be read.
        """
        workshops, lines = self._notes.all(now), self._lines(now)
        ours = self.roll.in_states(_ASKED) if self._claims is None else ()
        found = []
        for each in workshops:
            free, waiting = lines.get(each.id, (each.seats or 0, 0))
            asked = sum(each.has(it.workshop.id) for it in ours)
            left = None if each.seats is None else max(0, free - asked)
            found.append(Offered(each, left, waiting, begun=each.start <= now))
        return found

    def offered(self, workshop: WorkshopId, now: datetime) -> Offered | None:
        """A workshop as it can be had now; None: it is held no more, or over."""
        return next((each for each in self.workshops(now) if each.workshop.has(workshop)), None)

    def register(self, workshop: WorkshopId, person: Person, now: datetime) -> Registration:
        """Ask for a seat, or a place on the waiting list where there is none.

        Raises:
            DeskError: over: it is not held, has begun, or wants no registration.
            StorageError: nothing was kept.
        """
        with self.roll.writing():
            offered = self.offered(workshop, now)
            if offered is None or offered.begun or offered.free is None:
                raise DeskError(Refusal.OVER)
            registration = Registration(
                id=RegistrationId(str(uuid4())),
                code=self._unused_code(),
                workshop=offered.workshop,
                state=RegistrationState.REQUESTED,
                made_at=now,
            )
            self.roll.add(registration, person)
        return self._settle(REGISTER, registration, now)

    def registration(self, registration: RegistrationId) -> Registration | None:
        """What is known of it now."""
        return self.roll.find(registration)

    def now_held(self, registration: Registration) -> Workshop:
        """Its workshop as it is now, or as it was when one registered."""
        return self._notes.find(registration.workshop.id) or registration.workshop

    def find(self, typed: str, now: datetime) -> Registration | None:
        """The registration of a code, typed as people do; None: it is of no registration.

        Whether a code is wrong is for whoever knows the other codes to say.

        Raises:
            DeskError: slow down (after five wrong ones).
            StorageError: nothing can be read.
        """
        for code in codes.meant(typed):
            known = [each for each in self.roll.of_code(code) if self._is_known(each, now)]
            live = [each for each in known if each.state in LIVE]
            if found := next(reversed(live or known), None):
                if wait_s := self._wrong_codes.wait_s(now):
                    raise DeskError(Refusal.SLOW_DOWN, wait_s)
                self._wrong_codes.forget(now)
                over = found.state in ENDS and found.workshop.finish <= now
                return replace(found, state=RegistrationState.EXPIRED) if over else found
        return None

    def leave(self, registration: RegistrationId, now: datetime) -> Registration:
        """Give a seat or a place in the line up; whoever waits next comes to it.

        Raises:
            DeskError: over: given up already, or the workshop has begun.
            StorageError: nothing was changed.
        """
        with self.roll.writing():
            found = self.roll.find(registration)
            if found is None or found.state not in _LEFT or found.workshop.start <= now:
                raise DeskError(Refusal.OVER)
            given_up = self.roll.give_up(found)
        return self._settle(LEAVE, given_up, now)

    def catch_up(self, now: datetime) -> None:
        """Settle what was left to be done, and sit down whose turn it is, where that is done here.

        Raises:
            StorageError: it cannot be.
        """
        if self._claims is None:
            return
        try:
            for message in self.roll.due(now):
                self._claims.act(message, now)
            look_round(self._claims, now, accepted=True)
        except SyncError as error:
            _log.warning("registrations are not yet settled: %s", error.fault)

    def _settle(self, kind: str, registration: Registration, now: datetime) -> Registration:
        """Ask the authority at once where that is done here; the wish is kept whatever comes."""
        try:
            message = self.roll.message(kind, registration.id) if self._claims else None
            if message is not None and message.state is MessageState.WAITING:
                self.catch_up(now)
            return self.roll.find(registration.id) or registration
        except StorageError as error:
            _log.warning(
                "a registration is kept, not yet settled: the storage is %s", error.trouble
            )
            return registration

    def _lines(self, now: datetime) -> dict[str, tuple[int, int]]:
        """How many seats are free and how many wait, by workshop."""
        if self._claims is None:
            return {name: (row.free, row.waiting) for name, row in self._notes.lines().items()}
        entries = self._claims.authority.entries()
        lines = {each.id: line_of(each, entries) for each in self._notes.all(now)}
        return {name: (line.free, len(line.waiting)) for name, line in lines.items()}

    def _is_known(self, registration: Registration, now: datetime) -> bool:
        age = now - registration.workshop.finish
        return age.days < self._keep_days or registration.workshop.finish > now

    def _unused_code(self) -> str:
        while self._in_use(code := codes.new_code()):
            pass
        return code

    def _in_use(self, code: str) -> bool:
        first, number, second = code.split()
        both = (code, f"{second} {number} {first}")
        return any(self._code_taken(each) or self.roll.code_in_use(each) for each in both)

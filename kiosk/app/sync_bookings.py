"""Bookings and their calendars, as the sync process looks after them: one round at a time.

Joins settings, secrets, the authority and the cache. With a calendar server, all of it; without
one, the files of the place are read, and what the kiosk's own authority left undone is done.
Loads what is slow (httpx, icalendar): only where something is offered.
"""

import logging
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.booking_desk import BookingSettings, make_ledger, refresh_calendars
from kiosk.app.sync_calendars import forget_others, wanted
from kiosk.app.sync_words import Looked
from kiosk.booking import reconciling
from kiosk.booking.authority import BookingAuthority, Gone, Held
from kiosk.booking.caldav_authority import CalDavAuthority, booking_path
from kiosk.booking.claims import Claims
from kiosk.booking.importing import import_closures
from kiosk.booking.ledger import CLAIM, WITHDRAW
from kiosk.booking.local_authority import LocalAuthority
from kiosk.booking.model import Booking, BookingId, Mediator
from kiosk.booking.offer import Offer
from kiosk.storage.calendars import Calendars
from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States
from kiosk.sync.calendars import Pull, Pulled
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError, Why
from kiosk.sync.plan import ALARMING, worst
from kiosk.sync.run import Round, Route, Runner, call_off
from kiosk.sync.states import CLOCK, PROGRESS, STRANGER

ACCOUNT = "bookings"
WHOLE_S = 600.0  # so often everything is verified, changed or not
UNPARK_S = 3600.0

_CERTIFICATE = {Why.EXPIRED, Why.OTHER_NAME, Why.UNKNOWN_SIGNER}

_log = logging.getLogger(__name__)


class BookingSync:
    """One kiosk's bookings and calendars. `dav` None: the kiosk is its own authority.

    `accepted`: a person has looked, and what is gone from the server is gone.
    """

    def __init__(
        self,
        database: KioskDatabase,
        data: Path,
        settings: BookingSettings,
        dav: Dav | None,
        *,
        accepted: bool = False,
    ) -> None:
        if settings.offer is None:
            raise ValueError("nothing is offered")
        self._database, self._settings, self._dav = database, settings, dav
        self._offer: Offer = settings.offer
        self._accepted = accepted
        self.ledger = make_ledger(database, data)
        self.authority: BookingAuthority = (
            LocalAuthority(database) if dav is None else CalDavAuthority(dav, self._offer.zone)
        )
        route = Route(ACCOUNT, Claims(self.ledger, self.authority, self._offer).act)
        self._routes = {CLAIM: route, WITHDRAW: route}
        self.runner = Runner(database, self._routes)
        self._states = States(database)
        self._whole_at = self._unparked_at = float("-inf")
        self.made_of: tuple[BookingSettings, str] | None = None
        self.last_error: SyncError | None = None  # of the last exchange; None: it went well

    @property
    def has_server(self) -> bool:
        """Whether somebody else is the authority."""
        return self._dav is not None

    @property
    def requests(self) -> int:
        """How many the server was asked so far."""
        return self._dav.meter.requests if self._dav else 0

    def close(self) -> None:
        """Let the connection go."""
        if self._dav is not None:
            self._dav.close()

    @property
    def zone(self) -> ZoneInfo:
        """That of the place."""
        return self._offer.zone

    def send(self, now: datetime) -> Round:
        """Act on what waits in the outbox.

        Raises:
            StorageError: something was not noted; it is done again.
        """
        if time.monotonic() > self._unparked_at + UNPARK_S:
            self._unparked_at = time.monotonic()
            self.runner.unpark(now)
        done = self.runner.run(now)
        if done.failed:
            self.last_error = done.failed[-1][1]
        elif done.done:
            self.last_error = None
        self._tell_clock(now)
        self._tell_stranger(now)
        return done

    def look(self, now: datetime) -> Looked:
        """Bring the calendars in, and compare our bookings with them.

        Raises:
            StorageError: not all of it was kept; the next look goes on.
        """
        reconciling.tidy(self.ledger, self._offer, now)
        if self._dav is None:
            problems = refresh_calendars(self._database, self._settings, now)
            return Looked({}, self._reconciled(now), (), problems)
        if self.runner.is_paused(ACCOUNT, now):
            return Looked({})
        import_closures(self._database, self._offer, now)
        self.last_error = None
        try:
            read = self._pull(self._dav, now)
            failed = worst([each for each in read.values() if isinstance(each, SyncError)])
            if failed is not None and failed.fault is not Fault.NONSENSE:
                raise failed
            looked = Looked(read, self._reconciled(now), self._sweep(read, now), error=failed)
        except SyncError as error:
            self.last_error = error
            if error.fault in ALARMING:
                self.runner.refused(ACCOUNT, error, now)
            return Looked({}, error=error)
        finally:
            self._tell_clock(now)
            self._tell_stranger(now)
        call_off(self._states, ACCOUNT, {Fault.VANISHED, Fault.REFUSED}, now)
        return looked

    def _pull(self, dav: Dav, now: datetime) -> Mapping[str, Pulled | SyncError]:
        told = False

        def progress(came: int, of: int) -> None:
            nonlocal told
            if of > _WORTH_TELLING:
                told = True
                self._states.set(PROGRESS, f"{came}/{of}", now)
            self.send(datetime.now(UTC))  # nobody's wish waits for a long reading

        forget_others(self._database, self._offer)
        pull = Pull(dav, self._database, progress, accepted=self._accepted)
        try:
            return pull.pull(wanted(self._database, self._offer, now), now)
        finally:
            if told:
                self._states.set(PROGRESS, "", now)

    def _reconciled(self, now: datetime) -> Sequence[Booking]:
        """Compare every booking that is not over with what the authority holds."""
        asked = reconciling.to_verify(self.ledger, self._offer, now)
        whole = time.monotonic() > self._whole_at + WHOLE_S
        known: dict[BookingId, Held | Gone] = {}
        questions = 0
        for mediator, bookings in asked.items():
            same = {} if whole else self._as_they_were(mediator, bookings)
            others = [each for each in bookings if each not in same]
            questions += len(others)
            try:
                known |= self.authority.verify(mediator, others) if others else {}
                known |= same
            except SyncError as error:
                if error.fault is not Fault.NONSENSE:
                    raise
                _log.warning("the bookings of one calendar are not known: %s", error.sentence)
        if not questions:
            return ()
        changed = reconciling.reconcile(self.ledger, known, now, accepted=self._accepted)
        if whole:
            self._whole_at = time.monotonic()
        return changed

    def _as_they_were(
        self, mediator: Mediator, bookings: Sequence[BookingId]
    ) -> dict[BookingId, Held | Gone]:
        """Those whose file has not changed since it was last verified, as the cache shows."""
        if self._dav is None:
            return {}
        kept = Calendars(self._database).etags(mediator.calendars.bookings)
        same: dict[BookingId, Held | Gone] = {}
        for each in bookings:
            booking = self.ledger.find(each)
            etag = kept.get(self._dav.path(booking_path(mediator, each)))
            if booking is not None and booking.etag and etag == booking.etag:
                same[each] = Held(booking.start, booking.minutes, booking.etag)
        return same

    def _sweep(self, read: Mapping[str, Pulled | SyncError], now: datetime) -> Sequence[BookingId]:
        """Take back what late writes of requests given up long ago have left behind."""
        withdrawn: list[BookingId] = []
        calendars = Calendars(self._database)
        for mediator in self._offer.mediators:
            address = mediator.calendars.bookings
            if isinstance(read.get(address), SyncError):
                continue
            files = calendars.alive(address, int(now.timestamp()))
            there = [BookingId(each.rpartition("/")[2].removesuffix(".ics")) for each in files]
            withdrawn += reconciling.withdraw_unwanted(
                self.ledger, self.authority, mediator, there
            )
        return withdrawn

    def _tell_clock(self, now: datetime) -> None:
        """Let it be known that this kiosk's clock is wrong, or that it is right again."""
        offset = self._dav.clock if self._dav else None
        if offset is None:
            return
        value = str(round(offset.ahead.total_seconds())) if offset.is_wrong else ""
        if self._tell(CLOCK, value, now) and value:
            _log.warning("this kiosk’s clock is %s s behind the server’s", value)

    def _tell_stranger(self, now: datetime) -> None:
        """Let it be known that somebody else answers in the server's place, or no more."""
        error, value = self.last_error, ""
        if error is not None and error.fault is Fault.PORTAL:
            kind = "certificate" if error.why in _CERTIFICATE else "portal"
            value = f"{kind}: {error.sentence}"
        self._tell(STRANGER, value, now)

    def _tell(self, name: str, value: str, now: datetime) -> bool:
        """Set a state, unless it is so already; gives whether it is new."""
        state = self._states.get(name)
        new = (state.value if state else "") != value
        if new:
            self._states.set(name, value, now)
        return new


_WORTH_TELLING = 200  # objects: fewer are there before anybody could read how many

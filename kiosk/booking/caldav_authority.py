"""A calendar server as the authority: claims that are safe whatever its statuses mean.

Servers overwrite where they were asked not to (sabre/dav, SOGo, Zimbra: measured or published),
and none refuses overlaps. So nothing here rests on a status: what is written is looked at, and
the next thing to do follows from what was seen. Of two claims for one time at least one sees the
other, because each looks after it has written. The server must show to all what one has written
(`pas-a-pas server probe` tells).
"""

import dataclasses
import logging
import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.booking.authority import Claim, Gone, Held, Taken
from kiosk.booking.caldav_look import Found, Look, Shelf, Step, step_after
from kiosk.booking.events import Status, Written, booking_event, confirmed_again
from kiosk.booking.model import BookingId, Mediator
from kiosk.sync.dav import MULTIGET, Dav
from kiosk.sync.faults import Fault, SyncError

STALE = timedelta(minutes=10)  # a claim that old is nobody's any more
_FRESH_S = 30.0  # what was seen longer ago is looked at again before anything is written
_LOOKS = 40  # at most, for one claim
_WAITS = 6  # for rivals who have not made up their minds
_JITTER_S = 0.15  # the first wait is shorter than this, each next twice as long at most
_COME_BACK_S = 60.0
_MOST_ELSEWHERE = 10  # missing files looked for by their UID: no program renames more at once

_log = logging.getLogger(__name__)


class CalDavAuthority:
    """The bookings of a server's calendars, for one account and one thread.

    `zone` is that of the place.
    """

    def __init__(
        self,
        dav: Dav,
        zone: ZoneInfo,
        *,
        wait: Callable[[float], None] = time.sleep,
        chance: random.Random | None = None,
    ) -> None:
        self._dav = dav
        self._zone = zone
        self._wait = wait
        self._chance = chance or random.Random()  # noqa: S311  it spreads, and hides nothing
        self._shelf = Shelf(dav, zone)
        self._first_seen: dict[tuple[str, str], datetime] = {}

    def claim(self, claim: Claim) -> Held | Taken:
        """Make the time ours, or learn that it is not; see `BookingAuthority`.

        Each round looks, and does the one thing that follows: stand back, write, confirm, or
        say that it is held. What was seen before a pause is not acted on.
        """
        path = booking_path(claim.mediator, claim.id)
        before = self._shelf.own(path)
        self.clock_must_be_sane()
        if before is not None and (before.event is None or before.event.unfinished):
            # Left by a claim that was interrupted, who knows when: others may be removing it.
            self._remove(path)
        elif before is not None and before.event and before.event.start != claim.start:
            return _held(before, before.event)  # it was moved since: her doing
        if not self._shelf.offers(claim):
            self._remove(path)
            return Taken()
        waits = 0
        for _ in range(_LOOKS):
            look = self._look(path, claim)
            step = step_after(look)
            if step is Step.HOLD and look.mine and look.mine.event:
                return _held(look.mine, look.mine.event)
            if step is Step.GIVE_UP:
                self._remove(path)
                return Taken()
            if step in {Step.STAND_BACK, Step.WAIT}:
                waits += 1
                if waits > _WAITS:
                    break
            self._do(step, path, claim, look, waits)
        raise SyncError(
            Fault.BUSY, "Somebody else is asking for the same time just now.", _COME_BACK_S
        )

    def _do(self, step: Step, path: str, claim: Claim, look: Look, waits: int) -> None:
        if look.age_s > _FRESH_S:
            return  # we slept: others may have acted since
        if step is Step.WRITE:
            self._dav.put_event(path, booking_event(claim, Status.TENTATIVE), new=True)
        elif step is Step.CONFIRM and look.mine and (at := look.mine.event):
            kept = dataclasses.replace(claim, start=at.start, minutes=at.minutes)
            finished = booking_event(kept, Status.CONFIRMED)
            self._dav.put_event(path, finished, etag=look.mine.etag)
        elif step is Step.CLEAN or step is Step.STAND_BACK:
            self._remove(path)
        if step in {Step.STAND_BACK, Step.WAIT}:
            self._wait(self._chance.uniform(0.0, _JITTER_S * 2**waits))

    def verify(
        self, mediator: Mediator, bookings: Sequence[BookingId]
    ) -> Mapping[BookingId, Held | Gone]:
        """What the server holds of ours now; see `BookingAuthority`.

        That much is gone at once is not judged here: see `reconciling`.
        """
        there: dict[BookingId, Found | None] = {}
        for first in range(0, len(bookings), MULTIGET):
            paths = {
                each: booking_path(mediator, each) for each in bookings[first : first + MULTIGET]
            }
            named = self._shelf.named(mediator.calendars.bookings, list(paths.values()))
            there |= {booking: named.get(path) for booking, path in paths.items()}
        missing = [booking for booking, found in there.items() if found is None]
        for booking in missing[:_MOST_ELSEWHERE]:
            there[booking] = self._shelf.elsewhere(mediator, booking)
        return {booking: self._told(found) for booking, found in there.items()}

    def withdraw(self, mediator: Mediator, booking: BookingId) -> None:
        """Give it up; when this returns a read has shown that it is gone."""
        self._remove(booking_path(mediator, booking))
        for _ in range(_WAITS):
            found = self._shelf.elsewhere(mediator, booking)  # as some programs rename files
            if found is None:
                return
            self._dav.delete(found.path)
        raise SyncError(Fault.UNREACHABLE, "The server does not let go of a cancelled booking.")

    def ours(self, mediator: Mediator) -> Sequence[BookingId]:
        """All that kiosks have there, this one and others; who knows them tells them apart."""
        files = self._dav.list(mediator.calendars.bookings)
        names = [each.href.rpartition("/")[2] for each in files if not each.is_collection]
        return [BookingId(name.removesuffix(".ics")) for name in names]

    def clock(self) -> datetime:
        """The server's time, as of the last answer; it is asked if there was none."""
        if self._dav.clock is None:
            self._dav.written_at("")
        if self._dav.clock is None:
            raise SyncError(Fault.NONSENSE, "The server does not say what time it is.")
        return self._dav.clock.now()

    def clock_must_be_sane(self) -> None:
        """Book nothing by a clock that is half a day wrong.

        Raises:
            SyncError: CLOCK.
        """
        if self._dav.clock is not None:
            self._dav.clock.must_be_sane()

    def _look(self, path: str, claim: Claim) -> Look:
        """What stands at that time, once stale claims of others have been removed."""
        for _ in range(_WAITS):
            look = self._shelf.look(path, claim)
            stale = [each for each in look.rivals if self._is_stale(each)]
            if not stale:
                return look
            for each in stale:
                if look.age_s < _FRESH_S:
                    _log.warning("a claim that nobody finished is removed")
                    self._dav.delete(each.path, each.etag)
        return look

    def _is_stale(self, found: Found) -> bool:
        """Whether it was left tentative for ten minutes by the server's clock.

        By when the server says it was written; where it does not say, by when it was first seen.
        """
        if found.event is None or not found.event.unfinished:
            return False
        now = self.clock()
        seen = self._first_seen.setdefault((found.path, found.etag), now)
        return now - (self._dav.written_at(found.path) or seen) > STALE

    def _remove(self, path: str) -> None:
        """Delete a file of ours, and see that it is gone."""
        for _ in range(_WAITS):
            if self._dav.get(path).missing:
                return
            self._dav.delete(path)
        raise SyncError(Fault.UNREACHABLE, "The server does not let go of a booking.")

    def _told(self, found: Found | None) -> Held | Gone:
        if found is None or found.event is None or found.event.cancelled:
            return Gone()
        if found.event.unfinished and (text := confirmed_again(found.ics)):
            # A late copy of our first write has come over it: others would think it unfinished.
            self._dav.put_event(found.path, text, etag=found.etag)
        return _held(found, found.event)


def _held(found: Found, event: Written) -> Held:
    return Held(event.start, event.minutes, found.etag)


def booking_path(mediator: Mediator, booking: BookingId) -> str:
    """Where the file of a booking is: named by its id, which is its UID too."""
    calendar = mediator.calendars.bookings
    return f"{calendar if calendar.endswith('/') else calendar + '/'}{booking}.ics"

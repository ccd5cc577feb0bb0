"""Seats on a calendar server: never more than there are, whatever its statuses mean.

Each registration is a file of its own, so no two kiosks ever write the same one, and nothing is
asked of the server but to show to all what one has written. What comes next follows from a look
at the whole line (`seats.step_after`), and a seat is told only after the look that follows the
write that took it: see there why that is enough.

What may still come between, and what becomes of it. A kiosk that ends before it has its number
holds the line up, until whoever meets its file removes it, ten minutes after it was written by
the server's clock; should that kiosk wake, its next look does not find it, and it comes to the
end of the line. One that ends at the head of the line, with a seat free, is passed by after an
hour (`seat_rounds`), and keeps its place. A write that arrives late can only put its own file
back to what it was: then it stands at the head of the line, where others leave it its seat, and
its kiosk's next round sits it down again.
"""

import logging
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.booking.caldav_look import seconds
from kiosk.booking.registrations import RegistrationId
from kiosk.booking.seat_event import SeatFile, read_entry, read_seat, seat_event
from kiosk.booking.seats import (
    Entry,
    InLine,
    Line,
    NotHeld,
    Seat,
    SeatClaim,
    Step,
    line_of,
    step_after,
)
from kiosk.booking.workshop_reading import Span, WorkshopReading, read_workshops
from kiosk.booking.workshops import Workshop, WorkshopId, workshop_of
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError

STALE = timedelta(minutes=10)  # a file without a number that old is nobody's any more
BEHIND, AHEAD = timedelta(days=60), timedelta(days=500)
_FRESH_S = 30.0  # what was seen longer ago is looked at again before anything is written
_LOOKS = 40  # at most, for one claim
_WAITS = 7  # for others who take their number
_JITTER_S = 0.15  # the first wait is shorter than this, each next twice as long at most
_COME_BACK_S = 60.0

_log = logging.getLogger(__name__)


class CalDavSeats:
    """The registrations of a server, for one account and one thread.

    `workshops` is the calendar of workshops, `registrations` the one where registrations go.
    """

    def __init__(  # noqa: PLR0913  a server, its two calendars, and what tests put in their place
        self,
        dav: Dav,
        workshops: str,
        registrations: str,
        zone: ZoneInfo,
        *,
        wait: Callable[[float], None] = time.sleep,
        chance: random.Random | None = None,
    ) -> None:
        self._dav = dav
        self._workshops = workshops
        self._folder = registrations if registrations.endswith("/") else registrations + "/"
        self._zone = zone
        self._wait = wait
        self._chance = chance or random.Random()  # noqa: S311  it spreads, and hides nothing
        self._first_seen: dict[tuple[str, str], datetime] = {}

    def claim(self, claim: SeatClaim) -> Seat | InLine | NotHeld:
        """Take a seat, or a place in the line; see `SeatAuthority`."""
        path = self._path(claim.id)
        self._clean(path)
        workshop = self.workshop(claim.workshop.id)
        if workshop is None or workshop.seats is None:
            self._remove(path)
            return NotHeld()
        waits = 0
        for _ in range(_LOOKS):
            began = seconds()
            files = self._look(workshop, claim.id)
            line = line_of(workshop, [each.entry for each in files])
            step = step_after(line, claim.id, passing=claim.passing)
            if step is Step.HOLD:
                return Seat()
            if step is Step.STAY:
                return InLine(line.rank(claim.id))
            if step is Step.WAIT:
                waits += 1
                if waits > _WAITS:
                    break
                self._wait(self._chance.uniform(0.0, _JITTER_S * 2**waits))
            elif seconds() - began < _FRESH_S:  # else we slept: others may have acted since
                mine = next((each for each in files if each.entry.id == claim.id), None)
                self._write(step, claim, line, mine)
        raise SyncError(
            Fault.BUSY, "Others register for the same workshop just now.", _COME_BACK_S
        )

    def entries(self) -> Sequence[Entry]:
        """All entries of all workshops."""
        return [each.entry for each in self._files()]

    def withdraw(self, registration: RegistrationId) -> None:
        """Give it up; when this returns a read has shown that it is gone."""
        self._remove(self._path(registration))
        for _ in range(_WAITS):
            found = [each for each in self._files() if each.entry.id == registration]
            if not found:  # under another name either, as some programs give
                return
            for each in found:
                self._dav.delete(each.path)
        raise SyncError(Fault.UNREACHABLE, "The server does not let go of a registration.")

    def workshop(self, wanted: WorkshopId) -> Workshop | None:
        """The workshop as the server has it now; None: it is held no more."""
        return workshop_of(self.workshops().workshops, wanted)

    def workshops(self) -> WorkshopReading:
        """The workshops to come as the server has them now."""
        now = self._now()
        span = Span(now - BEHIND, now + AHEAD, self._zone)
        seen = self._dav.events_between(self._workshops, span.begin, span.end)
        texts = [each.calendar for each in seen if each.calendar and not each.missing]
        return read_workshops(texts, span)

    def _write(self, step: Step, claim: SeatClaim, line: Line, mine: SeatFile | None) -> None:
        path, etag = (mine.path, mine.etag) if mine else (self._path(claim.id), "")
        number = mine.entry.number if mine else 0
        if step is Step.NUMBER:
            number = line.next_number
        seated = step is Step.SIT
        text = seat_event(claim, number, self._zone, seated=seated)
        self._dav.put_event(path, text, new=mine is None, etag=etag)

    def _clean(self, path: str) -> None:
        """Remove what a claim that was interrupted has left: others may be removing it."""
        answer = self._dav.get(path)
        if self._dav.clock is not None:
            self._dav.clock.must_be_sane()
        if answer.missing:
            return
        if not answer.well:
            raise SyncError(Fault.NONSENSE, f"The server answers {answer.status} to a reading.")
        entry = read_entry(answer.body.decode("utf-8", "replace"))
        if entry is None or not (entry.number or entry.seated):
            self._remove(path)

    def _look(self, workshop: Workshop, own: RegistrationId) -> Sequence[SeatFile]:
        """What stands in line for a workshop, once stale files of others have been removed."""
        for _ in range(_WAITS):
            began = seconds()
            files = [each for each in self._files() if workshop.has(each.entry.workshop)]
            stale = [each for each in files if each.entry.id != own and self._is_stale(each)]
            if not stale:
                break
            for each in stale:
                if seconds() - began < _FRESH_S:
                    _log.warning("a registration that nobody finished is removed")
                    self._dav.delete(each.path, each.etag)
        return files

    def _files(self) -> list[SeatFile]:
        now = self._now()
        seen = self._dav.events_between(self._folder, now - BEHIND, now + AHEAD)
        found: dict[RegistrationId, SeatFile] = {}
        for each in seen:
            if each.missing or not (file := read_seat(each)):
                continue
            known = found.get(file.entry.id)
            if known is None or file.entry.seated:  # two files of one: some programs copy
                found[file.entry.id] = file
        return list(found.values())

    def _is_stale(self, file: SeatFile) -> bool:
        """Whether it was left without a number for ten minutes by the server's clock.

        By when the server says it was written; where it does not say, by when it was first seen.
        """
        if file.entry.number or file.entry.seated:
            return False
        now = self._now()
        seen = self._first_seen.setdefault((file.path, file.etag), now)
        return now - (self._dav.written_at(file.path) or seen) > STALE

    def _now(self) -> datetime:
        """The server's time once it is known; to find what is to come, ours is near enough."""
        return self._dav.clock.now() if self._dav.clock else datetime.now(UTC)

    def _remove(self, path: str) -> None:
        """Delete a file of ours, and see that it is gone."""
        for _ in range(_WAITS):
            if self._dav.get(path).missing:
                return
            self._dav.delete(path)
        raise SyncError(Fault.UNREACHABLE, "The server does not let go of a registration.")

    def _path(self, registration: RegistrationId) -> str:
        return f"{self._folder}{registration}.ics"

"""What a calendar server shows of a time: whose claims stand there, and what we wrote ourselves.

Only reads. Whether two events overlap is decided here, never by the server: DAViCal counts the
edges in, others do not.
"""

import logging
import time
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.booking.authority import Claim
from kiosk.booking.events import Written, read_event, read_events
from kiosk.booking.hours import Occurrence, Window, read_hours
from kiosk.booking.model import BookingId, Mediator, TimeKind
from kiosk.sync.answers import Resource
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError

# A day off is a day of the place; the server may take it for one of UTC.
_AROUND = timedelta(hours=14)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the calendar of bookings, and the event in it; None: it is damaged."""

    path: str
    etag: str
    ics: str
    event: Written | None


@dataclass(frozen=True, slots=True)
class Look:
    """What stood at a time when it was looked at: our own file, and who else takes it."""

    mine: Found | None
    rivals: tuple[Found, ...]
    began: float

    @property
    def decided(self) -> bool:
        """Whether one of the rivals is there for good."""
        return any(each.event is None or not each.event.unfinished for each in self.rivals)

    @property
    def age_s(self) -> float:
        """How long ago it was looked."""
        return seconds() - self.began


class Step(StrEnum):
    """What follows from a look at the time of a claim."""

    WRITE = "write"  # nobody is there, we neither
    CONFIRM = "confirm"  # we are there, and nobody else
    HOLD = "hold"  # confirmed, and read so
    CLEAN = "clean"  # what is there under our name is nothing
    STAND_BACK = "stand-back"  # somebody else asks at the same time: both withdraw, and wait
    WAIT = "wait"  # somebody asks who has to stand back for us, or whose claim is about to end
    GIVE_UP = "give-up"  # somebody else has it


def step_after(look: Look) -> Step:
    """The one thing to do next. Whoever holds a time never withdraws for a later claim."""
    mine = look.mine.event if look.mine else None
    finished = mine is not None and not mine.unfinished
    if look.rivals:
        if look.decided:
            return Step.GIVE_UP
        return Step.WAIT if look.mine is None or finished else Step.STAND_BACK
    if look.mine is None:
        return Step.WRITE
    if mine is None:
        return Step.CLEAN
    return Step.HOLD if finished else Step.CONFIRM


class Shelf:
    """The calendars of mediators on a server, as one account reads them."""

    def __init__(self, dav: Dav, zone: ZoneInfo) -> None:
        self._dav = dav
        self._zone = zone

    def own(self, path: str) -> Found | None:
        """Our own file, whenever its event is now; None: there is none."""
        answer = self._dav.get(path)
        if answer.missing:
            return None
        if not answer.well:
            raise SyncError(Fault.NONSENSE, f"The server answers {answer.status} to a reading.")
        ics = answer.body.decode("utf-8", "replace")
        return Found(path, answer.etag, ics, read_event(ics, self._zone))

    def look(self, path: str, claim: Claim) -> Look:
        """Look at the claim's time, or at that to which our own file was moved meanwhile."""
        began = seconds()
        calendar = claim.mediator.calendars.bookings
        start, finish = claim.start, claim.start + timedelta(minutes=claim.minutes)
        seen = self._dav.events_between(calendar, start - _AROUND, finish + _AROUND)
        there = {each.href: each for each in seen if not each.missing}
        own = there.pop(self._dav.path(path), None)
        mine = None if own is None else self.found(own)
        if mine is not None and mine.event is not None:
            start, finish = mine.event.start, mine.event.finish
        rivals: list[Found] = []
        for each in there.values():
            events = read_events(each.calendar, start, finish, self._zone)
            if events is None:
                _log.warning("a file among the bookings cannot be understood; it is left out")
            taking = (event for event in events or () if event.overlaps(start, finish))
            rivals += [
                Found(each.href, each.etag, each.calendar, event)
                for event in taking
                if event.uid != claim.id
            ]
        return Look(mine, tuple(rivals), began)

    def named(self, calendar: str, paths: list[str]) -> dict[str, Found]:
        """Those files of a calendar that are there, by path."""
        seen = self._dav.events_named(calendar, paths)
        there = {each.href: each for each in seen if each.calendar and not each.missing}
        wanted = {path: self._dav.path(path) for path in paths}
        return {
            path: self.found(there[href], path) for path, href in wanted.items() if href in there
        }

    def elsewhere(self, mediator: Mediator, booking: BookingId) -> Found | None:
        """A booking of ours under another file name, as some programs give when they change it."""
        for each in self._dav.events_of_uid(mediator.calendars.bookings, booking):
            found = self.found(each)
            if not each.missing and found.event is not None and found.event.uid == booking:
                return found
        return None

    def offers(self, claim: Claim) -> bool:
        """Whether the mediator is there at that time and free, as her calendars say just now."""
        calendars = claim.mediator.calendars
        begin = int(claim.start.timestamp())
        window = Window(begin, begin + claim.minutes * 60, self._zone)
        times = self._times(calendars.permanences, TimeKind.OPEN, claim, window)
        for each in calendars.busy:
            times += self._times(each, TimeKind.BUSY, claim, window)
        if any(each.kind is TimeKind.BUSY for each in times):
            return False
        return _covers(sorted(times, key=lambda each: each.start), window)

    def found(self, resource: Resource, path: str = "") -> Found:
        """What a listed file is."""
        ics = resource.calendar
        event = read_event(ics, self._zone)
        return Found(path or resource.href, resource.etag, ics, event)

    def _times(
        self, calendar: str, kind: TimeKind, claim: Claim, window: Window
    ) -> list[Occurrence]:
        finish = claim.start + timedelta(minutes=claim.minutes)
        seen = self._dav.events_between(calendar, claim.start - _AROUND, finish + _AROUND)
        return [
            occurrence
            for each in seen
            if each.calendar and not each.missing
            for occurrence in read_hours(each.calendar, kind, window).occurrences
        ]


def seconds() -> float:
    """A clock that nobody sets, and that goes on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def _covers(permanences: list[Occurrence], window: Window) -> bool:
    """Whether permanences, one after the other, cover all of the window."""
    reached = window.begin
    for each in permanences:
        if each.start <= reached:
            reached = max(reached, each.finish)
    return reached >= window.end

"""Times out of calendars: permanences, absences and whatever else a mediator keeps in hers.

What her own program writes is taken as it is: recurring events, occurrences moved or deleted,
days off, summer and winter time. An event that cannot be understood costs itself alone, and is
named in a sentence. Not loaded by screens, which find the times in the cache.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from recurring_ical_events import EventAdapter

from kiosk.booking.ics_parts import parts
from kiosk.booking.model import TimeKind
from kiosk.storage.full_text import plain

Event = Mapping[str, Any]  # its properties by name, as the library has them

# How an event in the calendar of permanences is called that is none. Most programs make a whole
# day "free" unless told otherwise, so that of such a day its name counts.
_ABSENCES = ("absen", "conge", "indisponib", "ferme", "vacances", "formation", "maladie", "rtt")
_TIMES = {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
_SAFE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


class Occurrence(NamedTuple):
    """One time that an event takes; `start` and `finish` in seconds since 1970."""

    kind: TimeKind
    uid: str
    start: int
    finish: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """The times found, by start, and a sentence for each event that could not be understood."""

    occurrences: tuple[Occurrence, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """The times wanted: those that share a moment with `begin` to `end`, seconds since 1970.

    `zone` is that of the place, for days and for times that name none.
    """

    begin: int
    end: int
    zone: ZoneInfo


def read_hours(ics: str, calendar: TimeKind, window: Window) -> Hours:
    """The times of the text of a calendar, or of one of its objects.

    `calendar` is what the calendar is for: OPEN of permanences, BUSY where only the times count,
    BOOKING of bookings.
    """
    found: list[Occurrence] = []
    problems: list[str] = []
    for part in parts(ics):
        try:
            found += _times(part.text, calendar, window)
        except _SAFE as error:
            if part.whole:  # read once more, event by event: the others are not to blame
                continue
            problems.append(f"the event {part.name!r} cannot be understood ({_short(error)})")
        else:
            if part.whole:
                break
    found.sort(key=lambda each: (each.start, each.finish))
    return Hours(tuple(dict.fromkeys(found)), tuple(problems))


class _Found:
    """One time of an event, with the event itself: a copy for each would be most of the work."""

    __slots__ = ("event", "finish", "start")

    def __init__(self, event: Event, start: date, finish: date) -> None:
        self.event, self.start, self.finish = event, start, finish

    def __setitem__(self, name: str, value: object) -> None:
        """The library numbers the copies it believes to have."""


class _Light(EventAdapter):  # type: ignore[misc]  # the library is not typed
    def as_component(
        self,
        start: date | None = None,
        stop: date | None = None,
        keep_recurrence_attributes: bool = True,
    ) -> _Found:
        del keep_recurrence_attributes
        return _Found(self._component, start or self.start, stop or self.end)


def _times(ics: str, calendar: TimeKind, window: Window) -> Iterable[Occurrence]:
    parsed = icalendar.Calendar.from_ical(ics)
    for event in parsed.walk("VEVENT"):
        for name, message in event.errors:
            if name in _TIMES:
                raise ValueError(f"{name}: {message}")
        if "DTSTART" not in event:
            raise ValueError("it has no start")
    begin = datetime.fromtimestamp(window.begin, window.zone)
    end = datetime.fromtimestamp(window.end, window.zone)
    meanings: dict[int, tuple[TimeKind, str, str] | None] = {}
    times: list[Occurrence] = []
    for found in recurring_ical_events.of(parsed, components=(_Light,)).between(begin, end):
        if id(found.event) not in meanings:
            meanings[id(found.event)] = _meaning(found.event, calendar)
        if meaning := meanings[id(found.event)]:
            times += _occurrence(found, meaning, window)
    return times


def _meaning(event: Event, calendar: TimeKind) -> tuple[TimeKind, str, str] | None:
    """Kind, UID and place of an event; None: it takes no time."""
    kind = _kind(event, calendar)
    if kind is None:
        return None
    place = str(event.get("LOCATION", "")).strip() if kind is TimeKind.OPEN else ""
    return kind, str(event.get("UID", "")), place


def _occurrence(
    found: _Found, meaning: tuple[TimeKind, str, str], window: Window
) -> Iterator[Occurrence]:
    kind, uid, place = meaning
    start, finish = _span(found, window.zone)
    if finish <= start:
        if kind is TimeKind.OPEN:
            raise ValueError("it ends as it begins, or has no end")
        return
    if start < window.end and finish > window.begin:
        yield Occurrence(kind, uid, start, finish, place)


def _kind(event: Event, calendar: TimeKind) -> TimeKind | None:
    """What an event means; None: nothing."""
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    if calendar is TimeKind.OPEN:
        if plain(str(event.get("SUMMARY", ""))).startswith(_ABSENCES):
            return TimeKind.BUSY
        if not isinstance(event["DTSTART"].dt, datetime):
            return None if free else TimeKind.BUSY
        return TimeKind.OPEN
    return None if free and calendar is TimeKind.BUSY else calendar


def _span(found: _Found, zone: ZoneInfo) -> tuple[int, int]:
    """From when to when; an event without an end lasts its day, or no time at all."""
    start, finish = _moment(found.start, zone), _moment(found.finish, zone)
    if (
        finish <= start
        and isinstance(found.start, datetime)
        and isinstance(found.finish, datetime)
    ):
        # It begins in the hour that summer time leaves out: it is as long as on other days.
        length = found.finish.replace(tzinfo=None) - found.start.replace(tzinfo=None)
        finish = start + max(0, int(length.total_seconds()))
    return start, finish


def _moment(at: date, zone: ZoneInfo) -> int:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time(), zone)
    elif at.tzinfo is None:
        at = at.replace(tzinfo=zone)
    return int(at.timestamp())


def _short(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words if len(words) < 120 else f"{words[:119]}…"  # noqa: PLR2004  a line or two

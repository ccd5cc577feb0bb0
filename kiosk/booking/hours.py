"""Times out of calendars: permanences, absences and whatever else a mediator keeps in hers.

What her own program writes is taken as it is: recurring events, occurrences moved or deleted,
days off, summer and winter time. An event that cannot be understood costs itself alone, and is
named in a sentence. Not loaded by screens, which find the times in the cache.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from kiosk.booking.ics_parts import parts
from kiosk.booking.model import TimeKind
from kiosk.storage.full_text import plain

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
    events = recurring_ical_events.of(parsed).between(begin, end)
    return [each for event in events for each in _occurrence(event, calendar, window)]


def _occurrence(
    event: Mapping[str, Any], calendar: TimeKind, window: Window
) -> Iterator[Occurrence]:
    kind = _kind(event, calendar)
    if kind is None:
        return
    start, finish = _span(event, window.zone)
    if finish <= start:
        if kind is TimeKind.OPEN:
            raise ValueError("it ends as it begins, or has no end")
        return
    if start < window.end and finish > window.begin:
        place = str(event.get("LOCATION", "")).strip() if kind is TimeKind.OPEN else ""
        yield Occurrence(kind, str(event.get("UID", "")), start, finish, place)


def _kind(event: Mapping[str, Any], calendar: TimeKind) -> TimeKind | None:
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


def _span(event: Mapping[str, Any], zone: ZoneInfo) -> tuple[int, int]:
    """From when to when; an event without an end lasts its day, or no time at all."""
    begin, end = event["DTSTART"].dt, event["DTEND"].dt
    start, finish = _moment(begin, zone), _moment(end, zone)
    if finish <= start and isinstance(begin, datetime) and isinstance(end, datetime):
        # It begins in the hour that summer time leaves out: it is as long as on other days.
        finish = start + max(0, int((_bare(end) - _bare(begin)) / timedelta(seconds=1)))
    return start, finish


def _bare(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _moment(at: date, zone: ZoneInfo) -> int:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time(), zone)
    elif at.tzinfo is None:
        at = at.replace(tzinfo=zone)
    return int(at.astimezone(UTC).timestamp())


def _short(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words if len(words) < 120 else f"{words[:119]}…"  # noqa: PLR2004  a line or two

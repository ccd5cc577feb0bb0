"""Workshops out of a calendar, as whoever keeps it writes them in her own program.

An event that repeats is a workshop on each of its dates, each with seats of its own, unless its
description has the line « Une seule inscription pour toutes les dates »: then all its dates are
one; with « Une seule inscription par semaine », those of each week are. Several events of the
same title that all have this line are one, too. An event that cannot
be understood costs itself alone, and is named in a sentence. Not loaded by screens.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from kiosk.booking.ics_parts import parts
from kiosk.booking.workshop_lines import Said, read_description
from kiosk.booking.workshops import Session, Workshop, WorkshopId
from kiosk.storage.full_text import plain

MOST_SESSIONS = 60  # of one registration; a training that never ends is a slip
_SAFE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
_MOST_TITLE = 60


@dataclass(frozen=True, slots=True)
class WorkshopReading:
    """The workshops found, by their start, and a sentence for each event that is wrong."""

    workshops: tuple[Workshop, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """Workshops that end after `begin` and start before `end` are wanted; `zone`: the place's."""

    begin: datetime
    end: datetime
    zone: ZoneInfo


def read_workshops(texts: Iterable[str], span: Span) -> WorkshopReading:
    """The workshops of a calendar: of its whole text, or of the texts of its objects."""
    apart: list[Workshop] = []
    once: dict[tuple[str, str], list[Workshop]] = {}
    problems: list[str] = []
    for text in texts:
        for event, name in _events(text, problems):
            try:
                said, found = _workshops(event, span)
            except _SAFE as error:
                problems.append(f"the event {name!r} cannot be understood ({_short(error)})")
                continue
            if said.problem:
                problems.append(f"the event {name!r}: {said.problem}; it is shown without seats")
            if not said.once:
                apart += found
                continue
            for each in found:
                title = " ".join(plain(name).split())
                once.setdefault((title, each.id.rpartition("/")[2]), []).append(each)
    joined = [each for group in once.values() if group for each in _joined(group, problems)]
    wanted = [
        each for each in [*apart, *joined] if each.finish > span.begin and each.start < span.end
    ]
    wanted.sort(key=lambda each: (each.start, each.id))
    return WorkshopReading(tuple(wanted), tuple(problems))


def _events(text: str, problems: list[str]) -> Iterator[tuple[icalendar.Calendar, str]]:
    """Each event with its moved occurrences, as a calendar of its own, and its title."""
    for part in parts(text):
        if part.whole:  # event by event: one that makes no sense is not the others' fault
            continue
        try:
            parsed = icalendar.Calendar.from_ical(part.text)
            found = parsed.walk("VEVENT")
            name = str(found[0].get("SUMMARY", "")).strip()[:_MOST_TITLE] if found else ""
        except _SAFE as error:
            problems.append(f"the event {part.name!r} cannot be understood ({_short(error)})")
            continue
        if found:
            yield parsed, name or part.name


def _workshops(parsed: icalendar.Calendar, span: Span) -> tuple[Said, list[Workshop]]:
    main = _main(parsed)
    said = read_description(_title(main), str(main.get("DESCRIPTION", "")))
    found = [each for each in _occurrences(parsed, main, span, said) if not _is_off(each)]
    made = [_workshop(each, span.zone) for each in found]
    named = _told_apart(made)
    repeats = any(key in main for key in ("RRULE", "RDATE"))
    uid = WorkshopId(str(main.get("UID", "")))
    if not uid:
        raise ValueError("it has no UID")
    if said.once:
        return said, _together(made, main, said, uid)
    if not repeats:
        return said, [replace(each, id=uid) for each in made]
    return said, [replace(each, id=WorkshopId(f"{uid}/{day}")) for day, each in named]


def _together(
    made: Sequence[Workshop], main: Mapping[str, Any], said: Said, uid: WorkshopId
) -> list[Workshop]:
    """All dates of an event as one, or those of each week; the id says which."""
    groups: dict[str, list[Session]] = {}
    for each in made:
        week = date.fromisoformat(each.id[:10]).isocalendar() if said.weekly else None
        key = f"{week.year}-W{week.week:02}" if week else ""
        groups.setdefault(key, []).extend(each.sessions)
    found = []
    for key, sessions in groups.items():
        name = WorkshopId(f"{uid}/{key}")
        whole = _of(main, said, name, tuple(sorted(set(sessions))))
        found.append(replace(whole, members=(name,)))
    return found


def _occurrences(
    parsed: icalendar.Calendar, main: Mapping[str, Any], span: Span, said: Said
) -> list[Any]:
    begin = span.begin
    if said.weekly:
        begin -= timedelta(days=7)
    elif said.once:  # all its dates belong to it, however long ago the first one was
        begin = min(begin, _moment(main["DTSTART"].dt, span.zone) - timedelta(days=1))
    if said.once and begin < span.begin - timedelta(days=3700):
        raise ValueError("it began more than ten years ago")
    for event in parsed.walk("VEVENT"):
        for name, message in event.errors:
            if name in {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE"}:
                raise ValueError(f"{name}: {message}")
    return list(
        recurring_ical_events.of(parsed).between(
            begin.astimezone(span.zone), span.end.astimezone(span.zone)
        )
    )


def _told_apart(made: Sequence[Workshop]) -> list[tuple[str, Workshop]]:
    """Each occurrence by its day, and by its time where a day has several."""
    ordered = sorted(made, key=lambda each: each.id)
    found: list[tuple[str, Workshop]] = []
    for day, same in groupby(ordered, key=lambda each: each.id[:10]):
        group = list(same)
        found += [(day if len(group) == 1 else each.id, each) for each in group]
    return found


def _joined(group: Sequence[Workshop], problems: list[str]) -> Iterator[Workshop]:
    """Events of one title with one registration, as one: the fewest seats of any of them."""
    sessions = tuple(sorted({session for each in group for session in each.sessions}))
    if len(sessions) > MOST_SESSIONS:
        problems.append(
            f"the event {group[0].title!r} has {len(sessions)} dates with one registration;"
            " give it an end"
        )
        return
    first = min(group, key=lambda each: each.id)
    seats = [each.seats for each in group if each.seats is not None]
    members = tuple(sorted({member for each in group for member in each.members}))
    yield replace(first, sessions=sessions, seats=min(seats, default=None), members=members)


def _workshop(event: Mapping[str, Any], zone: ZoneInfo) -> Workshop:
    """One occurrence; its id is, for now, the moment it was to begin when it was first planned."""
    said = read_description(_title(event), str(event.get("DESCRIPTION", "")))
    planned = event["RECURRENCE-ID"].dt if "RECURRENCE-ID" in event else event["DTSTART"].dt
    mark = _moment(planned, zone).astimezone(zone).strftime("%Y-%m-%dT%H%M")
    start, finish = _moment(event["DTSTART"].dt, zone), _moment(event["DTEND"].dt, zone)
    return _of(event, said, WorkshopId(mark), (Session(start, max(start, finish)),))


def _of(
    event: Mapping[str, Any], said: Said, name: WorkshopId, sessions: tuple[Session, ...]
) -> Workshop:
    return Workshop(
        id=name,
        words=said.words,
        sessions=sessions,
        seats=said.seats,
        elsewhere=said.elsewhere,
        place=str(event.get("LOCATION", "")).strip(),
        leader=said.leader,
        level=said.level,
        audience=said.audience,
        languages=said.languages,
    )


def _main(parsed: icalendar.Calendar) -> Any:  # noqa: ANN401  a component
    """The event itself, not one of its moved occurrences."""
    events = parsed.walk("VEVENT")
    main = next((each for each in events if "RECURRENCE-ID" not in each), events[0])
    if "DTSTART" not in main:
        raise ValueError("it has no start")
    return main


def _title(event: Mapping[str, Any]) -> str:
    title = str(event.get("SUMMARY", "")).strip()
    if not title:
        raise ValueError("it has no title")
    return title


def _is_off(event: Mapping[str, Any]) -> bool:
    return str(event.get("STATUS", "")).upper() == "CANCELLED"


def _moment(at: date, zone: ZoneInfo) -> datetime:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time(), zone)
    elif at.tzinfo is None:
        at = at.replace(tzinfo=zone)
    return at.astimezone(UTC)


def _short(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words if len(words) < 120 else f"{words[:119]}…"  # noqa: PLR2004  a line or two

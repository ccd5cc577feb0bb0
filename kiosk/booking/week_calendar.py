"""A week of hours as a calendar of permanences, which the local authority reads like any other.

The week stands in the file as OpenStreetMap writes it; a file that is not, sign by sign, what
that week makes was changed by somebody else, and is theirs.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from kiosk.settings.osm_hours import read_week, week_text
from kiosk.settings.week import Closing, Week

MARK = "X-PAS-A-PAS-WEEK"
_FIRST = date(2026, 1, 5)  # a Monday; what repeats each week has to begin on some day
_STAMP = "20260101T000000Z"  # the same each time, so that the same week makes the same file
_FOLD = 75  # signs of a line: RFC 5545, 3.1
_PARIS = """\
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""


def week_calendar(week: Week, zone: str) -> str:
    """The calendar of those hours, by the clocks of that time zone; closings are absences."""
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pas a Pas//FR"),
        *("X-WR-CALNAME:Permanences", f"{MARK}:{_escaped(week_text(week))}"),
        *(_PARIS.split("\n") if zone == "Europe/Paris" else ()),
    ]
    for day, spans in enumerate(week.days):
        for number, span in enumerate(spans):
            lines += _weekly(f"{day}-{number}", day, (span.start, span.end), zone)
    for closing in week.closings:
        lines += _absence(closing)
    folded = (part for line in [*lines, "END:VCALENDAR"] for part in _folded(line))
    return "".join(f"{line}\r\n" for line in folded)


def week_of(ics: str, zone: str) -> Week | None:
    """The week of a calendar that `week_calendar` made and nobody changed since; None: another."""
    unfolded = ics.replace("\r\n ", "").split("\r\n")
    marked = [line.partition(":")[2] for line in unfolded if line.startswith(f"{MARK}:")]
    if len(marked) != 1:
        return None
    week = read_week(marked[0].replace("\\;", ";").replace("\\,", ","))
    return week if week is not None and week_calendar(week, zone) == ics else None


def _weekly(name: str, day: int, span: tuple[int, int], zone: str) -> Iterator[str]:
    begin = datetime.combine(_FIRST, datetime.min.time()) + timedelta(days=day)
    start, end = (begin + timedelta(minutes=minute) for minute in span)
    yield from ("BEGIN:VEVENT", f"UID:permanence-{name}@pas-a-pas", f"DTSTAMP:{_STAMP}")
    yield "SUMMARY:Permanence"
    yield f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={zone}:{end:%Y%m%dT%H%M%S}"
    yield from ("RRULE:FREQ=WEEKLY", "TRANSP:TRANSPARENT", "END:VEVENT")


def _absence(closing: Closing) -> Iterator[str]:
    after = closing.last + timedelta(days=1)
    yield from ("BEGIN:VEVENT", f"UID:absence-{closing.first:%Y%m%d}-{after:%Y%m%d}@pas-a-pas")
    yield from (f"DTSTAMP:{_STAMP}", "SUMMARY:Absence")
    yield f"DTSTART;VALUE=DATE:{closing.first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{after:%Y%m%d}"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return text.replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    yield line[:_FOLD]
    rest = line[_FOLD:]
    while rest:
        yield f" {rest[: _FOLD - 1]}"
        rest = rest[_FOLD - 1 :]

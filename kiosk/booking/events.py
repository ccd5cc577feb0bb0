"""A booking as an iCalendar event: as a mediator's own program shows it, and as it is read back.

Times are UTC, so that nobody's zone is needed. The same claim gives the same bytes, whenever it
is asked again. The summary is subject, first name and code; a telephone is in it only if given.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from kiosk.booking.authority import Claim

MARK = "X-PAS-A-PAS-CODE"  # an event that has it was written by a kiosk
_PRODUCT = "-//Pas a Pas//Kiosk//FR"
_ALARM = timedelta(minutes=-15)
_NONSENSE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


class Status(StrEnum):
    """What the event of a booking says of it."""

    TENTATIVE = "TENTATIVE"  # claimed; not yet known to be alone
    CONFIRMED = "CONFIRMED"


@dataclass(frozen=True, slots=True)
class Written:
    """An event found in a calendar: one occurrence of it, if it repeats.

    `unfinished`: a kiosk wrote it as a claim, and nobody has changed it since. `free`: it takes
    no time (transparent, cancelled).
    """

    uid: str
    start: datetime
    finish: datetime
    tentative: bool = False
    unfinished: bool = False
    cancelled: bool = False
    free: bool = False

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return int((self.finish - self.start) / timedelta(minutes=1))

    def overlaps(self, start: datetime, finish: datetime) -> bool:
        """Whether it takes a moment of that time; touching is not overlapping."""
        return not self.free and self.start < finish and self.finish > start


def booking_event(claim: Claim, status: Status) -> bytes:
    """The file of a booking."""
    event = icalendar.Event()
    event.add("uid", claim.id)
    event.add("dtstamp", claim.made_at.astimezone(UTC))
    event.add("created", claim.made_at.astimezone(UTC))
    event.add("dtstart", claim.start.astimezone(UTC))
    event.add("dtend", (claim.start + timedelta(minutes=claim.minutes)).astimezone(UTC))
    event.add("summary", one_line(claim.title))
    event.add("description", _description(claim))
    event.add("status", status.value)
    event.add("transp", "OPAQUE")
    event.add("sequence", 1 if status is Status.CONFIRMED else 0)
    event.add(MARK, one_line(claim.code))
    if claim.place:
        event.add("location", one_line(claim.place))
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(claim.title))
    alarm.add("trigger", _ALARM)
    event.add_component(alarm)
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def read_events(
    ics: str, begin: datetime, end: datetime, zone: ZoneInfo
) -> tuple[Written, ...] | None:
    """The events of one file that touch a time; None: it cannot be understood.

    What repeats is given occurrence by occurrence; days and times without a zone are the place's.
    """
    try:
        parsed = icalendar.Calendar.from_ical(ics)
        found = recurring_ical_events.of(parsed).between(
            begin.astimezone(zone), end.astimezone(zone)
        )
        return tuple(_written(each, zone) for each in found)
    except _NONSENSE:
        return None


def read_event(ics: str, zone: ZoneInfo) -> Written | None:
    """The first event of one file, whenever it is; None: there is none to be understood."""
    try:
        parsed = icalendar.Calendar.from_ical(ics)
        for event in parsed.walk("VEVENT"):
            return _written({"DTEND": event["DTSTART"], **event}, zone)
    except _NONSENSE:
        pass
    return None


def confirmed_again(ics: str) -> bytes | None:
    """The same file, finished; None: it is no claim as a kiosk writes it."""
    if f"\n{MARK}" not in ics or not re.search(r"(?m)^STATUS:TENTATIVE\r?$", ics):
        return None
    text = re.sub(r"(?m)^STATUS:TENTATIVE(\r?)$", r"STATUS:CONFIRMED\1", ics)
    return re.sub(r"(?m)^SEQUENCE:0(\r?)$", r"SEQUENCE:1\1", text).encode()


def one_line(text: str) -> str:
    """A text without anything that would end its line or its field."""
    return re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text).strip()


def _description(claim: Claim) -> str:
    return "\n".join(_sentences(claim))


def _sentences(claim: Claim) -> Iterator[str]:
    yield "Rendez-vous pris sur une borne Pas à Pas."
    if claim.code:
        yield f"Code de la personne : {one_line(claim.code)}"
    if claim.phone:
        yield f"Téléphone : {one_line(claim.phone)}"
    yield from (line for each in claim.notes.splitlines() if (line := one_line(each)))
    yield "Pour changer l’heure, déplacez cet événement. Pour annuler, supprimez-le."
    yield "La borne le dira à la personne, quand elle tapera son code."


def _written(event: Mapping[str, Any], zone: ZoneInfo) -> Written:
    start, finish = _moment(event["DTSTART"].dt, zone), _moment(event["DTEND"].dt, zone)
    status = str(event.get("STATUS", "")).upper()
    transparent = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    unchanged = str(event.get("SEQUENCE", "0")) == "0"
    return Written(
        uid=str(event.get("UID", "")),
        start=start,
        finish=max(start, finish),
        tentative=status == Status.TENTATIVE,
        unfinished=status == Status.TENTATIVE and MARK in event and unchanged,
        cancelled=status == "CANCELLED",
        free=transparent or status == "CANCELLED",
    )


def _moment(at: date, zone: ZoneInfo) -> datetime:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time(), zone)
    elif at.tzinfo is None:
        at = at.replace(tzinfo=zone)
    return at.astimezone(UTC)

"""A registration as an iCalendar event: as a mediator's own program shows it, and read back.

It stands at the workshop's first date, takes no time of anybody's, and holds a first name and a
code, a telephone only if given. Tentative: without a number yet, or on the waiting list.
"""

import re
from collections.abc import Iterator
from datetime import UTC
from typing import NamedTuple
from zoneinfo import ZoneInfo

import icalendar

from kiosk.booking.events import MARK, Status, one_line
from kiosk.booking.registrations import RegistrationId
from kiosk.booking.seats import Entry, SeatClaim
from kiosk.sync.answers import Resource

_WORKSHOP, _NUMBER = "X-PAS-A-PAS-WORKSHOP", "X-PAS-A-PAS-NUMBER"
_PRODUCT = "-//Pas a Pas//Kiosk//FR"
_SAFE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


class SeatFile(NamedTuple):
    """A file of the calendar of registrations, and the entry in it."""

    path: str
    etag: str
    entry: Entry


def seat_event(claim: SeatClaim, number: int, zone: ZoneInfo, *, seated: bool = False) -> bytes:
    """The file of a registration; `number` 0: it has not taken one yet."""
    session = claim.workshop.sessions[0]
    title = claim.title if seated else f"(en attente) {claim.title}"
    event = icalendar.Event()
    event.add("uid", claim.id)
    event.add("dtstamp", claim.made_at.astimezone(UTC))
    event.add("created", claim.made_at.astimezone(UTC))
    event.add("dtstart", session.start.astimezone(UTC))
    event.add("dtend", session.finish.astimezone(UTC))
    event.add("summary", one_line(title))
    event.add("description", "\n".join(_sentences(claim, zone, number, seated=seated)))
    event.add("status", (Status.CONFIRMED if seated else Status.TENTATIVE).value)
    event.add("transp", "TRANSPARENT")
    event.add("sequence", 2 if seated else min(number, 1))
    event.add(MARK, one_line(claim.code))
    event.add(_WORKSHOP, one_line(claim.workshop.id))
    event.add(_NUMBER, str(number))
    if claim.workshop.place:
        event.add("location", one_line(claim.workshop.place))
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def read_seat(resource: Resource) -> SeatFile | None:
    """The registration in a listed file; None: it is none, or was cancelled by hand."""
    entry = read_entry(resource.calendar)
    return SeatFile(resource.href, resource.etag, entry) if entry else None


def read_entry(ics: str) -> Entry | None:
    """The entry in the text of a file; None: there is none."""
    try:
        for event in icalendar.Calendar.from_ical(ics).walk("VEVENT"):
            status = str(event.get("STATUS", "")).upper()
            if _WORKSHOP not in event or status == "CANCELLED":
                continue
            number = re.sub(r"\D", "", str(event.get(_NUMBER, "")))
            uid = RegistrationId(str(event["UID"]))
            seated = status == Status.CONFIRMED
            return Entry(uid, str(event[_WORKSHOP]), int(number or 0), seated)
    except _SAFE:
        pass
    return None


def _sentences(claim: SeatClaim, zone: ZoneInfo, number: int, *, seated: bool) -> Iterator[str]:
    yield "Inscription prise sur une borne Pas à Pas."
    if not seated and number:
        yield "La personne est sur la liste d’attente."
    for each in claim.workshop.sessions:
        start, finish = each.start.astimezone(zone), each.finish.astimezone(zone)
        yield f"{start:%d/%m/%Y}, {start:%H:%M} – {finish:%H:%M}"
    if claim.code:
        yield f"Code de la personne : {one_line(claim.code)}"
    if claim.phone:
        yield f"Téléphone : {one_line(claim.phone)}"
    yield "Pour désinscrire la personne, supprimez cet événement."
    yield "La borne le dira à la personne, quand elle tapera son code."

"""A mediator with calendars on a server, what she does in her own program, and claims of hers."""

import uuid
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from kiosk.booking.authority import Claim
from kiosk.booking.caldav_authority import CalDavAuthority
from kiosk.booking.model import BookingId, Calendars, Mediator, MediatorId, PlaceId, SubjectId

PARIS = ZoneInfo("Europe/Paris")
NINE = datetime(2027, 1, 5, 9, tzinfo=PARIS).astimezone(UTC)  # a Tuesday
HALF_HOUR = timedelta(minutes=30)


def mediator_of(shelf):
    calendars = Calendars(shelf.permanences, shelf.bookings, (shelf.busy,))
    return Mediator(
        MediatorId("amina"), "Amina", ("fr",), (PlaceId("here"),), (SubjectId("taxes"),), calendars
    )


def claim_of(mediator, start=NINE, minutes=30, **more):
    code = more.pop("code", "lune 47 pomme")
    return Claim(
        BookingId(str(uuid.uuid4())),
        mediator,
        start,
        minutes,
        datetime(2026, 12, 28, 10, 0, tzinfo=UTC),
        title=f"Impôts · Odile · {code}",
        place="Bibliothèque Mériadeck",
        code=code,
        **more,
    )


def every_day(shelf, hours=(9, 17), day="20270104"):
    """Her permanences: each day from 9 to 17, as Thunderbird writes them."""
    with shelf.dav() as dav:
        text = calendar_text(
            f"DTSTART;TZID=Europe/Paris:{day}T{hours[0]:02}0000",
            f"DTEND;TZID=Europe/Paris:{day}T{hours[1]:02}0000",
            "RRULE:FREQ=DAILY",
            "SUMMARY:Permanence",
            "TRANSP:TRANSPARENT",
            uid="hours",
        )
        assert dav.put_event(f"{shelf.permanences}hours.ics", text).well


def calendar_text(*lines, uid=None):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hers//FR", "BEGIN:VEVENT"]
    own = [f"UID:{uid or uuid.uuid4()}", "DTSTAMP:20261201T080000Z"]
    end = ["END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join([*head, *own, *lines, *end]).encode()


def writes(shelf, calendar, *lines, name=None):
    """She puts an event into one of her calendars."""
    name = name or f"{uuid.uuid4()}.ics"
    with shelf.dav() as dav:
        assert dav.put_event(f"{calendar}{name}", calendar_text(*lines, uid=name[:-4])).well
    return name


def moves(shelf, booking, by):
    """She drags a booking to another time."""
    path = f"{shelf.bookings}{booking}.ics"
    with shelf.dav() as dav:
        calendar = icalendar.Calendar.from_ical(dav.get_event(path)[0])
        event = calendar.walk("VEVENT")[0]
        for name in ("DTSTART", "DTEND"):
            at = event[name].dt + by
            del event[name]
            event.add(name, at)
        event["SEQUENCE"] = int(event["SEQUENCE"]) + 1
        assert dav.put_event(path, calendar.to_ical()).well


def removes(shelf, booking):
    with shelf.dav() as dav:
        assert dav.delete(f"{shelf.bookings}{booking}.ics").well


def events(shelf, calendar=None):
    """What is in a calendar, by UID: its events as the server has them."""
    calendar = calendar or shelf.bookings
    with shelf.dav() as dav:
        found = {}
        for each in dav.list(calendar):
            if each.href.endswith(".ics"):
                text = dav.get_event(each.href)[0]
                event = icalendar.Calendar.from_ical(text).walk("VEVENT")[0]
                found[str(event["UID"])] = event
        return found


def authority_on(dav, **more):
    more.setdefault("wait", lambda seconds: None)
    return CalDavAuthority(dav, PARIS, **more)

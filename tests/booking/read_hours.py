"""What is read of a calendar's text within a window."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.booking.hours import Window, read_hours
from kiosk.booking.model import TimeKind
from tests.booking.ics import event

PARIS = ZoneInfo("Europe/Paris")
OPEN, BUSY = TimeKind.OPEN, TimeKind.BUSY
WEEKLY = "RRULE:FREQ=WEEKLY"


def window(begin="2027-03-15", end="2027-04-15", zone=PARIS):
    return Window(
        *(
            int(datetime.fromisoformat(day).replace(tzinfo=zone).timestamp())
            for day in (begin, end)
        ),
        zone,
    )


def at(moment, zone=PARIS):
    return datetime.fromtimestamp(moment, zone).strftime("%m-%d %H:%M")


def found(text, kind=OPEN, span=None, zone=PARIS):
    """The times of a calendar as one reads them: kind, from, to."""
    hours = read_hours(text, kind, span or window())
    assert hours.problems == ()
    return [(each.kind, at(each.start, zone), at(each.finish, zone)) for each in hours.occurrences]


MONDAYS = event("20270308T090000", "20270308T120000", WEEKLY)

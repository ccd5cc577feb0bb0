"""Why nobody can book with a mediator is found in what was last read of her calendars."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.booking.lacks import Lack, lacks_of_mediators
from kiosk.booking.model import Calendars as Hers
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import offer_of
from kiosk.storage.calendars import CalendarObject, Calendars, CalendarState, Event
from kiosk.storage.opening import open_database
from tests.booking.offers import SMALL

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
HOUR, DAY = 3600, 86_400


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path).database as opened:
        yield opened


@pytest.fixture
def read(database):
    """Puts a calendar into the cache: each time is a kind, hours from now, and how long."""

    def keep(address, *times, at=NOW):
        begin = int(NOW.timestamp())
        rows = [
            Event(
                "x",
                kind,
                f"{kind}{start}",
                begin + start * HOUR,
                begin + int((start + long) * HOUR),
            )
            for kind, start, long in times
        ]
        with database.writing():
            state = CalendarState("t", at, begin + 400 * DAY)
            Calendars(database).keep(address, {CalendarObject("x", "1", ""): rows}, state)

    return keep


READ = offer_of(SMALL).offer
NADIA = replace(READ.mediators[0], calendars=Hers("nadia.ics", ""))
LOCAL = replace(READ, mediators=(NADIA,))
SHARED = replace(
    LOCAL,
    server=Account("https://agenda.example.org/", "borne"),
    mediators=(replace(NADIA, calendars=Hers("/hours/", "/booked/")),),
)


def lack(offer, database, *, asked=True):
    return lacks_of_mediators(offer, database, NOW, asked=asked).get(NADIA.id)


def test_with_hours_next_week_she_lacks_nothing_and_far_away_ones_are_none(database, read):
    read("nadia.ics", ("open", 24 * 7, 3))
    assert lack(LOCAL, database) is None
    read("nadia.ics", ("open", 24 * 15, 3))
    assert lack(LOCAL, database) is Lack.NO_HOURS


def test_away_all_the_time_is_no_hours_and_all_booked_is_no_lack(database, read):
    read("nadia.ics", ("open", 24, 3), ("busy", 20, 10))
    assert lack(LOCAL, database) is Lack.NO_HOURS
    read("/hours/", ("open", 24, 3))
    read("/booked/", ("booking", 24, 3))
    assert lack(SHARED, database) is None


def test_hours_shorter_than_any_of_her_sessions_are_none(database, read):
    read("nadia.ics", *(("open", 24 + day, 0.25) for day in range(3)))
    assert lack(LOCAL, database) is Lack.NO_HOURS


def test_a_calendar_that_is_not_read_while_another_is_does_not_answer(database, read):
    read("/booked/")
    assert lack(SHARED, database, asked=False) is Lack.SILENT
    read("/hours/", ("open", 24, 3), at=NOW - timedelta(days=1))
    assert lack(SHARED, database) is Lack.SILENT
    read("/booked/", at=NOW - timedelta(days=1))
    assert lack(SHARED, database) is None, "no network for a day is told elsewhere"


def test_what_was_never_read_is_missing_only_once_somebody_asked(database):
    assert lack(SHARED, database, asked=False) is None
    assert lack(SHARED, database, asked=True) is Lack.SILENT

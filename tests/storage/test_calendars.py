"""How far a calendar was read is known to whoever reads on."""

from datetime import UTC, datetime

from kiosk.storage.calendars import Calendars, CalendarState
from kiosk.storage.opening import open_database

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_how_far_a_calendar_was_read_is_known_to_the_next_process(tmp_path):
    first, then = CalendarState("one", AT, 1_800_000_000), CalendarState("two", AT, 1_900_000_000)
    for state in (first, then):
        with open_database(tmp_path).database as database, database.writing():
            Calendars(database).keep("/amina/", {}, state)

        with open_database(tmp_path).database as database:
            assert Calendars(database).state("/amina/") == state
            assert Calendars(database).state("/luc/") is None

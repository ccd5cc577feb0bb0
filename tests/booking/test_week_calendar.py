from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given

from kiosk.booking.hours import Window, read_hours
from kiosk.booking.model import TimeKind
from kiosk.booking.week_calendar import week_calendar, week_of
from kiosk.settings.osm_hours import read_week
from tests.settings.weeks import WEEKS

PARIS = ZoneInfo("Europe/Paris")
WEEK = read_week("Tu 09:30-12:30,14:00-17:00; Fr 14:00-24:00; 2026 Dec 22-2027 Jan 02 off")
DECEMBER = Window(
    int(datetime(2026, 12, 14, tzinfo=PARIS).timestamp()),
    int(datetime(2027, 1, 4, tzinfo=PARIS).timestamp()),
    PARIS,
)


def test_the_calendar_of_a_week_means_its_hours_to_the_reader_of_permanences():
    found = read_hours(week_calendar(WEEK, "Europe/Paris"), TimeKind.OPEN, DECEMBER)

    told = [
        (each.kind, f"{datetime.fromtimestamp(each.start, PARIS):%d %H:%M}", each.finish)
        for each in found.occurrences
    ]
    assert found.problems == ()
    assert [(kind, start) for kind, start, _ in told if kind is TimeKind.OPEN][:3] == [
        (TimeKind.OPEN, "15 09:30"),
        (TimeKind.OPEN, "15 14:00"),
        (TimeKind.OPEN, "18 14:00"),
    ]
    (away,) = [each for each in found.occurrences if each.kind is TimeKind.BUSY]
    assert datetime.fromtimestamp(away.start, PARIS) == datetime(2026, 12, 22, tzinfo=PARIS)
    assert datetime.fromtimestamp(away.finish, PARIS) == datetime(2027, 1, 3, tzinfo=PARIS)


def test_hours_stay_what_they_are_when_the_clocks_change():
    window = Window(
        int(datetime(2026, 3, 23, tzinfo=UTC).timestamp()),
        int(datetime(2026, 4, 2, tzinfo=UTC).timestamp()),
        PARIS,
    )
    found = read_hours(week_calendar(WEEK, "Europe/Paris"), TimeKind.OPEN, window)

    starts = [f"{datetime.fromtimestamp(each.start, PARIS):%H:%M}" for each in found.occurrences]
    assert starts == ["09:30", "14:00", "14:00", "09:30", "14:00"]


@given(WEEKS)
def test_the_calendar_of_a_week_is_read_as_the_same_week(week):
    assert week_of(week_calendar(week, "Europe/Paris"), "Europe/Paris") == week


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/Martinique"])
def test_it_is_a_calendar_to_other_programs(zone):
    calendar = icalendar.Calendar.from_ical(week_calendar(WEEK, zone))

    assert len(calendar.walk("VEVENT")) == 4
    assert all(not event.errors for event in calendar.walk("VEVENT"))


@pytest.mark.parametrize(
    "change",
    [
        lambda ics: ics.replace("T093000", "T100000"),
        lambda ics: ics.replace("END:VCALENDAR", "X-A:1\r\nEND:VCALENDAR"),
        lambda ics: ics.replace("X-PAS-A-PAS-WEEK", "X-OTHER"),
        lambda ics: ics.replace("\r\n", "\n"),
        lambda ics: "",
    ],
)
def test_a_calendar_that_somebody_else_changed_is_no_week_of_ours(change):
    assert week_of(change(week_calendar(WEEK, "Europe/Paris")), "Europe/Paris") is None

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.booking.closures import closures, subdivisions
from kiosk.booking.hours import Window
from kiosk.booking.model import TimeKind
from kiosk.booking.offer_file import HOLIDAY_PARTS

PARIS = ZoneInfo("Europe/Paris")


def year(number):
    begin, end = (datetime(each, 1, 1, tzinfo=PARIS) for each in (number, number + 1))
    return Window(int(begin.timestamp()), int(end.timestamp()) - 1, PARIS)


def days(found):
    return [datetime.fromtimestamp(each.start, PARIS).date().isoformat() for each in found]


def test_a_public_holiday_lasts_from_midnight_to_midnight_of_the_place():
    first = next(iter(closures("", year(2027))))

    assert first.kind is TimeKind.BUSY
    assert datetime.fromtimestamp(first.start, UTC) == datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert first.finish - first.start == 24 * 3600


def test_moselle_has_days_of_its_own():
    more = set(days(closures("57", year(2027)))) - set(days(closures("", year(2027))))

    assert {"2027-03-26", "2027-12-26"} <= more  # Good Friday, Saint Stephen


def test_they_are_nearest_first_and_within_the_window():
    found = days(closures("", year(2027)))

    assert found == sorted(found)
    assert all(day.startswith("2027") for day in found)


def test_the_parts_one_may_write_are_those_the_library_knows():
    assert subdivisions() >= HOLIDAY_PARTS


def told(number):
    """The days that the State publishes for a year."""
    lines = (Path(__file__).parent / "jours-feries.txt").read_text("utf-8").splitlines()
    return {line.split()[0] for line in lines if line.startswith(str(number))}


@pytest.mark.parametrize("number", range(2024, 2032))
def test_the_state_says_the_same(number):
    assert len(told(number)) == 11
    assert set(days(closures("", year(number)))) == told(number)

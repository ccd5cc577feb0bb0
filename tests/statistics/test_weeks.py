from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.weeks import JITTER_S, Week, due

PARIS = ZoneInfo("Europe/Paris")
WEEK = Week.of(date(2026, 11, 26))


@given(day=st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_week_is_read_as_it_was_written(day):
    week = Week.of(day)

    assert Week.read(str(week)) == week
    assert week.monday <= day <= week.sunday


@pytest.mark.parametrize("written", ["2026", "2026-48", "2026-W54", "2025-W53", "2026-W48 "])
def test_what_is_no_week_is_refused(written):
    with pytest.raises(ValueError, match="week"):
        Week.read(written)


def test_a_week_is_over_in_the_night_after_its_sunday_by_the_clock_of_the_place():
    assert not WEEK.closed_by(datetime(2026, 11, 30, 0, 9, tzinfo=PARIS))
    assert WEEK.closed_by(datetime(2026, 11, 30, 0, 10, tzinfo=PARIS))


@given(
    closed=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(PARIS)),
    jitter=st.integers(0, JITTER_S - 1),
)
def test_a_report_can_be_read_for_a_whole_day_and_leaves_by_day(closed, jitter):
    leaves = due(closed, jitter)

    assert leaves - closed >= timedelta(days=1)
    assert leaves.date() - closed.date() <= timedelta(days=2)
    assert 7 <= leaves.hour < 19

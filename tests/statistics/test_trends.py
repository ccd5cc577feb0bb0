from datetime import date, timedelta

import pytest

from kiosk.statistics.network import Look, counted
from kiosk.statistics.trends import month_end, monthly_rows, months, online_weekly
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 11, 24)


@pytest.fixture
def counts(tmp_path):
    with open_database(tmp_path).database as database:
        yield Counts(database)


def test_months_are_those_in_which_somebody_came_and_this_one(counts):
    for day in (date(2026, 2, 28), date(2026, 2, 1), date(2025, 12, 31)):
        counts.add(day, "session", "visits", "alone")

    assert months(counts, DAY) == (date(2026, 11, 1), date(2026, 2, 1), date(2025, 12, 1))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2028, 2, 1), date(2028, 2, 29)),
        (date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_ends_on_its_last_day(first, last):
    assert month_end(first) == last


def test_a_week_in_which_nobody_looked_has_no_share(counts):
    counts.add_all(DAY, [counted(Look(delay)) for delay in (0.01, 0.2, None, None)])
    counts.add_all(DAY - timedelta(days=14), [counted(Look(0.01))])

    assert [share for _, share in online_weekly(counts, 4, DAY)] == [None, 1.0, None, 0.5]


def test_rows_are_by_month_and_exact(counts):
    counts.add(date(2026, 10, 1), "session", "visits", "alone", 2)
    counts.add(date(2026, 10, 31), "session", "visits", "alone", 3)
    counts.add(DAY, "guide", "rsa", "left", 1)
    counts.add(DAY, "session", "visits", "alone", 1)

    assert list(monthly_rows(counts, DAY)) == [
        ("2026-10", "session", "visits", "alone", 5),
        ("2026-11", "guide", "rsa", "left", 1),
        ("2026-11", "session", "visits", "alone", 1),
    ]

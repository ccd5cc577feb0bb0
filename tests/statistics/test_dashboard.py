from datetime import date, timedelta

import pytest

from kiosk.statistics.dashboard import (
    erase_old,
    median_delay,
    month_seen,
    online_share,
    share,
    top,
    weekly,
)
from kiosk.statistics.network import Look, counted
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 11, 24)


@pytest.fixture
def counts(tmp_path):
    with open_database(tmp_path).database as database:
        yield Counts(database)


def test_what_happened_most_comes_first_and_equals_by_name(counts):
    counts.add(DAY, "guide", "rsa", "finished", 2)
    counts.add(DAY, "guide", "rsa", "left", 1)
    counts.add(DAY, "guide", "apa", "left", 4)
    counts.add(DAY, "guide", "mdph", "left", 4)

    ranked = top(counts.sums(DAY, DAY), "guide", 2)

    assert [(row.subject, row.number) for row in ranked] == [("apa", 4), ("mdph", 4)]


def test_a_week_in_which_nobody_came_is_zero(counts):
    counts.add(DAY, "session", "visits", "alone", 3)
    counts.add(DAY - timedelta(days=14), "session", "visits", "assisted", 2)

    numbers = [number for _, number in weekly(counts, "session", 4, DAY)]

    assert numbers == [0, 2, 0, 3]


def test_a_share_of_nothing_is_not_told(counts):
    assert share(counts.sums(DAY, DAY), "session", "assisted") is None
    assert online_share(counts.sums(DAY, DAY)) is None
    assert median_delay(counts.sums(DAY, DAY)) == ""


def test_the_network_is_told_by_its_share_and_by_the_middle_look(counts):
    counts.add_all(DAY, [counted(Look(delay)) for delay in (0.01, 0.2, 0.3, 1.0, None)])
    sums = counts.sums(DAY, DAY)

    assert online_share(sums) == pytest.approx(0.8)
    assert median_delay(sums) == "fair"


def test_a_month_is_told_with_the_one_before_it(counts):
    for day, number in ((date(2026, 10, 31), 4), (date(2026, 11, 1), 1), (date(2026, 11, 30), 6)):
        counts.add(day, "session", "visits", "alone", number)
    counts.add(DAY, "session", "visits", "assisted", 3)
    counts.add(DAY, "guide", "rsa", "finished", 3)
    counts.add(DAY, "guide", "apa", "left", 1)
    counts.add(DAY, "booking", "papers", "made", 2)
    counts.add(DAY, "booking", "email", "made", 1)

    seen = month_seen(counts, DAY)

    assert (seen.first, seen.last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert (seen.sessions, seen.sessions_before) == (10, 4)
    assert seen.assisted == pytest.approx(0.3)
    assert seen.finished == pytest.approx(0.75)
    assert [row.subject for row in seen.guides] == ["rsa", "apa"]
    assert seen.bookings == {"made": 3}
    assert str(seen.weeks[0][0]) == "2026-W44"
    assert sum(number for _, number in seen.weeks) == 14, "the last week of October is drawn too"


def test_what_is_older_than_25_months_is_erased(counts):
    today = date(2026, 11, 24)
    for back in range(7):
        counts.add_all(today - timedelta(days=back), [counted(Look(0.01))])
    counts.add(date(2024, 9, 30), "guide", "rsa", "left")
    counts.add(date(2024, 10, 1), "guide", "rsa", "left")

    assert erase_old(counts, today) == 1
    assert counts.number(date(2024, 9, 30), "guide", "rsa", "left") == 0
    assert counts.number(date(2024, 10, 1), "guide", "rsa", "left") == 1


def test_a_clock_that_jumps_three_years_ahead_erases_nothing(counts):
    for back in range(60):
        counts.add_all(DAY - timedelta(days=back), [counted(Look(0.01))])
    later = DAY + timedelta(days=3 * 365)
    counts.add_all(later, [counted(Look(0.01))])

    assert erase_old(counts, later) == 0

"""How a place went over the weeks, and in which months anything was counted; exact, its own."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.statistics.dashboard import Days, online_share
from kiosk.statistics.measures import MEASURES, Key
from kiosk.statistics.report import Counted
from kiosk.statistics.weeks import Week


def months(counts: Days, today: date) -> tuple[date, ...]:
    """The first days of the months in which anybody came, and of this one; the last first.

    A month to come, which a wrong clock made, is told too: nothing that is kept is hidden.
    """
    found = {day.replace(day=1) for day in counts.days(Key.SESSION)}
    return tuple(sorted(found | {today.replace(day=1)}, reverse=True))


def month_end(first: date) -> date:
    """The last day of the month that begins on that day."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def online_weekly(counts: Days, weeks: int, last: date) -> tuple[tuple[Week, float | None], ...]:
    """The share of time online in each of so many weeks, that of `last` last.

    None where nobody looked, such as in a week when the kiosk was off.
    """
    this = Week.of(last)
    every = [Week(this.monday - timedelta(weeks=back)) for back in reversed(range(weeks))]
    found: dict[Week, dict[Counted, int]] = {}
    for day, rows in counts.by_day(Key.NETWORK, every[0].monday, this.sunday).items():
        sums = found.setdefault(Week.of(day), {})
        for key, number in rows.items():
            sums[key] = sums.get(key, 0) + number
    return tuple((week, online_share(found.get(week, {}))) for week in every)


def monthly_rows(counts: Days, today: date) -> Iterator[tuple[str, str, str, str, int]]:
    """Every exact count by month, the first one first: month, measure, subject, detail, number.

    No finer than a month: on a day on which one person came, a number is that person.
    """
    order = {str(key): place for place, key in enumerate(MEASURES)}
    for first in reversed(months(counts, today)):
        sums = counts.sums(first, month_end(first))
        for key in sorted(sums, key=lambda each: (order.get(each[0], len(order)), *each)):
            if sums[key]:
                yield (f"{first:%Y-%m}", *key, sums[key])

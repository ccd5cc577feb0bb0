"""The days on which nobody works: public holidays, by the library that knows them.

Not loaded by screens, which find these days in the cache like any other time.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from kiosk.booking.hours import Occurrence, Window
from kiosk.booking.model import TimeKind


def subdivisions() -> frozenset[str]:
    """The parts of France that have days of their own, by their codes ("57" is Moselle)."""
    from holidays.countries.france import France  # noqa: PLC0415  it loads every country

    return frozenset(France.subdivisions)


def closures(subdivision: str, window: Window) -> Iterator[Occurrence]:
    """The public holidays, from midnight to midnight at the place, nearest first.

    `subdivision` is "" for those of all of France.
    """
    from holidays.countries.france import France  # noqa: PLC0415  it loads every country

    first = datetime.fromtimestamp(window.begin, window.zone).date()
    last = datetime.fromtimestamp(window.end, window.zone).date()
    years = range(first.year, last.year + 1)
    days: dict[date, str] = France(  # type: ignore[no-untyped-call]  # theirs
        subdiv=subdivision or None, years=years
    )
    for day in sorted(days):
        if first <= day <= last:
            start, finish = (_midnight(each, window) for each in (day, day + timedelta(days=1)))
            yield Occurrence(TimeKind.BUSY, day.isoformat(), start, finish)


def _midnight(day: date, window: Window) -> int:
    return int(datetime.combine(day, time(), window.zone).astimezone(UTC).timestamp())

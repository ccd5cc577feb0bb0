"""What was seen here: exact counts of the place, for its own team, 25 months and then erased.

Pure but for what is asked of `Counted` (`storage.counts.Counts`). Shares are between 0 and 1, and
None where there is nothing to share.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from kiosk.statistics.measures import DELAYS, NO_NETWORK, Key
from kiosk.statistics.report import Counted
from kiosk.statistics.weeks import Week

KEPT_MONTHS = 25  # what the CNIL recommends at most for audience figures (research, kiosk C.2)
# What is counted is erased by the clock only once the clock was near here on so many days.
_SURE_DAYS, _LATELY = 7, timedelta(days=92)


class Days(Protocol):
    """The counts kept, to be read (`storage.counts.Counts`)."""

    def sums(self, first: date, last: date) -> Mapping[Counted, int]:
        """What happened from the first to the last of these days."""
        ...

    def by_day(
        self, measure: str, first: date, last: date
    ) -> Mapping[date, Mapping[Counted, int]]:
        """What happened of a measure, day by day."""
        ...

    def days(self, measure: str) -> Sequence[date]:
        """The days on which something of it happened."""
        ...


class Counts(Days, Protocol):
    """The counts kept (`storage.counts.Counts`)."""

    def erase_before(self, day: date) -> int:
        """Erase what is older; gives how many counts that were."""
        ...


@dataclass(frozen=True, slots=True)
class Ranked:
    """A subject, how often, and how it splits up by detail."""

    subject: str
    number: int
    details: Mapping[str, int]


def of_measure(sums: Mapping[Counted, int], measure: str) -> Mapping[str, Mapping[str, int]]:
    """The numbers of one measure, by subject and then by detail."""
    nested: dict[str, dict[str, int]] = {}
    for (key, subject, detail), number in sums.items():
        if key == measure:
            nested.setdefault(subject, {})[detail] = number
    return nested


def top(sums: Mapping[Counted, int], measure: str, most: int) -> tuple[Ranked, ...]:
    """The subjects of a measure that happened most, those first; equal ones by their name."""
    rows = [
        Ranked(subject, sum(details.values()), details)
        for subject, details in of_measure(sums, measure).items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.number, row.subject))[:most])


def total(sums: Mapping[Counted, int], measure: str, detail: str = "") -> int:
    """How often a measure happened, or one detail of it, over all subjects."""
    return sum(
        number
        for (key, _, each), number in sums.items()
        if key == measure and detail in {"", each}
    )


def share(sums: Mapping[Counted, int], measure: str, detail: str) -> float | None:
    """The share of one detail in a measure."""
    whole = total(sums, measure)
    return total(sums, measure, detail) / whole if whole else None


def weekly(counts: Days, measure: str, weeks: int, today: date) -> tuple[tuple[Week, int], ...]:
    """How often a measure happened in each of the last weeks, this one last; 0 where never."""
    this = Week.of(today)
    all_weeks = [Week(this.monday - timedelta(weeks=back)) for back in reversed(range(weeks))]
    found: Counter[Week] = Counter()
    for day, rows in counts.by_day(measure, all_weeks[0].monday, this.sunday).items():
        found[Week.of(day)] += sum(rows.values())
    return tuple((week, found[week]) for week in all_weeks)


def online_share(sums: Mapping[Counted, int]) -> float | None:
    """The share of the time during which the network was there."""
    opened = sum(total(sums, Key.NETWORK, each) for each in DELAYS)
    looked = opened + total(sums, Key.NETWORK, NO_NETWORK)
    return opened / looked if looked else None


def median_delay(sums: Mapping[Counted, int]) -> str:
    """The class of the middle one of all connections that opened; empty when none did."""
    numbers = [total(sums, Key.NETWORK, each) for each in DELAYS]
    middle, below = sum(numbers) / 2, 0
    for each, number in zip(DELAYS, numbers, strict=True):
        below += number
        if below >= middle and number:
            return each
    return ""


@dataclass(frozen=True, slots=True)
class MonthSeen:
    """What is on one page of paper: a month at this place, and the sessions of the one before.

    `weeks` are the sessions by week, those of the weeks that touch the month.
    """

    first: date
    last: date
    sessions: int
    sessions_before: int
    assisted: float | None
    finished: float | None
    guides: tuple[Ranked, ...]
    stuck: tuple[Ranked, ...]
    languages: tuple[Ranked, ...]
    options: tuple[Ranked, ...]
    bookings: Mapping[str, int]
    workshops: Mapping[str, int]
    walk_ins: int
    opinions: Mapping[str, int]
    online: float | None
    delay: str
    weeks: tuple[tuple[Week, int], ...]


def month_seen(counts: Days, day: date, most: int = 5) -> MonthSeen:
    """The month of that day."""
    first = day.replace(day=1)
    last = _month_after(first) - timedelta(days=1)
    sums = counts.sums(first, last)
    before = counts.sums((first - timedelta(days=1)).replace(day=1), first - timedelta(days=1))
    weeks = (Week.of(last).monday - Week.of(first).monday).days // 7 + 1
    return MonthSeen(
        first=first,
        last=last,
        sessions=total(sums, Key.SESSION),
        sessions_before=total(before, Key.SESSION),
        assisted=share(sums, Key.SESSION, "assisted"),
        finished=share(sums, Key.GUIDE, "finished"),
        guides=top(sums, Key.GUIDE, most),
        stuck=top(sums, Key.STUCK, most),
        languages=top(sums, Key.LANGUAGE, most),
        options=top(sums, Key.OPTION, most),
        bookings=_by_detail(sums, Key.BOOKING),
        workshops=_by_detail(sums, Key.WORKSHOP),
        walk_ins=total(sums, Key.WALK_IN),
        opinions=_by_detail(sums, Key.OPINION),
        online=online_share(sums),
        delay=median_delay(sums),
        weeks=weekly(counts, Key.SESSION, weeks, last),
    )


def erase_old(counts: Counts, today: date) -> int:
    """Erase what is older than `KEPT_MONTHS`; gives how many counts that were.

    A clock that is wrong erases nothing: the kiosk must have run near this day for a while.
    """
    near = [day for day in counts.days(Key.NETWORK) if today - _LATELY <= day <= today]
    if len(near) < _SURE_DAYS:
        return 0
    first = today.replace(day=1)
    for _ in range(KEPT_MONTHS):
        first = (first - timedelta(days=1)).replace(day=1)
    return counts.erase_before(first)


def _month_after(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _by_detail(sums: Mapping[Counted, int], measure: str) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for details in of_measure(sums, measure).values():
        found.update(details)
    return found

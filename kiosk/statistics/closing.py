"""The end of a week: its report is made, once, and kept before anybody reads it."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol

from kiosk.statistics.measures import Key, Offer
from kiosk.statistics.noise import Noise
from kiosk.statistics.report import Counted, make_report, written
from kiosk.statistics.weeks import JITTER_S, Week, due
from kiosk.storage.kept_report import KeptReport, ReportState


@dataclass(frozen=True, slots=True)
class Place:
    """Of whom a report is: the code that the city chose, and what is offered there.

    `sends`: whether its reports leave at all; where not, they can be read here all the same.
    """

    code: str
    offer: Offer
    sends: bool


class Ran(Protocol):
    """Knows on which days a measure was counted (`storage.counts.Counts`)."""

    def days(self, measure: str) -> Sequence[date]:
        """Those days."""
        ...


class Ledger(Protocol):
    """Keeps reports (`storage.reports.Reports`)."""

    def all(self) -> Sequence[KeptReport]:
        """Every report."""
        ...

    def close(
        self, week: str, sunday: date, make: Callable[[Mapping[Counted, int]], KeptReport]
    ) -> KeptReport | None:
        """Make and keep the report of a week, in one transaction; None when it has one."""
        ...


def close_weeks(
    ran: Ran, ledger: Ledger, place: Place, noise: Noise, now: datetime
) -> Sequence[KeptReport]:
    """Close the weeks that are over and not closed yet; gives their reports.

    A week in which this kiosk did not run has none. Whether it ran is told by the looks at the
    network, which are made whether anybody comes or not. `now` is in the zone of the place. May be
    asked at any time, by several processes, after any fault: each week is closed once.

    Raises:
        StorageError: the weeks not told are still open.
    """
    made = [_close(ledger, place, noise, week, now) for week in weeks_over(ran, ledger, now)]
    return [report for report in made if report]


def weeks_over(ran: Ran, ledger: Ledger, now: datetime) -> Sequence[Week]:
    """The weeks in which the kiosk ran that are over and not closed, the first one first."""
    weeks = {Week.of(day) for day in ran.days(Key.NETWORK)}
    closed = {Week.read(report.week) for report in ledger.all()}
    return [week for week in sorted(weeks - closed) if week.closed_by(now)]


def _close(
    ledger: Ledger, place: Place, noise: Noise, week: Week, now: datetime
) -> KeptReport | None:
    noise.prepare()  # not within the transaction: residents wait for those

    def make(counts: Mapping[Counted, int]) -> KeptReport:
        report = make_report(place.code, week, counts, place.offer, noise)
        return KeptReport(
            week=str(week),
            file=report.file,
            body=written(report),
            closed_at=now.astimezone(UTC),
            due_at=due(now, secrets.randbelow(JITTER_S)).astimezone(UTC),
            state=ReportState.WAITING if place.sends else ReportState.WITHHELD,
        )

    return ledger.close(str(week), week.sunday, make)

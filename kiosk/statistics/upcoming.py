"""The next report that leaves: the one that waits, or that of the week under way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.statistics.weeks import Week, closes_at, due
from kiosk.storage.kept_report import KeptReport, ReportState


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A report, None: its week is not over; and when it leaves, at the earliest."""

    week: Week
    report: KeptReport | None
    leaves_at: datetime


def upcoming(reports: Iterable[KeptReport], now: datetime) -> Upcoming:
    """The next one; `now` is in the zone of the place. Whether anything is sent is not asked."""
    waiting = [each for each in reports if each.state is ReportState.WAITING]
    if waiting:
        first = min(waiting, key=lambda report: report.week)
        return Upcoming(Week.read(first.week), first, first.due_at.astimezone(now.tzinfo))
    week = Week.of(now.date())
    return Upcoming(week, None, due(closes_at(week, now), 0))

"""Reports out, one after the other, until each is where it is to be; and none against a wish.

A report that was sent and not known to be is sent again, the same bytes: that changes nothing. One
of the same week that is already there with other bytes is not replaced: a second draw of the same
week would tell more than was promised.
"""

import logging
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.statistics.weeks import Week
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.sync.faults import Fault, SyncError

MOST_A_ROUND = 10  # bookings wait meanwhile; a year's backlog is out in half an hour all the same
_FIRST_WAIT_S, _LONGEST_WAIT_S = 30.0, 15 * 60.0
_WAIT_S = {Fault.REFUSED: 3600.0, Fault.FULL: 6 * 3600.0, Fault.PORTAL: 5 * 60.0}
_NEVER_LONGER = timedelta(days=1)  # who waits longer has had its clock set
_MOST_DOUBLINGS = 10

_log = logging.getLogger(__name__)
_chance = random.SystemRandom()


class Shelf(Protocol):
    """Where reports go: a folder on a server or a disk, this kiosk's own.

    Its methods raise `SyncError`. `where` is what a person calls it: a host, or a path.
    """

    where: str

    def read(self, name: str) -> bytes | None:
        """A file's bytes; None: there is none."""
        ...

    def publish(self, name: str, body: bytes) -> None:
        """Put a file there whole; when this returns, it was read back."""
        ...


class Waiting(Protocol):
    """The reports that are to be sent (`storage.reports.Reports`)."""

    def waiting(self) -> Sequence[KeptReport]:
        """Those, the first week first."""
        ...

    def settle(self, report: KeptReport) -> None:
        """Write down what became of one."""
        ...


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did: how many are out now, and what stopped it, if anything did."""

    sent: int = 0
    fault: Fault | None = None


def send_due(ledger: Waiting, shelf: Shelf, now: datetime) -> Round:
    """Send what is due, as far as it goes; `now` is UTC.

    What stops one report would stop the next: after a fault all wait, longer each time.

    Raises:
        StorageError: what was done could not be written down; it is done again.
    """
    due = [report for report in ledger.waiting() if _due(report, now)]
    if any(_paused(report, now) for report in due):
        return Round()
    for sent, report in enumerate(due[:MOST_A_ROUND]):
        try:
            settled = _send(report, shelf, now)
        except SyncError as error:
            _log.warning("the report of %s is not sent: %s", report.week, error.sentence)
            ledger.settle(_put_off(report, error, now))
            return Round(sent, error.fault)
        ledger.settle(settled)
    return Round(min(len(due), MOST_A_ROUND))


def _send(report: KeptReport, shelf: Shelf, now: datetime) -> KeptReport:
    held = shelf.read(report.file)
    if held is not None and held != report.body:
        _log.error("%s holds another report of %s", shelf.where, report.week)
        sentence = "Another report of this week is already there; it is not replaced."
        return replace(report, state=ReportState.REFUSED, sent_to=shelf.where, sentence=sentence)
    if held is None:
        shelf.publish(report.file, report.body)
    return replace(
        report,
        state=ReportState.SENT,
        attempts=report.attempts + 1,
        next_at=None,
        sent_at=now,
        sent_to=shelf.where,
        sentence="",
    )


def _put_off(report: KeptReport, error: SyncError, now: datetime) -> KeptReport:
    doubled = _FIRST_WAIT_S * 2 ** min(report.attempts, _MOST_DOUBLINGS)
    wait = _WAIT_S.get(error.fault, _chance.uniform(1, min(doubled, _LONGEST_WAIT_S)))
    if error.retry_after_s is not None:
        wait = min(max(wait, error.retry_after_s), _NEVER_LONGER.total_seconds())
    next_at = now + timedelta(seconds=wait)
    return replace(report, attempts=report.attempts + 1, next_at=next_at, sentence=error.sentence)


def _paused(report: KeptReport, now: datetime) -> bool:
    return report.next_at is not None and now < report.next_at <= now + _NEVER_LONGER


def _due(report: KeptReport, now: datetime) -> bool:
    due_at = report.due_at
    if report.closed_at > now:  # the clock was ahead when it was closed: go by its week
        day = Week.read(report.week).sunday + timedelta(days=2)
        due_at = datetime.combine(day, report.due_at.timetz()).astimezone(UTC)
    return due_at <= now

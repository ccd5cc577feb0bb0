"""A weekly report as it is kept, and what became of it. A noun alone: no database is in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReportState(StrEnum):
    """What became of a report."""

    WAITING = "waiting"  # to be sent when it is due, and until it is sent
    SENT = "sent"  # read back from where it was sent, the same bytes
    WITHHELD = "withheld"  # it stays here: nothing was to be sent, and it never will be
    REFUSED = "refused"  # another report of that week is already there: it is not replaced


@dataclass(frozen=True, slots=True)
class KeptReport:
    """One report: its week ("2026-W48"), the name of its file, its bytes, and what became of it.

    Moments are UTC. `sent_to` is the server or folder; `sentence` says what went wrong last.
    """

    week: str
    file: str
    body: bytes
    closed_at: datetime
    due_at: datetime
    state: ReportState = ReportState.WAITING
    attempts: int = 0
    next_at: datetime | None = None
    sent_at: datetime | None = None
    sent_to: str = ""
    sentence: str = ""

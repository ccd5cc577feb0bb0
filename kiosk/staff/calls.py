"""Calls: a resident wants a mediator at the kiosk. Who it is, nobody is told.

A call says which kiosk, and where in a guide somebody is; it is on the disk before the resident
reads that a mediator was called. It ends when the resident says so, leaves, or after a while.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import uuid4

from kiosk.staff.where import Where
from kiosk.storage.calls import CallRow, CallTable
from kiosk.storage.database import KioskDatabase

NOBODY_AFTER = timedelta(minutes=5)  # then it says that nobody has answered
OVER_AFTER = timedelta(minutes=30)  # then nobody is called any more
_NEVER_LONGER = timedelta(days=1)  # a call from further ahead has had its clock set


class Answer(StrEnum):
    """What a mediator says to a call."""

    COMING = "coming"
    TEN_MINUTES = "ten"
    DESK = "desk"  # please come to the desk


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `post` is what the place calls that kiosk; `origin` is empty for this one."""

    id: str
    post: str
    where: Where
    at: datetime
    origin: str = ""
    answer: Answer | None = None
    answered_at: datetime | None = None
    told: bool = False
    over: bool = False

    def is_open(self, now: datetime) -> bool:
        """Whether somebody still waits."""
        return not self.over and -_NEVER_LONGER < now - self.at < OVER_AFTER

    def nobody_came(self, now: datetime) -> bool:
        """Whether nobody has answered for so long that it is to be said."""
        return self.answer is None and now - self.at >= NOBODY_AFTER


class Calls:
    """The calls that this kiosk knows of. All methods raise `StorageError`."""

    def __init__(self, database: KioskDatabase) -> None:
        self._table = CallTable(database)

    def make(self, post: str, where: Where, now: datetime) -> Call:
        """Call a mediator to this kiosk; when this returns, it is on the disk."""
        call = Call(str(uuid4()), post, where, now.astimezone(UTC))
        self.take_in(call)
        return call

    def take_in(self, call: Call) -> None:
        """Keep a call, our own or one that came from another kiosk, unless it is known."""
        where = call.where
        self._table.put(
            CallRow(
                id=call.id,
                origin=call.origin,
                post=call.post,
                guide=where.guide,
                step=where.step,
                number=where.number,
                reason=where.reason,
                at=call.at.astimezone(UTC).isoformat(),
            )
        )

    def find(self, call: str) -> Call | None:
        """What is known of a call now."""
        row = self._table.find(call)
        return _call(row) if row else None

    def open(self, now: datetime) -> Sequence[Call]:
        """Those for which somebody waits, the oldest first."""
        return [call for call in self.all() if call.is_open(now)]

    def all(self) -> Sequence[Call]:
        """All that are known, the oldest first."""
        return [_call(row) for row in self._table.all()]

    def answer(self, call: str, answer: Answer, now: datetime) -> None:
        """Answer a call, or answer it otherwise."""
        self._table.answer(call, answer.value, now.astimezone(UTC))

    def told(self, call: str, now: datetime) -> None:
        """Note that the telephone of the mediators was told of it."""
        self._table.told(call, now.astimezone(UTC))

    def end(self, call: str) -> None:
        """Nobody waits any more."""
        self._table.end(call)

    def remove(self, call: str) -> None:
        """Nothing is known of it any more."""
        self._table.remove(call)


def _call(row: CallRow) -> Call:
    return Call(
        row.id,
        row.post,
        Where(row.guide, row.step, row.number, row.reason),
        datetime.fromisoformat(row.at),
        row.origin,
        Answer(row.answer) if row.answer else None,
        datetime.fromisoformat(row.answered_at) if row.answered_at else None,
        bool(row.told_at),
        bool(row.over),
    )

"""Residents who want a mediator at their kiosk, as rows; no row tells who they are.

All methods raise `StorageError` when something cannot be read or kept.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class CallRow(NamedTuple):
    """A call; moments are UTC, ISO 8601, empty: not yet. `origin` is empty for this kiosk."""

    id: str
    origin: str
    post: str
    guide: str
    step: str
    number: int
    reason: str
    at: str
    answer: str = ""
    answered_at: str = ""
    told_at: str = ""
    over: int = 0


_COLUMNS = ", ".join(CallRow._fields)
_SELECT = f"SELECT {_COLUMNS} FROM calls"  # noqa: S608  the columns are those of the class


class CallTable:
    """The table of calls."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def put(self, row: CallRow) -> None:
        """Keep a call, unless it is known."""
        marks = ", ".join("?" * len(row))
        with self._database.writing() as database:
            database.execute(
                f"INSERT INTO calls ({_COLUMNS}) VALUES ({marks}) ON CONFLICT DO NOTHING",  # noqa: S608
                tuple(row),
            )

    def find(self, call: str) -> CallRow | None:
        """The call of that id."""
        with self._database.reading() as database:
            row = database.execute(f"{_SELECT} WHERE id = ?", (call,)).fetchone()
        return CallRow(*row) if row else None

    def all(self) -> Sequence[CallRow]:
        """All of them, the oldest first."""
        with self._database.reading() as database:
            rows = database.execute(f"{_SELECT} ORDER BY at, id").fetchall()
        return [CallRow(*row) for row in rows]

    def answer(self, call: str, answer: str, at: datetime) -> None:
        """Note what a mediator answered, in place of an earlier answer."""
        self._set("answer = ?, answered_at = ?", (answer, at.isoformat(), call))

    def told(self, call: str, at: datetime) -> None:
        """Note that a telephone was told of it."""
        self._set("told_at = ?", (at.isoformat(), call))

    def end(self, call: str) -> None:
        """Nobody waits for an answer any more."""
        self._set("over = 1", (call,))

    def remove(self, call: str) -> None:
        """Nothing is known of it any more."""
        with self._database.writing() as database:
            database.execute("DELETE FROM calls WHERE id = ?", (call,))

    def _set(self, assigned: str, values: tuple[str, ...]) -> None:
        with self._database.writing() as database:
            database.execute(f"UPDATE calls SET {assigned} WHERE id = ?", values)  # noqa: S608

"""The calendar of a kiosk that is its own authority: who is where when, and nothing of persons.

Every method wants a transaction open already (`KioskDatabase.writing`), but for those that read.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class Appointment(NamedTuple):
    """A time that is taken; `start` and `finish` in seconds since 1970."""

    id: str
    mediator: str
    start: int
    finish: int
    etag: int


_SELECT = "SELECT id, mediator, start, finish, etag FROM appointments"


class Appointments:
    """The table of appointments."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def find(self, appointment: str) -> Appointment | None:
        """The appointment of that id.

        Raises:
            StorageError: it cannot be read.
        """
        rows = self._rows("WHERE id = ?", (appointment,))
        return rows[0] if rows else None

    def of(self, mediator: str) -> Sequence[Appointment]:
        """All of a mediator's, nearest first."""
        return self._rows("WHERE mediator = ? ORDER BY start, id", (mediator,))

    def ending_after(self, moment: int) -> Sequence[Appointment]:
        """Those of all mediators that are not over at that moment."""
        return self._rows("WHERE finish > ? ORDER BY start, id", (moment,))

    def overlapping(self, mediator: str, start: int, finish: int) -> Sequence[Appointment]:
        """A mediator's appointments that share a moment with the time from `start` to `finish`."""
        return self._rows(
            "WHERE mediator = ? AND start < ? AND finish > ?", (mediator, finish, start)
        )

    def put(self, appointment: Appointment) -> None:
        """Add it, or put it in the place of the one of the same id."""
        self._database.execute(
            """
            INSERT INTO appointments (id, mediator, start, finish, etag) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET mediator = excluded.mediator, start = excluded.start,
                finish = excluded.finish, etag = excluded.etag
            """,
            appointment,
        )

    def remove(self, appointment: str) -> None:
        """Remove it; no matter if it is gone already."""
        self._database.execute("DELETE FROM appointments WHERE id = ?", (appointment,))

    def _rows(self, where: str, values: tuple[str | int, ...]) -> list[Appointment]:
        with self._database.reading() as database:
            found = database.execute(f"{_SELECT} {where}", values).fetchall()
        return [Appointment(*row) for row in found]

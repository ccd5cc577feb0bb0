"""The workshops as last read, and how the lines in front of them last were.

Methods that write want a transaction open already (`KioskDatabase.writing`).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class WorkshopRow(NamedTuple):
    """A workshop: when it begins and ends, in seconds since 1970, and all of it as JSON."""

    id: str
    start: int
    finish: int
    body: str


class LineRow(NamedTuple):
    """How many seats are free in front of a workshop, and how many wait."""

    workshop: str
    free: int
    waiting: int


class Workshops:
    """The tables of workshops and of their lines."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def ending_after(self, moment: int) -> Sequence[WorkshopRow]:
        """Those that are not over at that moment, by their start.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            found = database.execute(
                """
                SELECT id, start, finish, body FROM workshops
                WHERE finish > ? ORDER BY start, id
                """,
                (moment,),
            ).fetchall()
        return [WorkshopRow(*row) for row in found]

    def lines(self) -> dict[str, LineRow]:
        """The lines by workshop.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            found = database.execute(
                "SELECT workshop, free, waiting FROM workshop_lines"
            ).fetchall()
        return {row[0]: LineRow(*row) for row in found}

    def replace(self, rows: Iterable[WorkshopRow]) -> None:
        """Put these in the place of all."""
        self._database.execute("DELETE FROM workshops")
        self._database.conn.executemany(
            "INSERT INTO workshops (id, start, finish, body) VALUES (?, ?, ?, ?)", list(rows)
        )

    def replace_lines(self, rows: Iterable[LineRow], read_at: datetime) -> None:
        """Put these in the place of all."""
        self._database.execute("DELETE FROM workshop_lines")
        self._database.conn.executemany(
            "INSERT INTO workshop_lines (workshop, free, waiting, read_at) VALUES (?, ?, ?, ?)",
            [(*row, read_at.isoformat()) for row in rows],
        )

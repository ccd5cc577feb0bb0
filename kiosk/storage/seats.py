"""The lines in front of workshops, of a kiosk that is its own authority; nothing of persons.

Methods that write want a transaction open already (`KioskDatabase.writing`).
"""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class SeatRow(NamedTuple):
    """One registration: its number in the line, and whether it has a seat (1) or not (0)."""

    id: str
    workshop: str
    number: int
    seated: int


class Seats:
    """The table of seats."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def all(self) -> Sequence[SeatRow]:
        """All of all workshops, by their number.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            found = database.execute(
                "SELECT id, workshop, number, seated FROM seats ORDER BY number, id"
            ).fetchall()
        return [SeatRow(*row) for row in found]

    def put(self, row: SeatRow) -> None:
        """Add it, or put it in the place of the one of the same id."""
        self._database.execute(
            """
            INSERT INTO seats (id, workshop, number, seated) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET workshop = excluded.workshop,
                number = excluded.number, seated = excluded.seated
            """,
            row,
        )

    def remove(self, registration: str) -> None:
        """Remove it; no matter if it is gone already."""
        self._database.execute("DELETE FROM seats WHERE id = ?", (registration,))

"""The bookings of this kiosk, as rows: what they mean is said in `kiosk.booking`.

Whatever changes a row is done within a transaction (`KioskDatabase.writing`), together with the
message to the authority that goes with it.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.storage.database import KioskDatabase


@dataclass(frozen=True, slots=True)
class BookingRow:
    """One row of the table, column by column; `start` and `asked_start` in seconds since 1970."""

    id: str
    code: str
    subject: str
    mediator: str
    place: str | None
    start: int
    asked_start: int
    minutes: int
    state: str
    attendance: str
    made_at: str
    verified_at: str | None
    etag: str
    step: str
    replaces: str | None


_NAMES = tuple(column.name for column in dataclasses.fields(BookingRow))
_COLUMNS = ", ".join(_NAMES)
_SELECT = f"SELECT {_COLUMNS} FROM bookings"  # noqa: S608  the columns are those of the class


class Bookings:
    """The table of bookings. Methods that write want a transaction open already."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def add(self, row: BookingRow, sealed_name: bytes, sealed_phone: bytes | None) -> None:
        """Add a row with what is sealed of the person."""
        marks = ", ".join("?" * (len(_NAMES) + 2))
        self._database.execute(
            f"INSERT INTO bookings ({_COLUMNS}, sealed_name, sealed_phone) "  # noqa: S608  see above
            f"VALUES ({marks})",
            (*dataclasses.astuple(row), sealed_name, sealed_phone),
        )

    def change(self, row: BookingRow) -> None:
        """Put the row in the place of the one of the same id; what is sealed stays."""
        assigned = ", ".join(f"{name} = ?" for name in _NAMES)
        self._database.execute(
            f"UPDATE bookings SET {assigned} WHERE id = ?",  # noqa: S608  see above
            (*dataclasses.astuple(row), row.id),
        )

    def find(self, booking: str) -> BookingRow | None:
        """The row of that id.

        Raises:
            StorageError: it cannot be read.
        """
        rows = self._rows("WHERE id = ?", (booking,))
        return rows[0] if rows else None

    def of_code(self, code: str) -> Sequence[BookingRow]:
        """The rows of that code, in no order that means anything."""
        return self._rows("WHERE code = ?", (code,))

    def in_states(self, states: Iterable[str], begin: int) -> Sequence[BookingRow]:
        """The rows in one of these states that start from `begin` on, nearest first."""
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        where = f"WHERE start >= ? AND state IN ({marks}) ORDER BY start, id"
        return self._rows(where, (begin, *wanted))

    def between(self, begin: int, end: int) -> Sequence[BookingRow]:
        """The rows that start from `begin` on and before `end`, nearest first."""
        return self._rows("WHERE start >= ? AND start < ? ORDER BY start, id", (begin, end))

    def sealed(self, booking: str) -> tuple[bytes, bytes | None] | None:
        """What is sealed of the person: name and telephone; None: it was removed."""
        with self._database.reading() as database:
            found = database.execute(
                "SELECT sealed_name, sealed_phone FROM bookings WHERE id = ?", (booking,)
            ).fetchone()
        return (found[0], found[1]) if found and found[0] is not None else None

    def forget_persons(self, before: int) -> int:
        """Remove what is sealed of whoever was to leave before that moment; gives how many."""
        done = self._database.execute(
            """
            UPDATE bookings SET sealed_name = NULL, sealed_phone = NULL
            WHERE start + minutes * 60 < ?
                AND (sealed_name IS NOT NULL OR sealed_phone IS NOT NULL)
            """,
            (before,),
        )
        return int(done.rowcount)

    def forget_person(self, booking: str) -> None:
        """Remove what is sealed of that person."""
        self._database.execute(
            "UPDATE bookings SET sealed_name = NULL, sealed_phone = NULL WHERE id = ?", (booking,)
        )

    def _rows(self, where: str, values: Sequence[str | int]) -> list[BookingRow]:
        with self._database.reading() as database:
            found = database.execute(f"{_SELECT} {where}", tuple(values)).fetchall()
        return [BookingRow(*row) for row in found]

"""The registrations of this kiosk, as rows: what they mean is said in `kiosk.booking`.

Whatever changes a row is done within a transaction (`KioskDatabase.writing`), together with the
message to the authority that goes with it.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.storage.database import KioskDatabase


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """One row of the table, column by column; `start` and `finish` in seconds since 1970."""

    id: str
    code: str
    workshop: str
    start: int
    finish: int
    state: str
    rank: int
    made_at: str
    verified_at: str | None
    passed_since: str | None
    body: str


_NAMES = tuple(column.name for column in dataclasses.fields(RegistrationRow))
_COLUMNS = ", ".join(_NAMES)


class Registrations:
    """The table of registrations. Methods that write want a transaction open already."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def add(self, row: RegistrationRow, sealed_name: bytes, sealed_phone: bytes | None) -> None:
        """Add a row with what is sealed of the person."""
        marks = ", ".join("?" * (len(_NAMES) + 2))
        self._database.execute(
            f"INSERT INTO registrations ({_COLUMNS}, sealed_name, sealed_phone) "  # noqa: S608
            f"VALUES ({marks})",
            (*dataclasses.astuple(row), sealed_name, sealed_phone),
        )

    def change(self, row: RegistrationRow) -> None:
        """Put the row in the place of the one of the same id; what is sealed stays."""
        assigned = ", ".join(f"{name} = ?" for name in _NAMES)
        self._database.execute(
            f"UPDATE registrations SET {assigned} WHERE id = ?",  # noqa: S608  the class's columns
            (*dataclasses.astuple(row), row.id),
        )

    def find(self, registration: str) -> RegistrationRow | None:
        """The row of that id.

        Raises:
            StorageError: it cannot be read.
        """
        rows = self._rows("WHERE id = ?", (registration,))
        return rows[0] if rows else None

    def of_code(self, code: str) -> Sequence[RegistrationRow]:
        """The rows of that code, the last made last."""
        return self._rows("WHERE code = ? ORDER BY made_at, id", (code,))

    def in_states(self, states: Iterable[str]) -> Sequence[RegistrationRow]:
        """The rows in one of these states, in the order in which they were made."""
        wanted = tuple(states)
        marks = ", ".join("?" * len(wanted))
        return self._rows(f"WHERE state IN ({marks}) ORDER BY made_at, id", wanted)

    def of_workshops(self, workshops: Iterable[str]) -> Sequence[RegistrationRow]:
        """The rows for one of these workshops, in the order in which they were made."""
        wanted = tuple(workshops)
        marks = ", ".join("?" * len(wanted))
        return self._rows(f"WHERE workshop IN ({marks}) ORDER BY made_at, id", wanted)

    def sealed(self, registration: str) -> tuple[bytes, bytes | None] | None:
        """What is sealed of the person: name and telephone; None: it was removed."""
        with self._database.reading() as database:
            found = database.execute(
                "SELECT sealed_name, sealed_phone FROM registrations WHERE id = ?",
                (registration,),
            ).fetchone()
        return (found[0], found[1]) if found and found[0] is not None else None

    def forget_persons(self, before: int) -> int:
        """Remove what is sealed of whose workshop was over before that moment; gives how many."""
        done = self._database.execute(
            """
            UPDATE registrations SET sealed_name = NULL, sealed_phone = NULL
            WHERE finish < ? AND (sealed_name IS NOT NULL OR sealed_phone IS NOT NULL)
            """,
            (before,),
        )
        return int(done.rowcount)

    def _rows(self, where: str, values: Sequence[str | int]) -> list[RegistrationRow]:
        with self._database.reading() as database:
            found = database.execute(
                f"SELECT {_COLUMNS} FROM registrations {where}",  # noqa: S608  the class's columns
                tuple(values),
            ).fetchall()
        return [RegistrationRow(*row) for row in found]

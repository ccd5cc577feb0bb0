"""What one process of the kiosk lets the others know: the last value of each thing, and when."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.storage.database import KioskDatabase


@dataclass(frozen=True, slots=True)
class State:
    """A value and the moment it was true, which has a time zone."""

    value: str
    at: datetime


class States:
    """The states by name."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def set(self, name: str, value: str, at: datetime) -> None:
        """Note a value in place of the one before; when this returns, it is on the disk.

        Raises:
            ValueError: `at` has no time zone.
            StorageError: it was not noted.
        """
        if at.tzinfo is None:
            raise ValueError(f"the moment of {name!r} has no time zone")
        with self._database.writing() as database:
            database.execute(
                """
                INSERT INTO states (name, value, at) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET value = excluded.value, at = excluded.at
                """,
                (name, value, at.isoformat()),
            )

    def get(self, name: str) -> State | None:
        """The last value noted; None when there is none, or none that can be understood.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            found = database.execute(
                "SELECT value, at FROM states WHERE name = ?", (name,)
            ).fetchone()
        try:
            return State(found[0], datetime.fromisoformat(found[1])) if found else None
        except ValueError:  # damaged on the disk: the next value mends it
            return None

"""Who came to a workshop, by registration. All methods raise `StorageError`."""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.storage.database import KioskDatabase


class Attended:
    """The table of who came. The method that writes wants a transaction open already."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def all(self) -> Mapping[str, bool]:
        """Whether somebody came, by registration; who is not there, nobody has noted."""
        with self._database.reading() as database:
            rows = database.execute("SELECT registration, came FROM attended").fetchall()
        return {registration: bool(came) for registration, came in rows}

    def find(self, registration: str) -> bool | None:
        """Whether somebody came; None: nobody has noted it."""
        with self._database.reading() as database:
            row = database.execute(
                "SELECT came FROM attended WHERE registration = ?", (registration,)
            ).fetchone()
        return bool(row[0]) if row else None

    def note(self, registration: str, came: bool | None, at: datetime) -> None:
        """Note whether somebody came; None: nobody knows, after all."""
        if came is None:
            self._database.execute("DELETE FROM attended WHERE registration = ?", (registration,))
            return
        self._database.execute(
            "INSERT OR REPLACE INTO attended (registration, came, at) VALUES (?, ?, ?)",
            (registration, int(came), at.astimezone(UTC).isoformat()),
        )

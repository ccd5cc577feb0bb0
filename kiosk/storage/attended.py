"""Who came to which date of a workshop, by registration. All methods raise `StorageError`."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from kiosk.storage.database import KioskDatabase


class Attended:
    """The table of who came. The method that writes wants a transaction open already."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def all(self) -> Mapping[str, Mapping[date, bool]]:
        """Whether somebody came, by registration and date; what is not there nobody has noted."""
        with self._database.reading() as database:
            rows = database.execute("SELECT registration, day, came FROM attended_days").fetchall()
        found: dict[str, dict[date, bool]] = {}
        for registration, day, came in rows:
            found.setdefault(registration, {})[date.fromisoformat(day)] = bool(came)
        return found

    def find(self, registration: str, day: date) -> bool | None:
        """Whether somebody came that day; None: nobody has noted it."""
        with self._database.reading() as database:
            row = database.execute(
                "SELECT came FROM attended_days WHERE registration = ? AND day = ?",
                (registration, day.isoformat()),
            ).fetchone()
        return bool(row[0]) if row else None

    def note(self, registration: str, day: date, came: bool | None, at: datetime) -> None:
        """Note whether somebody came that day; None: nobody knows, after all."""
        named = registration, day.isoformat()
        if came is None:
            self._database.execute(
                "DELETE FROM attended_days WHERE registration = ? AND day = ?", named
            )
            return
        self._database.execute(
            "INSERT OR REPLACE INTO attended_days (registration, day, came, at) "
            "VALUES (?, ?, ?, ?)",
            (*named, int(came), at.astimezone(UTC).isoformat()),
        )

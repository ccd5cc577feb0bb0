"""Who waits, and who came without a booking, as rows. All methods raise `StorageError`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.storage.database import KioskDatabase


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody who came without a booking: to which mediator, about what, when (UTC)."""

    id: str
    mediator: str
    subject: str
    at: datetime
    attendance: str


class DayTables:
    """The tables of arrivals and of people without a booking."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def arrived(self, booking: str, at: datetime) -> None:
        """Somebody waits since then; who waits already, waits since before."""
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO arrivals (booking, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (booking, at.astimezone(UTC).isoformat()),
            )

    def waits_no_more(self, booking: str) -> None:
        """Nothing is known any more of when somebody came."""
        with self._database.writing() as database:
            database.execute("DELETE FROM arrivals WHERE booking = ?", (booking,))

    def waiting(self) -> Mapping[str, datetime]:
        """Since when somebody waits, by booking."""
        with self._database.reading() as database:
            rows = database.execute("SELECT booking, at FROM arrivals").fetchall()
        return {booking: datetime.fromisoformat(at) for booking, at in rows}

    def forget_arrivals_before(self, moment: datetime) -> None:
        """Nobody waits since yesterday: somebody forgot to say what became of it."""
        with self._database.writing() as database:
            at = moment.astimezone(UTC).isoformat()
            database.execute("DELETE FROM arrivals WHERE at < ?", (at,))

    def add(self, walk_in: WalkIn) -> None:
        """Keep that somebody came."""
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO walk_ins (id, mediator, subject, at, attendance) "
                "VALUES (?, ?, ?, ?, ?)",
                (
                    *(walk_in.id, walk_in.mediator, walk_in.subject),
                    *(walk_in.at.astimezone(UTC).isoformat(), walk_in.attendance),
                ),
            )

    def mark(self, walk_in: str, attendance: str) -> WalkIn | None:
        """Note what became of a visit; gives it as it was before, None: there is none."""
        with self._database.writing() as database:
            row = database.execute(f"{_SELECT} WHERE id = ?", (walk_in,)).fetchone()
            database.execute(
                "UPDATE walk_ins SET attendance = ? WHERE id = ?", (attendance, walk_in)
            )
        return _walk_in(row) if row else None

    def remove(self, walk_in: str) -> None:
        """It was a mistake: nobody came."""
        with self._database.writing() as database:
            database.execute("DELETE FROM walk_ins WHERE id = ?", (walk_in,))

    def between(self, mediator: str, begin: datetime, end: datetime) -> Sequence[WalkIn]:
        """Who came without a booking to that mediator, from `begin` on and before `end`."""
        bounds = begin.astimezone(UTC).isoformat(), end.astimezone(UTC).isoformat()
        with self._database.reading() as database:
            rows = database.execute(
                f"{_SELECT} WHERE at >= ? AND at < ? AND mediator = ? ORDER BY at",
                (*bounds, mediator),
            ).fetchall()
        return [_walk_in(row) for row in rows]


_SELECT = "SELECT id, mediator, subject, at, attendance FROM walk_ins"


def _walk_in(row: tuple[str, str, str, str, str]) -> WalkIn:
    return WalkIn(row[0], row[1], row[2], datetime.fromisoformat(row[3]), row[4])

"""What is kept of the staff: hashes of PINs, failures at the door, and a journal.

What a PIN may be, how long one waits after a wrong one, and what is written in the journal is said
by `kiosk.staff`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.storage.database import KioskDatabase


@dataclass(frozen=True, slots=True)
class Failures:
    """How many wrong PINs followed one another, and the moment of the last (UTC)."""

    number: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal: when (UTC), who, what they did, and to what."""

    at: datetime
    who: str
    action: str
    detail: str


class StaffTables:
    """The tables of the staff. All methods raise `StorageError` when one fails."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def people(self) -> Sequence[str]:
        """Who has a PIN."""
        with self._database.reading() as database:
            rows = database.execute("SELECT who FROM staff_pins ORDER BY who").fetchall()
        return [who for (who,) in rows]

    def hash_of(self, who: str) -> str | None:
        """The hash of somebody's PIN; None: they have none."""
        with self._database.reading() as database:
            row = database.execute("SELECT hash FROM staff_pins WHERE who = ?", (who,)).fetchone()
        return row[0] if row else None

    def set_hash(self, who: str, pin_hash: str, at: datetime) -> None:
        """Give somebody a PIN in place of the one before."""
        with self._database.writing() as database:
            database.execute(
                """
                INSERT INTO staff_pins (who, hash, changed_at) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
                """,
                (who, pin_hash, at.isoformat()),
            )

    def forget(self, who: str) -> bool:
        """Take somebody's PIN away; gives whether there was one."""
        with self._database.writing() as database:
            done = database.execute("DELETE FROM staff_pins WHERE who = ?", (who,))
        return done.rowcount > 0

    def rename(self, who: str, name: str) -> None:
        """Let somebody's PIN be that of another name; one that this name had before is gone."""
        with self._database.writing() as database:
            database.execute("UPDATE OR REPLACE staff_pins SET who = ? WHERE who = ?", (name, who))

    def failures(self) -> Failures:
        """The wrong PINs since the last right one."""
        with self._database.reading() as database:
            return _failures(database)

    def next_failures(self, step: Callable[[Failures], Failures]) -> tuple[Failures, Failures]:
        """Put what `step` makes of the failures in their place; no other process comes between.

        Gives those before and those after.
        """
        with self._database.writing() as database:
            before = _failures(database)
            after = step(before)
            if after.last_at is None:
                database.execute("DELETE FROM staff_door")
            elif after != before:
                database.execute(
                    """
                    INSERT INTO staff_door (id, failures, last_at) VALUES (1, ?, ?) ON CONFLICT
                    DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
                    """,
                    (after.number, after.last_at.isoformat()),
                )
        return before, after

    def write_down(self, entry: Entry, keep: int) -> None:
        """Add a line to the journal, of which the last `keep` stay."""
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO staff_journal (at, who, action, detail) VALUES (?, ?, ?, ?)",
                (entry.at.isoformat(), entry.who, entry.action, entry.detail),
            )
            database.execute(
                """
                DELETE FROM staff_journal
                WHERE number <= (SELECT max(number) FROM staff_journal) - ?
                """,
                (keep,),
            )

    def journal(self, most: int) -> Sequence[Entry]:
        """The last lines of the journal, the newest first."""
        with self._database.reading() as database:
            rows = database.execute(
                "SELECT at, who, action, detail FROM staff_journal ORDER BY number DESC LIMIT ?",
                (most,),
            ).fetchall()
        return [Entry(datetime.fromisoformat(at), *rest) for at, *rest in rows]


def _failures(database: KioskDatabase) -> Failures:
    row = database.execute("SELECT failures, last_at FROM staff_door").fetchone()
    return Failures(row[0], datetime.fromisoformat(row[1])) if row else Failures()

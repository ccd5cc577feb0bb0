"""How the kiosk's database is, looked at from outside: nothing is made, mended or put aside."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.storage.database import KioskDatabase
from kiosk.storage.kept_report import ReportState
from kiosk.storage.opening import FILE
from kiosk.storage.outbox import MessageState
from kiosk.storage.states import State, States
from kiosk.storage.troubles import StorageError, Trouble, trouble_of

QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What waits in the outbox: how much, since when; and how much is parked."""

    waiting: int
    since: datetime | None
    parked: int


class Condition:
    """What is found in the database of a data folder, which may be in use. Read only."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    @property
    def database(self) -> KioskDatabase:
        """The database itself, which cannot be written to."""
        return self._database

    def is_whole(self) -> bool:
        """Whether SQLite finds no fault in all of the file."""
        with self._database.reading() as database:
            found = database.execute("PRAGMA integrity_check(1)").fetchone()
        return bool(found == ("ok",))

    def state(self, name: str) -> State | None:
        """The last value of a state."""
        return States(self._database).get(name)

    def outgoing(self) -> Outgoing:
        """What is still to be sent."""
        with self._database.reading() as database:
            waiting, since = database.execute(
                "SELECT count(*), min(created_at) FROM outbox WHERE state = ?",
                (MessageState.WAITING,),
            ).fetchone()
            (parked,) = database.execute(
                "SELECT count(*) FROM outbox WHERE state = ?", (MessageState.PARKED,)
            ).fetchone()
        return Outgoing(waiting, datetime.fromisoformat(since) if since else None, parked)

    def reports_late(self, due_before: datetime) -> tuple[int, str]:
        """How many weekly reports were to leave before that moment and wait, and what was said."""
        with self._database.reading() as database:
            found = database.execute(
                "SELECT sentence FROM reports WHERE state = ? AND due_at < ? ORDER BY week",
                (ReportState.WAITING, due_before.astimezone(UTC).isoformat()),
            ).fetchall()
        said = [sentence for (sentence,) in found if sentence]
        return len(found), said[0] if said else ""

    def reports_tried(self) -> Sequence[str]:
        """What was said last of each weekly report that was tried in vain."""
        with self._database.reading() as database:
            found = database.execute(
                "SELECT sentence FROM reports WHERE state = ? AND attempts > 0",
                (ReportState.WAITING,),
            ).fetchall()
        return [sentence for (sentence,) in found]

    def calendars_read_at(self) -> datetime | None:
        """When the calendar that was read longest ago was read; None: there is none."""
        with self._database.reading() as database:
            (read_at,) = database.execute("SELECT min(read_at) FROM calendars").fetchone()
        return datetime.fromisoformat(read_at) if read_at else None

    def has_librarian(self) -> bool:
        """Whether the librarians have a PIN."""
        with self._database.reading() as database:
            row = database.execute("SELECT 1 FROM staff_pins WHERE who = 'librarian'").fetchone()
        return row is not None


@contextmanager
def condition_of(folder: Path) -> Iterator[Condition | None]:
    """What is found in that folder; None: no kiosk has ever kept anything there.

    Raises:
        StorageError: it cannot be read, or is damaged.
    """
    path = folder / FILE
    if not os.path.lexists(path):
        yield None
        return
    try:
        database = KioskDatabase(path, read_only=True)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(trouble_of(error, folder) or Trouble.BROKEN) from error
    with database:
        yield Condition(database)


def put_aside(folder: Path) -> int:
    """How often damaged files were put aside in that folder."""
    try:
        return sum(1 for each in (folder / QUARANTINE).iterdir() if each.is_dir())
    except OSError:
        return 0

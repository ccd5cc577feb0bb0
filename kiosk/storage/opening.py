"""Open the kiosk's one database safely, whatever became of it since the last time.

It is shared by several processes: WAL, so that they do not wait for one another; synchronous=FULL,
so that what is told done outlives a power cut. A damaged file is put aside (`quarantine`), a later
version's is left alone, and a disk that takes nothing is a trouble to be told, not an error.
"""

import logging
import os
import sqlite3
import stat
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from kiosk.disk.locks import alone_in
from kiosk.disk.owned import make_folder, open_owned
from kiosk.storage.database import KioskDatabase
from kiosk.storage.migrations import MIGRATIONS
from kiosk.storage.quarantine import finish, quarantine
from kiosk.storage.troubles import StorageError, Trouble, trouble_of

FILE = "kiosk.db"
_LOCK = f"{FILE}.lock"
_OURS, _OTHERS = 0o600, 0o077

_log = logging.getLogger(__name__)


class _BrokenError(Exception):
    """The file is damaged, or is no database of ours."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The database, or None where nothing can be kept; and what there is to say about it."""

    database: KioskDatabase | None
    troubles: tuple[Trouble, ...] = ()


def open_database(folder: Path) -> Opened:
    """Open the database of that data folder, making folder and file where they are missing.

    Never raises for what a disk can do. A damaged file is put aside with its -wal and -shm, into
    `quarantine/<UTC time>/` of the folder, and a fresh one made.
    """
    try:
        make_folder(folder)
    except OSError as error:
        full = trouble_of(error, folder) is Trouble.FULL
        return Opened(None, (Trouble.FULL if full else Trouble.UNREACHABLE,))
    try:
        with alone_in(folder, _LOCK):
            return _open(folder / FILE)
    except _BrokenError:  # a fresh file, just made: the disk itself is at its end
        trouble = Trouble.BROKEN
    except StorageError as error:
        trouble = error.trouble
    except (sqlite3.Error, OSError) as error:
        known = trouble_of(error, folder)
        if known is None:  # ours to mend; the guides go on meanwhile
            _log.exception("the database cannot be opened")
        trouble = known or Trouble.UNREACHABLE
    return Opened(None, (trouble,))


def must_be_sound(path: Path) -> None:
    """See whether that file is a database of the kiosk: whole, and not of a later version.

    Raises:
        StorageError: it is not.
    """
    try:
        _look_at(path)
    except _BrokenError as error:
        raise StorageError(Trouble.BROKEN) from error


def _open(path: Path) -> Opened:
    files = [path.with_name(path.name + end) for end in ("", "-journal", "-wal", "-shm")]
    aside = path.parent / "quarantine"
    moved: Path | None = finish(files, aside)
    _for_us_alone(files)
    try:
        database = _sound(path)
    except _BrokenError:
        moved = quarantine(files, aside)
        _log.warning("the database was damaged; it is put aside in %s", moved)
        _for_us_alone(files)
        database = _sound(path)
    return Opened(database, (Trouble.QUARANTINED,) if moved else ())


def _for_us_alone(files: Sequence[Path]) -> None:
    """Let no other account read them, whoever began the first: its folder may be opened one day.

    SQLite gives the -wal and the -shm that it makes the mode of the database.
    """
    with suppress(OSError):  # said by SQLite, in the words for it
        os.close(open_owned(files[0], _OURS))
    for file in files:
        with suppress(OSError):
            mode = file.lstat().st_mode
            if stat.S_ISREG(mode) and mode & _OTHERS:
                file.chmod(stat.S_IMODE(mode) & ~_OTHERS)


def _sound(path: Path) -> KioskDatabase:
    """The database in that file, checked, with all its tables, and able to be written.

    Raises:
        _BrokenError: it is damaged.
        StorageError, sqlite3.Error, OSError: it cannot be had for another reason.
    """
    _look_at(path)
    try:
        database = KioskDatabase(path)
        try:
            _prepare(database)
        except BaseException:
            database.close()
            raise
    except StorageError as error:
        # A file that may be written, says the system, and may not, says SQLite: its header lies.
        lies = error.trouble is Trouble.READ_ONLY and _may_be_written(path)
        if lies or error.trouble is Trouble.BROKEN:
            raise _BrokenError from error
        raise
    return database


def _look_at(path: Path) -> None:
    """Check the file without changing it, so that it can be put aside as it is.

    Raises:
        _BrokenError: it is damaged.
        StorageError: it was made by a later version of the kiosk, or cannot be had.
    """
    wal, journal = Path(f"{path}-wal"), Path(f"{path}-journal")
    empty = not os.path.lexists(path) or (path.is_file() and path.stat().st_size == 0)
    if empty and wal.exists() and wal.stat().st_size:
        raise _BrokenError  # SQLite would throw away writes whose database is lost
    if empty:
        return
    if not path.is_file():
        raise _BrokenError
    try:
        # A write cut off in the old journal's way can only be undone by one who may write.
        with closing(KioskDatabase(path, read_only=not journal.exists())) as database:
            # Not quick_check: it misses rows out of order, which are counted and never found.
            if database.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                raise _BrokenError
            _compare(database)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # The SQL asked here is right: what SQLite does not understand is the file.
        trouble = trouble_of(error, path.parent) or Trouble.BROKEN
        if trouble is Trouble.BROKEN:
            raise _BrokenError from error
        raise StorageError(trouble) from error


def _compare(database: Database) -> None:
    """Whether the tables are those that the steps it says it went through have made."""
    found = _columns(database)
    if not found:
        return  # the power went before the first table was made
    applied = _applied(database)
    with closing(Database(sqlite3.connect(":memory:"), execute_plugins=False)) as model:
        known = [step.name for step in MIGRATIONS.pending(model)]
        if applied > set(known):
            raise StorageError(Trouble.NEWER)
        if applied != set(known[: len(applied)]):
            raise _BrokenError
        MIGRATIONS.apply(model, stop_before=known[len(applied) :])
        wanted = _columns(model)
    if not wanted <= found:
        raise _BrokenError


# Asked in plain SQL: of a damaged file, sqlite-utils would raise whatever Python trips over.
def _applied(database: Database) -> set[str]:
    table = MIGRATIONS.migrations_table
    if (table,) not in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        return set()
    asked = f"SELECT name FROM {table} WHERE migration_set = ?"  # noqa: S608  a constant of theirs
    return {name for (name,) in database.execute(asked, (MIGRATIONS.name,))}


def _columns(database: Database) -> set[tuple[str | int, ...]]:
    return set(
        database.execute(
            """
            SELECT tables.name, columns.name, columns.type, columns."notnull", columns.pk
            FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table'
            """
        )
    )


def _prepare(database: KioskDatabase) -> None:
    with database.reading():
        with database.ensure_autocommit_on():
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA foreign_keys = ON")
            # What is erased is overwritten too, whatever the system's SQLite does by itself.
            database.execute("PRAGMA secure_delete = ON")
        MIGRATIONS.apply(database)
    with database.writing():  # does the disk take anything at all?
        database.execute("PRAGMA user_version = 1")


def _may_be_written(path: Path) -> bool:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CLOEXEC))
    except OSError:
        return False
    return True

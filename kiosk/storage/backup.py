"""A copy of the database while it is in use, by SQLite's own means; and what is sealed in one."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import FILE
from kiosk.storage.troubles import StorageError, Trouble, trouble_of

_PAGES = 256  # copied at once; writers come in between


def copy_database(folder: Path, into: Path) -> None:
    """Copy the database of that data folder into a new file, all of one moment.

    Raises:
        StorageError: it cannot be read, or the copy cannot be written.
    """
    try:
        with (
            closing(KioskDatabase(folder / FILE, read_only=True)) as database,
            closing(sqlite3.connect(into)) as copy,
        ):
            database.conn.backup(copy, pages=_PAGES)
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise StorageError(trouble_of(error, folder) or Trouble.BROKEN) from error


def sealed_in(path: Path) -> Sequence[tuple[str, bytes]]:
    """All that is sealed in that database, with what it is about ("booking-id|name").

    Raises:
        StorageError: it cannot be read.
    """
    try:
        with closing(KioskDatabase(path, read_only=True)) as database:
            rows = database.execute(
                """
                SELECT id || '|name', sealed_name FROM bookings WHERE sealed_name IS NOT NULL
                UNION ALL
                SELECT id || '|phone', sealed_phone FROM bookings WHERE sealed_phone IS NOT NULL
                """
            ).fetchall()
    except sqlite3.Error as error:
        raise StorageError(trouble_of(error, path.parent) or Trouble.BROKEN) from error
    return [(about, bytes(sealed)) for about, sealed in rows]

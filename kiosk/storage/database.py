"""The kiosk's one database, while it is in use: durable writes, and errors told as troubles.

Each process has a connection of its own, made by `opening`. What is in the database is said by
`migrations`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from kiosk.storage.troubles import StorageError, Trouble, trouble_of

BUSY_S = 5.0  # how long another process is waited for


class KioskDatabase(Database):
    """A sqlite-utils database that knows its file. Close it, or use it in a `with`."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        mode = "ro" if read_only else "rwc"
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", BUSY_S, uri=True)
        # A text damaged on the disk stays readable but for that place, and keeps no other from it.
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        try:
            super().__init__(connection, execute_plugins=False)
            self._file = _identity(path)
        except (sqlite3.Error, OSError):
            connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    @contextmanager
    def reading(self) -> Iterator[Self]:
        """Around what only reads.

        Raises:
            StorageError: it cannot be read.
        """
        with self._troubles_told():
            yield self

    @contextmanager
    def writing(self) -> Iterator[Self]:
        """A transaction. When it is left without an error, all of it is on the disk.

        Raises:
            StorageError: nothing of it was kept.
        """
        with self._troubles_told():
            self.conn.execute("BEGIN IMMEDIATE")
            try:
                self._must_be_in_use()
                yield self
                self.conn.execute("COMMIT")
            except BaseException:
                self.rollback()
                raise
            self._must_be_in_use()  # or it would be told done of a file that nobody reads

    def version(self) -> tuple[int, int]:
        """Another pair after every write, whoever made it; what was read before may be old then.

        Raises:
            StorageError: it cannot be read.
        """
        with self.reading():
            others = self.execute("PRAGMA data_version").fetchone()[0]
        return others, self.conn.total_changes

    @contextmanager
    def _troubles_told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            trouble = trouble_of(error, self.path.parent)
            if trouble is None:
                raise
            raise StorageError(trouble) from error

    def _must_be_in_use(self) -> None:
        """Another process may have put the file aside since it was opened here."""
        try:
            in_use = _identity(self.path) == self._file
        except OSError:
            in_use = False
        if not in_use:
            raise StorageError(Trouble.QUARANTINED)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino

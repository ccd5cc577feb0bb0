"""What can be wrong with what the kiosk keeps, named so that a screen can say it in words."""

import errno
import os
import shutil
import sqlite3
from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """Why something could not be kept, or what had to be done to go on keeping."""

    READ_ONLY = "read-only"  # nothing may be written in the data folder
    FULL = "full"  # the disk is full
    UNREACHABLE = "unreachable"  # the folder cannot be had, or another process does not let go
    NEWER = "newer"  # the file was made by a later version of the kiosk; it is left alone
    LOCKED = "locked"  # the secrets do not open, so what is sealed is neither kept nor read
    BROKEN = "broken"  # the file proved to be damaged while in use; put aside at the next opening
    QUARANTINED = "quarantined"  # a damaged file was put aside, and a fresh one is in use


class StorageError(Exception):
    """Something was not kept. Its `trouble` says why; what was there before is untouched."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"the kiosk's storage is {trouble.value}")
        self.trouble = trouble


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.BROKEN,
    sqlite3.SQLITE_NOTADB: Trouble.BROKEN,
    sqlite3.SQLITE_BUSY: Trouble.UNREACHABLE,
    sqlite3.SQLITE_LOCKED: Trouble.UNREACHABLE,
    sqlite3.SQLITE_PROTOCOL: Trouble.UNREACHABLE,
}
_VAGUE = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}
_NO_ROOM_BYTES = 65_536  # less than this is no room for a page and its journal


# Python's sqlite3 raises the last when the words of an error quote text that is not UTF-8.
Failure = sqlite3.Error | OSError | UnicodeDecodeError


def trouble_of(error: Failure, folder: Path) -> Trouble | None:
    """What an error of the file system or of SQLite in that folder comes down to.

    None: it is no trouble of the machine but a fault of ours, such as wrong SQL.
    """
    if isinstance(error, UnicodeDecodeError):
        return Trouble.BROKEN
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return Trouble.FULL
        return Trouble.READ_ONLY if error.errno in _REFUSED else Trouble.UNREACHABLE
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's own complaint, of a value that is not UTF-8
        return Trouble.BROKEN if isinstance(error, sqlite3.OperationalError) else None
    primary = code & 0xFF
    return _by_looking(folder) if primary in _VAGUE else _BY_CODE.get(primary)


def _by_looking(folder: Path) -> Trouble:
    """SQLite says "I/O error" and "cannot open" of many things: look at the folder itself."""
    try:
        if shutil.disk_usage(folder).free < _NO_ROOM_BYTES:
            return Trouble.FULL
    except OSError:
        return Trouble.UNREACHABLE
    writable = os.access(folder, os.W_OK | os.X_OK)
    return Trouble.UNREACHABLE if writable else Trouble.READ_ONLY

"""What is made in somebody's folder is theirs, whoever makes it.

A technician who types a command as root would else leave files in a kiosk's folder that the kiosk,
which is an ordinary account's, can neither read nor replace: its passwords, its settings. SQLite
does the same for the files beside a database.
"""

import os
from contextlib import suppress
from pathlib import Path


def open_owned(path: Path, mode: int = 0o600, more: int = 0) -> int:
    """Open a file to read and write, and make it where there is none; `more` are flags of open(2).

    Raises:
        OSError: it cannot be opened.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | more
    if os.geteuid() == 0:
        with suppress(FileExistsError):  # that one stays whose it is: it may be a link
            handle = os.open(path, flags | os.O_EXCL, mode)
            give(handle, path.parent)
            return handle
    return os.open(path, flags, mode)


def make_folder(folder: Path, mode: int = 0o700) -> None:
    """Make a folder, and those above it, where there is none.

    Raises:
        OSError: it cannot be made.
    """
    if os.geteuid() == 0 and not folder.exists():
        make_folder(folder.parent, 0o777)  # as `mkdir` does: what the account's umask leaves
        with suppress(FileExistsError):
            folder.mkdir(mode)
            hand_over(folder)
            return
    folder.mkdir(mode, parents=True, exist_ok=True)


def hand_over(path: Path) -> None:
    """Give what was just made, or moved there, to who owns the folder it lies in.

    Raises:
        OSError: it is gone, or a link.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        give(handle, path.parent)
    finally:
        os.close(handle)


def give(handle: int, folder: Path) -> None:
    """Give what was just made to who owns that folder, as far as this account may."""
    if os.geteuid() == 0:
        with suppress(OSError):  # a stick has no owners
            there = folder.stat()
            os.fchown(handle, there.st_uid, there.st_gid)

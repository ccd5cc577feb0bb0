"""Where the engine puts a document that a site hands over: in the machine's memory, for a moment.

The engine gives a document as a file and in no other way. So it gets a folder that is memory (a
file system of no disk), for this process alone, and the file is read and gone as soon as it is
whole. Where there is no such folder, nothing is taken. The folder goes with its tray, or when the
process ends; what a killed process leaves is removed by the next one that opens sites.

Before anybody is asked, the engine begins each file in the account's folder of downloads, if there
is one, or else where TMPDIR says, which is this folder then (seen with Qt 6.11 by strace).
"""

import fcntl
import logging
import os
import shutil
import weakref
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

_log = logging.getLogger(__name__)

NAME = "document"  # of the file: what a site calls it is nobody's business
TRAY = "pas-a-pas-tray-"  # how the name of its folder begins
_OF_MEMORY = {b"tmpfs", b"ramfs"}
_BEGINNING = b"%PDF-"
_numbers = count(1)
_outside: dict[str, str | None] = {}  # by folder of a tray: what TMPDIR was before any
_BEGINS_WITHIN = 1024  # bytes: what stands before it is forgiven, as by every reader


def memory_folders() -> list[Path]:
    """Those of this account, and of the machine, that are no disk."""
    told = [os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"]  # noqa: S108  a folder of our own there
    return [Path(each) for each in told if each and _is_memory(each) and os.access(each, os.W_OK)]


def on_disk() -> str:
    """What keeps documents from being taken, as they would lie on a disk; "" where nothing does.

    It is the account's folder of downloads, or "/dev/shm" where no folder is memory.
    """
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    if Path(downloads).is_dir() and not _is_memory(downloads):
        return downloads
    return "" if memory_folders() else "/dev/shm"  # noqa: S108  see above


class Tray:
    """One document at a time. `roots` are folders of memory; the first one is used."""

    def __init__(self, roots: Sequence[Path] | None = None) -> None:
        if roots is None:
            roots = [] if (disk := on_disk()) else memory_folders()
            if disk:
                _log.warning("documents of sites are not taken: they would lie in %s", disk)
        self._roots = list(roots)
        self._folder: Path | None = None
        self._removal: weakref.finalize[..., Tray] | None = None

    def lay_out(self) -> str:
        """The folder, made at the first call; "" where there is none."""
        if self._folder is not None:
            return str(self._folder)
        for root in self._roots:
            folder = root / f"{TRAY}{os.getuid()}-{os.getpid()}-{next(_numbers)}"
            try:
                folder.mkdir(mode=0o700)
                lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                _log.warning("no document can be taken from a site: %s", error.strerror)
                continue
            self._folder = folder
            told = os.environ.get("TMPDIR")
            _outside[str(folder)] = _outside.get(told, told) if told else None
            self._removal = weakref.finalize(self, _remove, folder, lock)
            os.environ["TMPDIR"] = str(folder)
            return str(folder)
        return ""

    def is_wrong(self) -> bool:
        """Whether what has come so far is no document, whatever the site calls it."""
        begun = b"".join(_beginning(path) for path in self._files())
        return len(begun) >= _BEGINS_WITHIN and _BEGINNING not in begun

    def take(self) -> bytes:
        """The document, which lies here no more; nothing where it is none."""
        taken = b""
        if self._folder is not None:
            with suppress(OSError):
                taken = (self._folder / NAME).read_bytes()
        self.clear()
        return taken if _BEGINNING in taken[:_BEGINS_WITHIN] else b""

    def clear(self) -> None:
        """Remove whatever lies here."""
        for path in self._files():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    def put_away(self) -> None:
        """Remove the folder: nothing more is to come."""
        self._folder = None
        if self._removal is not None:
            self._removal()

    def _files(self) -> Iterator[Path]:
        if self._folder is not None:
            with suppress(OSError):
                yield from list(self._folder.iterdir())


def sweep(roots: Sequence[Path] | None = None) -> None:
    """Remove what processes that are no more have left."""
    for root in memory_folders() if roots is None else roots:
        for folder in root.glob(f"{TRAY}{os.getuid()}-*"):
            if not _is_held(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_held(folder: Path) -> bool:
    """Whether a process that lives has laid it out: a lock ends with who holds it."""
    try:
        lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return True  # nothing of ours
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(lock)
    return False


def _remove(folder: Path, lock: int) -> None:
    """Remove a tray's folder, let go of its lock, and have TMPDIR be again what it was."""
    shutil.rmtree(folder, ignore_errors=True)
    os.close(lock)
    outside = _outside.pop(str(folder))
    if os.environ.get("TMPDIR") != str(folder):
        return  # another tray is in use
    if outside is None:
        del os.environ["TMPDIR"]
    else:
        os.environ["TMPDIR"] = outside


def _beginning(path: Path) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        return file.read(_BEGINS_WITHIN)
    return b""


def _is_memory(folder: str) -> bool:
    return bytes(QStorageInfo(folder).fileSystemType().data()) in _OF_MEMORY

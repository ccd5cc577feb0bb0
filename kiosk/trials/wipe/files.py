"""Searches what lies on the disk: byte by byte, so that free pages of a database count too."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.trials.wipe.planted import Planted, Secrets

_PIECE, _OVERLAP = 8_388_608, 256  # bytes
_MOST = 268_435_456  # bytes of one file outside the trial's place
# Where programs and services leave things, beside the folders of the kiosk's account. Of these
# only what was written since the trial began can be of it.
SYSTEM_FOLDERS = (
    tempfile.gettempdir(),
    *("/var/tmp", "/dev/shm"),  # noqa: S108  they are looked into, nothing is put there
    *("/run/user", "/var/spool", "/var/log"),
)
_NOT_OURS = ("/proc/", "/sys/")


@dataclass(frozen=True, slots=True)
class Found:
    """A secret in a file."""

    planted: Planted
    path: Path


@dataclass(frozen=True, slots=True)
class SearchedFiles:
    """How many files and MiB were read, how many could not be, and what was found.

    `closed` is how many folders could not be looked into.
    """

    files: int
    mib: float
    unread: int
    closed: int
    found: tuple[Found, ...]


def search_files(secrets: Secrets, place: Path, without: Path, since: float) -> SearchedFiles:
    """Search the folders of the trial, and what others wrote since then (seconds of the epoch).

    `without` is the paper that the resident takes along.
    """
    files, size, unread = 0, 0, 0
    found: list[Found] = []
    closed: list[OSError] = []
    for path in _all_files(place, without, since, closed.append):
        try:
            pieces = list(_pieces(path))
        except OSError:
            unread += path.exists()
            continue
        files += 1
        size += sum(map(len, pieces))
        planted = {it for piece in (os.fsencode(path.name), *pieces) for it in _in(secrets, piece)}
        found += [Found(it, path) for it in sorted(planted)]
    unseen = sum(isinstance(error, PermissionError) for error in closed)
    return SearchedFiles(files, size / 2**20, unread, unseen, tuple(found))


def _in(secrets: Secrets, piece: bytes) -> Iterator[Planted]:
    return secrets.found_in(piece)


def _all_files(
    place: Path, without: Path, since: float, closed: Callable[[OSError], None]
) -> Iterator[Path]:
    yield from (path for path in _below(place, closed) if without not in path.parents)
    for folder in SYSTEM_FOLDERS:
        for path in _below(Path(folder), closed):
            with suppress(OSError):
                told = path.stat()
                recent = max(told.st_mtime, told.st_ctime) >= since
                if recent and told.st_size <= _MOST and place not in path.parents:
                    yield path


def _below(folder: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, onerror=closed, followlinks=False):
        folders[:] = [it for it in folders if not f"{root}/{it}/".startswith(_NOT_OURS)]
        for name in names:
            path = Path(root, name)
            with suppress(OSError):
                if stat.S_ISREG(path.lstat().st_mode):
                    yield path


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        last = b""
        while piece := file.read(_PIECE):
            yield last + piece
            last = piece[-_OVERLAP:]

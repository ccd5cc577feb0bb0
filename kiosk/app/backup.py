"""Back up a kiosk into one file, and put such a file back.

A backup is a tar file: `backup.json` (what it is, and the SHA-256 of every other file in it),
`kiosk.db` (SQLite's online backup, so a kiosk may run meanwhile), `config/` (settings and own
guides). First names and telephones stay sealed in it; the key that opens them is not in it, nor
is any password: after a restore on another machine, they are asked for again.
"""

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from kiosk import __version__
from kiosk.disk.durable import flush_folder
from kiosk.guides.editing.places import DRAFTS
from kiosk.storage.backup import copy_database
from kiosk.storage.troubles import StorageError, Trouble

FORM = 1
KEPT_NIGHTS = 7
DATABASE, TOLD, CONFIG = "kiosk.db", "backup.json", "config"
_NIGHTLY = "backups"
_NAME = "kiosk-{day}.backup"
MOST_BYTES = 2**30  # of one file in it: no kiosk keeps as much
MOST_FILES = 20_000


class BackupError(Exception):
    """A backup was not made, or not put back. Its words are a sentence; nothing was lost."""


@dataclass(frozen=True, slots=True)
class Made:
    """What went into a backup: bytes of the file, and how many files of settings and guides."""

    size: int
    files: int


def back_up(data: Path, config: Path, into: Path, now: datetime) -> Made:
    """Write a backup into that file, in place of one that is there, whole or not at all.

    Raises:
        BackupError: it was not written.
    """
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=into.parent) as name:
            files = dict(settings_of(config))
            if len(files) >= MOST_FILES:
                raise BackupError(f"{config}: that is no folder of settings, it holds too much.")
            database = Path(name) / DATABASE
            if (data / DATABASE).exists():
                copy_database(data, database)
                files[DATABASE] = database
            made = Path(name) / "made"
            _pack(files, made, now)
            made.replace(into)
            flush_folder(into.parent)
    except StorageError as error:
        if error.trouble is Trouble.FULL:
            raise BackupError(
                f"{into} cannot be written: the disk is full. Make room, or take a USB stick."
            ) from error
        raise BackupError(
            f"{data}: what the kiosk keeps cannot be read ({error.trouble})."
        ) from error
    except OSError as error:
        raise BackupError(f"{into} cannot be written ({error.strerror}).") from error
    return Made(into.stat().st_size, len(files) - (DATABASE in files))


def back_up_nightly(data: Path, config: Path, now: datetime) -> bool:
    """Make the backup of this day, unless there is one, and drop those of over a week ago.

    Called by the sync process as often as it likes; gives whether one was made.

    Raises:
        BackupError: none was made; those there stay.
    """
    folder = data / _NIGHTLY
    path = folder / _NAME.format(day=now.date().isoformat())
    if path.exists():
        return False
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    back_up(data, config, path, now)
    # By the day in their names, and never by the clock: one set wrong would drop them all.
    for old in nightly_backups(data)[:-KEPT_NIGHTS]:
        old.unlink(missing_ok=True)
    return True


def nightly_backups(data: Path) -> Sequence[Path]:
    """The backups that the kiosk made by itself, oldest first."""
    return sorted((data / _NIGHTLY).glob(_NAME.format(day="????-??-??")))


def is_hidden(parts: Iterable[str]) -> bool:
    """Whether a file with such a way to it is none of the place; drafts of guides are."""
    return any(part.startswith(".") and part != DRAFTS for part in parts)


def settings_of(config: Path) -> Iterator[tuple[str, Path]]:
    """The files of the place, by their names in a backup. What is hidden is none."""
    for path in sorted(config.glob("**/*")):
        within = path.relative_to(config)
        if path.is_file() and not is_hidden(within.parts):
            yield str(PurePosixPath(CONFIG, *within.parts)), path


def _pack(files: dict[str, Path], into: Path, now: datetime) -> None:
    sums = {}
    with into.open("xb") as raw:
        os.fchmod(raw.fileno(), 0o600)
        with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for name, path in files.items():
                content = path.read_bytes()
                sums[name] = hashlib.sha256(content).hexdigest()
                _add(tar, name, content, now)
            told = {
                "form": FORM,
                "version": __version__,
                "made_at": now.isoformat(),
                "files": sums,
            }
            _add(tar, TOLD, json.dumps(told, indent=1).encode(), now)
        raw.flush()
        os.fsync(raw.fileno())


def _add(tar: tarfile.TarFile, name: str, content: bytes, now: datetime) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode, entry.mtime = len(content), 0o600, int(now.timestamp())
    tar.addfile(entry, io.BytesIO(content))

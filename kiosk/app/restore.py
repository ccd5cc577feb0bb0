"""Put a backup back: all of it is looked at first, and what was there is put aside, never away."""

import hashlib
import json
import os
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.app.backup import (
    CONFIG,
    DATABASE,
    FORM,
    MOST_BYTES,
    MOST_FILES,
    TOLD,
    BackupError,
    is_hidden,
    settings_of,
)
from kiosk.app.lock import FolderInUseError, only_kiosk
from kiosk.disk.durable import flush_folder, write_whole
from kiosk.disk.owned import hand_over, make_folder
from kiosk.settings.sealing import SealError, Sealing
from kiosk.settings.secrets import SecretsError, open_secrets
from kiosk.storage.backup import sealed_in
from kiosk.storage.opening import must_be_sound
from kiosk.storage.quarantine import quarantine
from kiosk.storage.troubles import StorageError, Trouble

_NO_BACKUP = (
    "{file}: this is no backup of a kiosk, or it is damaged ({why}). Nothing was changed. "
    "Take another one: those of the last seven nights are in the folder backups of the data."
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where what was there before is now.

    `shut` of the `sealed` names and telephones do not open with the keys of this machine.
    """

    made_at: str
    files: int
    sealed: int
    shut: int
    aside: tuple[Path, ...]


def restore(file: Path, data: Path, config: Path) -> Restored:
    """Put the backup of that file back.

    Raises:
        BackupError: it was not; all is as it was.
    """
    try:
        told, contents = _read(file)
        with only_kiosk(data), tempfile.TemporaryDirectory(prefix=".restore-", dir=data) as name:
            database = Path(name) / DATABASE
            sealed = shut = 0
            if DATABASE in contents:
                write_whole(database, contents.pop(DATABASE))
                must_be_sound(database)
                sealed, shut = _sealed(database, data)
            aside = _replace(database, contents, data, config)
    except FolderInUseError as error:
        raise BackupError(f"{error}") from error
    except StorageError as error:
        newer = error.trouble is Trouble.NEWER
        why = "a later version made it" if newer else "its database is damaged"
        raise BackupError(_NO_BACKUP.format(file=file, why=why)) from error
    except OSError as error:
        raise BackupError(
            f"{error.filename or file}: this cannot be read or written ({error.strerror})."
        ) from error
    return Restored(str(told["made_at"]), len(contents), sealed, shut, aside)


def _read(file: Path) -> tuple[Mapping[str, Any], dict[str, bytes]]:
    """What the backup tells of itself, and its files by name, every one of them verified."""
    try:
        with tarfile.open(file, mode="r:") as tar:
            contents = {entry.name: _content(tar, entry) for entry in _entries(tar)}
        told = json.loads(contents.pop(TOLD))
        sums = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
        whole = told["form"] == FORM and told["files"] == sums and str(told["made_at"])
    except (tarfile.TarError, KeyError, TypeError, ValueError, EOFError) as error:
        raise BackupError(_NO_BACKUP.format(file=file, why="it cannot be opened")) from error
    if not whole:
        raise BackupError(_NO_BACKUP.format(file=file, why="a file in it is not as it was"))
    return told, contents


def _entries(tar: tarfile.TarFile) -> list[tarfile.TarInfo]:
    """The entries, none of which is anything but a file with a place of its own in a kiosk."""
    entries = []
    for entry in tar:
        parts = PurePosixPath(entry.name).parts
        known = entry.name in {DATABASE, TOLD} or (len(parts) > 1 and parts[0] == CONFIG)
        hidden = is_hidden(parts)
        if not (entry.isreg() and known and not hidden and entry.size <= MOST_BYTES):
            raise ValueError("an entry that no backup has")
        entries.append(entry)
        if len(entries) > MOST_FILES:
            raise ValueError("more entries than any backup has")
    return entries


def _content(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    opened = tar.extractfile(entry)
    if opened is None:
        raise ValueError("an entry without content")
    return opened.read()


def _sealed(database: Path, data: Path) -> tuple[int, int]:
    """How many sealed values there are, and how many of them do not open here."""
    values = sealed_in(database)
    if not values:
        return 0, 0
    sealing = Sealing(lambda: open_secrets(data))
    shut = 0
    for about, sealed in values:
        try:
            sealing.open(sealed, about)
        except (SealError, SecretsError):
            shut += 1
    return len(values), shut


def _replace(
    database: Path, contents: Mapping[str, bytes], data: Path, config: Path
) -> tuple[Path, ...]:
    """Put aside what is there, then the new files in their places."""
    aside = []
    if database.exists():
        names = [DATABASE + end for end in ("", "-journal", "-wal", "-shm")]
        files = [data / name for name in names]
        if any(map(os.path.lexists, files)):
            aside.append(quarantine(files, data / "quarantine"))
        database.rename(data / DATABASE)
        hand_over(data / DATABASE)
        flush_folder(data)
    before = dict(settings_of(config)) if contents else {}
    if before:
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S.%fZ")
        aside.append(config / f".before-restore-{stamp}")
        for name, path in before.items():
            _move(path, aside[-1] / PurePosixPath(name).relative_to(CONFIG))
    for name, content in contents.items():
        path = config / PurePosixPath(name).relative_to(CONFIG)
        make_folder(path.parent, 0o777)
        write_whole(path, content, mode=0o644)
    return tuple(aside)


def _move(path: Path, to: Path) -> None:
    make_folder(to.parent, 0o777)
    path.rename(to)
    flush_folder(path.parent)
    flush_folder(to.parent)

"""Whether what a kiosk is set to has changed, at the price of a few looks at a folder."""

import os
from collections.abc import Iterator
from pathlib import Path

_MOST = 2_000  # entries looked at: more is no folder of settings


def fleet_folder() -> Path:
    """Where the city's own settings lie; another folder is for tests and for trying them out."""
    return Path(os.environ.get("PAS_A_PAS_FLEET", "/etc/pas-a-pas"))


def fingerprint(*folders: Path) -> int:
    """Another number whenever a file of these folders is another, comes or goes.

    Of a folder in them, such as that of the guides, the names and times of what lies in it count
    and nothing deeper. What begins with a dot (a lock, a file being written) does not.
    """
    return hash(tuple(told for folder in folders for told in _told(folder, deeper=True)))


def _told(folder: Path, *, deeper: bool) -> Iterator[tuple[str, int, int, int]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)[:_MOST]
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            status = entry.stat()
        except OSError:  # a link that leads nowhere, or it has just gone
            continue
        yield entry.path, status.st_ino, status.st_size, status.st_mtime_ns
        if deeper and entry.is_dir():
            yield from _told(Path(entry.path), deeper=False)

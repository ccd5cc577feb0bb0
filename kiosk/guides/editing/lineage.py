"""Of which shipped guide a place's own one is a version: kept beside its files, as it was then."""

from pathlib import Path

from kiosk.disk.durable import write_whole
from kiosk.guides.model import Guide
from kiosk.guides.written_down import as_json, of_json

_FILE = "shipped.json"
_MODE = 0o644


def keep_shipped(folder: Path, shipped: Guide) -> None:
    """Keep the shipped guide in the folder of the own one.

    Raises:
        OSError: it was not kept.
    """
    write_whole(folder / _FILE, as_json(shipped), _MODE)


def shipped_of(folder: Path) -> Guide | None:
    """The shipped guide as it was when the own one in that folder was last compared with it; None:
    nobody kept it, or it cannot be read."""
    try:
        return of_json((folder / _FILE).read_bytes(), Guide)
    except (OSError, ValueError):
        return None

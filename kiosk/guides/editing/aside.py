"""What a guide was before, and drafts that gave way to others: numbered, the last ones kept."""

import shutil
from pathlib import Path

from kiosk.disk.durable import write_whole
from kiosk.guides.editing.places import earlier_folder

KEPT = 5
_MODE = 0o644


def put_aside(own: Path, name: str, content: bytes) -> None:
    """Keep a draft with the earlier versions; the oldest go. For who is `alone_in`."""
    folder = earlier_folder(own, name)
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{next_number(folder):05}.json", content, _MODE)
    prune(folder)


def next_number(folder: Path) -> int:
    """The number of what comes to the earlier versions next."""
    numbers = [int(path.stem) for path in folder.iterdir() if path.stem.isdigit()]
    return max(numbers, default=0) + 1


def prune(folder: Path) -> None:
    """Of the earlier versions, keep the last."""
    for path in sorted(path for path in folder.iterdir() if path.stem.isdigit())[:-KEPT]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)

"""Where damaged files go: aside, together and unchanged, never away.

A database is up to three files. They are moved one by one, and the kiosk may be cut off between
two of them; so they first go into a folder with a name of its own kind, and an unfinished move is
finished before anything new is made where they were.
"""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.disk.durable import flush_folder
from kiosk.disk.owned import make_folder

_UNFINISHED = ".unfinished"


def quarantine(paths: Iterable[Path], into: Path) -> Path:
    """Move those of the files that exist into a new folder of `into`, named by the UTC time.

    Raises:
        OSError: they could not all be moved; what is left is moved by the next `finish`.
    """
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S.%fZ")
    aside = into / (stamp + _UNFINISHED)
    make_folder(aside)
    flush_folder(into)
    return _move(tuple(paths), aside)


def finish(paths: Iterable[Path], into: Path) -> Path | None:
    """Finish a move that was cut off; gives where to, None when there was none.

    Raises:
        OSError: it cannot be finished now either.
    """
    unfinished = sorted(into.glob("*" + _UNFINISHED)) if into.is_dir() else []
    moved = [_move(tuple(paths), aside) for aside in unfinished]
    return moved[-1] if moved else None


def _move(paths: tuple[Path, ...], aside: Path) -> Path:
    for path in paths:
        if os.path.lexists(path):
            path.rename(aside / path.name)
            flush_folder(path.parent)
    flush_folder(aside)
    done = aside.rename(aside.with_name(aside.name.removesuffix(_UNFINISHED)))
    flush_folder(done.parent)
    return done

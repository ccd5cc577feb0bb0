"""Where drafts and earlier versions lie, beside the guides of a place, and who may touch them.

All in the folder of the place's own guides, under names that begin with a dot: no reader of guides
looks there, and a draft that is kept disturbs nobody.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.disk import locks
from kiosk.guides.model import GuideId

DRAFTS = ".drafts"
_LOCK = ".lock"


class ChangedMeanwhileError(Exception):
    """Somebody else has changed it since it was read. Nothing of either was lost or written."""


def draft_folder(own: Path, name: str) -> Path:
    """Where the draft of the guide of that name lies."""
    return own / DRAFTS / name


def earlier_folder(own: Path, name: str) -> Path:
    """Where what the guide of that name was before lies, numbered."""
    return own / ".earlier" / name


def drafts_in(own: Path) -> tuple[GuideId, ...]:
    """The guides that have a draft."""
    try:
        found = sorted(path.parent.name for path in (own / DRAFTS).glob("*/draft.json"))
    except OSError:
        return ()
    return tuple(GuideId(name) for name in found)


def print_of(folder: Path) -> str:
    """Another word whenever what the folder of a guide holds is another; empty: there is none.

    Raises:
        OSError: it cannot be read.
    """
    if not (folder / "guide.toml").exists():
        return ""
    seen = hashlib.sha256()
    for path in sorted(
        [folder / "guide.toml", *folder.glob("text/*.toml"), *folder.glob("pictures/*")]
    ):
        if path.is_file():
            seen.update(str(path.relative_to(folder)).encode("utf-8", "surrogateescape") + b"\0")
            seen.update(hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()


@contextmanager
def alone_in(own: Path) -> Iterator[None]:
    """Be the only process that writes guides here.

    Raises:
        OSError: the folder cannot be written, or another process does not come to an end.
    """
    own.mkdir(parents=True, exist_ok=True)
    with locks.alone_in(own, _LOCK):
        yield

"""From a draft to a guide that residents are shown: sound, all at once, or not at all.

The new folder is written beside, read by the very reader of the kiosk, and only then exchanged
with the old one, in one step of the file system. What was there before is kept.
"""

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.disk.durable import flush_folder, write_whole
from kiosk.guides.editing.aside import next_number, prune
from kiosk.guides.editing.drafts import (
    Draft,
    draft_in,
    remove,
)
from kiosk.guides.editing.lineage import keep_shipped
from kiosk.guides.editing.places import (
    ChangedMeanwhileError,
    alone_in,
    draft_folder,
    earlier_folder,
    print_of,
)
from kiosk.guides.editing.rendering import structure_text, words_text
from kiosk.guides.editing.wording import tidy
from kiosk.guides.model import Guide, GuideError, GuideId

_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
_HERE = -100  # AT_FDCWD
_MODE = 0o644
_LAST_VERSION = 9999


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier version: its number, when it was put aside, and whether it was a draft."""

    number: int
    at: datetime
    draft: bool


def publish(own: Path, draft: Draft, *, over: bool = False, shipped: Path | None = None) -> Guide:
    """Put the draft in the place of the guide of its name; gives the guide as it is read.

    `over`: what somebody changed there meanwhile is put aside too, and kept. `shipped` is the
    folder of the shipped guide that this is a version of: comments in its files stay.

    Raises:
        GuideError: it is not sound; nothing was changed.
        ChangedMeanwhileError: the guide was changed since the draft was begun.
        OSError: it cannot be written; nothing was changed.
    """
    name = draft.guide.id
    with alone_in(own):
        there = own / name
        if print_of(there) != draft.base and not over:
            raise ChangedMeanwhileError
        guide = tidy(draft.guide)
        if there.exists() or shipped:
            guide = replace(guide, version=min(guide.version + 1, _LAST_VERSION))
        (made := Path(tempfile.mkdtemp(prefix=".publishing-", dir=own))).chmod(0o755)
        try:
            new = made / name
            read = _written(new, guide, there if there.exists() else shipped)
            if draft.shipped is not None:
                keep_shipped(new, draft.shipped)
            _put_in_place(own, new, there)
            remove(own, name)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return replace(read, folder=there)


def withdraw(own: Path, name: GuideId) -> None:
    """Take the place's own guide away, to the earlier versions; a shipped one stands again.

    Raises:
        OSError: it is still there.
    """
    with alone_in(own):
        _move_away(own, own / name)
        flush_folder(own)


def earlier(own: Path, name: str) -> tuple[Earlier, ...]:
    """What the guide was before, the newest first."""
    found = []
    try:
        for path in earlier_folder(own, name).iterdir():
            if path.stem.isdigit():
                at = datetime.fromtimestamp(path.stat().st_ctime).astimezone()
                found.append(Earlier(int(path.stem), at, draft=path.suffix == ".json"))
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda each: -each.number))


def read_earlier(own: Path, name: GuideId, version: Earlier) -> Guide:
    """An earlier version, to go on from; its pictures are put beside the draft.

    Raises:
        OSError: it cannot be read.
        GuideError: it is not sound.
    """
    from kiosk.guides.reader import read_guide  # noqa: PLC0415  rarely needed, and slow to load

    path = earlier_folder(own, name) / f"{version.number:05}"
    if version.draft:
        guide = draft_in(path.with_suffix(".json").read_bytes())
    else:
        with tempfile.TemporaryDirectory(prefix=".reading-", dir=own) as made:
            shutil.copytree(path, Path(made) / name)
            guide = read_guide(Path(made) / name)
        pictures = draft_folder(own, name) / "pictures"
        pictures.mkdir(parents=True, exist_ok=True)
        for picture in (path / "pictures").glob("*.svg"):
            if not (pictures / picture.name).exists():
                write_whole(pictures / picture.name, picture.read_bytes(), _MODE)
    return replace(guide, folder=draft_folder(own, name))


def _written(new: Path, guide: Guide, before: Path | None) -> Guide:
    """Write the guide's folder and read it again; written afresh if that is not the same."""
    from kiosk.guides.reader import read_guide  # noqa: PLC0415  see above

    for old in dict.fromkeys((before, None)):
        shutil.rmtree(new, ignore_errors=True)
        try:
            _write(new, guide, old)
            read = read_guide(new)
        except (GuideError, ValueError, TypeError, KeyError):  # tomlkit's own are ValueErrors
            if old is None:
                raise
            continue
        if replace(read, folder=guide.folder) == guide:
            return read
    raise GuideError(())


def _write(new: Path, guide: Guide, before: Path | None) -> None:
    (new / "text").mkdir(parents=True)
    (new / "pictures").mkdir()
    write_whole(
        new / "guide.toml", structure_text(guide, _text(before, "guide.toml")).encode(), _MODE
    )
    for language, words in guide.words.items():
        name = f"text/{language}.toml"
        write_whole(new / name, words_text(words, _text(before, name)).encode(), _MODE)
    for picture in _pictures(guide):
        content = (guide.folder / "pictures" / picture).read_bytes()
        write_whole(new / "pictures" / picture, content, _MODE)
    flush_folder(new)


def _pictures(guide: Guide) -> Iterable[str]:
    return dict.fromkeys(step.picture for step in guide.steps if step.picture)


def _text(folder: Path | None, name: str) -> str:
    if folder is None or not (folder / name).is_file():
        return ""
    return (folder / name).read_text("utf-8")


def _put_in_place(own: Path, new: Path, there: Path) -> None:
    """Where there was none, it comes; else both are exchanged, and the old one is kept."""
    if not there.exists():
        new.rename(there)
    else:
        _exchange(new, there)
        _keep(own, new)
    flush_folder(own)


def _exchange(one: Path, other: Path) -> None:
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is not None:
        done = call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
        if done == 0:
            return
        if ctypes.get_errno() not in {errno.EINVAL, errno.ENOSYS}:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    # A file system that cannot: for a moment there is none, which a crash may make longer.
    aside = one.with_name(f"{one.name}.old")
    other.rename(aside)
    one.rename(other)
    aside.rename(one)


def _move_away(own: Path, there: Path) -> None:
    if there.exists():
        _keep(own, there)


def _keep(own: Path, old: Path) -> None:
    folder = earlier_folder(own, old.name)
    folder.mkdir(parents=True, exist_ok=True)
    old.rename(folder / f"{next_number(folder):05}")
    prune(folder)
    flush_folder(folder)

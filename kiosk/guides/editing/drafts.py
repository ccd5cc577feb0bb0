"""Drafts on the disk: kept across a crash, apart from what residents are shown.

A draft is one file, replaced as a whole, and the pictures it shows beside it.
"""

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from kiosk.disk.durable import flush_folder, write_whole
from kiosk.guides.editing.aside import put_aside
from kiosk.guides.editing.heads import checked_on
from kiosk.guides.editing.places import (
    ChangedMeanwhileError,
    alone_in,
    draft_folder,
    print_of,
)
from kiosk.guides.model import Guide, GuideId
from kiosk.guides.starter import write_starter
from kiosk.guides.written_down import as_json, of_json

_FILE = "draft.json"
_MODE = 0o644


@dataclass(frozen=True, slots=True)
class Draft:
    """A guide that is being written. `base` is the print of what was published when it was begun.

    `mark` is that of the file it was read from or kept in, by which another's change is seen.
    `shipped` is the shipped guide of which it is a version, as it was when last compared with it.
    """

    guide: Guide
    base: str
    mark: str = ""
    shipped: Guide | None = None


class _File(msgspec.Struct, frozen=True):
    base: str
    guide: Guide
    shipped: Guide | None = None


def read_draft(own: Path, name: GuideId) -> Draft | None:
    """The draft of that guide; None: there is none that can be read.

    Raises:
        OSError: it is there and cannot be read.
    """
    folder = draft_folder(own, name)
    try:
        content = (folder / _FILE).read_bytes()
        found = of_json(content, _File)
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise OSError(0, "the draft is damaged") from error
    guide = replace(found.guide, folder=folder)
    return Draft(guide, found.base, _mark(content), found.shipped)


def begin(own: Path, guide: Guide, shipped: Guide | None = None) -> Draft:
    """A draft of a guide, the place's own or one of which it makes its own version.

    `shipped` is the shipped one that it is, or became, a version of.

    Raises:
        OSError: it cannot be kept.
    """
    with alone_in(own):
        folder = draft_folder(own, guide.id)
        (folder / "pictures").mkdir(parents=True, exist_ok=True)
        for step in guide.steps:
            if step.picture:
                _copy(guide.folder / "pictures" / step.picture, folder / "pictures")
        draft = Draft(replace(guide, folder=folder), print_of(own / guide.id), shipped=shipped)
        return _write(own, draft)


def begin_new(own: Path, name: str, author: str, today: date) -> Draft:
    """A draft of a new guide, from the one that authors start from.

    Raises:
        ValueError: that is no name of a guide.
        FileExistsError: there is a guide or a draft of that name.
        OSError: it cannot be kept.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415  as the reader is: rarely needed

    from kiosk.guides.reader import read_guide  # noqa: PLC0415  see above

    if (own / name).exists() or draft_folder(own, name).exists():
        raise FileExistsError(name)
    with TemporaryDirectory(prefix="guide-") as made:
        guide = read_guide(write_starter(Path(made), name))
        return begin(own, replace(checked_on(guide, today), author=author))


def keep(own: Path, draft: Draft) -> Draft:
    """Keep the draft: it is on the disk when this returns.

    Raises:
        ChangedMeanwhileError: somebody else has kept another one since.
        OSError: it was not kept.
    """
    with alone_in(own):
        if _there(own, draft.guide.id) != draft.mark:
            raise ChangedMeanwhileError
        return _write(own, draft)


def keep_over(own: Path, draft: Draft) -> Draft:
    """Keep the draft in the place of another's, which is put aside and not lost.

    Raises:
        OSError: it was not kept.
    """
    with alone_in(own):
        file = draft_folder(own, draft.guide.id) / _FILE
        if file.exists():
            put_aside(own, draft.guide.id, file.read_bytes())
        _have_pictures(own, draft)
        return _write(own, draft)


def _have_pictures(own: Path, draft: Draft) -> None:
    """Who published meanwhile took the pictures of the draft along: they are in the guide now."""
    folder = draft_folder(own, draft.guide.id) / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for picture in {step.picture for step in draft.guide.steps if step.picture}:
        published = own / draft.guide.id / "pictures" / picture
        if not (folder / picture).exists() and published.is_file():
            _copy(published, folder)


def lay_aside(own: Path, draft: Draft) -> None:
    """Put a draft that was not kept with the earlier versions, so that another can be taken.

    Raises:
        OSError: it was not put there.
    """
    with alone_in(own):
        put_aside(own, draft.guide.id, _packed(draft))


def drop(own: Path, name: GuideId) -> None:
    """The draft is given up; it can be found among the earlier versions.

    Raises:
        OSError: it is still there.
    """
    with alone_in(own):
        file = draft_folder(own, name) / _FILE
        if file.exists():
            put_aside(own, name, file.read_bytes())
        remove(own, name)


def remove(own: Path, name: GuideId) -> None:
    """Take the draft away, the file first: what has none is no draft. For who is `alone_in`."""
    folder = draft_folder(own, name)
    with suppress(FileNotFoundError):
        (folder / _FILE).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def picture_for(own: Path, draft: Draft, picture: Path) -> str:
    """Have a picture at hand for the draft; gives its name there.

    Raises:
        OSError: it cannot be copied.
    """
    folder = draft_folder(own, draft.guide.id) / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    name, number = picture.name, 1
    while (there := folder / name).exists() and there.read_bytes() != picture.read_bytes():
        number += 1
        name = f"{picture.stem}-{number}.svg"
    if not (folder / name).exists():
        write_whole(folder / name, picture.read_bytes(), _MODE)
    return name


def draft_in(content: bytes) -> Guide:
    """The guide of a draft that was put aside.

    Raises:
        OSError: it is damaged.
    """
    try:
        return of_json(content, _File).guide
    except ValueError as error:
        raise OSError(0, "the draft is damaged") from error


def _write(own: Path, draft: Draft) -> Draft:
    folder = draft_folder(own, draft.guide.id)
    folder.mkdir(parents=True, exist_ok=True)
    content = _packed(draft)
    write_whole(folder / _FILE, content, _MODE)
    flush_folder(folder.parent)
    return replace(draft, mark=_mark(content))


def _packed(draft: Draft) -> bytes:
    return as_json(_File(draft.base, draft.guide, draft.shipped))


def _there(own: Path, name: GuideId) -> str:
    try:
        return _mark((draft_folder(own, name) / _FILE).read_bytes())
    except FileNotFoundError:
        return ""


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _copy(picture: Path, folder: Path) -> None:
    write_whole(folder / picture.name, picture.read_bytes(), _MODE)

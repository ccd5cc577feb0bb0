"""Guides read once are remembered, so that the next process need not read their files again.

Reading and checking fifteen guides in five languages takes a fifth of a second, and each resident
gets a process of their own. What is remembered is only believed while every file is as it was;
when in doubt it is read anew.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.guides.model import Guide, GuideError, Problem, Reading
from kiosk.guides.written_down import packed, unpacked

_log = logging.getLogger(__name__)
_DEEPEST = 2  # text/<language>.toml; deeper lies nothing that is read, and links may loop


class _Kept(msgspec.Struct, frozen=True):
    """A guide, and the state of its files, line by line, when it was read."""

    files: tuple[str, ...]
    guide: Guide


class _Memory(msgspec.Struct, frozen=True):
    """What is written down: by whom and of which folder, and each sound guide by its folder."""

    of: str
    guides: dict[str, _Kept]


def read_remembered(folder: Path, memory: Path) -> Reading:
    """The guides of `folder`, from the file `memory` where that is still true of them.

    Only sound guides are remembered: an author wants to hear of the others each time.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    of = f"{__version__} {folder}"
    found = _recall(memory)
    known = found.guides if found and found.of == of else {}
    kept: dict[str, _Kept] = {}
    problems: list[Problem] = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.is_file():
            continue
        files = _state(path)
        if (old := known.get(path.name)) is not None and old.files == files:
            kept[path.name] = old
            continue
        read = _read(path)
        if isinstance(read, Guide):
            kept[path.name] = _Kept(files, read)
        else:
            problems += read
    if kept != known:
        _keep(memory, _Memory(of, kept))
    return Reading(tuple(each.guide for each in kept.values()), tuple(problems))


def _read(folder: Path) -> Guide | tuple[Problem, ...]:
    from kiosk.guides.reader import read_guide  # noqa: PLC0415  rarely needed, and slow to load

    try:
        return read_guide(folder)
    except GuideError as error:
        return error.problems


def _state(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(f"{path} {state}" for path, state in _files(folder, _DEEPEST))
    except OSError as error:
        return (f"errno {error.errno}",)


def _files(folder: str | Path, deepest: int) -> Iterator[tuple[str, str]]:
    """Each file's path, and what is another once the file is, or why it cannot be had."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        try:
            if not entry.is_dir():
                status = entry.stat()
                yield entry.path, f"{status.st_size} {status.st_mtime_ns}"
            elif deepest > 1:
                yield from _files(entry.path, deepest - 1)
        except OSError as error:  # a link that leads nowhere, a folder that is closed
            yield entry.path, f"errno {error.errno}"


def _recall(memory: Path) -> _Memory | None:
    try:
        return unpacked(memory.read_bytes(), _Memory)
    except (OSError, ValueError):
        return None


def _keep(memory: Path, what: _Memory) -> None:
    import tempfile  # noqa: PLC0415  as above

    try:
        content = packed(what)
        with tempfile.TemporaryDirectory(prefix="guides-", dir=memory.parent) as folder:
            written = Path(folder) / memory.name
            written.write_bytes(content)
            written.replace(memory)
    except OSError as error:  # it is read again each time, then
        _log.info("the guides are not remembered (errno %d)", error.errno or 0)
    except UnicodeEncodeError:  # a folder's name that is no UTF-8
        _log.info("the guides are not remembered (the name of their folder)")

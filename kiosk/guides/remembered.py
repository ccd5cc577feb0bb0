"""Guides read once are remembered, so that the next process need not read their files again.

Reading and checking fifteen guides in five languages takes a fifth of a second, and each resident
gets a process of their own. What is remembered is only believed while every file is as it was;
when in doubt it is read anew.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk import __version__
from kiosk.guides.model import Guide, Reading

_log = logging.getLogger(__name__)
_DEEPEST = 3  # <guide>/text/<language>.toml; deeper lies nothing that is read, and links may loop


class _Memory(msgspec.Struct, frozen=True):
    """What is written down: the state of the files, line by line, and what was read from them."""

    files: tuple[str, ...]
    guides: tuple[Guide, ...]


def read_remembered(folder: Path, memory: Path) -> Reading:
    """The guides of `folder`, from the file `memory` where that is still true of them.

    Only a folder without a problem is remembered: an author wants to hear of the others each time.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    state = _state(folder)
    found = _recall(memory)
    if found and found.files == state:
        return Reading(found.guides, ())
    from kiosk.guides.reader import read_guides  # noqa: PLC0415  rarely needed, and slow to load

    reading = read_guides(folder)
    if not reading.problems:
        _keep(memory, _Memory(state, reading.guides))
    return reading


def _state(folder: Path) -> tuple[str, ...]:
    files = [f"{path} {state}" for path, state in _files(folder, _DEEPEST)]
    return (f"{__version__} {folder}", *files)


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
        return msgspec.msgpack.decode(memory.read_bytes(), type=_Memory, dec_hook=_from_text)
    except (OSError, msgspec.MsgspecError, ValueError):
        return None


def _keep(memory: Path, what: _Memory) -> None:
    import tempfile  # noqa: PLC0415  as above

    try:
        packed = msgspec.msgpack.encode(what, enc_hook=_to_text)
        with tempfile.TemporaryDirectory(prefix="guides-", dir=memory.parent) as folder:
            written = Path(folder) / memory.name
            written.write_bytes(packed)
            written.replace(memory)
    except OSError as error:  # it is read again each time, then
        _log.info("the guides are not remembered (errno %d)", error.errno or 0)
    except UnicodeEncodeError:  # a folder's name that is no UTF-8
        _log.info("the guides are not remembered (the name of their folder)")


def _to_text(value: Any) -> str:  # noqa: ANN401  as msgspec calls it
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _from_text(kind: type, value: Any) -> Path:  # noqa: ANN401  as msgspec calls it
    if issubclass(kind, Path):
        return Path(value)
    raise NotImplementedError(kind)

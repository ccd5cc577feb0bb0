"""Find the reports of a folder, however many, and add up those that are sound.

Each that is not is named, with the reason. What was added before, and is still the same, is not
read again.
"""

import hashlib
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec

from kiosk.statistics.merging import Kept, Merge
from kiosk.statistics.reading import MOST_BYTES, Reader, ReadingError

Progress = Callable[[int, int], None]  # files looked at, of how many

_ENDING = ".json"
_MARK_BYTES = 16


class Seen(msgspec.Struct, frozen=True, gc=False):
    """A report that was added: its file as it was, and the print of its bytes."""

    size: int
    changed: int  # nanoseconds
    mark: bytes


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not in the sums, and why. `copy`: all that is in it is there already."""

    path: str
    why: str
    copy: bool = False


@dataclass(slots=True)
class Gathered:
    """What was found: the sums, the files they are of, and those left out."""

    merge: Merge = field(default_factory=Merge)
    seen: dict[str, Seen] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    read: int = 0  # files read this time

    @property
    def places(self) -> list[str]:
        """The places whose reports are in the sums."""
        return sorted({_place_and_week(path)[0] for path in self.seen})

    @property
    def weeks(self) -> list[str]:
        """The weeks that are in the sums."""
        return sorted({_place_and_week(path)[1] for path in self.seen})


def gather(
    folder: Path,
    today: date,
    places: Collection[str] | None = None,
    before: Gathered | None = None,
    progress: Progress = lambda done, of: None,
) -> Gathered:
    """Add up the reports in that folder and the folders within.

    `places` are the codes that may be there, None: any. `before` is what an earlier run found of
    the same folder; if one of its files is gone or another, all is read anew.

    Raises:
        OSError: the folder cannot be read.
    """
    files = dict(_files(folder))
    found = before if before and _still(before, files) else Gathered()
    found.left_out, found.read = [], 0
    run = _Run(folder, Reader(today), places, found)
    new = [path for path in files if path not in found.seen]
    for done, path in enumerate(new):
        progress(done, len(new))
        try:
            run.take(path, *files[path])
        except _EarlierError:  # what is added must not depend on when it was asked for
            return gather(folder, today, places, None, progress)
        except ReadingError as error:
            copy = isinstance(error, _CopyError)
            found.left_out.append(LeftOut(path, str(error), copy=copy))
    progress(len(new), len(new))
    return found


class _CopyError(ReadingError):
    """All that is in the file was read from another."""


class _EarlierError(Exception):
    """A file contradicts one that was added before, and would have been read before that."""


class _Run:
    """One look through a folder."""

    def __init__(
        self, folder: Path, reader: Reader, places: Collection[str] | None, found: Gathered
    ) -> None:
        self._folder = folder
        self._reader = reader
        self._places = places
        self._found = found
        self._taken = {Path(path).name: path for path in found.seen}

    def take(self, path: str, size: int, changed: int) -> None:
        """Add the report of that file.

        Raises:
            ReadingError: it is not to be added.
        """
        body = _bytes(self._folder / path)
        self._found.read += 1
        report, shape, numbers = self._reader.read(body, Path(path).name)
        if self._places is not None and report.place not in self._places:
            raise ReadingError(f"{report.place} is none of the places named")
        mark = hashlib.blake2b(body, digest_size=_MARK_BYTES).digest()
        other = self._taken.get(report.file)
        if other is None:
            self._found.merge.add(report, shape, numbers)
            self._taken[report.file] = path
            self._found.seen[path] = Seen(size, changed, mark)
        elif self._found.seen[other].mark == mark:
            raise _CopyError(f"it is a copy of {other}")
        elif path < other:
            raise _EarlierError
        else:
            raise ReadingError(f"it contradicts {other}, which tells of the same place and week")


def _place_and_week(path: str) -> tuple[str, str]:
    """What the name of a report's file says, which is what is in it (see `Reader.read`)."""
    place, _, week = Path(path).stem.rpartition("_")
    return place, week


def _files(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """The files that may be reports, in order, with their size and the time of their change.

    Names that start with a dot are somebody's unfinished business.
    """

    def fail(error: OSError) -> None:
        raise error

    found = []
    for where, folders, names in os.walk(folder, onerror=fail):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.endswith(_ENDING) and not name.startswith("."):
                found.append(os.path.relpath(os.path.join(where, name), folder))
    for path in sorted(found):
        stat = (folder / path).lstat()
        yield path, (stat.st_size, stat.st_mtime_ns)


def _bytes(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise ReadingError("it is no file")
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ReadingError(f"it cannot be read ({error.strerror})") from error


def _still(before: Gathered, files: Mapping[str, tuple[int, int]]) -> bool:
    return all(files.get(path) == (seen.size, seen.changed) for path, seen in before.seen.items())


_State = tuple[int, bytes, dict[str, Seen], Kept]
_VERSION = 1  # of what is kept


def kept(gathered: Gathered, mark: bytes) -> bytes:
    """What was found, to be gone on with; `mark` stands for how it was asked for."""
    return msgspec.msgpack.encode((_VERSION, mark, gathered.seen, gathered.merge.kept()))


def kept_before(state: bytes, mark: bytes) -> Gathered | None:
    """What was found before; None: that is not it, or it was asked for otherwise."""
    try:
        version, known, seen, merged = msgspec.msgpack.decode(state, type=_State)
    except msgspec.DecodeError:
        return None
    same = (version, known) == (_VERSION, mark)
    return Gathered(Merge.kept_before(merged), seen) if same else None

"""USB sticks and memory cards that are in the machine, as Linux tells of them; no Qt.

Only what is removable is told, and only where the system has opened it (mounted it): nothing else
of the machine's disks can be chosen by anybody who is at the screen.
"""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_MOUNTS, _BLOCKS = Path("/proc/self/mountinfo"), Path("/sys/dev/block")
_ESCAPED = re.compile(r"\\([0-7]{3})")
# Where systems put what somebody plugs in. A system on a removable disk has its own elsewhere.
_PLACES = ("/media/", "/run/media/", "/mnt/")


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick: where it is, what it is called, its free room in bytes; `locked`: read only."""

    path: Path
    name: str
    free: int
    locked: bool = False


def sticks(
    mounts: Path = _MOUNTS,
    blocks: Path = _BLOCKS,
    free: Callable[[Path], int] | None = None,
) -> tuple[Stick, ...]:
    """The sticks that are there, by their name; none where nothing can be found out."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(sorted(_found(lines, blocks, free or _free), key=lambda each: each.name))


def _found(lines: list[str], blocks: Path, free: Callable[[Path], int]) -> Iterator[Stick]:
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 6:  # noqa: PLR2004  as proc(5) has it
            continue
        number, path = fields[2], _unescaped(fields[4])
        if not path.startswith(_PLACES) or not _is_removable(blocks / number):
            continue
        try:
            room = free(Path(path))
        except OSError:
            continue  # pulled out just now
        locked = "ro" in fields[5].split(",")
        yield Stick(Path(path), Path(path).name, room, locked)


def _is_removable(block: Path) -> bool:
    """Whether the disk of that device, or of which it is a part, can be taken out."""
    try:
        device = block.resolve(strict=True)
    except OSError:
        return False
    for disk in (device, device.parent):
        try:
            if (disk / "removable").read_text("ascii").strip() == "1":
                return True
        except (OSError, UnicodeDecodeError):
            continue
    return any(part.startswith("usb") for part in device.parts)


def _unescaped(path: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), path)


def _free(path: Path) -> int:
    room = os.statvfs(path)
    return room.f_bavail * room.f_frsize

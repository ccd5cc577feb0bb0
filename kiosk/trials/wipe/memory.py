"""Searches the memory of processes, from outside: /proc/<pid>/mem (proc(5)).

The processes of a kiosk keep their memory from others of their account (see `hardening`). In a
trial the screens and sync let themselves be read; of all the rest only root reads what it likes.
What may not be read is told, never taken for empty.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.processes import command_of
from kiosk.trials.wipe.planted import Planted, Secrets

_PIECE, _OVERLAP = 8_388_608, 256  # bytes
_STARTTIME = 19  # of the fields after the name
_NO_MEMORY = ("[vvar]", "[vsyscall]", "[vvar_vclock]")


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found in one process; `read` is False where its memory may not be read."""

    pid: int
    name: str
    found: frozenset[Planted]
    mib: float
    read: bool = True


def search_process(pid: int, secrets: Secrets, folder: Path) -> Searched | None:
    """Search a process; None: it is gone. `folder` is the place of the trial.

    What it maps read-only of files outside `folder` is left out: programs and letters.
    """
    name = _name_of(pid)
    found: set[Planted] = set()
    size = 0
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for start, end in _regions(pid, str(folder)):
                for piece in _pieces(memory.fileno(), start, end):
                    size += len(piece)
                    found |= set(secrets.found_in(piece))
    except PermissionError:
        return Searched(pid, name, frozenset(), 0.0, read=False)
    except (FileNotFoundError, ProcessLookupError):
        return None
    if size == 0 and not Path(f"/proc/{pid}").exists():
        return None
    return Searched(pid, name, frozenset(found), size / 2**20)


def processes_of(folder: Path, known: tuple[int, ...]) -> tuple[int, ...]:
    """Those known, and every other one whose environment names the place of the trial.

    So a process that has left its parents is found too. Of an account's own process that keeps its
    environment to itself it is not known: one that began after this trial may be of it.
    """
    mark = os.fsencode(folder)
    found = set(known)
    for proc in Path("/proc").iterdir():
        if proc.name.isdecimal() and int(proc.name) != os.getpid():
            with suppress(OSError):
                if _is_of(proc, mark):
                    found.add(int(proc.name))
    return tuple(sorted(found))


def _is_of(proc: Path, mark: bytes) -> bool:
    try:
        return mark in (proc / "environ").read_bytes()
    except PermissionError:
        pid = int(proc.name)
        if proc.stat().st_uid != os.geteuid() or _began(pid) < _began(os.getpid()):
            return False
        words = command_of(pid)  # of another kiosk's, its folder is known
        return "--data" not in words or os.fsdecode(mark) in " ".join(words)


def _began(pid: int) -> int:
    """When a process began, in ticks since the machine did: field 22 of its stat (proc(5))."""
    told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    return int(told.rpartition(")")[2].split()[_STARTTIME])


def _regions(pid: int, folder: str) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text("utf-8", "replace").splitlines():
        span, rights, _, _, inode, *path = line.split(maxsplit=5)
        name = path[0] if path else ""
        if "r" not in rights or name in _NO_MEMORY:
            continue
        if "w" not in rights and inode != "0" and not name.startswith(folder):
            continue
        start, _, end = span.partition("-")
        yield int(start, 16), int(end, 16)


def _pieces(memory: int, start: int, end: int) -> Iterator[bytes]:
    """A region in pieces that overlap, so that nothing is cut in two."""
    at = start
    while at < end:
        try:
            piece = os.pread(memory, min(_PIECE, end - at), at)
        except OSError:  # a page of a device, or the region has gone meanwhile
            return
        if not piece:
            return
        yield piece
        if at + len(piece) >= end:
            return
        at += max(1, len(piece) - _OVERLAP)


def _name_of(pid: int) -> str:
    words = command_of(pid)
    kind = next((word[7:] for word in words if word.startswith("--type=")), "")
    if kind:
        return f"browser, {kind}"
    if "kiosk.trials.visited" in words:
        return next((role for role in ("sync", "screen") if role in words), "supervisor")
    roles = ("sync", "out-of-order")
    modules = (word for word in words if word.startswith("kiosk.") or word in roles)
    return next(modules, Path(words[0]).name if words and words[0] else "a process")

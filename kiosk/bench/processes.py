"""Processes seen from outside: how large they are, whether they rest, when they are gone.

A process of the kiosk keeps its own /proc to itself (see `hardening`), but where a visitor of the
bench is in it: of others the shared memory can be told by root only. What cannot be told is None,
never a guess.
"""

import os
import select
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_KIB_PER_MIB = 1024
_LOOK_EVERY_S = 0.05
_QUIET_S = 0.4
_AT_REST = 0.05  # of one processor: what a timer now and then takes
_UTIME, _STIME = 11, 12  # of the fields after the name in /proc/<pid>/stat (proc(5))


class BenchError(Exception):
    """The bench cannot measure; its words are for the person who started it."""


@dataclass(frozen=True, slots=True)
class Size:
    """What a process holds, in MiB and in numbers.

    PSS shares out what several processes map; what is its own nobody else maps. So PSS grows
    towards RSS where fewer processes are, and is never less than what is its own.
    """

    rss_mib: float
    pss_mib: float | None
    own_mib: float | None
    threads: int
    files: int | None

    @property
    def memory_mib(self) -> float:
        """PSS or, where it cannot be told, RSS, which is never less."""
        return self.rss_mib if self.pss_mib is None else self.pss_mib


def caveat(sizes: Iterable[Size]) -> str:
    """What is to be known of a figure made of these, where the PSS of one is not told."""
    if any(size.pss_mib is None for size in sizes):
        return "RSS, which is more: only root can ask for the PSS of a process that hides it"
    return ""


def size_of(pid: int) -> Size:
    """The size of a running process.

    Raises:
        OSError: there is no such process.
    """
    proc = Path(f"/proc/{pid}")
    status = (proc / "status").read_text("utf-8", "replace")
    pss, own, files = None, None, None
    with suppress(PermissionError):
        told = proc.joinpath("smaps_rollup").read_text("utf-8")
        pss = _number(told, "Pss:") / _KIB_PER_MIB
        own = (_number(told, "Private_Clean:") + _number(told, "Private_Dirty:")) / _KIB_PER_MIB
        files = len(os.listdir(proc / "fd"))
    rss = _number(status, "VmRSS:") / _KIB_PER_MIB
    return Size(rss, pss, own, _number(status, "Threads:"), files)


def wait_until_at_rest(pid: int, within_s: float = 60.0) -> None:
    """Wait until the process takes hardly any time of a processor: its warming up is done.

    Raises:
        BenchError: it takes time all along, or it is gone.
    """
    end = time.monotonic() + within_s
    before, quiet_since = seconds_used(pid), time.monotonic()
    while time.monotonic() < end:
        time.sleep(_LOOK_EVERY_S)
        used, now = seconds_used(pid), time.monotonic()
        if used - before > _AT_REST * _QUIET_S:
            before, quiet_since = used, now
        elif now - quiet_since > _QUIET_S:
            return
    raise BenchError(f"a screen was still at work {within_s:.0f} s after it was ready")


class Departure:
    """Knows when a process is gone, whoever started it."""

    def __init__(self, pid: int) -> None:
        self._handle = os.pidfd_open(pid)

    def wait(self, within_s: float = 30.0) -> float:
        """The moment (of the steady clock) at which it was gone; waited for once.

        Raises:
            BenchError: it is still there.
        """
        try:
            there = select.poll()
            there.register(self._handle, select.POLLIN)
            if not there.poll(within_s * 1000):
                raise BenchError(f"a screen was still there {within_s:.0f} s after its session")
            return time.monotonic()
        finally:
            os.close(self._handle)


def children_of(pid: int) -> list[int]:
    """The processes that this one started and that are not gone."""
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii")
    return [int(child) for child in told.split()]


def command_of(pid: int) -> list[str]:
    """The command line of a process; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text("utf-8", "replace").split("\0")
    except OSError:
        return []


def seconds_used(pid: int) -> float:
    """How long processors worked for a process, in hundredths of a second at best.

    Raises:
        BenchError: there is no such process.
    """
    try:
        told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        raise BenchError("a process of the kiosk ended too early") from None
    fields = told.rpartition(")")[2].split()
    return (int(fields[_UTIME]) + int(fields[_STIME])) / os.sysconf("SC_CLK_TCK")


def _number(told: str, key: str) -> int:
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith(key))

"""How long one waits for a first screen: of a kiosk that starts, of one that stood by.

All files were read before, as they are on a kiosk that was on the day before: the first round
of a start is not counted.
"""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.app.messages import After, Ready, Show, Shown
from kiosk.bench.bench import Bench
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.place import Place
from kiosk.bench.processes import (
    BenchError,
    Size,
    caveat,
    children_of,
    seconds_used,
    size_of,
    wait_until_at_rest,
)
from kiosk.bench.started import lone_screen, running

_STARTS, _SHOWS = 10, 10
_STARTS_WITHIN_S = 60.0
_MS = 1000.0

FIRST_SCREEN = Quantity(
    "first_screen_warm", "`pas-a-pas run` started → its first screen is drawn", "s", 1.0
)
FIRST_SCREEN_WORK = Quantity(
    "first_screen_processor",
    "of that, what processors worked for it, one after the other: waiting for one apart",
    "s",
)
SCREEN_READY = Quantity("screen_ready", "a screen process started → it stands by", "s")
SCREEN_FIRST = Quantity("screen_first", "a screen process started, told at once → drawn", "s")
FROM_STANDBY = Quantity(
    "from_standby", "a warm standby screen told to show → it is drawn", "ms", 60.0
)
STANDBY_MEMORY = Quantity(
    "memory_standby_mib", "memory of a warm standby screen", "MiB", judged=Judged.MAX
)


def first_screen_warm(bench: Bench) -> list[Sample]:
    """Start whole kiosks, and single screens, one after another."""
    whole, worked, ready, first = [], [], [], []
    for each in bench.counted(bench.often(_STARTS) + 1):
        started, work = _start_of_a_kiosk(bench.place)
        stood_by, drawn = _start_of_a_screen(bench.place)
        if each:
            whole.append(started)
            worked.append(work)
            ready.append(stood_by)
            first.append(drawn)
    return [
        Sample(FIRST_SCREEN, whole),
        Sample(FIRST_SCREEN_WORK, worked),
        Sample(SCREEN_READY, ready),
        Sample(SCREEN_FIRST, first),
    ]


def from_standby(bench: Bench) -> list[Sample]:
    """Show warm standby screens, each a new process, as after a resident who has finished."""
    took: list[float] = []
    sizes: list[Size] = []
    for _ in bench.counted(bench.often(_SHOWS)):
        with lone_screen(bench.place, bench.place.command("screen")) as screen:
            screen.said(Ready)
            wait_until_at_rest(screen.pid)
            sizes.append(size_of(screen.pid))
            asked = time.monotonic()
            screen.tell(Show(After.FINISH))
            took.append((screen.said(Shown) - asked) * _MS)
    memory = Sample(STANDBY_MEMORY, [size.memory_mib for size in sizes], caveat(sizes))
    return [Sample(FROM_STANDBY, took), memory]


def _start_of_a_screen(place: Place) -> tuple[float, float]:
    """Seconds from its start until it is ready, and until it is drawn."""
    started = time.monotonic()
    with lone_screen(place, place.command("screen")) as screen:
        ready = screen.said(Ready)
        screen.tell(Show(After.START))
        return ready - started, screen.said(Shown) - started


def _start_of_a_kiosk(place: Place) -> tuple[float, float]:
    """Seconds from its start until it tells that there is something to see; those worked for it.

    It is told to the service manager, whose place the bench takes.
    """
    address = place.folder / "notify"
    with _listening(address) as manager:
        told = replace(place, environment={**place.environment, "NOTIFY_SOCKET": str(address)})
        started = time.monotonic()
        with running(place.command("run"), told) as kiosk:
            try:
                while b"READY=1" not in manager.recv(4096):
                    pass
            except TimeoutError:
                raise BenchError("the kiosk showed nothing") from None
            shown = time.monotonic()
            worked = sum(map(seconds_used, (kiosk.pid, *children_of(kiosk.pid))))
            return shown - started, worked


@contextmanager
def _listening(address: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(address))
        manager.settimeout(_STARTS_WITHIN_S)
        try:
            yield manager
        finally:
            address.unlink()

"""One resident after another through one supervisor: how quickly, and whether anything is left.

The screens are real processes with a visitor in them, who presses Finish.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from kiosk.bench.bench import Bench
from kiosk.bench.errands import Brought, Errand, Pressed, Seen
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.place import Place
from kiosk.bench.processes import (
    Departure,
    Size,
    caveat,
    children_of,
    command_of,
    size_of,
    wait_until_at_rest,
)
from kiosk.bench.started import running
from kiosk.bench.visits import Reception

_FINISHES = 10
_TENTH, _MOST_COMPARED = 10, 20  # drift: the last tenth of the residents beside the first
_MS = 1000.0

Value = TypeVar("Value")

TO_HOME = Quantity(
    "finish_to_home",
    "a finger lifted from Finish → the next resident's screen is drawn",
    "ms",
    200.0,
)
TO_GONE = Quantity(
    "finish_to_gone",
    "a finger lifted from Finish → the last resident's process is gone",
    "ms",
    200.0,
)
_DRIFTS = ("memory at the end beside the beginning", "MiB", 20.0, Judged.MAX)
HURRIED = Quantity(
    "residents_to_home", "finish_to_home, of residents who leave when the next is only ready", "ms"
)
SUPERVISOR_DRIFT = Quantity("residents_supervisor_mib", f"supervisor: {_DRIFTS[0]}", *_DRIFTS[1:])
SCREEN_DRIFT = Quantity("residents_screen_mib", f"new screens: {_DRIFTS[0]}", *_DRIFTS[1:])
SYNC_DRIFT = Quantity("residents_sync_mib", f"sync: {_DRIFTS[0]}", *_DRIFTS[1:])
FILES_DRIFT = Quantity(
    "residents_files", "supervisor: open files more than at the beginning", "", 0.0, Judged.MAX
)
THREADS_DRIFT = Quantity(
    "residents_threads", "supervisor: threads more than at the beginning", "", 0.0, Judged.MAX
)


@dataclass(frozen=True, slots=True)
class Change:
    """One resident followed another: how long it took, and how large the processes were then.

    Sizes are taken when the new screen is shown, the old one gone and the next one stands by.
    """

    to_home_ms: float
    to_gone_ms: float
    supervisor: Size
    sync: Size | None
    screen: Size


def finish_to_home(bench: Bench) -> list[Sample]:
    """Residents who stayed long enough for the standby screen to be warm, as they do."""
    rounds = bench.often(_FINISHES)
    with kiosk_of(bench.place) as kiosk:
        changes = [kiosk.change(at_rest=True) for _ in bench.counted(rounds)]
    return [
        Sample(TO_HOME, [change.to_home_ms for change in changes]),
        Sample(TO_GONE, [change.to_gone_ms for change in changes]),
    ]


def residents_1000(bench: Bench) -> list[Sample]:
    """As many residents as asked for, each of whom leaves as soon as the next screen is ready.

    Only those whose sizes are compared stay until their screen is warm.
    """
    began = time.monotonic()
    first, last = ends(range(bench.residents))
    with kiosk_of(bench.place) as kiosk:
        changes = [
            kiosk.change(at_rest=each in (*first, *last))
            for each in bench.counted(bench.residents)
        ]
    minutes = (time.monotonic() - began) / 60
    note = f"{len(changes)} residents in {minutes:.1f} minutes"
    syncs = [change.sync for change in changes if change.sync is not None]
    screens = [change.screen for change in changes]
    supervisors = [change.supervisor for change in changes]
    files = [float(size.files) for size in supervisors if size.files is not None]
    return [
        Sample(SUPERVISOR_DRIFT, drift([size.memory_mib for size in supervisors]), note),
        Sample(SCREEN_DRIFT, drift([size.memory_mib for size in screens]), caveat(screens)),
        Sample(SYNC_DRIFT, drift([size.memory_mib for size in syncs]), caveat(syncs)),
        Sample(FILES_DRIFT, drift(files)),
        Sample(THREADS_DRIFT, drift([float(size.threads) for size in supervisors])),
        Sample(HURRIED, [change.to_home_ms for change in changes]),
    ]


def drift(values: Sequence[float]) -> list[float]:
    """How far each value of the last tenth is above the usual one of the first tenth.

    A tenth is one to twenty values; of one value or none there is no drift to tell.
    """
    first, last = ends(values)
    return [value - median(first) for value in last]


def ends(all_of_them: Sequence[Value]) -> tuple[Sequence[Value], Sequence[Value]]:
    """The first and the last tenth, one to twenty each; never the same one in both."""
    tenth = min(max(1, len(all_of_them) // _TENTH), _MOST_COMPARED)
    return all_of_them[:tenth], all_of_them[tenth:][-tenth:]


class Kiosk:
    """A supervisor that runs: `front` is who uses the screen, `standby` who will be next."""

    def __init__(self, supervisor: int, reception: Reception, errand: Errand) -> None:
        self.supervisor = supervisor
        self._errand = errand
        self._reception = reception
        self._front = reception.next()
        self._front.hears(Seen)
        self._standby = reception.next()

    def change(self, *, at_rest: bool) -> Change:
        """Let the next resident follow; `at_rest`: once all screens have all their parts."""
        if at_rest:
            wait_until_at_rest(self._standby.pid)
        leaves = Departure(self._front.pid)
        self._front.go(self._errand)
        self._front.hears(Brought)
        self._front.go(Errand.FINISH)
        pressed = self._front.hears(Pressed).at
        gone = leaves.wait()
        seen = self._standby.hears(Seen).at
        self._front.close()
        self._front, self._standby = self._standby, self._reception.next()
        if at_rest:
            # Both: a screen that still warms up is a third smaller than one that has.
            wait_until_at_rest(self._front.pid)
            wait_until_at_rest(self._standby.pid)
        return Change(
            to_home_ms=(seen - pressed) * _MS,
            to_gone_ms=(gone - pressed) * _MS,
            supervisor=size_of(self.supervisor),
            sync=self._sync(),
            screen=size_of(self._front.pid),
        )

    def close(self) -> None:
        """Hear nothing more of the visitors."""
        self._front.close()
        self._standby.close()

    def _sync(self) -> Size | None:
        for child in children_of(self.supervisor):
            if "sync" in command_of(child):
                return size_of(child)
        return None


@contextmanager
def kiosk_of(place: Place, errand: Errand = Errand.BEGIN) -> Iterator[Kiosk]:
    """A supervisor whose residents all do that before they finish."""
    with (
        Reception(place.folder / "reception") as reception,
        running(place.visited("kiosk", reception.path), place) as supervisor,
    ):
        kiosk = Kiosk(supervisor.pid, reception, errand)
        yield kiosk
        kiosk.close()

"""The whole tour: hands combinations to workers on all cores, and gathers what they saw.

Needs no Qt here. A worker that dies or falls silent costs the rest of its combination, never the
tour.
"""

import asyncio
import os
import signal
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from kiosk.tour.combinations import Choice, Combination
from kiosk.tour.messages import Orders, Said, Seen, Stops, Through, order, said_in
from kiosk.tour.report import ScreenReport, summary, write_report

FOUND = 1  # exit code: something is wrong with a screen, or one could not be seen
_PATIENCE_S = 60.0  # a worker that says nothing for so long hangs
_STARTS_S = 120.0  # for one to be there at all, on a machine that is busy
_GOODBYE_S = 5.0  # for one that has nothing more to do, or was told to die, to be gone
_LINE_BYTES = 2**22  # one screen, however much is wrong with it
_FOR_A_CORE = 2  # workers: while one waits for its screen to come to rest, another draws
_DRAWING = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}

Tell = Callable[[str], None]
Pipe = TypeVar("Pipe", StreamReader, StreamWriter)


class TourError(ValueError):
    """The tour cannot be made as asked; the message tells a person why."""


def tour(
    orders: Orders, choice: Choice, *, tell: Tell, say: Tell, patience_s: float = _PATIENCE_S
) -> int:
    """See the screens chosen, write pictures and `tour.json`, and say what was found.

    `tell` hears a line of progress after each screen, `say` the summary at the end. A worker that
    is silent for `patience_s` seconds is given up. Returns the exit code.

    Raises:
        TourError: there is no such screen, or nothing can be written there.
    """
    under_way = _Tour(orders, deque(choice.combinations), tell, patience_s)
    try:
        orders.out.mkdir(parents=True, exist_ok=True)
        write_report([], orders.out)  # whether one can is known now, not after ten minutes
        asyncio.run(under_way.make())
        file = write_report(under_way.in_order(choice.combinations), orders.out)
    except OSError as error:
        raise TourError(f"{orders.out}: nothing can be written there ({error}).") from error
    for told in (summary(under_way.seen), *under_way.failures, f"All of it is in {file}."):
        say(told)
    return FOUND if under_way.failures or any(it.findings for it in under_way.seen) else 0


@dataclass(slots=True)
class _Tour:
    """A tour under way: what is still to be seen, what was seen, what could not be."""

    orders: Orders
    todo: deque[Combination]
    tell: Tell
    patience_s: float
    stops: list[str] = field(default_factory=list)
    total: int = 0
    found: int = 0
    seen: list[ScreenReport] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    async def make(self) -> None:
        """Keep all cores at work until nothing is left to see."""
        workers = len(os.sched_getaffinity(0)) * _FOR_A_CORE
        await asyncio.gather(*(self._employ() for _ in range(min(workers, len(self.todo)))))

    def in_order(self, combinations: list[Combination]) -> list[ScreenReport]:
        """What was seen, in the order asked for, whichever worker was faster."""
        return sorted(
            self.seen,
            key=lambda it: (combinations.index(it.combination), self.stops.index(it.name)),
        )

    async def _employ(self) -> None:
        while self.todo:
            async with _worker(self.orders) as process:
                match await self._hear(process, max(_STARTS_S, self.patience_s)):
                    case Stops(names):
                        self._begin(names)
                    case _:
                        raise TourError("No screen can be drawn here: see the words above.")
                while self.todo and await self._see(process, self.todo.popleft()):
                    pass

    def _begin(self, names: list[str]) -> None:
        for name in self.orders.screens:
            if name not in names:
                raise TourError(f"No screen is called {name!r}. There are: {', '.join(names)}.")
        if not self.stops:
            self.stops = names
            self.total = len(self.todo) * len(set(self.orders.screens or names))

    async def _see(self, process: Process, combination: Combination) -> bool:
        """Have a worker visit the combination; False: it is lost, and the worker with it."""
        left = deque(name for name in self.stops if name in (self.orders.screens or self.stops))
        try:
            _pipe(process.stdin).write(msgspec.json.encode(combination) + b"\n")
            while not isinstance(said := await self._hear(process, self.patience_s), Through):
                if not isinstance(said, Seen):
                    break
                self._note(said.report)
                left.popleft()
            else:
                return True
        except ConnectionError:
            pass
        at = left[0] if left else "the end"
        self.failures.append(f"{combination}: {at} could not be seen, nor what follows it.")
        return False

    async def _hear(self, process: Process, within_s: float) -> Said | None:
        """The next thing a worker says; None: it is dead, or might as well be."""
        try:
            async with asyncio.timeout(within_s):
                heard = await _pipe(process.stdout).readline()
        except TimeoutError:
            process.send_signal(signal.SIGABRT)
            return None
        return said_in(heard) if heard else None

    def _note(self, report: ScreenReport) -> None:
        self.seen.append(report)
        self.found += len(report.findings)
        self.tell(f"{len(self.seen)} of {self.total}: {report.file}, {self.found} findings")


@asynccontextmanager
async def _worker(orders: Orders) -> AsyncIterator[Process]:
    """A worker, gone for certain afterwards. What it prints on stderr is seen as it is."""
    command = (sys.executable, "-m", "kiosk.tour.worker", order(orders))
    process = await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, limit=_LINE_BYTES, env={**os.environ, **_DRAWING}
    )
    try:
        yield process
    finally:
        await _gone(process)


async def _gone(process: Process) -> None:
    _pipe(process.stdin).close()
    try:
        async with asyncio.timeout(_GOODBYE_S):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _pipe(pipe: Pipe | None) -> Pipe:
    if pipe is None:
        raise AssertionError("every worker is started with pipes")
    return pipe

"""Processes that the bench starts: ended with it, and screens without a supervisor around them."""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from kiosk.app.messages import FromScreen, ToScreen, from_screen, line
from kiosk.bench.place import Place
from kiosk.bench.processes import BenchError

_LEAVES_WITHIN_S = 10.0


@contextmanager
def running(
    command: Sequence[str], place: Place, *, spoken_to: bool = False
) -> Iterator["subprocess.Popen[bytes]"]:
    """A process of that place; it is asked to end at the end, and killed when it does not.

    What it and its children print for a person is added to `place.printed`.
    """
    pipe = subprocess.PIPE if spoken_to else None
    with place.printed.open("ab") as printed:
        process = subprocess.Popen(  # noqa: S603  a command line of our own
            command, stdin=pipe, stdout=pipe, stderr=printed, env=dict(place.environment)
        )
    try:
        yield process
    finally:
        process.terminate()
        for end in filter(None, (process.stdin, process.stdout)):
            end.close()
        try:
            process.wait(_LEAVES_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class LoneScreen:
    """A screen process; the bench speaks to it as the supervisor does."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.pid = process.pid
        self._hears, self._says = _open(process.stdin), _open(process.stdout)

    def tell(self, message: ToScreen) -> None:
        """Say something to it."""
        self._hears.write(line(message))
        self._hears.flush()

    def said(self, kind: type[FromScreen]) -> float:
        """Wait until it says that; gives the moment, by the steady clock.

        Raises:
            BenchError: it ends before.
        """
        while said := self._says.readline():
            if isinstance(from_screen(said), kind):
                return time.monotonic()
        raise BenchError(f"a screen ended before it was {kind.__name__.lower()}")


@contextmanager
def lone_screen(place: Place, command: Sequence[str]) -> Iterator[LoneScreen]:
    """A screen without a supervisor."""
    with running(command, place, spoken_to=True) as process:
        yield LoneScreen(process)


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise AssertionError("a screen is started with pipes")
    return pipe

"""A kiosk on trial, as seen from outside: its supervisor, and the hands in its screens."""

import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self, TypeVar

from kiosk.bench.processes import children_of, wait_until_at_rest
from kiosk.trials import orders
from kiosk.trials.orders import Answer, Done, Drawn, Here, Lost, Order
from kiosk.trials.place import Place

_PATIENCE_S = 200.0  # for what takes longest: a session that ends because nobody answers
_LEAVES_WITHIN_S = 10.0
_TELLS_WITHIN_S = 0.5
_MOST_TOLD = 2000  # signs of what was printed

Said = TypeVar("Said", bound=Answer)


class TrialError(Exception):
    """The trial cannot go on; its words are for the person who started it."""


class ScreenGoneError(TrialError):
    """The screen in front has ended."""


class Visit:
    """One screen with a hand in it. `pid` is its process."""

    def __init__(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE_S)
        self._connection = connection
        self._lines = connection.makefile("rb")
        self.pid = self.hears(Here).pid

    def does(self, *all_of_them: Order) -> None:
        """Carry the orders out, one after the other.

        Raises:
            TrialError: one of them could not be.
        """
        for order in all_of_them:
            self.begins(order)
            self.hears(Done)

    def begins(self, order: Order) -> None:
        """Send the order, and wait for nothing."""
        with suppress(BrokenPipeError, ConnectionResetError):  # there will be no answer either
            self._connection.sendall(orders.line(order))

    def hears(self, kind: type[Said]) -> Said:
        """The next thing the hand says, which must be of that kind.

        Raises:
            TrialError: the hand is lost, silent, gone, or says something else.
        """
        try:
            said = self._lines.readline()
        except OSError:  # silent, or gone
            said = b""
        if not said:
            raise ScreenGoneError(f"a screen ended, or fell silent, before {kind.__name__}")
        match orders.answer_in(said):
            case Lost(words):
                raise TrialError(words)
            case told if isinstance(told, kind):
                return told
            case told:
                raise TrialError(f"a hand said {type(told).__name__}, not {kind.__name__}")

    def close(self) -> None:
        """Hear nothing more of it."""
        self._lines.close()
        self._connection.close()


class KioskOnTrial:
    """A supervisor that runs. `front` is the screen in use, `standby` the one after it."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(place.reception))
        self._listening.listen()
        self._listening.settimeout(_PATIENCE_S)
        self._visits: list[Visit] = []
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.stop(signal.SIGTERM)
        self._listening.close()
        self.place.reception.unlink(missing_ok=True)

    def start(self) -> None:
        """Start it, and wait until its first screen is drawn and the next stands by."""
        place = self.place
        command = (sys.executable, "-m", "kiosk.trials.visited", "kiosk", str(place.reception))
        folders = ("--data", str(place.data), "--config", str(place.config))
        with place.printed.open("ab") as printed:
            self._supervisor = subprocess.Popen(  # noqa: S603  a command line of our own
                (*command, *folders),
                env=dict(place.environment),
                cwd=Path(__file__).parents[2],
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=printed,
            )
        self.front = self._next()
        self.front.hears(Drawn)
        self.standby = self._next()
        wait_until_at_rest(self.front.pid)  # all its ways are open then

    def next_resident(self, *, drawn: bool = False) -> None:
        """The session is over: wait until the next screen is drawn, and one more stands by.

        `drawn`: it was heard already that the next one is.
        """
        if not drawn:
            self.standby.hears(Drawn)
        self.front.close()
        _wait_until_gone(self.front.pid)
        self.front, self.standby = self.standby, self._next()

    def stop(self, number: signal.Signals) -> None:
        """End the supervisor by that signal, and wait until everything of it is gone."""
        everything = self.processes()
        self._supervisor.send_signal(number)
        try:
            self._supervisor.wait(_LEAVES_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._supervisor.kill()
            self._supervisor.wait()
        for visit in self._visits:
            visit.close()
        self._visits = []
        for pid in everything:
            _wait_until_gone(pid)

    def processes(self) -> tuple[int, ...]:
        """All that live now, the supervisor first."""
        return tuple(_with_children(self._supervisor.pid))

    def in_front(self) -> tuple[int, ...]:
        """The process of the screen in use, and all that it started."""
        return tuple(_with_children(self.front.pid))

    def _next(self) -> Visit:
        try:
            connection, _ = self._listening.accept()
        except TimeoutError:
            raise TrialError("no screen was ready in time") from None
        visit = Visit(connection)
        self._visits.append(visit)
        return visit


@contextmanager
def kiosk_on_trial(place: Place) -> Iterator[KioskOnTrial]:
    """A kiosk of that place, with one screen drawn and one that stands by.

    Raises:
        TrialError: it does not start.
    """
    with KioskOnTrial(place) as kiosk:
        try:
            yield kiosk
        except TrialError as error:
            raise TrialError(f"{error}\nIts processes printed last:\n{_last(place)}") from None


def _last(place: Place) -> str:
    time.sleep(_TELLS_WITHIN_S)  # why a screen has gone is told a moment later
    return place.printed.read_text("utf-8", "replace")[-_MOST_TOLD:]


def _with_children(pid: int) -> Iterator[int]:
    yield pid
    with suppress(OSError):
        for child in children_of(pid):
            yield from _with_children(child)


def _wait_until_gone(pid: int) -> None:
    with suppress(ProcessLookupError):
        handle = os.pidfd_open(pid)
        try:
            there = select.poll()
            there.register(handle, select.POLLIN)
            there.poll(_LEAVES_WITHIN_S * 1000)
        finally:
            os.close(handle)

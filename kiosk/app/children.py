"""The processes of the kiosk: started, listened to, written to, killed, and known to be gone.

A child is gone when it and everything it had started are: until then it is still counted. Which
child is wanted when is not here (see `stage`).
"""

import logging
import os
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from selectors import EVENT_READ, BaseSelector
from typing import IO

from kiosk.app.hardening import die_with
from kiosk.app.journal import Checked, from_child
from kiosk.app.messages import FromScreen, Lines, ToScreen, from_screen, line

MOST_PRINTED = 500  # lines of one process that are looked at for the log
MOST_NONSENSE = 100  # lines that are no message, after which a process is not listened to
_PIECE = 65_536  # bytes read at once: what a pipe holds

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Heard:
    """A child said something."""

    number: int
    message: FromScreen


@dataclass(frozen=True, slots=True)
class Died:
    """A child is gone, and all that it had started with it.

    `code` is its exit code, or the signal that ended it as a negative number.
    """

    number: int
    code: int


Happening = Heard | Died


@dataclass(slots=True)
class _Child:
    number: int
    name: Checked
    process: "subprocess.Popen[bytes]"
    said: Lines = field(default_factory=Lines)
    printed: Lines = field(default_factory=Lines)
    printed_lines: int = 0
    nonsense: int = 0
    reaped: bool = False


class Children:
    """The children of this process, by number. Nothing here waits or blocks.

    `selector` is told which pipes to watch; the data of each of its keys is the function to call
    when there is something to read, which gives the happenings found.
    """

    def __init__(self, environment: Mapping[str, str], selector: BaseSelector) -> None:
        self._environment = dict(environment)
        self._selector = selector
        self._children: dict[int, _Child] = {}

    @property
    def lingering(self) -> bool:
        """Whether a child has died but something it had started has not yet: ask again soon."""
        return any(child.reaped for child in self._children.values())

    def start(self, number: int, name: str, command: Sequence[str]) -> None:
        """Start a process, known as `number` from then on.

        Raises:
            OSError: it cannot be started.
        """
        me = os.getpid()
        process = subprocess.Popen(  # noqa: S603  the command line is the kiosk's own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=self._environment,
            start_new_session=True,  # so that all it starts can be killed with it
            preexec_fn=lambda: die_with(me),  # noqa: PLW1509  this process has one thread
        )
        child = self._children[number] = _Child(number, Checked(name), process)
        for pipe in (process.stdin, process.stdout, process.stderr):
            os.set_blocking(_open(pipe).fileno(), False)
        self._watch(process.stdout, lambda: self._hear(child))
        self._watch(process.stderr, lambda: self._overhear(child))

    def say(self, number: int, message: ToScreen) -> None:
        """Write the message to a child; one that does not read is found out by its silence."""
        if child := self._children.get(number):
            with suppress(OSError, ValueError):
                _open(child.process.stdin).write(line(message))

    def dismiss(self, number: int) -> None:
        """Tell a child to end."""
        if (child := self._children.get(number)) and child.process.stdin:
            child.process.stdin.close()

    def kill(self, number: int) -> None:
        """End a child, and what it started, now."""
        child = self._children.get(number)
        if child and not child.reaped:
            _kill_group(child.process.pid)

    def numbers(self) -> tuple[int, ...]:
        """Those that are not gone."""
        return tuple(self._children)

    def reap(self) -> list[Happening]:
        """Who has gone since the last time; called whenever a SIGCHLD came."""
        by_pid = {child.process.pid: child for child in self._children.values()}
        with suppress(ChildProcessError):
            while dead := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                leader = by_pid.get(dead.si_pid)
                if leader is not None:
                    # Its number cannot be another's before it is waited for: nobody else is hit.
                    _kill_group(dead.si_pid)
                _, status = os.waitpid(dead.si_pid, 0)
                if leader is not None:
                    leader.reaped = True
                    leader.process.returncode = os.waitstatus_to_exitcode(status)
        gone = [child for child in self._children.values() if _is_gone(child)]
        return [happening for child in gone for happening in self._bury(child)]

    def _bury(self, child: _Child) -> list[Happening]:
        last = [*self._hear(child), *self._overhear(child)]
        for pipe in (child.process.stdout, child.process.stderr):
            self._unwatch(pipe)
        self.dismiss(child.number)
        del self._children[child.number]
        return [*last, Died(child.number, child.process.returncode)]

    def _hear(self, child: _Child) -> list[Happening]:
        found: list[Happening] = []
        for said in child.said.feed(self._read(child.process.stdout)):
            if child.nonsense > MOST_NONSENSE:
                self._unwatch(child.process.stdout)  # its silence will be noticed
                break
            if (message := from_screen(said)) is None:
                child.nonsense += 1
            else:
                found.append(Heard(child.number, message))
        return found

    def _overhear(self, child: _Child) -> list[Happening]:
        for printed in child.printed.feed(self._read(child.process.stderr)):
            child.printed_lines += 1
            kept = from_child(printed.decode(errors="replace"))
            if kept is not None and child.printed_lines <= MOST_PRINTED:
                _log.warning("%s %d: %s", child.name, child.number, Checked(kept))
        return []

    def _read(self, pipe: IO[bytes] | None) -> bytes:
        """What is there to be read; a pipe at its end is watched no more."""
        if pipe is None or pipe.closed:
            return b""
        piece = pipe.read(_PIECE)
        if piece == b"":
            self._unwatch(pipe)
        return piece or b""

    def _watch(self, pipe: IO[bytes] | None, found: Callable[[], list[Happening]]) -> None:
        self._selector.register(_open(pipe), EVENT_READ, found)

    def _unwatch(self, pipe: IO[bytes] | None) -> None:
        if pipe is not None and not pipe.closed:
            self._selector.unregister(pipe)
            pipe.close()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise AssertionError("every child is started with pipes")
    return pipe


def _kill_group(group: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def _is_gone(child: _Child) -> bool:
    """Whether neither the child nor anything of its group is left."""
    if not child.reaped:
        return False
    try:
        os.killpg(child.process.pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass  # there is one, and it belongs to somebody else
    return False

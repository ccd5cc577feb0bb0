"""The signals that the supervisor waits for: a child has died, or somebody asks it to stop."""

import signal
import socket
from contextlib import suppress
from types import FrameType
from typing import Never, Self

_STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Signals:
    """The signals of this process, as something that can be waited for beside pipes.

    `awaited` can be read when one came; `stop` tells whether one of them asks to stop.
    """

    def __init__(self) -> None:
        self.stop = False
        self.awaited, self._woken = socket.socketpair()
        self.awaited.setblocking(False)
        self._woken.setblocking(False)

    def __enter__(self) -> Self:
        signal.set_wakeup_fd(self._woken.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGCHLD, *_STOPS):
            signal.signal(number, self._came)
        return self

    def __exit__(self, *error: object) -> None:
        for number in (signal.SIGCHLD, *_STOPS):
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self.awaited.close()
        self._woken.close()

    def drain(self) -> list[Never]:
        """Forget that something came: it is acted on by now."""
        with suppress(BlockingIOError):
            while self.awaited.recv(4096):
                pass
        return []

    def _came(self, number: int, frame: FrameType | None) -> None:
        self.stop = self.stop or number in _STOPS

"""What a screen does with a fault of its own: the log gets the traceback, the person a screen.

A fault that comes again at once is no accident: the process ends then, and the supervisor puts a
fresh one in its place.
"""

import logging
import os
import time
from collections.abc import Callable
from types import TracebackType

_log = logging.getLogger(__name__)

_AGAIN_S = 10.0
_MOST = 3  # faults within `_AGAIN_S` before the process gives up
EXIT_FAULTY = 70  # sysexits.h, an internal fault


class Faults:
    """Counts faults. `recover` brings the person back to a screen that works."""

    def __init__(
        self, recover: Callable[[], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._recover = recover
        self._clock = clock
        self._times: list[float] = []
        self._recovering = False

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        """Stands in for `sys.excepthook`."""
        _log.error("a fault", exc_info=(kind, error, traceback))
        now = self._clock()
        self._times = [*(at for at in self._times if now - at < _AGAIN_S), now]
        if len(self._times) >= _MOST or self._recovering:
            os._exit(EXIT_FAULTY)
        self._recovering = True
        try:
            self._recover()
        finally:
            self._recovering = False

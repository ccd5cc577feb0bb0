"""What systemd is told about the kiosk (sd_notify): started, still alive, stopping."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Systemd:
    """The service manager, or nobody where the kiosk was not started by it."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._every_s = _watchdog_s(environment) / 2  # the manual's advice: twice per period
        self._last = float("-inf")

    def tell(self, state: str) -> None:
        """Send one state, such as READY=1; it is no fault when nobody listens."""
        if self._address:
            with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as towards:
                towards.setblocking(False)
                towards.sendto(state.encode(), self._address)

    def still_alive(self, now: float) -> None:
        """Reset the watchdog when it is time to."""
        if now >= self.next_at:
            self._last = now
            self.tell("WATCHDOG=1")

    @property
    def next_at(self) -> float:
        """When the watchdog wants to hear from us next; infinity when there is none."""
        return self._last + self._every_s if self._every_s else float("inf")


def _watchdog_s(environment: Mapping[str, str]) -> float:
    """The watchdog's period in seconds; 0 when there is none for this process."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0.0
    wanted = environment.get("WATCHDOG_USEC", "")
    return int(wanted) / 1e6 if wanted.isdecimal() else 0.0

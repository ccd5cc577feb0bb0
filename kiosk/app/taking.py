"""Where a librarian can take things to, as the staff's screens of one process are told."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.devices.sticks import Stick, sticks


@dataclass(frozen=True, slots=True)
class Taking:
    """What finds sticks, and the command that finds printers, prints and writes."""

    sticks: Callable[[], Sequence[Stick]] = sticks
    command: tuple[str, ...] = (sys.executable, "-m", "kiosk.devices.take_away")

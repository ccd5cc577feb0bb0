"""Finish, in front of a page that does what it can to keep somebody: how long, and what stays."""

import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.processes import command_of
from kiosk.trials.lockdown.technique import MOST_LEAVING_MS, MOST_STALL_MS
from kiosk.trials.on_trial import KioskOnTrial
from kiosk.trials.orders import Drawn, Tap

_FINISH = Tap("BarButton", "sign-out", moving=True)
_YES = Tap("ActionButton", "sign-out", moving=True)
_ENGINE = "QtWebEngineProcess"


def leave(kiosk: KioskOnTrial, most_stall_ms: float) -> Iterator[str]:
    """Finish as a resident does; gives what went wrong. The next screen is in front then.

    On a machine that is given more time for a stall, leaving is given as much more.

    Raises:
        TrialError: one cannot leave.
    """
    kiosk.front.does(_FINISH)
    kiosk.front.begins(_YES)  # whether there is a question or not, nobody answers any more
    began = time.monotonic()
    kiosk.standby.hears(Drawn)
    took_ms = (time.monotonic() - began) * 1000
    kiosk.next_resident(drawn=True)
    if took_ms > MOST_LEAVING_MS * most_stall_ms / MOST_STALL_MS:
        yield f"leaving took {took_ms:.0f} ms"
    for pid in kiosk.processes():
        if Path((command_of(pid) or [""])[0]).name.startswith(_ENGINE):
            yield "the page lives on"

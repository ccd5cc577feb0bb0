"""Finish, in front of a page that does what it can to keep somebody: how long, and what stays."""

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.bench.processes import command_of
from kiosk.trials.on_trial import KioskOnTrial, ScreenGoneError
from kiosk.trials.orders import Drawn, Tap

_FINISH = Tap("BarButton", "sign-out", moving=True)
_YES = Tap("ActionButton", "sign-out", moving=True)
_ENGINE = "QtWebEngineProcess"


def leave(kiosk: KioskOnTrial, within_ms: float) -> Iterator[str]:
    """Finish as a resident does; gives what went wrong. The next screen is in front then.

    Raises:
        TrialError: one cannot leave.
    """
    began = time.monotonic()
    with suppress(ScreenGoneError):  # where there is no question, nobody answers any more
        kiosk.front.does(_FINISH)
        kiosk.front.begins(_YES)
    kiosk.standby.hears(Drawn)
    took_ms = (time.monotonic() - began) * 1000
    kiosk.next_resident(drawn=True)
    if took_ms > within_ms:
        yield f"leaving took {took_ms:.0f} ms"
    for pid in kiosk.processes():
        if Path((command_of(pid) or [""])[0]).name.startswith(_ENGINE):
            yield "the page lives on"

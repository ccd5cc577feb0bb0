"""The five ways in which a resident's session ends."""

import os
import signal
from collections.abc import Callable, Mapping
from enum import StrEnum

from kiosk.trials.on_trial import KioskOnTrial
from kiosk.trials.orders import Crash, Tap

_FINISH = Tap("BarButton", "sign-out")
_YES = Tap("ActionButton", "sign-out")


class Ending(StrEnum):
    """How it ends, in the words of the report."""

    FINISH = "Finish"
    IDLE = "nobody answers"
    CRASH = "the screen crashes"
    KILLED = "kill -9"
    RESTART = "the kiosk is started again"


def end(kiosk: KioskOnTrial, ending: Ending) -> None:
    """End the session at the screen in front that way; the next screen is drawn then.

    Raises:
        TrialError: it does not end.
    """
    _ENDINGS[ending](kiosk)


def _finish(kiosk: KioskOnTrial) -> None:
    kiosk.front.does(_FINISH)
    kiosk.front.begins(_YES)  # whether there is a question or not, nobody answers any more
    kiosk.next_resident()


def _idle(kiosk: KioskOnTrial) -> None:
    kiosk.next_resident()


def _crash(kiosk: KioskOnTrial) -> None:
    kiosk.front.begins(Crash())
    kiosk.next_resident()


def _killed(kiosk: KioskOnTrial) -> None:
    os.kill(kiosk.front.pid, signal.SIGKILL)
    kiosk.next_resident()


def _restart(kiosk: KioskOnTrial) -> None:
    kiosk.stop(signal.SIGKILL)
    kiosk.start()


_ENDINGS: Mapping[Ending, Callable[[KioskOnTrial], None]] = {
    Ending.FINISH: _finish,
    Ending.IDLE: _idle,
    Ending.CRASH: _crash,
    Ending.KILLED: _killed,
    Ending.RESTART: _restart,
}

"""The visitor's hand: presses a control or drags what scrolls, with the meters reading along."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.app.window import KioskWindow
from kiosk.bench.finger import Control, Finger, bring_into_view, find, middle_of
from kiosk.bench.meters import Frames, Glass, Stalls

_CALM_S = 0.08  # without a frame for so long, nothing moves any more
_LATER_S = 0.05  # beyond the time within which a second press is no press


@dataclass(frozen=True, slots=True)
class Waited:
    """What a script waits for: when it is met, and its name for somebody who waits in vain."""

    what: str
    met: Callable[[], bool]


Script = Iterator[Waited]


@dataclass(frozen=True, slots=True)
class Answer:
    """When a control was pressed, and let go, and when the glass showed it: steady clock, seconds.

    `darkened_at` is None where nothing shows while the finger is down.
    """

    pressed_at: float
    darkened_at: float | None
    lifted_at: float
    changed_at: float

"""What a technique is: a way out of a kiosk, and how it is tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.trials.orders import AtThePage, Point, Strike, Wait, Way

MOST_LEAVING_MS = 1000.0  # from the touch of Finish to the next resident's first screen
MOST_STALL_MS = 100.0  # for which the thread of the screen may work and hear nobody
CLICK, TAP = Point(Way.CLICK), Point(Way.TAP)
SOON = Wait(350)  # for what a click sets off
MOST_SOON, LATER = Wait(120), Wait(1200)

Act = AtThePage | Strike


class Holder(StrEnum):
    """What must hold it."""

    PROGRAM = "program"
    SYSTEM = "operating system"


@dataclass(frozen=True, slots=True)
class Technique:
    """One way out. `row` is its row in the table of the suite's documentation.

    `page` is what stands in the page that is opened for it; with `path`, the site serves that path
    instead, which it answers in a way of its own. `https`: by the site with a false certificate.
    `trouble` is what the kiosk must then say of the page ("" nothing), where that matters.
    `most_stall_ms`: where the engine itself is known to take longer. `leaves_within_ms`:
    Finish is touched at the end, and the next screen must be there by then, with nothing of the
    page left; 0: nobody leaves. `heavy`: it takes long, or much memory, and is left out where not
    everything is tried.
    """

    row: int
    name: str
    page: str = ""
    acts: Sequence[Act] = (CLICK, SOON)
    path: str = ""
    https: bool = False
    trouble: str | None = None
    most_stall_ms: float = MOST_STALL_MS
    leaves_within_ms: float = 0.0
    heavy: bool = False
    holder: Holder = Holder.PROGRAM


def keys(*names: str) -> tuple[Act, ...]:
    """Strikes of keys, named as Qt does: "Ctrl+Shift+I", "F12"."""
    return tuple(_strike(name) for name in names)


def _strike(name: str) -> Strike:
    *held, key = name.split("+")
    modifiers = sum(_HELD[each] for each in held)
    text = key.lower() if len(key) == 1 and not modifiers else ""
    return Strike(int(Qt.Key[f"Key_{key}"].value), modifiers, text)


_HELD = {
    "Ctrl": int(Qt.KeyboardModifier.ControlModifier.value),
    "Shift": int(Qt.KeyboardModifier.ShiftModifier.value),
    "Alt": int(Qt.KeyboardModifier.AltModifier.value),
    "Meta": int(Qt.KeyboardModifier.MetaModifier.value),
}

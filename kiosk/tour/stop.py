"""One place where the tour stops."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.window import KioskWindow


@dataclass(frozen=True, slots=True)
class Stop:
    """A state of a screen, by the name of its picture, and what leads there."""

    name: str
    prepare: Callable[[KioskWindow], None]

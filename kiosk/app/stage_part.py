"""One process of the stage: what it was started for, and how long it is waited for."""

from dataclasses import dataclass
from enum import Enum

from kiosk.app.timings import Timings

NEVER = float("inf")


class Role(Enum):
    """What a process was started for."""

    SCREEN = "screen"
    OUT_OF_ORDER = "out of order"


@dataclass(slots=True)
class Part:
    """One process, from its start until it is gone. Times are those of a steady clock."""

    number: int
    role: Role
    started_at: float
    heard_at: float
    settings: int = 0  # how often they had changed when it was started
    ready: bool = False
    told_to_show_at: float = NEVER
    shown: bool = False
    told_to_renew: bool = False
    left_at: float = NEVER
    printing: bool = False
    dismissed: bool = False
    killed: bool = False

    def due(self, timings: Timings) -> float:
        """The moment from which it is no longer waited for."""
        if self.killed:
            return NEVER
        if self.left_at < NEVER:
            return self.left_at + (timings.paper_s if self.printing else timings.leave_s)
        if self.role is Role.OUT_OF_ORDER:
            return NEVER
        start = NEVER if self.ready else self.started_at + timings.start_s
        draw = NEVER if self.shown else self.told_to_show_at + timings.silence_s
        return min(self.heard_at + timings.silence_s, start, draw)

    def renewable(self, settings: int) -> bool:
        """Whether it is on the screen with old settings, and does not know it yet."""
        return self.shown and self.settings < settings and not self.told_to_renew

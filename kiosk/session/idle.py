"""Has the resident gone? Pure: seconds in, a state out.

What counts as activity, the clock, and the words and voice of the warning are the screens'.
"""

import math
from dataclasses import dataclass

SHORTEST_WARNING_S = 20.0  # WCAG 2.2.1: at least twenty seconds to answer, as often as wanted


@dataclass(frozen=True, slots=True)
class Awake:
    """Somebody was here a moment ago."""


@dataclass(frozen=True, slots=True)
class Warning:
    """It is time to ask whether somebody is still here. `seconds_left` is 1 or more."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class Over:
    """Nobody answered the warning: the session ends."""


State = Awake | Warning | Over


@dataclass(frozen=True, slots=True)
class Idle:
    """How long a quiet resident is left in peace, and how long then warned.

    `warn_after_s` and `end_after_s` are seconds since the last activity.

    Raises:
        ValueError: the warning would last less than `SHORTEST_WARNING_S`.
    """

    warn_after_s: float
    end_after_s: float

    def __post_init__(self) -> None:
        if self.warn_after_s < 0 or self.end_after_s - self.warn_after_s < SHORTEST_WARNING_S:
            raise ValueError(
                f"a warning from {self.warn_after_s} to {self.end_after_s} s is shorter than "
                f"{SHORTEST_WARNING_S:.0f} s"
            )

    def at(self, quiet_s: float, warned_s: float) -> State:
        """The state after `quiet_s` seconds without activity.

        `warned_s` is how long the warning has stood on the screen, 0 when it does not. It is
        asked for because a machine may sleep through the whole of the warning: nobody is then
        sent away without having had time to see it.
        """
        if quiet_s < self.warn_after_s:
            return Awake()
        left = max(self.end_after_s - quiet_s, SHORTEST_WARNING_S - warned_s)
        return Warning(math.ceil(left)) if left > 0 else Over()

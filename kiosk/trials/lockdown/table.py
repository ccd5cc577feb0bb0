"""All techniques, and those that only the operating system can hold."""

from collections.abc import Sequence

from kiosk.trials.lockdown.technique import Holder, Technique
from kiosk.trials.lockdown.ways_beyond import ways_beyond
from kiosk.trials.lockdown.ways_of_parts import ways_of_parts
from kiosk.trials.lockdown.ways_out import ways_out
from kiosk.trials.lockdown.ways_to_tire import ways_to_tire
from kiosk.trials.lockdown.ways_unasked import ways_unasked

_SYSTEM = Holder.SYSTEM
# What no page and no program of ours can see to: `packaging` sets the machine up for it, and the
# hand-over page of the README says how to look.
BY_SYSTEM: Sequence[Technique] = (
    Technique(13, "Alt+F4, Alt+Tab, Ctrl+Alt+F1 to F12, Ctrl+Alt+Delete, SysRq", holder=_SYSTEM),
    Technique(14, "sticky keys and other helps of the desktop", holder=_SYSTEM),
    Technique(15, "swipes from the edges of the screen", holder=_SYSTEM),
    Technique(33, "what is seen before the kiosk runs, and when it is killed", holder=_SYSTEM),
    Technique(
        34, "a USB stick, a second keyboard, a telephone, the network cable", holder=_SYSTEM
    ),
    Technique(38, "pictures of the screen taken by the desktop", holder=_SYSTEM),
)


def techniques() -> tuple[Technique, ...]:
    """Those that are tried here, by their rows."""
    asked = (*ways_out(), *ways_of_parts())
    all_of_them = (*asked, *ways_unasked(), *ways_beyond(), *ways_to_tire())
    return tuple(sorted(all_of_them, key=lambda it: it.row))

"""What the kiosk finds when it looks whether the network is there: nobody's privacy, but telling.

A city sees by it where access is poor. The looks are made whether anybody comes or not, so they
leave as they are, without noise.
"""

from kiosk.statistics.measures import DELAYS, Key
from kiosk.statistics.session import Contribution

_FAST_S, _FAIR_S = 0.1, 0.4  # under the first a page comes at once, over the second one waits


def look(delay_s: float | None) -> Contribution:
    """One look: how long it took until a connection was open; None: none was."""
    return Contribution(Key.NETWORK.value, "looks", delay_class(delay_s), 1, 1)


def delay_class(delay_s: float | None) -> str:
    """The class of that time: one of `DELAYS`."""
    fast, fair, slow, none = DELAYS
    if delay_s is None:
        return none
    if delay_s <= _FAST_S:
        return fast
    return fair if delay_s <= _FAIR_S else slow

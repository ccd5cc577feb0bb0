"""What the kiosk finds when it looks whether the network is there: nobody's privacy, but telling.

A city sees by it where access is poor. The looks are made whether anybody comes or not, so they
leave as they are, without noise.
"""

from dataclasses import dataclass

from kiosk.statistics.measures import DELAYS, NO_NETWORK, NOT_ASKED, Key
from kiosk.statistics.session import Contribution

_FAST_S, _FAIR_S = 0.1, 0.4  # under the first a page comes at once, over the second one waits


@dataclass(frozen=True, slots=True)
class Look:
    """One look: how long a connection took to open, None: none did; or nobody was `asked`."""

    delay_s: float | None = None
    asked: bool = True

    @property
    def found(self) -> str:
        """What was found: one of `measures.LOOKS`."""
        fast, fair, slow = DELAYS
        if not self.asked:
            return NOT_ASKED
        if self.delay_s is None:
            return NO_NETWORK
        if self.delay_s <= _FAST_S:
            return fast
        return fair if self.delay_s <= _FAIR_S else slow


def counted(look: Look) -> Contribution:
    """What one look adds to the counts."""
    return Contribution(Key.NETWORK.value, "looks", look.found, 1, 1)

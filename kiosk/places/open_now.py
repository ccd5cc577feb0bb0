"""Is a place open, and until when; or when it opens next.

The reading of OpenStreetMap's opening hours is the library's; it knows the public holidays of
France as well. All is reckoned by the clocks of the place.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from opening_hours import OpeningHours, State, validate

_AHEAD = timedelta(days=120)  # what opens later than that is closed
_COUNTRY = "FR"


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a place is open, and when that ends; None: not in the months to come."""

    open: bool
    changes_at: datetime | None


class Hours:
    """The opening hours of one place; reading them once serves for every look."""

    def __init__(self, text: str) -> None:
        """Take the text as OpenStreetMap writes it.

        Raises:
            ValueError: these are no opening hours.
        """
        if not validate(text):
            raise ValueError("these are no opening hours")
        self._hours = OpeningHours(text, country=_COUNTRY)

    def at(self, now: datetime) -> Opening | None:
        """How it is at that moment of the place's own clocks (naive); None: nobody can say."""
        now = now.replace(tzinfo=None)
        state, _ = self._hours.state(now)
        if state == State.UNKNOWN:
            return None
        for start, end, follows, _ in self._hours.intervals(now, now + _AHEAD):
            if state == State.OPEN:
                over = end if end is not None and end < now + _AHEAD else None
                return Opening(open=True, changes_at=over)
            if follows == State.OPEN:
                return Opening(open=False, changes_at=start)
        return Opening(open=False, changes_at=None)

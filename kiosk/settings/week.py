"""A week of opening hours as a person sets it: days, public holidays, days when it is shut.

Plain values. How a week is written down is in `osm_hours`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

DAYS = 7  # from Monday
MOST_SPANS = 2  # a morning and an afternoon
MIDNIGHT = 24 * 60


class Span(NamedTuple):
    """From one minute of a day to another, both counted from midnight; 1440 is its end."""

    start: int
    end: int


class Closing(NamedTuple):
    """Days on which the place is shut, the last one among them."""

    first: date
    last: date


class Nonsense(StrEnum):
    """Why hours cannot be meant."""

    BACKWARDS = "backwards"  # it closes before it opens
    OVERLAP = "overlap"  # it opens again before it has closed


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, each with the spans in which it is open, none: closed.

    `others` are rules that nobody can set by hand here; they are kept as they were written.
    """

    days: tuple[tuple[Span, ...], ...] = ((),) * DAYS
    holidays_closed: bool = False
    closings: tuple[Closing, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def always_closed(self) -> bool:
        """Whether no day has an hour."""
        return not any(self.days)

    def with_day(self, day: int, spans: Sequence[Span]) -> "Week":
        """The same week with those hours on that day (0: Monday)."""
        days = (*self.days[:day], tuple(spans), *self.days[day + 1 :])
        return Week(days, self.holidays_closed, self.closings, self.others)


def nonsense(spans: Sequence[Span]) -> Nonsense | None:
    """What is wrong with the hours of a day, which are in the order of the day; None: nothing."""
    if any(not 0 <= span.start < span.end <= MIDNIGHT for span in spans):
        return Nonsense.BACKWARDS
    following = pairwise(spans)
    return Nonsense.OVERLAP if any(one.end >= two.start for one, two in following) else None

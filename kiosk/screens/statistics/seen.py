"""What the screens of statistics are told of a place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.language.languages import Language
from kiosk.statistics.dashboard import Days


@dataclass(frozen=True, slots=True)
class Seen:
    """The exact counts of a place, today, and the names of what is counted.

    `names` are those of guides, their steps and the subjects of bookings, by id.
    `demonstration`: all of it is made up. What reads the counts raises `StorageError`.
    """

    counts: Days
    today: Callable[[], date]
    names: Callable[[Language], Mapping[str, str]]
    demonstration: bool = False

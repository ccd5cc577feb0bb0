"""A chart as a value: what is drawn, what stands in its table; and the month it is asked of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.language.languages import Language
from kiosk.screens.statistics.seen import Seen
from kiosk.statistics.report import Counted
from kiosk.statistics.trends import month_end

Kind = Literal["bars", "split", "line"]


@dataclass(frozen=True, slots=True)
class Row:
    """One bar or point. `part`: its length or height, 0 to 1; `shown`: its number as written.

    `parts` are the numbers it splits up into, as the heads of its chart from the second on.
    `told`: whether there is anything to draw; a week in which nobody looked has no point.
    """

    name: str
    shown: str
    part: float
    parts: tuple[int, ...] = ()
    told: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, and the same as a table. `heads` are those of the columns of numbers.

    `hint` is what one may do about it, or nothing; `top` what the upper end of a line stands for.
    """

    title: str
    kind: Kind
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    hint: str = ""
    top: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A month of a place, as it is told in one language."""

    seen: Seen
    first: date
    language: Language

    @property
    def last(self) -> date:
        """Its last day, or today where that comes first."""
        return max(self.first, min(month_end(self.first), self.seen.today()))

    def sums(self) -> Mapping[Counted, int]:
        """What happened in it."""
        return self.seen.counts.sums(self.first, month_end(self.first))

"""This week's numbers as bars: each a name, a number, and how long it is beside the longest."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.language.languages import Language
from kiosk.screens.yourdata.figures import Figures
from kiosk.statistics.dashboard import top
from kiosk.statistics.detail_words import detail_in
from kiosk.statistics.measures import Key
from kiosk.statistics.report import Counted
from kiosk.statistics.weeks import Week

MOST = 5  # bars that are seen at once

Shown = Literal["guide", "stuck", "language", "option", "session"]
# By subject what has many, by detail what has one subject.
_BY_DETAIL = {Key.SESSION}


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: `part` is its length beside the longest, 0 to 1."""

    name: str
    number: int
    part: float


def bars(figures: Figures, shown: Shown, language: Language) -> list[Bar]:
    """The most frequent of that measure in the week under way, at this place, exact."""
    week = Week.of(figures.clock().date())
    rows = _rows(figures.sums(week.monday, week.sunday), Key(shown), figures, language)
    longest = max((number for _, number in rows), default=0)
    return [Bar(name, number, number / longest) for name, number in rows if number]


def _rows(
    sums: Mapping[Counted, int], key: Key, figures: Figures, language: Language
) -> list[tuple[str, int]]:
    ranked = top(sums, key, MOST)
    if key in _BY_DETAIL:
        details = [pair for row in ranked for pair in row.details.items()]
        details.sort(key=lambda pair: -pair[1])
        return [(detail_in(language, detail), number) for detail, number in details]
    names = figures.names(language)
    if key is Key.OPTION:
        return [(detail_in(language, row.subject), row.number) for row in ranked]
    return [(names.get(row.subject, row.subject), row.number) for row in ranked]

"""Many reports added up: by week for the city, and by month for each place.

Reports of the same shape are added number by number; a hundred thousand of them take the room of a
few. What was added can be kept and gone on with: see `kept` and `kept_before`.
"""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from operator import add
from typing import NamedTuple

import msgspec

from kiosk.statistics.measures import Key
from kiosk.statistics.noise import variance
from kiosk.statistics.reading import Shape
from kiosk.statistics.report import Report

# Not by place: of a step in one place, a month is little but noise.
OF_THE_CITY_ALONE = frozenset({Key.STUCK.value})


class Sum(NamedTuple):
    """One number of the dataset: a sum over `reports` reports, each with its noise.

    `place` is empty for the city as a whole; `when` a week ("2026-W48") or a month ("2026-11").
    """

    place: str
    when: str
    measure: str
    subject: str
    detail: str
    number: int
    reports: int
    variance: float


# Place, time and number of the shape; how many reports, and their sum as 64-bit numbers.
_Added = tuple[str, str, int, int, memoryview]


class Kept(msgspec.Struct):
    """A `Merge` as it is written down."""

    shapes: list[tuple[tuple[str, str, str, float], ...]]
    weeks: list[_Added]
    months: list[_Added]


@dataclass(slots=True)
class _Heap:
    """Sums by place and time, and by the shape of the reports they are of."""

    rows: Mapping[int, tuple[int, ...]]  # for each shape, which of its rows are added here
    sums: dict[tuple[str, str, int], tuple[int, "array[int]"]] = field(default_factory=dict)

    def add(self, place: str, when: str, shape: int, numbers: list[int]) -> None:
        rows = self.rows[shape]
        chosen = numbers if len(rows) == len(numbers) else list(map(numbers.__getitem__, rows))
        at = (place, when, shape)
        if at in self.sums:
            reports, before = self.sums[at]
            self.sums[at] = reports + 1, array("q", map(add, before, chosen))
        else:
            self.sums[at] = 1, array("q", chosen)


class Merge:
    """The sums so far."""

    def __init__(self) -> None:
        self._shapes: dict[Shape, int] = {}
        self._all: dict[int, tuple[int, ...]] = {}
        self._of_places: dict[int, tuple[int, ...]] = {}
        self._weeks = _Heap(self._all)
        self._months = _Heap(self._of_places)

    def add(self, report: Report, shape: Shape, numbers: list[int]) -> None:
        """Add one report, which must not have been added before."""
        number = self._number_of(shape)
        # As ISO 8601 has it for years, a week belongs to the month of its Thursday.
        thursday = report.week.monday + timedelta(days=3)
        self._weeks.add("", str(report.week), number, numbers)
        self._months.add(report.place, f"{thursday:%Y-%m}", number, numbers)

    def weeks(self) -> Iterator[Sum]:
        """The city week by week, in order."""
        return self._told(self._weeks)

    def months(self, year: str) -> Iterator[Sum]:
        """Each place month by month, in order of the month."""
        return self._told(self._months, year)

    @property
    def months_told(self) -> set[str]:
        """The months of which something is told."""
        return {when for _, when, _ in self._months.sums}

    def kept(self) -> "Kept":
        """All of it, to be gone on with."""
        shapes = [shape.rows for shape in self._shapes]
        weeks, months = (
            [(*at, reports, memoryview(numbers)) for at, (reports, numbers) in sums.items()]
            for sums in (self._weeks.sums, self._months.sums)
        )
        return Kept(shapes, weeks, months)

    @classmethod
    def kept_before(cls, kept: "Kept") -> "Merge":
        """What was kept."""
        merge = cls()
        for rows in kept.shapes:
            merge._number_of(Shape(rows))
        for heap, told in ((merge._weeks, kept.weeks), (merge._months, kept.months)):
            while told:
                place, when, shape, reports, added = told.pop()
                numbers: array[int] = array("q")
                numbers.frombytes(added)
                heap.sums[place, when, shape] = reports, numbers
        return merge

    def _number_of(self, shape: Shape) -> int:
        number = self._shapes.get(shape)
        if number is None:
            number = self._shapes[shape] = len(self._shapes)
            self._all[number] = tuple(range(len(shape.rows)))
            self._of_places[number] = tuple(
                place for place, row in enumerate(shape.rows) if row[0] not in OF_THE_CITY_ALONE
            )
        return number

    def _told(self, heap: _Heap, since: str = "") -> Iterator[Sum]:
        same: dict[tuple[str, str], list[int]] = {}
        for place, when, shape in heap.sums:
            if when.startswith(since):
                same.setdefault((when, place), []).append(shape)
        keys = {
            number: [
                (*shape.rows[row][:3], variance(shape.rows[row][3])) for row in heap.rows[number]
            ]
            for shape, number in self._shapes.items()
        }
        for when, place in sorted(same):
            found: dict[tuple[str, str, str], tuple[int, int, float]] = {}
            for shape in same[when, place]:
                reports, numbers = heap.sums[place, when, shape]
                for (*key, wide), number in zip(keys[shape], numbers, strict=True):
                    at = (key[0], key[1], key[2])
                    told = (number, reports, reports * wide)
                    found[at] = _together(found[at], told) if at in found else told
            for at in sorted(found):
                yield Sum(place, when, *at, *found[at])


def _together(
    one: tuple[int, int, float], other: tuple[int, int, float]
) -> tuple[int, int, float]:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]

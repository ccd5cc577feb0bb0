"""From many measured values to one figure, beside the limit it is held to.

Pure. A figure is compared within one run: another machine, or the same one busier, gives another.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_DIGITS = 3  # decimals kept: a thousandth of a millisecond means nothing


class Judged(StrEnum):
    """Which statistic of the values is held to the limit."""

    MEDIAN = "median"
    P95 = "p95"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something that is measured. Without a limit it is told beside others, to understand them."""

    name: str
    what: str
    unit: str
    limit: float | None = None
    judged: Judged = Judged.P95


@dataclass(frozen=True, slots=True)
class Sample:
    """The values measured of one quantity, in its unit. `note` says what is to be known of them.

    No values: it could not be measured, and the note says why.
    """

    quantity: Quantity
    values: Sequence[float]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity as measured.

    `met` tells whether the `judged` statistic is within the limit; None: there is no limit, or
    there are no values. `load` is what else waited for the processors in the minute before
    (the system's load average, this bench included).
    """

    name: str
    what: str
    unit: str
    median: float | None
    p95: float | None
    max: float | None
    count: int
    limit: float | None
    judged: Judged
    met: bool | None
    load: float
    note: str


def figure(sample: Sample, load: float) -> Figure:
    """The figure of those values."""
    quantity, values = sample.quantity, sorted(sample.values)
    told = {
        Judged.MEDIAN: percentile(values, 0.5) if values else None,
        Judged.P95: percentile(values, 0.95) if values else None,
        Judged.MAX: values[-1] if values else None,
    }
    held, limit = told[quantity.judged], quantity.limit
    return Figure(
        name=quantity.name,
        what=quantity.what,
        unit=quantity.unit,
        median=_short(told[Judged.MEDIAN]),
        p95=_short(told[Judged.P95]),
        max=_short(told[Judged.MAX]),
        count=len(values),
        limit=limit,
        judged=quantity.judged,
        met=None if held is None or limit is None else held <= limit,
        load=round(load, 2),
        note=sample.note,
    )


def percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest of the values that at least that share of them does not exceed.

    So it is always one that was measured, never something between two. `ordered` holds one value
    or more, the smallest first; `share` is above 0 and at most 1.
    """
    return ordered[max(1, math.ceil(share * len(ordered))) - 1]


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)

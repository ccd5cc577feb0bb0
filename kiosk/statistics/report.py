"""The weekly report: what leaves the kiosk, byte for byte.

It is JSON with a line for each subject, so that it can be read on a screen and by any program. All
public keys are in it, those of which nothing happened too: that a key is there tells nothing. What
each key means is written in `assets/statistics/report.md`.
"""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from kiosk.statistics.measures import EPSILON, Measure, Offer, Unit, reported
from kiosk.statistics.noise import Noise, spent
from kiosk.statistics.weeks import Week

FORMAT = "pas-a-pas-report"
VERSION = 1

Counted = tuple[str, str, str]  # measure, subject, detail
Numbers = Mapping[str, Mapping[str, int]]  # by subject, then by detail


@dataclass(frozen=True, slots=True)
class Block:
    """One measure of a report. `scale` of its noise; 0: the numbers are exact, and nobody's."""

    epsilon: float
    bound: int
    scale: float
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Report:
    """What a place tells of a week."""

    place: str
    week: Week
    measures: Mapping[str, Block]

    @property
    def file(self) -> str:
        """The name of its file, which tells nothing more than what is in it."""
        return f"{self.place}_{self.week}.json"


def make_report(
    place: str, week: Week, counts: Mapping[Counted, int], offer: Offer, noise: Noise
) -> Report:
    """The report of those counts, with noise just drawn: never made twice of the same counts.

    `counts` are what sessions made within the bounds of the table (`Contribution.leaving`), and
    the looks at the network; what is no public key of the offer is left out.
    """
    blocks = {
        str(row.key): _block(row, counts, offer, noise)
        for row in reported(week.sunday)
        if any(row.keys(offer))
    }
    cost = spent(block.epsilon for block in blocks.values())
    if cost > EPSILON:  # the table asks for more than there is to spend
        raise AssertionError(f"this report would cost {float(cost)}, more than {EPSILON}")
    return Report(place, week, blocks)


def _block(row: Measure, counts: Mapping[Counted, int], offer: Offer, noise: Noise) -> Block:
    keys = list(row.keys(offer))
    numbers = [counts.get((str(row.key), *key), 0) for key in keys]
    if row.unit is Unit.MACHINE:
        return Block(0.0, 0, 0.0, _nested(keys, numbers))
    drawn = noise.draw(numbers, row.bound, row.epsilon)
    return Block(drawn.epsilon, row.bound, drawn.scale, _nested(keys, drawn.numbers))


def _nested(
    keys: list[tuple[str, str]], numbers: list[int] | tuple[int, ...]
) -> dict[str, dict[str, int]]:
    nested: dict[str, dict[str, int]] = {}
    for (subject, detail), number in zip(keys, numbers, strict=True):
        nested.setdefault(subject, {})[detail] = number
    return nested


def written(report: Report) -> bytes:
    """The bytes of a report: the same report is the same bytes, whoever writes it."""
    return "".join(f"{line}\n" for line in _lines(report)).encode()


def _lines(report: Report) -> Iterator[str]:
    cost = spent(block.epsilon for block in report.measures.values())
    yield "{"
    yield f'"format": {_json(FORMAT)},'
    yield f'"version": {VERSION},'
    yield f'"place": {_json(report.place)},'
    yield f'"week": {_json(str(report.week))},'
    yield f'"unit": {_json(Unit.SESSION)},'
    yield f'"epsilon": {_short(cost)},'
    yield '"measures": {'
    blocks = sorted(report.measures.items())
    for place, (key, block) in enumerate(blocks):
        yield f"{_json(key)}: {{"
        yield f'"epsilon": {_short(Fraction(block.epsilon))},'
        yield f'"bound": {block.bound},'
        yield f'"scale": {_json(block.scale)},'
        yield '"numbers": {'
        yield from _rows(block.numbers)
        yield "}},"[: 3 if place < len(blocks) - 1 else 2]
    yield "}}"


def _rows(numbers: Numbers) -> Iterator[str]:
    rows = sorted(numbers.items())
    for place, (subject, details) in enumerate(rows):
        comma = "," if place < len(rows) - 1 else ""
        yield f"{_json(subject)}: {_json(dict(sorted(details.items())))}{comma}"


def _short(cost: Fraction) -> str:
    """An ε rounded up to six digits, but for the hair by which a float misses a round number."""
    million, hair = 1_000_000, Fraction(1, 1_000)
    return _json(math.ceil(cost * million - hair) / million)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

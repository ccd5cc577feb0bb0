"""Read a report that somebody sent: whole, ours, of a week that is over; or say why not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.statistics.measures import EPSILON, MEASURES, Unit
from kiosk.statistics.report import FORMAT, VERSION, Block, Report
from kiosk.statistics.weeks import Week

MOST_BYTES = 4 * 1024 * 1024  # a kiosk with a hundred guides writes 200 kB
_SUBJECT = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")
_PLACE = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_MOST = 10_000_000  # no kiosk is asked so often

_Number = Annotated[int, Meta(ge=-_MOST, le=_MOST)]
_Share = Annotated[float, Meta(ge=0, le=float(EPSILON))]


class ReadingError(ValueError):
    """A file is no report that may be merged. Its words say why."""


class _Block(msgspec.Struct, forbid_unknown_fields=True):
    epsilon: _Share
    bound: Annotated[int, Meta(ge=0, le=1000)]
    scale: Annotated[float, Meta(ge=0, le=1e6)]
    numbers: dict[str, dict[str, _Number]]


class _Report(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    place: Annotated[str, Meta(pattern=_PLACE, max_length=60)]
    week: str
    unit: str
    epsilon: _Share
    measures: dict[str, _Block]


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


_decode = msgspec.json.Decoder(_Report).decode
_decode_head = msgspec.json.Decoder(_Head).decode


@dataclass(frozen=True, slots=True)
class Shape:
    """Which keys reports have, and with how much noise: most of a city's have the same.

    `rows` are the keys in their order with the scale of their noise.
    """

    rows: tuple[tuple[str, str, str, float], ...]


class Reader:
    """Reads many reports; what is alike in them is looked at once."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._shapes: dict[object, Shape] = {}

    def read(self, body: bytes, file: str = "") -> tuple[Report, Shape, list[int]]:
        """A report, its shape, and its numbers in the order of the shape.

        `file` is the name of its file; empty: it does not matter.

        Raises:
            ReadingError: it is none, or not one to be merged.
        """
        report = _report(_decoded(body), self._today)
        if file and file != report.file:
            raise ReadingError(f"what is in it is {report.file}: it was renamed, or swapped")
        numbers: list[int] = []
        signature: list[object] = []
        for key, block in report.measures.items():
            rows = block.numbers.values()
            details = tuple(next(iter(rows), ()))
            if set(map(tuple, rows)) > {details}:
                raise ReadingError(f"the details of {key} are not those of a report")
            numbers.extend(chain.from_iterable(each.values() for each in rows))
            signature.append((key, block.scale, details, tuple(block.numbers)))
        found = tuple(signature)
        shape = self._shapes.get(found)
        if shape is None:
            shape = self._shapes[found] = _shape(report)
        return report, shape, numbers


def _decoded(body: bytes) -> _Report:
    if len(body) > MOST_BYTES:
        raise ReadingError(f"it is larger than {MOST_BYTES // 1024} kB")
    try:
        return _decode(body)
    except msgspec.ValidationError as error:
        raise ReadingError(_why(body, error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadingError("it is damaged, or was not written to its end") from error


def _why(body: bytes, error: msgspec.ValidationError) -> str:
    try:
        head = _decode_head(body)
    except msgspec.ValidationError:
        head = _Head()
    if head.format != FORMAT:
        return "it is no report of Pas à Pas"
    if head.version > VERSION:
        return _later(head.version)
    return f"it is no report as one is written: {error}"


def _later(version: int) -> str:
    return f"it is of version {version}, which is later than this program: update it"


def _report(read: _Report, today: date) -> Report:
    if read.format != FORMAT or read.unit != Unit.SESSION:
        raise ReadingError("it is no report of Pas à Pas")
    if read.version != VERSION:
        known = read.version < VERSION
        raise ReadingError("there is no such version" if known else _later(read.version))
    try:
        week = Week.read(read.week)
    except ValueError as error:
        raise ReadingError(str(error)) from error
    if week.sunday >= today:
        raise ReadingError(f"its week, {week}, is not over: the clock of that kiosk is wrong")
    if sum(block.epsilon for block in read.measures.values()) > float(EPSILON) * (1 + 1e-6):
        raise ReadingError("its measures spend more than a week may")
    blocks = {
        key: Block(block.epsilon, block.bound, block.scale, block.numbers)
        for key, block in read.measures.items()
    }
    return Report(read.place, week, blocks)


def _shape(report: Report) -> Shape:
    """The keys of a report, each looked at.

    Raises:
        ReadingError: one is none that a kiosk writes.
    """
    rows = []
    for key, block in report.measures.items():
        row = MEASURES.get(key)
        if row is None or not row.leaves:
            raise ReadingError(f"nothing that leaves a kiosk is called {key!r}")
        if (block.scale == 0) != (row.unit is Unit.MACHINE):
            raise ReadingError(f"{key} has no noise" if row.epsilon else f"{key} has noise")
        _look_at(key, row.details, block.numbers)
        rows += [
            (key, subject, detail, block.scale)
            for subject, details in block.numbers.items()
            for detail in details
        ]
    return Shape(tuple(rows))


def _look_at(key: str, details: tuple[str, ...], numbers: Mapping[str, Mapping[str, int]]) -> None:
    for subject, each in numbers.items():
        if not _SUBJECT.fullmatch(subject):
            raise ReadingError(f"{subject!r} is no subject of {key}")
        if set(each) != set(details):
            raise ReadingError(f"the details of {key} are not those of a report")

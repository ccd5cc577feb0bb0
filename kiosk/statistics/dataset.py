"""The city's open dataset: what all reports say together, for spreadsheets and for programs.

CSV files, each with few enough rows for a spreadsheet; a Data Package with their Table Schema; a
DCAT-AP record for catalogues; and a page that says how sure each number is, in two languages.
"""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from kiosk.statistics.codes import CODES, code_rows
from kiosk.statistics.gathering import Gathered, LeftOut
from kiosk.statistics.merging import Sum
from kiosk.statistics.record import Column, Publisher, Table, package, record
from kiosk.statistics.sureness import sureness

READMES = Path(__file__).parents[1] / "assets" / "statistics" / "dataset"

_SUMS = (
    Column("measure", "string", "What is counted; codes.csv says it in words"),
    Column("subject", "string", "Of what: a guide, a step, a language…"),
    Column("detail", "string", "How it went: finished, stuck, left…"),
    Column("number", "integer", "The sum over all reports, with their noise; it may be negative"),
    Column("reports", "integer", "How many reports it is the sum of"),
    Column("standard_error", "number", "How far the noise takes the number off, on average"),
    Column("low_95", "integer", "The true sum lies between here… (19 times of 20)"),
    Column("high_95", "integer", "…and here"),
)
_WEEK = Column("week", "string", "ISO 8601, Monday to Sunday", r"^\d{4}-W\d{2}$")
_MONTH = Column("month", "string", "The weeks whose Thursday is in it", r"^\d{4}-\d{2}$")
_PLACE = Column("place", "string", "The code that the city gave to a kiosk")
_LEFT_OUT = (
    Column("file", "string", "The file, in the folder of reports"),
    Column("reason", "string", "Why it is not in the sums"),
)


@dataclass(frozen=True, slots=True)
class Names:
    """What guides are called in French and in English, and their themes, by their id."""

    guides: Mapping[str, tuple[str, str, str]]


def write_dataset(
    out: Path, found: Gathered, names: Names, publisher: Publisher, today: date
) -> Sequence[Path]:
    """Write the dataset into a folder; gives its files.

    Each is written beside its place and put there whole: who reads meanwhile reads the one before.

    Raises:
        OSError: it cannot be written; the files not put in their places are as they were.
    """
    out.mkdir(parents=True, exist_ok=True)
    tables = list(_tables(found, names))
    for table in tables:
        with _whole(out / table.file) as file:
            lines = csv.writer(file, lineterminator="\n")
            lines.writerow([column.name for column in table.columns])
            lines.writerows(table.rows())
    weeks = found.weeks
    told = {
        "datapackage.json": _json(package(tables, publisher, today)),
        "dcat.jsonld": _json(record(tables, publisher, weeks, today)),
    }
    for name in ("README.md", "LISEZMOI.md"):
        told[name] = (
            (READMES / name)
            .read_text("utf-8")
            .format(
                publisher=publisher.name,
                places=len(found.places),
                reports=len(found.seen),
                first=weeks[0] if weeks else "-",
                last=weeks[-1] if weeks else "-",
                left_out=len(found.left_out),
            )
        )
    for name, text in told.items():
        with _whole(out / name) as file:
            file.write(text)
    return [out / name for name in (*(table.file for table in tables), *told)]


def _tables(found: Gathered, names: Names) -> Iterator[Table]:
    yield Table(
        "city-weeks.csv",
        "The whole city, week by week",
        (_WEEK, *_SUMS),
        lambda: ((each.when, *_row(each)) for each in found.merge.weeks()),
        ("week", "measure", "subject", "detail"),
    )
    # A file a year: with 300 places, more rows than that are too many for a spreadsheet.
    for year in sorted({month[:4] for month in found.merge.months_told}):
        yield Table(
            f"places-{year}.csv",
            f"Each place, month by month, in {year}",
            (_MONTH, _PLACE, *_SUMS),
            _of_year(found, year),
            ("month", "place", "measure", "subject", "detail"),
        )
    yield Table(
        "codes.csv",
        "The codes in words, and those of La Coop de la médiation numérique",
        CODES,
        lambda: code_rows(names.guides),
        ("kind", "measure", "code"),
    )
    yield Table(
        "left-out.csv",
        "The files that are not in the sums, and why",
        _LEFT_OUT,
        lambda: _left_out(found.left_out),
        ("file",),
    )


def _of_year(found: Gathered, year: str) -> Callable[[], Iterable[Sequence[object]]]:
    return lambda: ((each.when, each.place, *_row(each)) for each in found.merge.months(year))


def _left_out(left_out: Iterable[LeftOut]) -> Iterator[tuple[str, str]]:
    for each in sorted(left_out, key=lambda one: one.path):
        yield each.path, each.why


def _row(each: Sum) -> tuple[object, ...]:
    error, half = sureness(each.reports, each.variance)
    return (*each[2:7], round(error, 1), each.number - half, each.number + half)


@contextmanager
def _whole(path: Path) -> Iterator[IO[str]]:
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"

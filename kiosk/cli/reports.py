"""`pas-a-pas reports`: read a weekly report; make the city's open dataset of many."""

import csv
import hashlib
import json
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.folders import config_option, data_option, folders_taken
from kiosk.cli.month import month
from kiosk.language.languages import Language

if TYPE_CHECKING:
    from kiosk.statistics.dataset import Names
    from kiosk.statistics.gathering import Gathered, Progress
    from kiosk.statistics.record import Publisher

_STATE = ".pas-a-pas-merge"  # in the folder of the dataset; without it, all is read anew
_NAMED = 20  # so many files left out are named on the screen; left-out.csv names them all
_folder = click.Path(path_type=Path, file_okay=False, exists=True)
_file = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.group()
def reports() -> None:
    """Read a weekly report; make the city's open dataset of many.

    Example: pas-a-pas reports merge reports/ --out dataset/
    """


reports.add_command(month)


@reports.command()
@click.argument("file", type=_file)
@click.option("--json", "as_json", is_flag=True, help="Each number with its key, for a script.")
@click.option(
    "--language",
    type=click.Choice([*map(str, Language)]),
    default=str(Language.FR),
    show_default=True,
    help="Of the explanations.",
)
@folders_taken
def show(file: Path, *, as_json: bool, language: str) -> None:
    """Show one report: its lines, and what each means.

    Exit code 2: it is no report, or is damaged.

    Example: pas-a-pas reports show meriadeck-1_2026-W48.json --language en
    """
    from kiosk.statistics.explained import explained  # noqa: PLC0415
    from kiosk.statistics.reading import Reader, ReadingError  # noqa: PLC0415

    body = file.read_bytes()
    try:
        report, shape, numbers = Reader(_today()).read(body)
    except ReadingError as error:
        click.echo(f"{file}: {error}", err=True)
        sys.exit(2)
    if as_json:
        names = ("measure", "subject", "detail", "scale", "number")
        whole = [(*row, number) for row, number in zip(shape.rows, numbers, strict=True)]
        rows = [dict(zip(names, row, strict=True)) for row in whole]
        click.echo(json.dumps({"place": report.place, "week": str(report.week), "rows": rows}))
        return
    for line in explained(body, Language(language)):
        click.echo(line.text)
        if line.meaning:
            click.echo(f"    {line.meaning}")


@reports.command()
@click.argument("folder", metavar="DIR", type=_folder)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="The dataset."
)
@click.option(
    "--places", type=_file, help="A CSV file whose column “code” lists the places that may send."
)
@click.option("--publisher", default="Pas à Pas", show_default=True, help="Who publishes it.")
@click.option("--address", default="", help="The address at which it will be published.")
@click.option("--parquet", is_flag=True, help="As Parquet files too; needs pas-a-pas[publish].")
@click.option("--json", "as_json", is_flag=True, help="Tell what was done as JSON.")
@data_option
@config_option
def merge(  # noqa: PLR0913  one for each option
    folder: Path,
    *,
    out: Path,
    places: Path | None,
    publisher: str,
    address: str,
    parquet: bool,
    as_json: bool,
    data: Path,
    config: Path,
) -> None:
    """Make the city's open dataset of all reports in DIR and the folders within.

    Asked again, it reads only what is new. Reports that are damaged, copied, foreign or of a week
    to come are left out and named. Guides are called as on the kiosk of --config.

    Exit code 0: the dataset is written. 1: it is, without some files that are no copies; they are
    named. 2: it cannot be written.

    Example: pas-a-pas reports merge reports/ --out dataset/ --publisher "Bordeaux Métropole"
    """
    from kiosk.statistics.record import Publisher  # noqa: PLC0415

    wishes = _Wishes(folder, out, places, Publisher(publisher, address), parquet=parquet)
    try:
        found, files = _merged(wishes, _names(config, data))
    except _SaidError as error:
        raise _exit(str(error)) from error
    except OSError as error:
        raise _exit(f"{error.filename}: {error.strerror}") from error
    words = f"{len(found.seen)} reports of {len(found.places)} places are in {out}."
    click.echo(json.dumps(_told(found, files)) if as_json else words)
    sys.exit(1 if any(not each.copy for each in found.left_out) else 0)


def _told(found: "Gathered", files: "Sequence[Path]") -> dict[str, object]:
    return {
        "reports": len(found.seen),
        "places": len(found.places),
        "read": found.read,
        "left_out": [{"file": each.path, "reason": each.why} for each in found.left_out],
        "files": [str(path) for path in files],
    }


@dataclass(frozen=True, slots=True)
class _Wishes:
    folder: Path
    out: Path
    places: Path | None
    publisher: "Publisher"
    parquet: bool


def _merged(wishes: _Wishes, names: "Names") -> "tuple[Gathered, Sequence[Path]]":
    from kiosk.statistics.dataset import write_dataset  # noqa: PLC0415
    from kiosk.statistics.parquet import (  # noqa: PLC0415
        ParquetError,
        need_parquet,
        write_parquet,
    )

    if wishes.parquet:
        try:
            need_parquet()
        except ParquetError as error:
            raise _SaidError(str(error)) from error
    found = _gathered(wishes.folder, wishes.out, wishes.places)
    _name_left_out(found)
    files = write_dataset(wishes.out, found, names, wishes.publisher, _today())
    if wishes.parquet:
        tables = [each for each in files if each.suffix == ".csv"]
        files = [*files, *write_parquet(tables)]
    return found, files


class _SaidError(Exception):
    """Something cannot be done, in a sentence."""


def _exit(sentence: str) -> SystemExit:
    click.echo(sentence, err=True)
    return SystemExit(2)


def _gathered(folder: Path, out: Path, places: Path | None) -> "Gathered":
    from kiosk.statistics import gathering  # noqa: PLC0415

    codes = _codes(places) if places else None
    asked = f"{folder.resolve()}\n{sorted(codes) if codes is not None else ''}"
    mark = hashlib.sha256(asked.encode()).digest()
    state = out / _STATE
    before = gathering.kept_before(state.read_bytes(), mark) if state.is_file() else None
    with _progress() as progress:
        found = gathering.gather(folder, _today(), codes, before, progress)
    out.mkdir(parents=True, exist_ok=True)
    part = state.with_name(f"{_STATE}.part")
    part.write_bytes(gathering.kept(found, mark))
    part.replace(state)
    return found


def _codes(places: Path) -> Collection[str]:
    try:
        lines = places.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise _SaidError(f"{places}: this is not UTF-8 text; save it as UTF-8") from error
    separator = ";" if lines and ";" in lines[0] else ","
    rows = csv.DictReader(lines, delimiter=separator)
    if "code" not in (rows.fieldnames or ()):
        raise _SaidError(f"{places}: the column “code” is missing")
    return {row["code"] for row in rows if row["code"]}


def _name_left_out(found: "Gathered") -> None:
    for each in found.left_out[:_NAMED]:
        click.echo(f"left out: {each.path}: {each.why}", err=True)
    if len(found.left_out) > _NAMED:
        more = len(found.left_out) - _NAMED
        click.echo(f"left out: {more} more, all named in left-out.csv", err=True)


def _names(config: Path, data: Path) -> "Names":
    from kiosk.app.shelf import read_shelf  # noqa: PLC0415
    from kiosk.statistics.dataset import Names  # noqa: PLC0415

    guides = read_shelf(config, data)
    return Names(
        {
            guide.id: (
                guide.words_in(Language.FR).title,
                guide.words_in(Language.EN).title,
                str(guide.theme),
            )
            for guide in guides
        }
    )


@contextmanager
def _progress() -> "Iterator[Progress]":
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    with click.progressbar(length=1, label="Reports", file=sys.stderr) as bar:

        def progress(done: int, of: int) -> None:
            bar.length = max(of, 1)
            bar.update(done - bar.pos)

        yield progress


def _today() -> date:
    return datetime.now().astimezone().date()

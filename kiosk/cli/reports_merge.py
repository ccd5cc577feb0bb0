"""The city's open dataset, made of many weekly reports: what `pas-a-pas reports merge` does."""

import csv
import hashlib
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from kiosk.app.shelf import read_shelf
from kiosk.language.languages import Language
from kiosk.statistics import gathering
from kiosk.statistics.dataset import Names, write_dataset
from kiosk.statistics.gathering import Gathered, Progress
from kiosk.statistics.parquet import ParquetError, need_parquet, write_parquet
from kiosk.statistics.record import Publisher

_STATE = ".pas-a-pas-merge"  # in the folder of the dataset; without it, all is read anew
_NAMED = 20  # so many files left out are named on the screen; left-out.csv names them all


class MergeError(Exception):
    """Something cannot be done, in a sentence."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """The folder of reports, where the dataset goes, which places may send, and who publishes."""

    folder: Path
    out: Path
    places: Path | None
    publisher: Publisher
    parquet: bool
    today: date


def merged(wishes: Wishes, names: Names) -> tuple[Gathered, Sequence[Path]]:
    """Gather what is new, say on the screen what is left out, and write the dataset.

    Raises:
        MergeError: something that was wished cannot be done.
        OSError: the dataset cannot be written.
    """
    if wishes.parquet:
        try:
            need_parquet()
        except ParquetError as error:
            raise MergeError(str(error)) from error
    found = _gathered(wishes)
    _name_left_out(found)
    files = write_dataset(wishes.out, found, names, wishes.publisher, wishes.today)
    if wishes.parquet:
        tables = [each for each in files if each.suffix == ".csv"]
        files = [*files, *write_parquet(tables)]
    return found, files


def _gathered(wishes: Wishes) -> Gathered:
    codes = _codes(wishes.places) if wishes.places else None
    asked = f"{wishes.folder.resolve()}\n{sorted(codes) if codes is not None else ''}"
    mark = hashlib.sha256(asked.encode()).digest()
    state = wishes.out / _STATE
    before = gathering.kept_before(state.read_bytes(), mark) if state.is_file() else None
    with _progress() as progress:
        found = gathering.gather(wishes.folder, wishes.today, codes, before, progress)
    wishes.out.mkdir(parents=True, exist_ok=True)
    part = state.with_name(f"{_STATE}.part")
    part.write_bytes(gathering.kept(found, mark))
    part.replace(state)
    return found


def _codes(places: Path) -> Collection[str]:
    try:
        lines = places.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise MergeError(f"{places}: this is not UTF-8 text; save it as UTF-8") from error
    separator = ";" if lines and ";" in lines[0] else ","
    rows = csv.DictReader(lines, delimiter=separator)
    if "code" not in (rows.fieldnames or ()):
        raise MergeError(f"{places}: the column “code” is missing")
    return {row["code"] for row in rows if row["code"]}


def _name_left_out(found: Gathered) -> None:
    for each in found.left_out[:_NAMED]:
        click.echo(f"left out: {each.path}: {each.why}", err=True)
    if len(found.left_out) > _NAMED:
        more = len(found.left_out) - _NAMED
        click.echo(f"left out: {more} more, all named in left-out.csv", err=True)


def names(config: Path, data: Path) -> Names:
    """What the guides of that kiosk are called, for the dataset."""
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
def _progress() -> Iterator[Progress]:
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    with click.progressbar(length=1, label="Reports", file=sys.stderr) as bar:

        def progress(done: int, of: int) -> None:
            bar.length = max(of, 1)
            bar.update(done - bar.pos)

        yield progress

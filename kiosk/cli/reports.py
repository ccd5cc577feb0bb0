"""`pas-a-pas reports`: read a weekly report; make the city's open dataset of many."""

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.folders import config_option, data_option, folders_taken
from kiosk.cli.month import month
from kiosk.cli.terminal import refuse
from kiosk.language.languages import Language

if TYPE_CHECKING:
    from kiosk.statistics.gathering import Gathered

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
        refuse(f"{file}: {error}")
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
    from kiosk.cli.reports_merge import MergeError, Wishes, merged, names  # noqa: PLC0415
    from kiosk.statistics.record import Publisher  # noqa: PLC0415

    whose = Publisher(publisher, address)
    wishes = Wishes(folder, out, places, whose, parquet=parquet, today=_today())
    try:
        found, files = merged(wishes, names(config, data))
    except MergeError as error:
        refuse(str(error))
    except OSError as error:
        refuse(f"{error.filename}: {error.strerror}")
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


def _today() -> date:
    return datetime.now().astimezone().date()

"""`pas-a-pas tour`: a picture of every screen, and what an automatic eye finds wrong with it."""

import sys
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option
from kiosk.language.languages import Language
from kiosk.tour.combinations import SIZES, Choice, Contrast, Orientation
from kiosk.tour.messages import Orders
from kiosk.tour.report import Kept
from kiosk.tour.run import TourError
from kiosk.tour.run import tour as make_tour


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--language", multiple=True, type=click.Choice([*map(str, Language)]), help="Default: all."
)
@click.option("--size", multiple=True, type=click.FloatRange(1, 2), help="Default: 1, 1.5, 2.")
@click.option(
    "--contrast", multiple=True, type=click.Choice([*map(str, Contrast)]), help="Default: all."
)
@click.option(
    "--orientation",
    multiple=True,
    type=click.Choice([*map(str, Orientation)]),
    help="Default: all.",
)
@click.option("--some", is_flag=True, help="Not each with each, but those that differ most.")
@click.option(
    "--pictures",
    type=click.Choice([*map(str, Kept)]),
    default=str(Kept.ALL),
    help="Keep a picture of every screen (all), or where something is found.",
)
@click.option("--screen", "screens", multiple=True, help="Only that screen; may be repeated.")
@data_option
@config_option
def tour(  # noqa: PLR0913, PLR0917  one for each option
    out: Path,
    language: tuple[str, ...],
    size: tuple[float, ...],
    contrast: tuple[str, ...],
    orientation: tuple[str, ...],
    some: bool,
    pictures: str,
    screens: tuple[str, ...],
    data: Path,
    config: Path,
) -> None:
    """Draw every screen into the folder OUT, and list in OUT/tour.json what is wrong with it.

    Needs no screen. Exit code 0: nothing is wrong. 1: something is. 2: it cannot be made as asked.

    Example: pas-a-pas tour pictures --language fr --orientation portrait
    """
    choice = Choice(
        languages=tuple(map(Language, language)) or tuple(Language),
        sizes=size or SIZES,
        contrasts=tuple(map(Contrast, contrast)) or tuple(Contrast),
        orientations=tuple(map(Orientation, orientation)) or tuple(Orientation),
        some=some,
    )
    kept = Kept(pictures)
    orders = Orders(out=out, data=data, config=config, screens=screens, pictures=kept)
    try:
        code = make_tour(orders, choice, tell=_progress, say=_say)
    except TourError as error:
        click.echo(str(error), err=True)
        code = 2
    sys.exit(code)


def _progress(line: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{line}", nl=False, err=True)


def _say(line: str) -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    click.echo(line)

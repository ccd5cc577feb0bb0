"""`pas-a-pas guides`: check guides, and start a new one."""

import io
import sys
from datetime import date
from pathlib import Path

import click

from kiosk.guides.advice import advice
from kiosk.guides.model import GuideError, Problem, Reading
from kiosk.guides.reader import read_guide, read_guides
from kiosk.guides.starter import write_starter

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"


@click.group()
def guides() -> None:
    """Check guides, and start a new one."""
    # Guides speak Arabic, and files have names of their own; not every terminal can write that.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@guides.command()
@click.argument("folder", type=click.Path(path_type=Path, readable=False), default=SHIPPED)
@click.option("--strict", is_flag=True, help="Advice counts as a problem too.")
def check(folder: Path, strict: bool) -> None:
    """Say everything that is wrong with the guides of FOLDER (default: those shipped).

    FOLDER holds guides, each in its own folder, or is that of one guide.

    Exit code 0: all sound. 2: a problem, and that guide will not be shown.

    Example: pas-a-pas guides check my-guides
    """
    try:
        reading = _read(folder)
    except OSError as error:
        click.echo(f"{folder}: this folder of guides cannot be read ({error.strerror}).", err=True)
        sys.exit(2)
    advised = [said for guide in reading.guides for said in advice(guide, date.today())]
    _tell("Problems: these guides are not shown", reading.problems)
    _tell("Advice: worth rewriting", tuple(advised))
    count = len(reading.guides)
    click.echo(f"{count} sound guide{'' if count == 1 else 's'}.")
    sys.exit(2 if reading.problems or (strict and advised) else 0)


@guides.command()
@click.argument("name")
@click.option("--in", "folder", type=click.Path(path_type=Path), default=Path("."), help="Where.")
def new(name: str, folder: Path) -> None:
    """Start a guide called NAME: a sound one, with words to replace.

    Example: pas-a-pas guides new carte-jeune --in my-guides
    """
    try:
        made = write_starter(folder, name)
    except ValueError as error:
        click.echo(f"{name}: {error}.", err=True)
        sys.exit(2)
    except FileExistsError as error:
        click.echo(f"{error.filename} is there already; choose another name.", err=True)
        sys.exit(2)
    except OSError as error:
        click.echo(f"{folder / name} cannot be written ({error.strerror}).", err=True)
        sys.exit(2)
    click.echo(f"{made} is ready. Replace its words, then: pas-a-pas guides check {folder}")


def _read(folder: Path) -> Reading:
    if not (folder / "guide.toml").exists():
        return read_guides(folder)
    try:
        return Reading((read_guide(folder.resolve()),), ())
    except GuideError as error:
        return Reading((), error.problems)


def _tell(heading: str, problems: tuple[Problem, ...]) -> None:
    if problems:
        click.echo(f"{heading}:")
    for problem in problems:
        click.echo(f"  {problem}")

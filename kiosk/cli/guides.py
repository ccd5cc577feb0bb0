"""`pas-a-pas guides`: check guides, and start a new one."""

import sys
from datetime import date
from pathlib import Path

import click

from kiosk.guides.advice import advice
from kiosk.guides.model import Problem
from kiosk.guides.reader import read_guides
from kiosk.guides.starter import write_starter

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"


@click.group()
def guides() -> None:
    """Check guides, and start a new one."""


@guides.command()
@click.argument("folder", type=click.Path(path_type=Path), default=SHIPPED)
@click.option("--strict", is_flag=True, help="Advice counts as a problem too.")
def check(folder: Path, strict: bool) -> None:
    """Say everything that is wrong with the guides of FOLDER (default: those shipped).

    Exit code 0: all sound. 2: a problem, and that guide will not be shown.

    Example: pas-a-pas guides check my-guides
    """
    if not folder.is_dir():
        click.echo(f"{folder}: there is no such folder of guides.", err=True)
        sys.exit(2)
    reading = read_guides(folder)
    advised = [said for guide in reading.guides for said in advice(guide, date.today())]
    _tell("Problems: these guides are not shown", reading.problems)
    _tell("Advice: worth rewriting", tuple(advised))
    click.echo(f"{len(reading.guides)} sound guides.")
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
    except (ValueError, OSError) as error:
        click.echo(f"{name}: {error}", err=True)
        sys.exit(2)
    click.echo(f"{made} is ready. Replace its words, then: pas-a-pas guides check {folder}")


def _tell(heading: str, problems: tuple[Problem, ...]) -> None:
    if problems:
        click.echo(f"{heading}:")
    for problem in problems:
        click.echo(f"  {problem}")

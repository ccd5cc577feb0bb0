"""`pas-a-pas guides`: check guides, start a new one, walk through one."""

import io
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option
from kiosk.cli.terminal import kept_in, refuse
from kiosk.guides.advice import advice
from kiosk.guides.model import GuideError, Problem, Reading
from kiosk.guides.reader import read_guide, read_guides
from kiosk.guides.starter import write_starter
from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.tables import may_be

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"


@click.group()
def guides() -> None:
    """Check guides, start a new one, walk through one."""
    # Guides speak Arabic, and files have names of their own; not every terminal can write that.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@guides.command()
@click.argument("folder", type=click.Path(path_type=Path, readable=False), required=False)
@click.option("--strict", is_flag=True, help="Advice counts as a problem too.")
@data_option
@config_option
def check(folder: Path | None, strict: bool, data: Path, config: Path) -> None:
    """Say everything that is wrong with the guides of FOLDER.

    FOLDER holds guides, each in its own folder, or is that of one guide. Without it, all guides of
    this kiosk are checked: those shipped, and the place's own, in the folder "guides" of --config.

    Exit code 0: all sound. 2: a problem, and that guide will not be shown.

    Example: pas-a-pas guides check my-guides
    """
    del data  # taken because every command takes it
    own = config / "guides"
    if folder is not None:
        sound = _check(folder, "{}.", strict=strict)
    elif may_be(own):
        shipped = _check(SHIPPED, "{} shipped.", strict=strict)
        sound = _check(own, "{} of this place.", strict=strict) and shipped
    else:
        sound = _check(SHIPPED, "{}.", strict=strict)
    sys.exit(0 if sound else 2)


@guides.command()
@click.argument("name")
@click.option(
    "--in",
    "folder",
    type=click.Path(path_type=Path),
    default=Path("."),
    show_default=True,
    help='Where. In the folder "guides" of --config, the kiosk shows it at once.',
)
@data_option
@config_option
def new(name: str, folder: Path, data: Path, config: Path) -> None:
    """Start a guide called NAME: a sound one, with words to replace.

    Example: pas-a-pas guides new carte-jeune --in my-guides
    """
    del data, config  # taken because every command takes them
    try:
        made = write_starter(folder, name)
    except ValueError as error:
        refuse(f"{name}: {error}.")
    except FileExistsError as error:
        refuse(f"{error.filename} is there already; choose another name.")
    except OSError as error:
        refuse(f"{folder / name} cannot be written ({error.strerror}).")
    click.echo(f"{made} is ready. Replace its words, then: pas-a-pas guides check {folder}")


@guides.command()
@click.option("--all", "every", is_flag=True, help="Also those that were seen to.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
@data_option
@config_option
def notes(every: bool, as_json: bool, data: Path, config: Path) -> None:
    """Show what mediators tell the authors of guides: day, guide, step, what, words.

    No note says who wrote it.

    Example: pas-a-pas guides notes --json
    """
    del config
    from kiosk.staff.author_notes import AuthorNotes  # noqa: PLC0415  no other command needs them

    with kept_in(data) as database:
        for note in AuthorNotes(database).all(done=every):
            row = {
                "day": str(note.day),
                "guide": note.guide,
                "step": note.step,
                "about": note.about.value,
                "words": note.words,
            }
            line = json.dumps(row, ensure_ascii=False) if as_json else "  ".join(row.values())
            click.echo(line.rstrip())


@guides.command()
@click.argument("name")
@click.option(
    "--language",
    type=click.Choice([str(each) for each in Language]),
    default=str(REFERENCE),
    show_default=True,
    help="The language to begin with.",
)
@data_option
@config_option
def preview(name: str, language: str, data: Path, config: Path) -> None:
    """Walk through the guide NAME as a resident would; nothing is counted.

    NAME is the folder of a guide, or the name of one of this kiosk. Save its files, and the window
    shows them. Needs a screen.

    Exit code 0: closed. 2: there is no such guide, or it is not sound.

    Example: pas-a-pas guides preview my-guides/carte-jeune
    """
    del data  # taken because every command takes it
    folders = (Path(name), config / "guides" / name, SHIPPED / name)
    folder = next((each for each in folders if (each / "guide.toml").exists()), None)
    if folder is None:
        refuse(f"{name}: there is no such guide, here or on this kiosk.")
    folder = folder.resolve()
    try:
        guide = read_guide(folder)
    except GuideError as error:
        _tell("Problems: this guide is not shown", error.problems)
        sys.exit(2)
    from kiosk.app.guide_preview import main  # noqa: PLC0415  Qt only where shown

    sys.exit(main(folder, guide, Language(language), _tell_changes))


def _tell_changes(problems: Sequence[Problem]) -> None:
    _tell("Problems: shown as it was before", tuple(problems))
    if not problems:
        click.echo("Shown as it is now.")


def _check(folder: Path, count: str, *, strict: bool) -> bool:
    """Say what is wrong there, and in the words of `count` how many are sound; whether all are."""
    try:
        reading = _read(folder)
    except OSError as error:
        click.echo(f"{folder}: this folder of guides cannot be read ({error.strerror}).", err=True)
        return False
    advised = [said for guide in reading.guides for said in advice(guide, date.today())]
    _tell("Problems: these guides are not shown", reading.problems)
    _tell("Advice: worth rewriting", tuple(advised))
    number = len(reading.guides)
    click.echo(count.format(f"{number} sound guide{'' if number == 1 else 's'}"))
    return not reading.problems and not (strict and advised)


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

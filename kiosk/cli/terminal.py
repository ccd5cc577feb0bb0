"""What commands have in common at the terminal: a refusal in words, a secret that is typed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from kiosk.storage.database import KioskDatabase


def refuse(*sentences: str) -> NoReturn:
    """End the command with exit code 2: it cannot be done, and why."""
    for sentence in sentences:
        click.echo(sentence, err=True)
    sys.exit(2)


def typed_secret(what: str) -> str:
    """Ask for it, or read it from the first line of stdin; never from the command line.

    Others can read that one while the command runs.
    """
    if sys.stdin.isatty():
        return str(click.prompt(what, hide_input=True))
    given = sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise click.UsageError(f"No {what.lower()} was given on stdin.")
    return given


@contextmanager
def kept_in(data: Path) -> Iterator["KioskDatabase"]:
    """What the kiosk of that folder keeps; a disk that does not do it ends the command."""
    from kiosk.storage.opening import open_database  # noqa: PLC0415  no screen waits for these
    from kiosk.storage.troubles import StorageError  # noqa: PLC0415

    opened = open_database(data)
    if opened.database is None:
        refuse(f"{data}: nothing can be kept there ({opened.troubles[0]}).")
    with opened.database as database:
        try:
            yield database
        except StorageError as error:
            refuse(f"{data}: it was not kept, or cannot be read ({error.trouble}).")

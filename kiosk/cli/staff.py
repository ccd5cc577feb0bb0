"""`pas-a-pas staff`: the PINs of the staff, and the journal of what they did."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.folders import config_taken, data_option
from kiosk.cli.terminal import kept_in, refuse

if TYPE_CHECKING:
    from kiosk.staff.door import Door
    from kiosk.staff.people import Person

_WHY = {
    "no digits": "A PIN is made of digits alone: the kiosk has no other keys for it.",
    "short": "A PIN has at least 6 digits.",
    "long": "A PIN has at most 12 digits.",
    "simple": "These digits are among the first that somebody would try. Choose others.",
}


@click.group()
def staff() -> None:
    """Give the staff their PINs, and read what they did."""


@staff.command("pin")
@click.argument("who")
@click.option("--reset", is_flag=True, help="Without the PIN of before, which nobody knows.")
@data_option
@config_taken
def set_pin(who: str, reset: bool, data: Path) -> None:
    """Give WHO a PIN: "librarian", or the name of a mediator. It is typed twice, and not shown.

    The librarians share one. Nobody can read a PIN again: one that is forgotten is replaced, with
    --reset, by who may use this machine.

    Exit code 0: it is set. 2: it is not, and why.

    Example: pas-a-pas staff pin librarian --reset
    """
    person = _person(who)
    with kept_in(data) as database:
        from kiosk.staff.door import Door  # noqa: PLC0415  no screen waits for these

        door = Door(database)
        if person in door.people() and not reset:
            _must_be_known(door, person)
        pin = click.prompt("New PIN", hide_input=True, confirmation_prompt="The same again")
        try:
            door.set_pin(person, pin, datetime.now(UTC))
        except ValueError as error:
            refuse(_WHY[str(error)])
    click.echo("The PIN is set.")


@staff.command()
@click.argument("who")
@data_option
@config_taken
def forget(who: str, data: Path) -> None:
    """Take the PIN of WHO away: somebody who has left.

    Example: pas-a-pas staff forget Nadia
    """
    with kept_in(data) as database:
        from kiosk.staff.door import Door  # noqa: PLC0415  see `set_pin`

        if not Door(database).forget(_person(who), datetime.now(UTC)):
            refuse(f"{who} has no PIN here; see `pas-a-pas staff list`.")


@staff.command("list")
@data_option
@config_taken
def list_people(data: Path) -> None:
    """Say who has a PIN.

    Example: pas-a-pas staff list
    """
    with kept_in(data) as database:
        from kiosk.staff.door import Door  # noqa: PLC0415  see `set_pin`

        for person in Door(database).people():
            click.echo(person.name or str(person.role))


@staff.command()
@click.option("--most", type=click.IntRange(1), default=100, show_default=True, help="Lines.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
@data_option
@config_taken
def journal(most: int, as_json: bool, data: Path) -> None:
    """Show what the staff did, the newest first: when, who, what. No resident is in it.

    Example: pas-a-pas staff journal --most 20
    """
    with kept_in(data) as database:
        from kiosk.staff.journal import Journal  # noqa: PLC0415  see `set_pin`

        for entry in Journal(database).last(most):
            row = {
                "at": entry.at.isoformat(),
                "who": entry.who,
                "action": entry.action,
                "detail": entry.detail,
            }
            if as_json:
                click.echo(json.dumps(row, ensure_ascii=False))
            else:
                when = entry.at.astimezone().strftime("%Y-%m-%d %H:%M")
                click.echo(f"{when}  {entry.who}  {entry.action}  {entry.detail}".rstrip())


def _person(who: str) -> "Person":
    from kiosk.staff.people import LIBRARIAN, mediator  # noqa: PLC0415  see `set_pin`

    if who.lower() == "librarian":
        return LIBRARIAN
    try:
        return mediator(who)
    except ValueError as error:
        refuse(f"{who}: {error}.")


def _must_be_known(door: "Door", person: "Person") -> None:
    from kiosk.staff.door import Shut  # noqa: PLC0415  see `set_pin`

    now = datetime.now(UTC)
    if (wait := door.wait_s(now)) > 0:
        refuse(f"A PIN was wrong too often. Try again in {round(wait) + 1} seconds.")
    present = click.prompt("Present PIN", hide_input=True)
    if isinstance(door.try_pin(person, present, now), Shut):
        refuse("That is not the present PIN. If nobody knows it: --reset.")

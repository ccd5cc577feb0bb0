"""What the commands of `bookings` may be told."""

import sys

import click

from kiosk.booking.desk import Wish
from kiosk.booking.model import MediatorId, PlaceId

WHEN = click.DateTime(["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])


def _read(context: click.Context, option: click.Parameter, value: str) -> str:
    """A "-" stands for a line of stdin: what is on a command line, every process can read."""
    del context, option
    return sys.stdin.readline().rstrip("\r\n") if value == "-" else value


first_name_option = click.option(
    "--first-name", required=True, callback=_read, help="Whom to call; -: a line of stdin."
)
phone_option = click.option(
    "--phone",
    default="",
    callback=_read,
    help="A French number, needed when one is called back; -: a line of stdin.",
)
code_argument = click.argument("code", nargs=-1, required=True)
json_option = click.option("--json", "as_json", is_flag=True, help="JSON, for scripts.")
mediator_option = click.option("--mediator", help="With that mediator, by id.")
place_option = click.option("--place", help="At that place, by id.  [default: this one]")
wait_option = click.option(
    "--wait",
    "wait_s",
    type=click.FloatRange(0, 600),
    default=5.0,
    show_default=True,
    help="With a calendar server: seconds to wait for its answer.",
)


def wish(mediator: str | None, place: str | None, language: str | None = None) -> Wish:
    """What the options come to."""
    return Wish(
        MediatorId(mediator) if mediator else None, language, PlaceId(place) if place else None
    )

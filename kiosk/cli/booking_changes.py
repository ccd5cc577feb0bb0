"""`pas-a-pas bookings move|cancel|attend`: what is done to a booking that has a code already."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.app.attended import note_attendance
from kiosk.booking.model import Attendance
from kiosk.cli.booking_counter import counter
from kiosk.cli.booking_options import (
    WHEN,
    code_argument,
    json_option,
    mediator_option,
    place_option,
    wait_option,
    wish,
)
from kiosk.cli.folders import config_option, data_option

_ATTENDANCE = {
    "arrived": Attendance.ARRIVED,
    "absent": Attendance.MISSED,
    "done": Attendance.KEPT,
    "unknown": Attendance.UNKNOWN,
}


@click.command()
@code_argument
@click.option("--at", "at", required=True, type=WHEN, help="When instead.")
@mediator_option
@place_option
@wait_option
@json_option
@data_option
@config_option
def move(  # noqa: PLR0913  one for each option
    *,
    code: tuple[str, ...],
    at: datetime,
    mediator: str | None,
    place: str | None,
    wait_s: float,
    as_json: bool,
    data: Path,
    config: Path,
) -> None:
    """Move the booking with that CODE to another free time; the code stays.

    Example: pas-a-pas bookings move lune 47 pomme --at "2027-03-17 14:00" --place bacalan
    """
    with counter(data, config) as desk:
        before = desk.find(" ".join(code))
        desk.must_know(before.subject, mediator, place)
        slot = desk.slot(before.subject, at, wish(mediator, place))
        moved = desk.desk.move(before.id, slot, desk.now)
        desk.tell_booking(desk.settled(moved, wait_s), as_json=as_json)


@click.command()
@code_argument
@wait_option
@json_option
@data_option
@config_option
def cancel(
    *, code: tuple[str, ...], wait_s: float, as_json: bool, data: Path, config: Path
) -> None:
    """Cancel the booking with that CODE, until the subject's limit.

    Example: pas-a-pas bookings cancel lune 47 pomme
    """
    with counter(data, config) as desk:
        cancelled = desk.desk.cancel(desk.find(" ".join(code)).id, desk.now)
        desk.tell_booking(desk.settled(cancelled, wait_s), as_json=as_json)


@click.command()
@code_argument
@click.argument("came", type=click.Choice(list(_ATTENDANCE)))
@json_option
@data_option
@config_option
def attend(*, code: tuple[str, ...], came: str, as_json: bool, data: Path, config: Path) -> None:
    """Note that the person with that CODE arrived, was absent, or that the session is done.

    Example: pas-a-pas bookings attend lune 47 pomme done
    """
    with counter(data, config) as desk:
        found = desk.find(" ".join(code))
        here = desk.now.astimezone(desk.offer.zone)
        ledger = desk.desk.ledger
        noted = note_attendance(desk.database, ledger, found.id, _ATTENDANCE[came], here)
        desk.tell_booking(noted, as_json=as_json, final=True)

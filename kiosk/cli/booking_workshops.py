"""`pas-a-pas bookings workshops|register|registration|leave`: as on the screen."""

import sys
import time
from datetime import timedelta
from pathlib import Path

import click

from kiosk.app.sync_lock import somebody_syncs
from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import Person
from kiosk.booking.phone import normal_phone
from kiosk.booking.registrations import Registration, RegistrationState
from kiosk.booking.workshop_desk import Offered, WorkshopDesk
from kiosk.booking.workshops import Workshop, WorkshopId
from kiosk.cli.booking_counter import Counter, counter
from kiosk.cli.booking_options import (
    code_argument,
    first_name_option,
    json_option,
    phone_option,
    wait_option,
)
from kiosk.cli.booking_words import DONE, TAKEN, TO_BE_CONFIRMED, UNREACHABLE, Told
from kiosk.cli.folders import config_option, data_option
from kiosk.storage.troubles import StorageError

_S = RegistrationState

_LOOK_EVERY_S = 0.1
_OPEN = frozenset({_S.REQUESTED, _S.CLAIMING, _S.CANCEL_REQUESTED})
_STATES = {
    _S.REQUESTED: "to be confirmed",
    _S.CLAIMING: "to be confirmed",
    _S.REGISTERED: "registered",
    _S.WAITING: "on the waiting list",
    _S.REFUSED: "not registered: it is not held, or has begun",
    _S.CANCEL_REQUESTED: "given up here, not yet in the calendar",
    _S.CANCELLED: "given up",
    _S.REMOVED: "removed by the mediator",
    _S.CALLED_OFF: "the workshop is called off",
    _S.EXPIRED: "past",
}


@click.command()
@click.option("--days", type=click.IntRange(1, 400), default=60, show_default=True)
@json_option
@data_option
@config_option
def workshops(*, days: int, as_json: bool, data: Path, config: Path) -> None:
    """List the workshops to come, with the seats left.

    Example: pas-a-pas bookings workshops --days 30 --json
    """
    with counter(data, config) as desk:
        end = desk.now + timedelta(days=days)
        found = [each for each in _desk(desk).workshops(desk.now) if each.workshop.start < end]
        desk.tell(as_json, [_offered_words(each, desk) for each in found], "No workshop.")


@click.command()
@click.option("--workshop", required=True, help="Which one, by its id.")
@first_name_option
@phone_option
@wait_option
@json_option
@data_option
@config_option
def register(  # noqa: PLR0913  one for each option
    *,
    workshop: str,
    first_name: str,
    phone: str,
    wait_s: float,
    as_json: bool,
    data: Path,
    config: Path,
) -> None:
    """Register for a workshop, or for its waiting list when it is full (exit code 3).

    Example: pas-a-pas bookings register --workshop smartphone/2027-03-16 --first-name Odile
    """
    with counter(data, config) as desk:
        number = normal_phone(phone) if phone else ""
        if number is None:
            desk.refuse(f"{phone!r} is not a French telephone number, such as 06 12 34 56 78.")
        if not first_name.strip():
            desk.refuse("The first name is empty.")
        door = _desk(desk)
        offered = door.offered(WorkshopId(workshop), desk.now)
        if offered is None:
            desk.refuse(f"{workshop!r} is no workshop of this place that is still to come.")
        if offered.free is None:
            desk.refuse("One comes to it without registering.")
        if offered.begun:
            desk.refuse("It has begun: it is too late to register.")
        person = Person(first_name.strip(), number)
        found = door.register(offered.workshop.id, person, desk.now)
        _tell(desk, _settled(desk, found, wait_s), as_json=as_json)


@click.command()
@code_argument
@json_option
@data_option
@config_option
def registration(*, code: tuple[str, ...], as_json: bool, data: Path, config: Path) -> None:
    """Say what became of the registration with that CODE.

    Example: pas-a-pas bookings registration lune 47 pomme
    """
    with counter(data, config) as desk:
        _tell(desk, _find(desk, code), as_json=as_json, final=True)


@click.command()
@code_argument
@wait_option
@json_option
@data_option
@config_option
def leave(
    *, code: tuple[str, ...], wait_s: float, as_json: bool, data: Path, config: Path
) -> None:
    """Give up the seat, or the place on the waiting list, with that CODE.

    Example: pas-a-pas bookings leave lune 47 pomme
    """
    with counter(data, config) as desk:
        door = _desk(desk)
        found = door.leave(_find(desk, code).id, desk.now)
        _tell(desk, _settled(desk, found, wait_s), as_json=as_json)


def _desk(desk: Counter) -> WorkshopDesk:
    if desk.workshops is None:
        desk.refuse("This place has no workshops: booking.toml has no [workshops].")
    return desk.workshops


def _find(desk: Counter, code: tuple[str, ...]) -> Registration:
    found = _desk(desk).find(" ".join(code), desk.now)
    if found is None:
        raise DeskError(Refusal.UNKNOWN)
    return found


def _settled(desk: Counter, asked: Registration, wait_s: float) -> Registration:
    """The registration once the server has answered, or as it is after so long."""
    door = _desk(desk)
    if door.confirms_at_once or not wait_s:
        return door.registration(asked.id) or asked
    end = time.monotonic() + wait_s
    if not somebody_syncs(desk.data):
        desk.ask_server()
    found = door.registration(asked.id) or asked
    while found.state in _OPEN and not desk.out_of_reach and time.monotonic() < end:
        time.sleep(_LOOK_EVERY_S)
        found = door.registration(asked.id) or asked
    return found


def _tell(desk: Counter, found: Registration, *, as_json: bool, final: bool = False) -> None:
    """Print it and end with the code that says what became of it; `final`: with 0."""
    try:
        person = _desk(desk).roll.person(found.id)
    except StorageError as error:
        click.echo(f"Names cannot be shown: the kiosk's storage is {error.trouble}.", err=True)
        person = None
    workshop = _desk(desk).now_held(found)
    state = _STATES[found.state] + (f", place {found.rank}" if found.rank else "")
    who = person.first_name if person else "(name not kept)"
    values = _values(workshop, desk) | {
        "code": found.code.upper(),
        "state": found.state.value,
        "rank": found.rank or None,
        "first_name": person.first_name if person else None,
        "phone": (person.phone or None) if person else None,
    }
    parts = [found.code.upper(), *_dates(workshop, desk), workshop.title, who, state]
    desk.tell(as_json, Told(" · ".join(parts), values), "")
    sys.exit(DONE if final else _code(found, reached=desk.reached()))


def _code(found: Registration, *, reached: bool) -> int:
    if found.state in {_S.WAITING, _S.REFUSED}:
        return TAKEN
    if found.state in _OPEN:
        return TO_BE_CONFIRMED if reached else UNREACHABLE
    return DONE


def _offered_words(offered: Offered, desk: Counter) -> Told:
    workshop = offered.workshop
    values = _values(workshop, desk) | {"free": offered.free, "waiting": offered.waiting}
    left = (
        "come as you are" if offered.free is None else f"{offered.free} of {workshop.seats} free"
    )
    waiting = f", {offered.waiting} waiting" if offered.waiting else ""
    parts = [*_dates(workshop, desk), workshop.title, workshop.place, left + waiting, workshop.id]
    return Told(" · ".join(word for word in parts if word), values)


def _values(workshop: Workshop, desk: Counter) -> dict[str, object]:
    zone = desk.offer.zone
    return {
        "workshop": workshop.id,
        "title": workshop.title,
        "place": workshop.place or None,
        "seats": workshop.seats,
        "sessions": [
            [at.astimezone(zone).isoformat(timespec="minutes") for at in (each.start, each.finish)]
            for each in workshop.sessions
        ],
    }


def _dates(workshop: Workshop, desk: Counter) -> list[str]:
    first = workshop.start.astimezone(desk.offer.zone)
    more = len(workshop.sessions) - 1
    return [f"{first:%Y-%m-%d %H:%M}", *([f"and {more} more dates"] if more else [])]

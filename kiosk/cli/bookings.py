"""`pas-a-pas bookings`: the desk of this kiosk without its screen, by the same rules."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import click

from kiosk.booking.model import Person, PlaceKind, SubjectId
from kiosk.booking.phone import normal_phone
from kiosk.cli.booking_changes import attend, cancel, move
from kiosk.cli.booking_counter import Counter, counter
from kiosk.cli.booking_options import (
    WHEN,
    code_argument,
    first_name_option,
    json_option,
    mediator_option,
    phone_option,
    place_option,
    wait_option,
    wish,
)
from kiosk.cli.booking_words import booking_words, slot_words
from kiosk.cli.booking_workshops import leave, register, registration, workshops
from kiosk.cli.folders import config_option, data_option

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def bookings() -> None:
    """Book, list, move and cancel, as on the screen: for a desk, a telephone line, or scripts.

    \b
    Exit codes:
      0  done
      1  the kiosk's storage fails; nothing was changed
      2  wrong input
      3  somebody else has that time
      4  kept, and to be confirmed by the calendar server
      5  kept, and the calendar server cannot be reached now

    Example: pas-a-pas bookings slots --subject impots
    """


@bookings.command()
@click.option("--subject", required=True, help="What it is about, by id.")
@mediator_option
@click.option("--language", help="In that language, such as ar.")
@place_option
@click.option("--most", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@json_option
@data_option
@config_option
def slots(  # noqa: PLR0913  one for each option
    *,
    subject: str,
    mediator: str | None,
    language: str | None,
    place: str | None,
    most: int,
    as_json: bool,
    data: Path,
    config: Path,
) -> None:
    """List the free times of a subject, nearest first.

    Example: pas-a-pas bookings slots --subject impots --language ar --json
    """
    with counter(data, config) as desk:
        desk.must_know(subject, mediator, place)
        wanted = wish(mediator, place, language)
        found = desk.desk.slots(SubjectId(subject), desk.now, wanted)[:most]
        desk.tell(as_json, [slot_words(each, desk.offer) for each in found], "No free time.")


@bookings.command()
@click.option("--subject", required=True, help="What it is about, by id.")
@click.option("--at", "at", required=True, type=WHEN, help="When, in the place's own time.")
@mediator_option
@place_option
@first_name_option
@phone_option
@click.option("--step", default="", help="Where one is stuck, as guide/step.")
@wait_option
@json_option
@data_option
@config_option
def make(  # noqa: PLR0913  one for each option
    *,
    subject: str,
    at: datetime,
    mediator: str | None,
    place: str | None,
    first_name: str,
    phone: str,
    step: str,
    wait_s: float,
    as_json: bool,
    data: Path,
    config: Path,
) -> None:
    """Book a free time. Prints its code: whoever has it can move and cancel.

    Example: pas-a-pas bookings make --subject impots --at "2027-03-16 09:45" --first-name Fatima
    """
    with counter(data, config) as desk:
        desk.must_know(subject, mediator, place)
        person = _person(desk, subject, first_name, phone)
        slot = desk.slot(subject, at, wish(mediator, place))
        booking = desk.desk.book(SubjectId(subject), slot, person, desk.now, step)
        desk.tell_booking(desk.settled(booking, wait_s), as_json=as_json)


@bookings.command("list")
@click.option("--from", "first", type=_DAY, help="From that day on.  [default: today]")
@click.option("--days", type=click.IntRange(1, 400), default=7, show_default=True)
@json_option
@data_option
@config_option
def list_command(
    *, first: datetime | None, days: int, as_json: bool, data: Path, config: Path
) -> None:
    """List the bookings of this kiosk, whatever became of them, with who comes.

    Example: pas-a-pas bookings list --from 2027-03-16 --days 1
    """
    with counter(data, config) as desk:
        today = first.date() if first else desk.now.astimezone(desk.offer.zone).date()
        begin, end = (_midnight(desk, today + timedelta(days=more)) for more in (0, days))
        found = desk.desk.ledger.between(begin, end)
        words = [booking_words(each, desk.offer, desk.person(each), desk.now) for each in found]
        desk.tell(as_json, words, "No booking.")


@bookings.command()
@code_argument
@json_option
@data_option
@config_option
def show(*, code: tuple[str, ...], as_json: bool, data: Path, config: Path) -> None:
    """Say what became of the booking with that CODE; one slip in each word is forgiven.

    Example: pas-a-pas bookings show lune 47 pomme
    """
    with counter(data, config) as desk:
        desk.tell_booking(desk.find(" ".join(code)), as_json=as_json, final=True)


for command in (move, cancel, attend, workshops, register, registration, leave):
    bookings.add_command(command)


def _person(desk: Counter, subject: str, first_name: str, phone: str) -> Person:
    number = normal_phone(phone) if phone else ""
    if number is None:
        desk.refuse(f"{phone!r} is not a French telephone number, such as 06 12 34 56 78.")
    found = desk.offer.subject(SubjectId(subject))
    if found and found.place_kind is PlaceKind.PHONE and not number:
        desk.refuse("A mediator calls back for this subject: give --phone.")
    if not first_name.strip():
        desk.refuse("The first name is empty.")
    return Person(first_name.strip(), number or "")


def _midnight(desk: Counter, day: date) -> datetime:
    return datetime.combine(day, time(), desk.offer.zone)

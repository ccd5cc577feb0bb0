"""What every `bookings` command stands on: the desk opened, and what goes wrong told in words."""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from kiosk.app.booking_desk import BookingSettings, make_desk, read_booking, refresh_calendars
from kiosk.app.kept import NETWORK
from kiosk.app.sync_lock import only_sync, somebody_syncs
from kiosk.app.workshops import make_workshop_desk, refresh_workshops
from kiosk.booking.desk import DeskError, Refusal, Wish
from kiosk.booking.front_desk import FrontDesk
from kiosk.booking.model import Booking, Person, Slot, State, SubjectId
from kiosk.booking.offer import Offer
from kiosk.booking.workshop_desk import WorkshopDesk
from kiosk.cli.booking_words import Told, booking_words, code_for
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError

FAILED, WRONG, TAKEN = 1, 2, 3
_LOOK_EVERY_S = 0.1
_OPEN = frozenset({State.REQUESTED, State.CLAIMING, State.CANCEL_REQUESTED})

_REFUSED = {
    Refusal.TAKEN: "Somebody else has that time.",
    Refusal.TOO_LATE: "It is too late: the time left is shorter than the subject allows.",
    Refusal.TOO_EARLY: "It is too early: that booking is for another day.",
    Refusal.MISTYPED: "That is no code: it is two words and a number, such as LUNE 47 POMME.",
    Refusal.UNKNOWN: "No booking has that code, or not any more.",
    Refusal.OVER: "That booking is over: it was cancelled, never came to be, or is past.",
}


@dataclass(slots=True)
class Counter:
    """The desk as a command has it. `out_of_reach`: the server did not answer this command."""

    desk: FrontDesk
    offer: Offer
    database: KioskDatabase
    now: datetime
    data: Path
    settings: BookingSettings
    out_of_reach: bool = False
    workshops: WorkshopDesk | None = None

    def find(self, typed: str) -> Booking:
        """The booking of a code; ends the command in words where there is none."""
        found = self.desk.look_up(typed, self.now)
        if found is None:
            raise DeskError(Refusal.UNKNOWN)
        return found

    def must_know(self, subject: str, mediator: str | None, place: str | None) -> None:
        """End the command in words where one of them is none of this place's."""
        for what, name, known in (
            ("subject", subject, [each.id for each in self.offer.subjects]),
            ("mediator", mediator, [each.id for each in self.offer.mediators]),
            ("place", place, list(self.offer.places)),
        ):
            if name is not None and name not in known:
                self.refuse(f"{name!r} is no {what} of this place: {', '.join(known)}.")

    def person(self, booking: Booking) -> Person | None:
        """Who comes, where that can still be read."""
        try:
            return self.desk.ledger.person(booking.id)
        except StorageError as error:
            click.echo(f"Names cannot be shown: the kiosk's storage is {error.trouble}.", err=True)
            return None

    def settled(self, booking: Booking, wait_s: float) -> Booking:
        """The booking once the calendar server has answered, or as it is after so long.

        Nobody else may be at it, so the server is asked from here, unless somebody is.
        """
        if self.desk.confirms_at_once or not wait_s:
            return self.desk.booking(booking.id) or booking
        end = time.monotonic() + wait_s
        if not somebody_syncs(self.data):
            self.ask_server()
        found = self.desk.booking(booking.id) or booking
        while found.state in _OPEN and not self.out_of_reach and time.monotonic() < end:
            time.sleep(_LOOK_EVERY_S)
            found = self.desk.booking(booking.id) or booking
        return found

    def ask_server(self) -> None:
        """Ask the calendar server from here; nobody else may be at it."""
        from kiosk.app.sync_opening import made, password_of  # noqa: PLC0415  httpx is slow

        with only_sync(self.data):
            bookings = made(self.database, self.data, self.settings, password_of(self.data))
            try:
                self.out_of_reach = bool(bookings.send(datetime.now(UTC)).failed)
            finally:
                bookings.close()

    def tell(self, as_json: bool, words: Told | Sequence[Told], nothing: str) -> None:
        """Print it: as JSON, or a line for each."""
        if as_json:
            plain = words.values if isinstance(words, Told) else [each.values for each in words]
            click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
            return
        lines = [words.line] if isinstance(words, Told) else [each.line for each in words]
        for line in lines or [nothing]:
            click.echo(line)

    def tell_booking(self, booking: Booking, *, as_json: bool, final: bool = False) -> None:
        """Print a booking and end with the code that says what became of it; `final`: with 0."""
        words = booking_words(booking, self.offer, self.person(booking), self.now)
        self.tell(as_json, words, "")
        sys.exit(0 if final else code_for(booking, reached=self.reached()))

    def slot(self, subject: str, at: datetime, wish: Wish) -> Slot:
        """The free time that begins at that hour of the place; ends the command without one."""
        start = int(at.replace(tzinfo=self.offer.zone).timestamp())
        for slot in self.desk.slots(SubjectId(subject), self.now, wish):
            if slot.start == start:
                return slot
        raise DeskError(Refusal.TAKEN)

    def reached(self) -> bool:
        """Whether the server answered, or else the network was there when sync last looked."""
        if self.out_of_reach:
            return False
        state = States(self.database).get(NETWORK)
        return state is not None and state.value == "online"

    def refuse(self, sentence: str) -> NoReturn:
        """End the command: what was given is wrong."""
        click.echo(sentence, err=True)
        sys.exit(WRONG)


@contextmanager
def counter(data: Path, config: Path) -> Iterator[Counter]:
    """The desk of the kiosk with these folders; every trouble ends the command in words."""
    settings = read_booking(config)
    for problem in settings.problems:
        click.echo(str(problem), err=True)
    if settings.offer is None:
        click.echo("This place offers nothing to book: it has no sound booking.toml.", err=True)
        sys.exit(WRONG)
    if settings.offer.demonstration:
        click.echo("This is a demonstration: nobody will come.", err=True)
    opened = open_database(data)
    if opened.database is None:
        _end(FAILED, f"The kiosk's storage is {opened.troubles[0]}.")
    with opened.database as database:
        try:
            yield _counter(database, data, settings, settings.offer)
        except DeskError as error:
            _end(TAKEN if error.refusal is Refusal.TAKEN else WRONG, _REFUSED[error.refusal])
        except StorageError as error:
            _end(FAILED, f"Nothing was changed: the kiosk's storage is {error.trouble}.")


def _counter(
    database: KioskDatabase, data: Path, settings: BookingSettings, offer: Offer
) -> Counter:
    now = _now()
    for refresh in (refresh_calendars, refresh_workshops):
        for problem in refresh(database, settings, now):
            click.echo(str(problem), err=True)
    desk, workshops = make_desk(database, data, offer), make_workshop_desk(database, data, offer)
    desk.catch_up(now)
    if workshops is not None:
        workshops.catch_up(now)
    if offer.server and desk.looked_at() is None:
        click.echo("The calendars were not all read yet: pas-a-pas sync --once.", err=True)
    return Counter(desk, offer, database, now, data, settings, workshops=workshops)


def _now() -> datetime:
    return datetime.now(UTC)


def _end(code: int, sentence: str) -> NoReturn:
    click.echo(sentence, err=True)
    sys.exit(code)

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger, read_booking, refresh_calendars
from kiosk.app.booth import make_booth
from kiosk.app.office import Office
from kiosk.booking.model import Booking, BookingId, Person, State
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.opening import open_database
from tests.screens.booths import Clock, Printer
from tests.screens.staff.today import MORNING

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
PIN, HERS = "481592", "730164"
OWN = """\
# By hand.
[place]
name = "Médiathèque de Bègles"
desk_direction = "left"
desk = {fr = "Là.", en = "There."}
"""


@pytest.fixture
def office(tmp_path):
    """The staff's side of a kiosk of its own: a librarian and Nadia have PINs."""
    config = tmp_path / "config"
    config.mkdir()
    (config / "site.toml").write_text(OWN, "utf-8")
    with open_database(tmp_path / "data").database as database:
        door = Door(database)
        door.set_pin(LIBRARIAN, PIN, NOW)
        door.set_pin(mediator("Nadia"), HERS, NOW)
        yield Office(database, tmp_path / "data", config)


@pytest.fixture
def staff(arrive, office):
    """Somebody of the staff in front of a kiosk that nobody uses."""
    resident = arrive()
    resident.kiosk.journey.opened.open_office(office)
    resident.see()
    return resident


@pytest.fixture
def librarian(staff):
    """A librarian who is in."""
    come_in(staff, "Librarian", PIN)
    assert staff.heading == "Settings"
    return staff


def come_in(staff, name, pin):
    """Hold the mark, say who one is, type the PIN on the keypad."""
    staff.press("For the staff")
    staff.press(name)
    staff.type(pin)
    staff.press("Come in")
    staff.see()


@pytest.fixture
def clock():
    return Clock(MORNING)


@pytest.fixture
def place(office, clock):
    """A place with bookings, and the staff's side of it at that moment."""
    for source in [DEMONSTRATION / "booking.toml", *(DEMONSTRATION / "calendars").iterdir()]:
        target = office.config / source.relative_to(DEMONSTRATION)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(source.read_bytes())
    return dataclasses.replace(office, clock=clock)


@pytest.fixture
def booked(place):
    """Books a session with Nadia, so many minutes from now."""
    ledger = make_ledger(place.database, place.data)
    offer = read_booking(place.config).offer
    nadia = next(each for each in offer.mediators if each.first_name == "Nadia")

    def book(name, minutes=0, state=State.CONFIRMED):
        at = MORNING + timedelta(minutes=minutes)
        booking = Booking(
            id=BookingId(name),
            code=f"lune {len(name)} pomme",
            subject=nadia.subjects[0],
            mediator=nadia.id,
            place=offer.here,
            start=at,
            minutes=30,
            state=state,
            made_at=at,
            asked_start=at,
        )
        with ledger.writing():
            ledger.seal_in(booking, Person(name))
        return booking

    book.ledger = ledger
    book.subject = str(nadia.subjects[0])
    return book


@pytest.fixture
def nadia(arrive, place):
    """Nadia in front of a kiosk that nobody uses."""

    def come(*, booth=False):
        resident = arrive()
        if booth:
            refresh_calendars(place.database, read_booking(place.config), place.clock())
            made = make_booth(place.database, place.data, place.config, None)
            made = dataclasses.replace(made, clock=place.clock, printing=Printer())
            resident.kiosk.journey.opened.open_booth(made)
        resident.kiosk.journey.opened.open_office(place)
        resident.see()
        come_in(resident, "Nadia", HERS)
        return resident

    return come


@pytest.fixture
def offering(office):
    """The place offers what is shipped, in files of its own."""
    (office.config / "booking.toml").write_bytes((DEMONSTRATION / "booking.toml").read_bytes())
    folder = office.config / "calendars"
    folder.mkdir()
    for path in (DEMONSTRATION / "calendars").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return office

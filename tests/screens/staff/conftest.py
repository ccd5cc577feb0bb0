from datetime import UTC, datetime

import pytest

from kiosk.app.office import Office
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.opening import open_database

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

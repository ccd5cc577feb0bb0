import pytest

from tests.booking.calendar_place import (
    authority_on,
    every_day,
    mediator_of,
)
from tests.booking.places import WITH_SERVER, open_kiosk
from tests.booking.seats_taken import desk_on
from tests.booking.workshop_place import Files, event
from tests.servers.fixtures import new_shelf


@pytest.fixture
def kiosk(tmp_path):
    """A kiosk that is its own authority."""
    with open_kiosk(tmp_path) as opened:
        yield opened


@pytest.fixture
def served(tmp_path):
    """A kiosk whose bookings go to a calendar server, which it has not reached yet."""
    with open_kiosk(tmp_path, WITH_SERVER) as opened:
        yield opened


@pytest.fixture
def amina(shelf):
    every_day(shelf)
    return mediator_of(shelf)


@pytest.fixture
def dav(shelf):
    with shelf.dav() as made:
        yield made


@pytest.fixture
def authority(dav):
    return authority_on(dav)


@pytest.fixture
def on_ours(hostile):
    """Calendars on our own server, whose every request can be answered as a test wants."""
    shelf = new_shelf(hostile)
    every_day(shelf)
    return shelf


@pytest.fixture
def desk(tmp_path):
    return desk_on(tmp_path)[0]


@pytest.fixture
def files():
    return Files(event(about="Places : 2"))

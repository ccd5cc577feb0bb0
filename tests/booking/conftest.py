import pytest

from tests.booking.places import WITH_SERVER, open_kiosk


@pytest.fixture
def kiosk(tmp_path):
    """A kiosk that is its own authority."""
    opened = open_kiosk(tmp_path)
    with opened.database:
        yield opened


@pytest.fixture
def served(tmp_path):
    """A kiosk whose bookings go to a calendar server, which it has not reached yet."""
    opened = open_kiosk(tmp_path, WITH_SERVER)
    with opened.database:
        yield opened

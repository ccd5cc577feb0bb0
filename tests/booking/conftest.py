import pytest

from tests.booking.places import WITH_SERVER, open_kiosk


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

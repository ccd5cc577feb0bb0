import pytest

from kiosk.app.sync_once import Ended
from tests.app.served import Served, put_hours
from tests.servers.fixtures import new_shelf


@pytest.fixture
def kiosk(shelf, tmp_path):
    put_hours(shelf)
    return Served(tmp_path / "kiosk", shelf)


@pytest.fixture
def ours(hostile, tmp_path):
    """A kiosk on our own server, which can be made to do anything."""
    shelf = new_shelf(hostile)
    put_hours(shelf)
    made = Served(tmp_path / "kiosk", shelf)
    assert made.once().ended is Ended.DONE
    return made

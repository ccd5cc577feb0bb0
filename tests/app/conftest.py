import pytest

from tests.app.kiosks import Kiosk


@pytest.fixture
def new_kiosk(tmp_path):
    """Makes kiosks that are ended with the test; each is given the timings it should not share."""
    made = []

    def make(folder=tmp_path, **timings):
        made.append(Kiosk(folder, **timings))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()


@pytest.fixture
def kiosk(new_kiosk):
    """A kiosk that has been started."""
    return new_kiosk().start()

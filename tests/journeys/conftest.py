import pytest

from kiosk.app.office import Office
from kiosk.storage.opening import open_database
from tests.journeys.form_site.server import form_site
from tests.screens.conftest import arrive, prime, shipped
from tests.screens.kiosks import SMALL
from tests.screens.mouth import Mouth

__all__ = ["arrive", "prime", "resident", "shipped"]


@pytest.fixture
def resident(arrive):
    """Somebody in front of a small kiosk with the shipped guides."""
    return arrive(panel=SMALL)


@pytest.fixture
def new(arrive, tmp_path):
    """Somebody before a real kiosk of which nobody has said anything: its file is empty."""
    data, config = tmp_path / "data", tmp_path / "config"
    config.mkdir()
    (config / "site.toml").write_text("", "utf-8")
    with open_database(data).database as database:
        office = Office(database, data, config)
        resident = arrive(panel=SMALL, speech=Mouth)
        resident.kiosk.journey.opened.open_office(office)
        resident.see()
        resident.office = office
        yield resident


@pytest.fixture
def site():
    """The site of the form, served."""
    with form_site() as served:
        yield served

import pytest

from tests.screens.conftest import arrive, prime, shipped
from tests.screens.kiosks import SMALL

__all__ = ["arrive", "prime", "resident", "shipped"]


@pytest.fixture
def resident(arrive):
    """Somebody in front of a small kiosk with the shipped guides."""
    return arrive(panel=SMALL)

from contextlib import ExitStack

import pytest

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from tests.screens.kiosks import Setting, kiosk_of


@pytest.fixture(scope="session")
def shipped():
    """The guides that every kiosk has."""
    reading = read_guides(SHIPPED)
    assert not reading.problems
    return reading.guides


@pytest.fixture
def prime(shipped):
    """The guide that is best known here: "Prime d'activité"."""
    return next(guide for guide in shipped if guide.id == "prime-activite")


@pytest.fixture
def arrive(qapp, shipped):
    """A function: a resident comes to a kiosk with those guides, or with the shipped ones."""
    with ExitStack() as kiosks:
        yield lambda *guides, **setting: kiosks.enter_context(
            kiosk_of(guides or shipped, Setting(**setting))
        )


@pytest.fixture
def resident(arrive):
    """Somebody in front of a kiosk with the shipped guides, in English."""
    return arrive()

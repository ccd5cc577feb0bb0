from contextlib import ExitStack

import pytest

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.guides.walk import Walk
from tests.screens.booths import (
    Counter,
)
from tests.screens.hall import Hall
from tests.screens.hand import Hand
from tests.screens.kiosks import Setting, kiosk_of
from tests.screens.listener import Listener
from tests.screens.watched import Watched
from tests.screens.ways import follow


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
def words(prime):
    """What it says in English."""
    return prime.words["en"]


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


@pytest.fixture
def watch(tmp_path):
    """A function: the session of that resident, on a data folder of its own."""
    with ExitStack() as sessions:

        def over(resident):
            watched = Watched(resident, tmp_path)
            sessions.callback(watched.close)
            return watched

        yield over


@pytest.fixture
def somebody(arrive, prime, watch):
    """Somebody watched over, at the first thing to do of a real guide."""
    resident = arrive(prime)
    watched = watch(resident)
    follow(resident, Walk(prime, (0, 0)))
    return watched


@pytest.fixture
def at_booth(arrive):
    """A function: somebody in front of a kiosk with that counter, in English unless told."""

    def come(counter, *guides, **setting):
        return arrive(*guides, booth=counter.booth, **setting)

    return come


@pytest.fixture
def listener(arrive, prime):
    return Listener(arrive, prime)


@pytest.fixture
def at_step(listener, prime):
    listener.resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    listener.resident.look()
    return listener


@pytest.fixture
def hand(arrive, prime):
    return Hand(arrive, prime)


@pytest.fixture
def hall():
    return Hall()


@pytest.fixture
def in_hall(arrive):
    """A function: a resident in front of a kiosk with those workshops, at their list."""

    def come(hall, **setting):
        resident = arrive(booth=hall.booth, **setting)
        return resident

    return come


@pytest.fixture
def counter():
    return Counter()

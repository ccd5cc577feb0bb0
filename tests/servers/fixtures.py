"""Servers for tests: one of each kind for the session, a fresh pair of calendars for each test."""

import uuid
from dataclasses import dataclass

import pytest

from kiosk.sync.dav import Dav
from tests.servers.hostile import Hostile
from tests.servers.running import Radicale, WsgiDav, Xandikos


@pytest.fixture(scope="session")
def radicale(tmp_path_factory):
    server = Radicale(tmp_path_factory.mktemp("radicale")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def xandikos(tmp_path_factory):
    server = Xandikos(tmp_path_factory.mktemp("xandikos")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def wsgidav(tmp_path_factory):
    server = WsgiDav(tmp_path_factory.mktemp("wsgidav"))
    yield server
    server.stop()


@pytest.fixture
def hostile():
    server = Hostile()
    yield server
    server.stop()


@dataclass(frozen=True)
class Shelf:
    """A server and a folder of calendars on it that nobody else uses; addresses end with "/"."""

    server: object
    bookings: str
    permanences: str
    busy: str

    def dav(self, user="kiosk", **more):
        return Dav(self.server.account(user), **more)


def new_shelf(server):
    """Fresh calendars on a server that runs."""
    mark = uuid.uuid4().hex[:12]
    # Radicale keeps calendars under an account; Xandikos where its folders are.
    folder = {"Radicale": "/kiosk/", "Xandikos": "/kiosk/calendars/"}.get(
        getattr(server, "name", ""), "/"
    )
    names = [f"{folder}{kind}-{mark}/" for kind in ("bookings", "permanences", "busy")]
    with Dav(server.account()) as dav:
        for name in names:
            answer = dav.make_calendar(name)
            assert answer.well, f"{server.url}: a calendar cannot be made: {answer}"
    return Shelf(server, *names)


@pytest.fixture(params=["radicale", "xandikos", "sogo", "sabre"])
def shelf(request):
    """Calendars on each kind of server: two real ones, and ours with the ways of two others."""
    if request.param in ("sogo", "sabre"):
        server = request.getfixturevalue("hostile")
        server.ways.ignores_conditions = request.param == "sogo"
        server.ways.overwrites = request.param == "sabre"
    else:
        server = request.getfixturevalue(request.param)
    return new_shelf(server)

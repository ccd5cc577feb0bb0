from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.browsing.sites import Site, Sites
from kiosk.guides.walk import Walk
from kiosk.screens.browser.web_pages import WebPages
from tests.guides.samples import do, guide, proof, ready
from tests.screens.browser.visitor import Visitor
from tests.screens.browser.websites import (
    OFFICIAL,
    PARTNER,
    PARTS,
    PLACE,
    REACHABLE,
    self_signed,
    websites,
)
from tests.screens.ways import follow

BY = ("a test", "because")
SITES = Sites(
    sign_in=(Site(PARTNER, *BY),),
    parts=(Site(PARTS, *BY),),
    place=(Site(PLACE, *BY),),
    loopback=True,
)


@pytest.fixture
def served():
    """The websites, with a first page."""
    with websites() as served:
        served.pages["/"] = "<h1>Bonjour</h1><a id=on href=/on>On</a><input id=name>"
        served.pages["/on"] = "<h1>Suite</h1>"
        yield served


@pytest.fixture
def tls_at(tmp_path):
    """A function: a server with a certificate of its own making; gives its address."""

    @contextmanager
    def serve(name):
        with self_signed(tmp_path, name) as port:
            yield f"https://{name}:{port}/"

    return serve


@pytest.fixture
def card(served):
    """A guide whose two things to do are at the official site."""
    first = replace(do("one", "two"), site=served.at())
    steps = (ready("begin", "one"), first, do("two", "end"), proof("end"))
    return replace(guide(*steps), domains=(OFFICIAL,))


@pytest.fixture
def come(arrive, card, served, qtbot):
    """A function: somebody at the first thing to do, in front of a kiosk that opens sites."""

    def come(**setting):
        resident = arrive(card, **setting)
        kiosk = resident.kiosk
        pages = WebPages(kiosk.engine, REACHABLE)
        kiosk.journey.opened.open_sites(SITES, pages)
        walk = Walk(card, (0,))
        follow(resident, walk)
        visitor = Visitor(resident, walk, served, qtbot)
        visitor.pages = pages
        return visitor

    return come


@pytest.fixture
def visitor(come):
    """Somebody at the official site."""
    visitor = come()
    visitor.opens()
    return visitor

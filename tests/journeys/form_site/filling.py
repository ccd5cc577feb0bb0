"""What is filled in at the site of the form, by a resident whose kiosk opens it."""

from kiosk.browsing.sites import Sites
from kiosk.screens.browser.web_pages import WebPages
from tests.screens.browser.websites import REACHABLE

GIVEN = {
    "nom": "Éloi Noé",
    "naissance": "1961-04-23",
    "situation": "couple",
    "logement": "l",
    "motif": "à l'été",
    "honneur": "oui",
}


def opens_sites(resident):
    """The kiosk opens sites, and finds those of this machine."""
    kiosk = resident.kiosk
    pages = WebPages(kiosk.engine, REACHABLE)
    kiosk.journey.opened.open_sites(Sites(loopback=True), pages)

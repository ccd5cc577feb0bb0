"""A guide done end to end at a site: with the pointer alone, and with five keys and the voice."""

import pytest
from PySide6.QtCore import Qt

from kiosk.app.messages import Reason
from kiosk.browsing.sites import Sites
from kiosk.guides.walk import Walk
from kiosk.screens.browser.web_pages import WebPages
from tests.journeys.form_site.guide import guide_of
from tests.journeys.form_site.server import EMAIL, PASSWORD, form_site
from tests.screens.browser.visitor import Visitor
from tests.screens.test_without_sight import Hand

NAME, BORN, REASON = "Élodie Müller", "23041961", "Chaudière en panne, à l’étage"
GIVEN = {
    "nom": "élodie müller",
    "naissance": "1961-04-23",
    "situation": "couple",
    "logement": "l",
    "motif": "à l'étage",
    "honneur": "oui",
}


@pytest.fixture
def site():
    with form_site() as served:
        yield served


def opens_sites(resident):
    kiosk = resident.kiosk
    pages = WebPages(kiosk.engine, ["localhost", "127.0.0.1"])
    kiosk.journey.opened.open_sites(Sites(loopback=True), pages)


class Pointer(Visitor):
    """Somebody who points: at the kiosk, at the page, at the keys of the screen."""

    def types(self, selector, words):
        """Touch a field of the page, then the keys, one after another."""
        self.clicks(selector)
        self.waits(lambda: self.resident.kiosk.navigation.page.view.property("keys"))
        for sign in words:
            self._strike(sign)

    def _strike(self, sign):
        resident = self.resident
        names = {node.name for node in resident.pressables}
        if sign == " ":
            resident.touch("space")
            return
        if sign.isupper() and sign.lower() in names:
            resident.touch("Capital letters")
        elif sign not in names:
            resident.touch("Digits" if "Digits" in names else "Letters")
        if sign not in {node.name for node in resident.pressables}:
            resident.touch("Letters")
        resident.touch(sign)

    def value(self, selector):
        return self.asks(f"document.querySelector({selector!r}).value")

    def heading(self):
        return self.asks("document.querySelector('h1').textContent")

    def comes_to(self, heading):
        """Wait for the page of that heading."""
        self.waits(lambda: not self.page.property("loading") and self.heading() == heading)


@pytest.fixture
def pointer(arrive, site, qtbot):
    guide = guide_of(site)
    resident = arrive(guide)
    opens_sites(resident)
    return Pointer(resident, Walk(guide), site, qtbot)


def test_it_is_done_with_the_pointer_alone(pointer, site):
    resident = pointer.resident
    resident.touch("Do a procedure")
    resident.touch("Papers, elections")
    resident.touch("Demander l’aide à l’énergie")
    resident.touch("Begin")
    resident.touch(f"Open {pointer.resident.kiosk.navigation.page.view.property('site')}")
    pointer.comes_to("Aide à l’énergie")

    pointer.clicks("#begin")
    pointer.comes_to("Connexion")
    pointer.types("#email", EMAIL)
    pointer.types("#password", PASSWORD)
    pointer.clicks("#go")
    pointer.comes_to("Code de sécurité")
    resident.touch("It is done")

    pointer.types("#code", site.code)
    pointer.clicks("#go")
    pointer.comes_to("Votre demande")
    resident.touch("It is done")

"""A guide done end to end at a site of the web, with the pointer alone."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.guides.walk import Walk
from kiosk.screens.guides.theme_names import theme_name
from tests.journeys.form_site.filling import GIVEN, opens_sites
from tests.journeys.form_site.guide import guide_of
from tests.journeys.form_site.server import EMAIL, PASSWORD
from tests.screens.browser.visitor import Visitor

LISTENS = (
    "(window.heard = false, "
    "addEventListener('pointerdown', () => { window.heard = true }, "
    "{capture: true, once: true}), 1)"
)


class Pointer(Visitor):
    """Somebody who points: at the kiosk, at the page, at the keys of the screen.

    Who types waits for the keyboard: the page makes room for it, and comes to rest.
    """

    still_frames = 20

    def clicks(self, selector):
        """Bring it into view by the wheel of the page, then click it."""
        self.asks(f"document.querySelector('{selector}').scrollIntoView({{block: 'center'}}) ?? 1")
        self.asks(LISTENS)
        super().clicks(selector)
        # A script overtakes a click: the next one may scroll the page before this one is there.
        self.waits(lambda: self.asks("window.heard ?? true"))  # or there is another page already

    def types(self, selector, words):
        """Touch a field of the page, then the keys, one after another."""
        self.clicks(selector)
        self._waits_for_keys(selector, "Letters" if words[0].isdigit() else "Digits")
        for sign in words:
            self._strike(sign)
        self._waits_for_value(selector, words)

    def types_date(self, selector, digits, date):
        """Touch the beginning of a date, then its digits."""
        self.asks(f"document.querySelector('{selector}').scrollIntoView({{block: 'center'}}) ?? 1")
        width = self.asks(f"document.querySelector('{selector}').offsetWidth")
        width *= self.web.property("zoomFactor")
        self.resident.click(self.where(selector) - QPointF(width / 2 - 16, 0))
        self._waits_for_keys(selector, "Letters")
        for sign in digits:
            self._strike(sign)
        self._waits_for_value(selector, date)

    def _waits_for_value(self, selector, value):
        def typed():
            assert self.value(selector) == value

        self.waits(typed)

    def _waits_for_keys(self, selector, other):
        """Wait for the keyboard a field comes with: one key of it leads to the `other` one."""
        self.waits(lambda: self.asks(f"document.activeElement.matches('{selector}')"))
        self.waits(lambda: other in self.resident.buttons)

    def _strike(self, sign):
        keys = set(self.resident.buttons)
        if sign == " ":
            self.resident.touch("space")
            return
        if sign.isalpha() and "Letters" in keys:
            self.resident.touch("Letters")
        elif sign.lower() not in keys and not sign.isalpha():
            self.resident.touch("Digits" if "Digits" in keys else "Letters")
        if sign.isupper():
            self.resident.touch("Capital letters")
        self.resident.touch(sign)

    def arrives(self, path, heading):
        """Wait for the page of that path, and see that it is the one."""
        self.waits_for(path)
        assert self.asks("document.querySelector('h1').textContent") == heading


@pytest.fixture
def pointer(arrive, site, qtbot):
    """Somebody in front of a kiosk that opens the site of that guide."""
    guide = guide_of(site)
    resident = arrive(guide)
    opens_sites(resident)
    return Pointer(resident, Walk(guide), site, qtbot)


def test_it_is_done_with_the_pointer_alone(pointer, site):
    resident = pointer.resident
    resident.touch("Do a procedure")
    resident.touch(theme_name(pointer.walk.guide.theme))
    resident.touch("Demander l’aide à l’énergie")
    resident.touch("Begin")
    resident.touch("Open aides.localhost")
    pointer.arrives("/", "Aide à l’énergie")

    pointer.clicks("#begin")
    pointer.arrives("/connexion", "Connexion")
    pointer.types("#email", EMAIL)
    pointer.types("#password", PASSWORD)
    pointer.clicks("#go")
    pointer.arrives("/code", "Code de sécurité")
    resident.touch("It is done")

    pointer.types("#code", site.code)
    pointer.clicks("#go")
    pointer.arrives("/demande", "Votre demande")
    resident.touch("It is done")

    pointer.types("#nom", GIVEN["nom"])
    pointer.types_date("#naissance", "23041961", GIVEN["naissance"])
    pointer.clicks("#situation")
    pointer.waits(lambda: "En couple" in resident.buttons)
    resident.touch("En couple")
    pointer.waits(lambda: pointer.value("#situation") == "couple")
    pointer.clicks("#l")
    pointer.types("#motif", GIVEN["motif"])
    pointer.clicks("#piece")
    pointer.shows_soon("Files cannot be sent from this kiosk.")
    resident.touch("Back to the site")
    pointer.clicks("#go")
    pointer.waits(lambda: pointer.asks("!!document.querySelector('[role=alert]')"))
    assert "Cochez la case" in pointer.asks("document.querySelector('[role=alert]').textContent")
    pointer.clicks("#honneur")
    pointer.clicks("#go")
    pointer.arrives("/recapitulatif", "Récapitulatif")
    resident.touch("It is done")

    pointer.clicks("#go")
    pointer.arrives("/preuve", "Demande envoyée")
    resident.touch("It is done")
    assert site.sent == [{**GIVEN, "number": site.number}]
    assert pointer.asks("document.querySelector('#number').textContent") == site.number
    assert site.uploads == 0

"""The same guide done end to end by five keys and the voice: nothing is seen or touched."""

import pytest
from PySide6.QtCore import Qt

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.language.signs import sign_name
from kiosk.screens.guides.theme_names import theme_name
from tests.journeys.form_site.filling import GIVEN, opens_sites
from tests.journeys.form_site.guide import guide_of
from tests.journeys.form_site.server import EMAIL, PASSWORD
from tests.screens.hand import Hand

SOON_MS = 60_000  # on a busy machine
MOST_KEYS = 90


class Blind(Hand):
    """Somebody who goes by what is said; `qtbot` waits for it."""

    def __init__(self, arrive, guide, qtbot):
        super().__init__(arrive, guide)
        self.qtbot = qtbot

    def hears(self, key=Qt.Key.Key_Down):
        """Strike a key, and hear what is said of it."""
        before = len(self.said)
        self.strikes(key)
        self.qtbot.waitUntil(lambda: len(self.said) > before, timeout=SOON_MS)
        self.mouth.end_all()
        return self.said[before:]

    def comes_to(self, name, key=Qt.Key.Key_Down):
        """Go on until that is said."""
        self.notices(self.qtbot)
        self.mouth.end_all()
        for _ in range(MOST_KEYS):
            heard = self.hears(key)
            if any(each.startswith(name) for each in heard):
                return heard
        raise AssertionError(f"one never comes to {name}: {self.said[-2 * MOST_KEYS :]}")

    def presses(self, name):
        """Come to that and press it."""
        self.comes_to(name)
        self.strikes(Qt.Key.Key_Return)

    def strikes(self, key, *, repeated=False):
        self.struck = len(self.said)
        super().strikes(key, repeated=repeated)

    def waits_to_hear(self, words):
        """Since the last key, it is spoken of that by itself."""

        def heard():
            self.mouth.end_all()
            return any(words in each for each in self.said[self.struck :])

        self.qtbot.waitUntil(heard, timeout=SOON_MS)

    def types(self, field, words):
        """Come to a field of the page, press it, and then the keys, each as it is said."""
        self.presses(field)
        # The keys of the field before are still there for a moment.
        self.qtbot.waitUntil(lambda: self._keys_are_there(words[0]), timeout=SOON_MS)
        self.strikes_signs(words)

    def strikes_signs(self, words):
        """Come to the keys, each as it is said, and press them."""
        for sign in words:
            self._strike_sign(sign)

    def _keys_are_there(self, sign):
        keys = set(self.resident.buttons)
        return "Letters" in keys if sign.isdigit() else "Digits" in keys

    def _strike_sign(self, sign):
        names = set(self.resident.buttons)
        if sign != " " and sign.lower() not in names:
            self._goes_to("Digits" if "Digits" in names else "Letters")
        if sign.isupper():
            self._goes_to("Capital letters")
        self._goes_to("space" if sign == " " else sign)

    def _goes_to(self, key):
        """To a key, on or back: one knows by now where it stands."""
        nodes = self.resident.pressables
        at = next((i for i, node in enumerate(nodes) if node.item == self.item()), 0)
        there = next(i for i, node in enumerate(nodes) if node.name == key)
        way = Qt.Key.Key_Down if there > at else Qt.Key.Key_Up
        if there != at:
            self.comes_to(f"{sign_name(key, Language.EN)}, button", way)
        self.strikes(Qt.Key.Key_Return)


@pytest.fixture
def blind(arrive, site, qtbot):
    """Somebody who sees nothing, in front of a kiosk that opens the site of that guide."""
    guide = guide_of(site)
    blind = Blind(arrive, guide, qtbot)
    opens_sites(blind.resident)
    blind.walk = Walk(guide)
    return blind


@pytest.mark.long
def test_it_is_done_by_five_keys_and_the_voice_alone(blind, site):
    blind.starts()
    blind.presses("Do a procedure")
    blind.presses(theme_name(blind.walk.guide.theme))
    blind.presses("Demander l’aide à l’énergie")
    blind.presses("Begin")
    blind.presses("Open aides.localhost")
    blind.waits_to_hear("Me connecter pour faire ma demande, link")  # the page, by itself

    blind.presses("Me connecter pour faire ma demande, link")
    blind.waits_to_hear("Connexion")
    blind.types("Adresse imèl, to be typed, empty", EMAIL)
    blind.presses("Next field")
    blind.waits_to_hear("Mot de passe, to be typed, empty")
    blind.strikes_signs(PASSWORD)
    blind.presses("Se connecter, button")
    blind.waits_to_hear("Un code à 6 chiffres vient de vous être envoyé")
    assert PASSWORD not in " ".join(blind.said)

    blind.presses("It is done")
    blind.types("Code reçu, to be typed, empty", site.code)
    blind.presses("Valider le code, button")
    blind.waits_to_hear("Date de naissance, to be typed")
    blind.presses("It is done")

    blind.types("Nom et prénom, to be typed, empty", GIVEN["nom"])
    blind.types("Date de naissance, to be typed", "23041961")
    blind.presses("Situation familiale, list")
    blind.presses("En couple, button, not chosen")
    blind.waits_to_hear("En couple")
    blind.presses("Locataire, button, not chosen")
    blind.waits_to_hear("Locataire, button, chosen")
    blind.types("Précisions (facultatif), to be typed, empty", GIVEN["motif"])
    blind.presses("Continuer, button")
    blind.waits_to_hear("Cochez la case sur l’honneur.")
    blind.presses("Je certifie sur l’honneur")
    blind.waits_to_hear("exactes., box to tick, ticked")
    blind.presses("Continuer, button")
    blind.waits_to_hear("Vérifiez avant d’envoyer.")
    assert any(GIVEN["nom"] in each for each in blind.said)

    blind.presses("It is done")
    blind.presses("Envoyer ma demande, button")
    blind.waits_to_hear("Votre demande est enregistrée sous le numéro")
    assert site.sent == [{**GIVEN, "number": site.number}]

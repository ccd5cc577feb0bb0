"""The small site answers as such sites do: what the journeys rest on."""

import httpx
import pytest

from tests.journeys.form_site.guide import guide_of
from tests.journeys.form_site.server import EMAIL, PASSWORD

FIELDS = {
    "nom": "Élodie Müller-Çelik",
    "naissance": "1961-04-23",
    "situation": "couple",
    "logement": "l",
    "motif": "Chaudière en panne, à l’étage",
    "honneur": "oui",
}


@pytest.fixture
def browser(site):
    with httpx.Client(base_url=f"http://127.0.0.1:{site.port}", follow_redirects=True) as client:
        yield client


def sign_in(browser, site):
    browser.post("/connexion", data={"email": EMAIL, "password": PASSWORD})
    return browser.post("/code", data={"code": site.code})


def test_a_demand_is_made_from_the_sign_in_to_the_number(browser, site):
    assert "Votre demande" in sign_in(browser, site).text
    page = browser.post("/demande", data=FIELDS, files={"piece": ("", b"")})
    assert "Récapitulatif" in page.text
    assert "Élodie Müller-Çelik" in page.text

    page = browser.post("/envoi")

    assert site.number in page.text
    assert site.sent == [{**FIELDS, "number": site.number}]
    assert site.uploads == 0


def test_what_is_missing_is_said_and_what_was_given_stays(browser, site):
    sign_in(browser, site)

    page = browser.post("/demande", data={"nom": "Élodie Müller"})

    assert 'role="alert"' in page.text
    assert "Choisissez votre situation familiale." in page.text
    assert 'value="Élodie Müller"' in page.text
    assert site.sent == []


@pytest.mark.parametrize(
    ("path", "data"),
    [("/connexion", {"email": EMAIL, "password": "x"}), ("/code", {"code": "no"})],
)
def test_a_wrong_password_or_code_leads_nowhere(browser, site, path, data):
    browser.post("/connexion", data={"email": EMAIL, "password": PASSWORD})

    page = browser.post(path, data=data)

    assert 'role="alert"' in page.text
    assert "Connexion" in browser.get("/demande").text


def test_the_code_is_in_the_mailbox(browser, site):
    sign_in(browser, site)

    assert site.code in browser.get("/messagerie").text


def test_the_guide_is_of_that_site_and_nothing_else(site):
    made = guide_of(site)

    assert [step.site for step in made.steps if step.site] == [site.address]
    assert [step.kind.value for step in made.steps] == ["ready", *["do"] * 4, "proof"]

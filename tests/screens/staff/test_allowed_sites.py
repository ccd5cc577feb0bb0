import pytest

from kiosk.app.ways.allowed_sites import host_of
from tests.screens.staff.settings_pages import KEPT, go, last_of, site

SITE = {"www.bordeaux.fr": {"by": "Claire", "why": "carte jeune"}}


@pytest.fixture
def allowed(office):
    """A site is allowed already."""
    office.set("browsing.allowed", SITE)


def sites(office):
    return {host: dict(said) for host, said in site(office).allowed_sites.items()}


def write(librarian, words):
    view = librarian.kiosk.navigation.page.view
    view.type(words)
    go(librarian, "Keep")


def test_a_site_is_allowed_with_who_asked_and_what_for(librarian, office, allowed):
    go(librarian, "Allowed sites", "Allow a site")
    write(librarian, "https://Mairie.example.fr/accueil")
    write(librarian, "nadia")
    write(librarian, "la cantine")

    assert librarian.heading == "Allowed sites"
    assert librarian.says(KEPT)
    assert sites(office) == {
        **SITE,
        "mairie.example.fr": {"by": "nadia", "why": "la cantine"},
    }
    assert last_of(office) == ("setting changed", "browsing.allowed")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("http://mairie.example.fr", "The address must begin with https."),
        ("mairie", "This is no address of a site. Write it so: www.bordeaux.fr"),
        ("https://moi:secret@mairie.example.fr", "This is no address of a site."),
        ("file:///etc/passwd", "This is no address of a site."),
        ("www.bordeaux.fr", "It is there already: www.bordeaux.fr"),
    ],
)
def test_what_is_no_secure_site_is_a_sentence(librarian, office, allowed, typed, sentence):
    go(librarian, "Allowed sites", "Allow a site")
    write(librarian, typed)

    assert librarian.says(sentence)
    assert sites(office) == SITE


def test_a_site_is_taken_out_and_put_back(librarian, office, allowed):
    go(librarian, "Allowed sites", "www.bordeaux.fr", "Allow it no more")
    assert sites(office) == {}
    assert librarian.says("It is removed. The next resident will not see it.")

    go(librarian, "Put it back")
    assert sites(office) == SITE
    assert librarian.says("It is back as it was.")


def test_who_asked_can_be_written_anew(librarian, office, allowed):
    go(librarian, "Allowed sites", "www.bordeaux.fr", "Who asked for it?")
    write(librarian, " A")

    assert sites(office)["www.bordeaux.fr"]["by"] == "Claire A"


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("WWW.Bordeaux.fr", "www.bordeaux.fr"),
        ("https://www.bordeaux.fr:443/a?b#c", "www.bordeaux.fr"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("192.168.1.1", None),
        ("https://www.bordeaux.fr:8443", None),
        ("", None),
        ("a..b", None),
    ],
)
def test_the_name_of_a_site_is_found_in_what_people_type(typed, host):
    assert host_of(typed) == host

"""A librarian sets whom a call for a mediator reaches: other kiosks, a telephone, or nobody."""

import pytest

from kiosk.app.passwords import CALLS, PHONE
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.settings.reading import read_site
from kiosk.settings.secrets import open_secrets
from tests.screens.staff.settings_pages import go
from tests.servers.fixtures import wsgidav

__all__ = ["wsgidav"]

WITHIN_MS = 60_000
TELEPHONE, OTHERS = "Telephone or chat of the team", "The other kiosks of this place"
SECRET = "json://team:hush@chat.example.org/"


@pytest.fixture
def at_calls(librarian):
    """At the screen that says whom a call reaches."""
    librarian.press("Calls for a mediator")
    librarian.see()
    return librarian


def site(office):
    reading = read_site(office.config)
    assert not reading.problems
    return reading.site


def give(staff, words):
    """Type that in the place of what is there, and keep it."""
    view = staff.kiosk.navigation.page.view
    view.clear()
    view.type(words)
    go(staff, "Keep")


def test_a_call_that_reaches_nobody_is_said_to_with_what_to_press(at_calls):
    assert at_calls.says("They are not told of a call. Press to set a folder on the server.")
    assert at_calls.says("None is told. Press to write its address.")
    assert at_calls.says("Where a call reaches nobody, the kiosk offers none")


def test_the_address_of_the_telephone_is_sealed_and_nowhere_else(at_calls, office):
    go(at_calls, TELEPHONE)
    give(at_calls, SECRET)

    assert at_calls.heading == "Calls for a mediator"
    assert at_calls.says("It is told of a call, and no name is ever in it.")
    assert site(office).calls_notify == PHONE
    assert open_secrets(office.data).get(PHONE) == SECRET
    written = [each for each in office.data.parent.rglob("*") if each.is_file()]
    assert written
    assert not [each for each in written if b"hush" in each.read_bytes()]


def test_without_an_address_no_telephone_is_told_any_more(at_calls, office):
    go(at_calls, TELEPHONE)
    give(at_calls, SECRET)
    go(at_calls, TELEPHONE)
    give(at_calls, "")

    assert site(office).calls_notify == ""
    assert open_secrets(office.data).get(PHONE) is None
    assert at_calls.says("None is told. Press to write its address.")


def test_a_folder_is_used_once_a_trial_of_it_went_well(at_calls, office, wsgidav, qtbot):
    SetUpDesk(office).keep_password(CALLS, wsgidav.password)
    go(at_calls, OTHERS, "They show a call", "Address")
    give(at_calls, wsgidav.url)
    go(at_calls, "Account")
    give(at_calls, "kiosk")
    assert site(office).calls_address == ""

    go(at_calls, "Test, and use this folder")
    view = at_calls.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: view.progress == "", timeout=WITHIN_MS)
    at_calls.see()

    assert at_calls.says("The connection works, and it is kept.")
    assert (site(office).calls_address, site(office).calls_user) == (wsgidav.url, "kiosk")

    go(at_calls, "Back")
    assert at_calls.says("They show a call, and can answer it.")
    go(at_calls, OTHERS, "They do not show it")
    assert site(office).calls_address == ""


def test_a_folder_that_the_city_has_locked_is_shown_so_and_stays(
    at_calls, office, tmp_path, monkeypatch
):
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    (fleet / "city.toml").write_text('locked = true\ncalls.address = "https://c.example.org/a/"\n')
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(fleet))

    go(at_calls, OTHERS)
    assert at_calls.says("https://c.example.org/a/ (set by the city)")
    go(at_calls, "Address")
    assert at_calls.says("The city has set this for all its kiosks.")
    go(at_calls, "They do not show it")

    assert at_calls.says("The city has set this for all its kiosks.")
    assert site(office).calls_address == "https://c.example.org/a/"

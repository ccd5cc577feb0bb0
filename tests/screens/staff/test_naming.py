"""At a place with a shared calendar, a mediator's calendars are chosen by name."""

import uuid

import pytest

from kiosk.app.passwords import CALENDAR, keep_password
from kiosk.booking.offer_file import read_offer
from kiosk.staff.set_up import SetUp, SetUpState
from kiosk.sync.dav import Dav
from tests.screens.staff.settings_pages import KEPT, go
from tests.servers.fixtures import hostile, radicale, wsgidav, xandikos
from tests.servers.running import PASSWORD

__all__ = ["hostile", "radicale", "wsgidav", "xandikos"]

WITHIN_MS = 60_000
OFFER = """\
# By hand.
[server]
url = "{url}"
user = "kiosk"

[[places]]
id = "la"
name = "Là"

[[subjects]]
id = "impots"
[subjects.words.fr]
title = "Impôts"
"""
HERS, APPOINTMENTS = "Which calendar is Nadia’s?", "Which calendar is for Nadia’s appointments?"
FOLDERS = {"radicale": "/kiosk/", "xandikos": "/kiosk/calendars/"}


@pytest.fixture
def at(office):
    """The place has the shared calendar of that server."""
    (office.config / "site.toml").write_text('[place]\nname = "Là"\n', "utf-8")

    def set_up(url):
        (office.config / "booking.toml").write_text(OFFER.format(url=url), "utf-8")
        keep_password(office.data, CALENDAR, PASSWORD, office.database)

    return set_up


def add_nadia(librarian, qtbot):
    go(librarian, "Mediators", "Add a mediator")
    librarian.kiosk.navigation.page.view.type("Nadia")
    go(librarian, "Keep")
    assert librarian.heading == HERS
    told(librarian, qtbot)


def told(librarian, qtbot):
    """The server has told of its calendars, or of why not."""

    def over():
        librarian.see()
        return "Ask the server again" in librarian.buttons

    qtbot.waitUntil(over, timeout=WITHIN_MS)


def mediators(office):
    return read_offer(office.config).offer.mediators


@pytest.fixture(params=["radicale", "xandikos"])
def shared(request, at):
    """Two calendars on a real server: their names, and the folder they are in."""
    server, mark = request.getfixturevalue(request.param), uuid.uuid4().hex[:8]
    names, folder = (f"heures-{mark}", f"rendez-vous-{mark}"), FOLDERS[request.param]
    with Dav(server.account()) as dav:
        for name in names:
            assert dav.make_calendar(f"{folder}{name}/").well
    at(server.url)
    return names, folder


def test_her_two_calendars_are_pressed_by_their_names_and_she_can_be_booked(
    librarian, office, shared, qtbot
):
    names, folder = shared
    add_nadia(librarian, qtbot)
    go(librarian, names[0])
    assert librarian.heading == APPOINTMENTS
    assert librarian.described(names[0]) == "Nadia: when she or he is there"
    go(librarian, names[1])

    assert librarian.heading == "Nadia"
    assert librarian.says(KEPT)
    assert librarian.described("Nadia: appointments") == names[1]
    (nadia,) = mediators(office)
    assert nadia.calendars.permanences == f"{folder}{names[0]}/"
    assert nadia.calendars.bookings == f"{folder}{names[1]}/"
    assert (office.config / "booking.toml").read_text("utf-8").startswith("# By hand.\n")


def test_a_server_of_files_has_no_calendars_and_an_address_can_be_typed(
    librarian, office, at, wsgidav, qtbot
):
    at(wsgidav.url)
    add_nadia(librarian, qtbot)
    assert librarian.says("That server has no calendars. Ask for the “CalDAV” address")

    for typed, heading in (("/nadia/hours/", APPOINTMENTS), ("/nadia/booked/", "Nadia")):
        go(librarian, "Type its address")
        librarian.kiosk.navigation.page.view.type(typed)
        go(librarian, "Keep")
        assert librarian.heading == heading
        if heading == APPOINTMENTS:
            told(librarian, qtbot)
    assert mediators(office)[0].calendars.bookings == "/nadia/booked/"
    assert librarian.described("Nadia: appointments") == "booked"  # no path of a server


def test_an_address_elsewhere_and_one_calendar_for_both_are_refused_in_words(
    librarian, office, at, wsgidav, qtbot
):
    at(wsgidav.url)
    add_nadia(librarian, qtbot)
    for typed in ("https://other.example.org/nadia/", "two words", ""):
        go(librarian, "Type its address")
        librarian.kiosk.navigation.page.view.type(typed)
        go(librarian, "Keep")
        assert librarian.says(f"It begins with / or with {wsgidav.url}")
        go(librarian, "Back")
    go(librarian, "Type its address")
    librarian.kiosk.navigation.page.view.type("/nadia/")
    go(librarian, "Keep")
    told(librarian, qtbot)
    go(librarian, "Type its address")
    librarian.kiosk.navigation.page.view.type("/nadia")
    go(librarian, "Keep")

    assert librarian.says("Hours and appointments need two calendars.")
    assert mediators(office) == ()


def test_who_goes_back_finds_her_listed_and_goes_on_when_the_server_answers(
    librarian, office, at, hostile, qtbot
):
    hostile.calendars = {"/kiosk/hours/", "/kiosk/booked/"}
    hostile.folders |= {"/kiosk/", *hostile.calendars}
    hostile.ways.statuses = [503] * 9
    at(hostile.url + "kiosk/")
    add_nadia(librarian, qtbot)
    assert librarian.says("The server has too much to do just now. Try again in a few minutes.")
    go(librarian, "Back", "Back")
    assert librarian.described("Nadia") == (
        "Her calendars are not chosen yet: she cannot be booked."
    )
    assert mediators(office) == ()

    hostile.ways.statuses = []
    go(librarian, "Nadia", "Nadia: when she or he is there")
    told(librarian, qtbot)
    go(librarian, "hours", "booked")

    assert [each.first_name for each in mediators(office)] == ["Nadia"]


def test_an_account_without_a_calendar_says_what_to_make(librarian, office, at, radicale, qtbot):
    at(radicale.url)
    path = office.config / "booking.toml"
    path.write_text(path.read_text("utf-8").replace('"kiosk"', '"mediator"'), "utf-8")
    add_nadia(librarian, qtbot)

    assert librarian.says("This account has no calendar yet.")


def test_in_the_setting_up_too_a_mediator_after_the_calendar_gets_hers_by_name(
    librarian, office, shared, qtbot
):
    names, _ = shared
    state = SetUpState(office.database)
    state.keep(SetUp("mediators"), office.clock())
    librarian.kiosk.journey.opened.staff.set_up.go()
    librarian.see()
    assert librarian.says("Step 6 of 10")

    go(librarian, "Add a mediator")
    librarian.kiosk.navigation.page.view.type("Nadia")
    go(librarian, "Keep")
    told(librarian, qtbot)
    go(librarian, *names, "Back")

    assert librarian.says("Step 6 of 10")
    assert "Next step" in librarian.buttons
    assert [each.first_name for each in mediators(office)] == ["Nadia"]

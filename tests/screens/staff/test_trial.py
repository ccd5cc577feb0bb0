"""A librarian tries a server at the screen, which goes on answering meanwhile."""

from types import SimpleNamespace

import pytest

from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways import printer_trial
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import read_offer
from kiosk.storage.states import States
from tests.screens.booths import Printer
from tests.servers.fixtures import hostile

__all__ = ["hostile"]

WITHIN_MS = 60_000


@pytest.fixture
def at_calendar(librarian, office, hostile):
    """At the screen of the shared calendar, with the account of a server of ours typed in."""
    hostile.folders |= {"/kiosk/", "/kiosk/hours/"}
    draft = f'{{"mode": "shared", "url": "{hostile.url}", "user": "kiosk"}}'
    States(office.database).set("set-up.calendar", draft, office.clock())
    SetUpDesk(office).keep_password("booking-server", "secret")
    librarian.press("Shared calendar")
    return librarian


def over(librarian, qtbot):
    view = librarian.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: view.progress == "", timeout=WITHIN_MS)
    librarian.see()


@pytest.mark.parametrize(
    ("way", "value", "said", "todo"),
    [
        ("portal", True, "A page answers, and no calendar", "without a log-in page"),
        ("statuses", [401] * 9, "does not take this account", "Type both again."),
        ("statuses", [403] * 9, "This account may not do this", "Ask who looks after the server"),
        ("statuses", [503] * 9, "too much to do just now", "Try again in a few minutes."),
        ("truncates", True, "That server has no calendars.", "Ask for the “CalDAV” address"),
    ],
)
def test_what_is_in_the_way_is_a_sentence_with_what_to_do_and_nothing_is_changed(  # noqa: PLR0913, PLR0917
    at_calendar, office, hostile, qtbot, way, value, said, todo
):
    setattr(hostile.ways, way, value)
    at_calendar.press("Test the connection")
    assert at_calendar.says("The kiosk knocks at the server")
    over(at_calendar, qtbot)

    assert at_calendar.says(said)
    assert at_calendar.says(todo)
    assert read_offer(office.config).offer is None


def test_a_server_away_is_told_and_the_account_in_force_stays(at_calendar, office, hostile, qtbot):
    before = Account("https://agenda.example.org/", "borne")
    SetUpDesk(office).offers.set_server(before)
    hostile.stop()
    at_calendar.press("Test the connection")
    over(at_calendar, qtbot)

    assert at_calendar.says("The server does not answer.")
    assert SetUpDesk(office).server() == before


def test_a_trial_is_stopped_by_a_touch_and_says_so(at_calendar, hostile, qtbot):
    hostile.ways.trickle_s = 0.2
    at_calendar.press("Test the connection")
    at_calendar.press("Stop the test")
    over(at_calendar, qtbot)

    assert at_calendar.says("The test was stopped. Nothing was changed.")
    assert "Test the connection" in at_calendar.buttons


def test_who_leaves_the_page_finds_what_came_of_the_trial(at_calendar, hostile, qtbot):
    hostile.ways.portal = True
    at_calendar.press("Test the connection")
    way = at_calendar.kiosk.journey.opened.staff.set_up.pages.calendar
    at_calendar.press("Back")
    qtbot.waitUntil(lambda: not way._trial.running, timeout=WITHIN_MS)
    at_calendar.press("Shared calendar")

    assert at_calendar.says("A page answers, and no calendar")


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("unplugged", "Plug in its cable and switch it on"),
        ("paper", "Put in paper, or take out the sheet that is stuck."),
        ("slow", "See paper and cable."),
    ],
)
def test_a_ticket_that_does_not_come_out_says_why_and_what_to_do(
    librarian, monkeypatch, trouble, said
):
    printer = Printer()
    monkeypatch.setattr(
        printer_trial, "make_printers", lambda site, data: SimpleNamespace(tickets=printer)
    )
    kiosk = librarian.kiosk
    kiosk.navigation.open(kiosk.journey.opened.staff.set_up.pages.page("printer"))
    librarian.see()
    librarian.press("Print a ticket")
    assert len(printer.tickets) == 1

    printer.says("failed", trouble)
    librarian.see()

    assert librarian.says(said)

"""What is on its way to paper when a session ends comes out before its process goes."""

import os

import pytest

from kiosk.app import screen_session
from kiosk.app.messages import Ended, Reason
from kiosk.app.printers import Printers
from tests.screens.booths import Pages, Printer


class Application:
    """Notes that it is to end, instead of ending the tests."""

    gone = False

    @classmethod
    def quit(cls):
        cls.gone = True

    @staticmethod
    def setQuitOnLastWindowClosed(quits):  # noqa: N802  Qt's name
        assert not quits


@pytest.fixture
def application(monkeypatch):
    application = type("One", (Application,), {})
    monkeypatch.setattr(screen_session, "QGuiApplication", application)
    return application


@pytest.fixture
def printing(resident, watch):
    """Somebody watched over, whose ticket is being printed as the session ends."""
    printers = Printers(Printer("printing"), Pages())
    resident.kiosk.journey.opened.open_printers(printers)
    watched = watch(resident)
    watched.printers = printers
    return watched


def test_a_ticket_comes_out_before_the_process_goes(printing, application, qtbot):
    printing.session.end(Reason.FINISH)

    assert printing.said[-1] == Ended(Reason.FINISH, printing=True)
    assert not application.gone
    printing.printers.tickets.says("printed")
    qtbot.waitUntil(lambda: application.gone, timeout=20_000)


def test_sent_away_by_the_supervisor_it_hides_and_the_ticket_comes_out(
    printing, application, qtbot
):
    printing.session.end(Reason.FINISH)
    os.close(printing.mouth)
    printing.mouth = os.dup(printing._ear)

    qtbot.waitUntil(lambda: not printing.resident.window.isVisible(), timeout=20_000)
    assert not application.gone
    printing.printers.tickets.says("failed")
    qtbot.waitUntil(lambda: application.gone, timeout=20_000)


def test_pages_come_out_as_well(printing, application, qtbot):
    printing.printers.tickets.says("printed")
    printing.printers.pages.says("printing")

    printing.session.end(Reason.FINISH)

    assert not application.gone
    printing.printers.pages.says("printed")
    qtbot.waitUntil(lambda: application.gone, timeout=20_000)


def test_where_nothing_is_printed_it_goes_at_once(printing, application):
    printing.printers.tickets.says("printed")

    printing.session.end(Reason.FINISH)

    assert printing.said[-1] == Ended(Reason.FINISH)
    assert application.gone

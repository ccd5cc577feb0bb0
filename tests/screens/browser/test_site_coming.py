"""A site that one has just opened: its screen is there before its page is."""

import pytest

from kiosk.devices.browser.engine import Hindrance
from kiosk.screens.browser import web_pages
from tests.screens.browser.websites import OFFICIAL
from tests.screens.squares import read_square


def test_the_screen_is_there_before_the_page_and_says_that_it_is_coming(come):
    visitor = come()
    assert not visitor.pages.hindered
    assert visitor.websites.asked == []

    visitor.resident.press(f"Open {OFFICIAL}")

    assert visitor.resident.says("The page is coming…")
    assert visitor.drawn is None
    visitor.waits(lambda: visitor.drawn is not None and not visitor.page.property("loading"))
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_who_turns_back_before_the_page_is_there_finds_it_on_coming_again(come):
    visitor = come()

    visitor.resident.press(f"Open {OFFICIAL}")
    visitor.resident.press("Back")
    visitor.opens()

    assert visitor.websites.hits(OFFICIAL) == ["/"]
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_who_is_stuck_before_the_page_is_there_finds_it_on_coming_back(come):
    visitor = come()
    visitor.resident.press(f"Open {OFFICIAL}")

    visitor.resident.press("I am stuck")
    visitor.waits(lambda: visitor.drawn is not None and not visitor.page.property("loading"))
    visitor.resident.press("Back")

    visitor.waits(visitor.web.isVisible)
    visitor.clicks("#on")
    visitor.waits_for("/on")


def test_who_leaves_before_the_page_is_there_leaves_none(come):
    visitor = come()
    made = []
    visitor.resident.press(f"Open {OFFICIAL}")

    visitor.resident.kiosk.start_over()
    visitor.pages.when_ready(lambda: made.append(visitor.page))
    visitor.waits(lambda: bool(made))

    assert made == [None]
    assert visitor.websites.asked == []


@pytest.mark.parametrize(
    ("name", "found"), [("load", Hindrance.MISSING), ("went_on_unconfined", True)]
)
def test_an_engine_that_cannot_be_loaded_or_locks_no_page_in_leaves_the_address_for_a_telephone(
    come, monkeypatch, name, found
):
    monkeypatch.setattr(web_pages, name, lambda *_: found)
    visitor = come()

    visitor.resident.press(f"Open {OFFICIAL}")

    visitor.waits(lambda: visitor.resident.heading == "Open the site on your telephone")
    assert read_square(visitor.resident.look()) == visitor.websites.at()
    visitor.resident.press("Back")
    visitor.resident.press(f"Open {OFFICIAL}")
    assert visitor.resident.heading == "Open the site on your telephone"


def test_what_draws_pages_and_is_there_already_draws_at_once(come, monkeypatch):
    visitor = come()
    visitor.opens()
    visitor.resident.kiosk.start_over()
    monkeypatch.setattr(visitor.pages, "when_ready", lambda call: call())

    visitor.comes_again()

    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"

"""The official site beside the step."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from tests.screens.browser.websites import EVIL, OFFICIAL, PARTNER, PLACE
from tests.screens.kiosks import PANELS
from tests.screens.squares import read_square


def test_the_site_of_a_step_is_opened_beside_it(visitor):
    assert visitor.websites.hits(OFFICIAL) == ["/"]
    assert visitor.resident.heading == "One"
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_whose_site_it_is_stands_in_words(visitor):
    assert OFFICIAL in visitor.resident.texts
    assert visitor.resident.says("official site, protected")


@pytest.mark.parametrize(
    ("name", "words"), [(PARTNER, "to sign in,"), (PLACE, "allowed by this place,")]
)
def test_a_site_to_sign_in_or_of_the_place_is_opened_and_said_to_be_one(visitor, name, words):
    visitor.goes_to(visitor.websites.at("/on", name))

    visitor.waits(lambda: visitor.resident.says(words))
    assert name in visitor.resident.texts


def test_a_link_is_followed_and_the_page_before_comes_back(visitor):
    visitor.clicks("#on")
    visitor.waits_for("/on")

    visitor.resident.press("Page before")

    visitor.waits_for("/")


def test_the_step_moves_on_while_the_site_stays(visitor):
    visitor.clicks("#on")
    visitor.waits_for("/on")

    visitor.resident.press("It is done")

    assert visitor.resident.heading == "Two"
    assert visitor.path == "/on"


def test_one_says_where_one_is_and_the_site_stays(visitor):
    visitor.resident.press("Where are you now?")
    visitor.resident.press("3. two")

    assert visitor.resident.heading == "Two"
    assert visitor.websites.hits(OFFICIAL) == ["/"]


def test_who_is_stuck_comes_back_to_the_same_page(visitor):
    visitor.clicks("#on")
    visitor.waits_for("/on")

    visitor.resident.press("I am stuck")
    visitor.resident.press("Back")

    assert visitor.resident.heading == "One"
    assert visitor.asks("document.querySelector('h1').textContent") == "Suite"


def test_the_whole_step_is_found_as_it_stands_beside_the_site(visitor):
    visitor.resident.press("It is done")
    visitor.resident.press("Back")

    assert visitor.resident.heading == "Two"


def test_a_step_that_goes_on_at_the_site_leads_back_to_it_as_it_was_left(visitor):
    visitor.clicks("#on")
    visitor.waits_for("/on")
    asked = list(visitor.websites.asked)
    visitor.resident.press("It is done")
    visitor.resident.press("Back")

    visitor.resident.press(f"Open {OFFICIAL}")

    assert visitor.resident.heading == "Two"
    visitor.waits_for("/on")
    assert visitor.websites.asked == asked


def letters(visitor):
    """How many pixels of the screen high the letters of a page are, that it leaves as they are."""
    visitor.shows("<p id=words style='font-size:16px'>Mots</p>")
    return visitor.asks("16 * devicePixelRatio")


def test_its_letters_are_as_large_as_those_of_the_bars_and_follow_the_size_chosen(visitor):
    small = letters(visitor)
    assert small == pytest.approx(26, abs=0.5)

    visitor.resident.kiosk.display.chooseSize(1.5)
    visitor.resident.see()

    visitor.waits(lambda: visitor.asks("16 * devicePixelRatio") > 1.2 * small)


def test_its_letters_are_as_large_on_the_next_page_and_at_another_site(visitor):
    large = letters(visitor)
    visitor.websites.pages["/other"] = "<h1>Autre</h1>"

    visitor.goes_to(visitor.websites.at("/other", PARTNER))
    visitor.waits_for("/other")

    visitor.waits(lambda: visitor.asks("16 * devicePixelRatio") == large)


def test_its_ground_is_dark_where_one_wants_contrast(visitor):
    def ground():
        corner = visitor.web.mapToScene(visitor.web.boundingRect().bottomRight()).toPoint()
        return visitor.resident.look().pixelColor(corner.x() - 40, corner.y() - 40).lightness()

    visitor.waits(lambda: ground() > 200)

    visitor.resident.press("Contrast")

    visitor.waits(lambda: ground() < 60)


def test_it_is_made_larger_and_smaller_again(visitor):
    wide = visitor.asks("innerWidth")

    visitor.resident.press("Larger")
    visitor.waits(lambda: visitor.asks("innerWidth") < wide)
    visitor.resident.press("Larger")
    visitor.resident.press("Smaller")

    visitor.waits(lambda: visitor.asks("innerWidth") > wide)


def test_what_is_done_with_a_page_is_not_offered_where_there_is_none(visitor):
    visitor.websites.closes()

    visitor.resident.press("Reload")

    visitor.waits(lambda: "Try again now" in visitor.resident.buttons)
    assert not {"Reload", "Larger", "Keyboard"} & set(visitor.resident.buttons)


def test_nothing_is_known_of_the_one_before(visitor):
    visitor.asks("(document.cookie = 'who=zoe', localStorage.who = 'zoe')")
    journey = visitor.resident.kiosk.journey

    visitor.resident.kiosk.start_over()
    assert journey.opened.browsing.page is None
    visitor.comes_again()

    assert visitor.asks("document.cookie + (localStorage.who ?? '')") == ""


def test_where_no_site_can_be_opened_its_address_is_shown(come, monkeypatch):
    monkeypatch.delenv("PAS_A_PAS_UNCONFINED_BROWSER")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    visitor = come()

    visitor.resident.press(f"Open {OFFICIAL}")

    assert visitor.resident.heading == "Open the site on your telephone"
    assert read_square(visitor.resident.look()) == visitor.websites.at()


@pytest.mark.parametrize("panel", PANELS)
def test_on_every_screen_the_page_is_in_view_and_pressed(come, panel):
    visitor = come(panel=panel)
    visitor.opens()

    visitor.clicks("#on")

    visitor.waits_for("/on")


def test_where_there_is_room_for_one_the_step_and_the_site_take_turns(come):
    visitor = come()
    visitor.opens()
    visitor.resident.kiosk.display.chooseSize(2.0)
    visitor.resident.see()

    visitor.resident.press("The step")
    assert "It is done" in visitor.resident.buttons
    visitor.resident.press("See the site")

    visitor.clicks("#on")
    visitor.waits_for("/on")


def test_no_window_but_the_kiosk_is_ever_there(visitor):
    visitor.websites.pages["/"] = "<a id=out target=_blank href=/on>On</a>"
    visitor.resident.press("Reload")
    visitor.waits(lambda: visitor.asks("!!document.querySelector('#out')"))

    visitor.clicks("#out")
    visitor.waits_for("/on")

    shown = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    assert [each for each in shown if isinstance(each, QQuickWindow)] == shown
    assert shown == [visitor.resident.window]


def test_an_address_that_is_none_of_these_is_refused_in_words(visitor):
    evil = visitor.websites.at("/", EVIL)
    visitor.websites.pages["/"] = f"<a id=out href='{evil}'>Out</a>"
    visitor.resident.press("Reload")
    visitor.waits(lambda: visitor.asks("!!document.querySelector('#out')"))

    visitor.clicks("#out")

    visitor.waits(lambda: visitor.resident.says("not an official one for this procedure"))
    assert visitor.resident.says(f"What you touched leads to: {EVIL}")
    assert visitor.websites.hits(EVIL) == []
    assert visitor.resident.counted["blocked", "card", "times"] == 1
    visitor.resident.press("Back to the site")
    assert visitor.asks("document.querySelector('#out').textContent") == "Out"

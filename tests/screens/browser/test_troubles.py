"""What hinders a page, and how one goes on: in words, and never for good."""

import os
import signal
import time
from threading import Event

import pytest

from kiosk.screens.browser import slow_page
from tests.screens.browser.visitor import SOON_MS
from tests.screens.browser.websites import OFFICIAL
from tests.screens.squares import read_square

USABLE_S = 2.0
BUSY = 10  # times as long, on a machine that others keep busy


def pid(visitor):
    return visitor.web.property("renderProcessPid")


def is_there(visitor):
    """A page, and not what was told of the one before."""
    page = visitor.page
    return pid(visitor) > 0 and not page.property("trouble") and not page.property("loading")


def test_a_site_that_does_not_answer_says_so_with_other_ways_and_a_square(visitor):
    visitor.websites.closes()
    visitor.resident.press("Reload")

    visitor.shows_soon("The site does not answer")
    assert read_square(visitor.resident.look()) == visitor.websites.at()
    visitor.resident.press("Do it another way")
    assert visitor.resident.says("At the desk.")


def test_a_network_that_swallows_everything_is_not_waited_for_without_end(come, monkeypatch):
    monkeypatch.setattr(slow_page, "PATIENCE_MS", 300)
    visitor, answered = come(), Event()
    visitor.websites.pages["/"] = lambda it: answered.wait(30)

    visitor.resident.press(f"Open {OFFICIAL}")

    visitor.shows_soon("The site does not answer")
    answered.set()


def test_a_page_that_is_slow_but_there_is_left_alone(come):
    visitor, answered = come(), Event()
    visitor.websites.pages["/"] = "<h1>Bonjour</h1><img src=/slow>"
    visitor.websites.pages["/slow"] = lambda it: answered.wait(30)
    visitor.resident.press(f"Open {OFFICIAL}")
    visitor.waits(lambda: "/slow" in visitor.websites.hits(OFFICIAL))

    patience = visitor.page.findChild(slow_page.SlowPage)
    patience.look()
    visitor.waits(lambda: not patience.looking)

    assert not visitor.resident.says("The site does not answer")
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"
    answered.set()


def test_it_is_tried_again_by_itself(visitor):
    visitor.websites.closes()
    visitor.resident.press("Reload")
    visitor.shows_soon("The site does not answer")

    visitor.websites.opens_again()

    visitor.waits(lambda: not visitor.resident.says("The site does not answer"))
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"


def test_a_try_that_another_one_replaces_is_not_taken_for_a_page(visitor):
    visitor.websites.closes()
    visitor.resident.press("Reload")
    visitor.shows_soon("The site does not answer")
    answered, told = Event(), []
    visitor.websites.pages["/"] = lambda it: answered.wait(30)
    visitor.websites.opens_again()
    visitor.page.changed.connect(lambda: told.append(visitor.page.property("trouble")))

    for tried in (1, 2, 3):
        visitor.page.retry()
        visitor.waits(lambda so_often=tried: len(visitor.websites.hits(OFFICIAL)) > so_often)

    assert set(told) == {"down"}
    assert visitor.page.property("loading")
    answered.set()


def test_a_page_whose_process_is_killed_is_there_again_and_the_step_is_kept(visitor):
    visitor.resident.press("It is done")
    killed = pid(visitor)

    began = time.monotonic()
    os.kill(killed, signal.SIGKILL)
    visitor.waits(lambda: len(visitor.websites.hits(OFFICIAL)) > 1)
    visitor.waits(lambda: is_there(visitor))

    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"
    assert time.monotonic() - began < USABLE_S * BUSY
    assert pid(visitor) != killed
    assert visitor.resident.heading == "Two"


def test_a_page_that_is_killed_again_and_again_is_opened_by_hand(visitor):
    for _ in range(4):
        visitor.waits(lambda: is_there(visitor))
        os.kill(pid(visitor), signal.SIGKILL)
        visitor.waits(lambda: visitor.page.property("trouble") == "gone")

    visitor.resident.press("Open it again")

    visitor.waits(lambda: visitor.page.property("trouble") == "")


def test_a_frozen_page_is_told_of_and_opened_again_and_the_step_goes_on(visitor):
    visitor.goes_to("javascript:while(1);")
    visitor.shows_soon("The page does not answer any more")
    visitor.resident.press("It is done")
    assert visitor.resident.heading == "Two"

    began = time.monotonic()
    visitor.resident.press("Open it again")
    visitor.waits(lambda: visitor.page.property("trouble") == "")

    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"
    assert time.monotonic() - began < USABLE_S * BUSY


def test_a_page_of_another_certificate_is_never_opened(visitor, tls_at):
    with tls_at(OFFICIAL) as address:
        visitor.goes_to(address)

        visitor.shows_soon("The connection to this site is not safe")
    assert [name for name in visitor.resident.buttons if "all the same" in name] == []


def test_a_page_that_is_not_there_is_as_the_site_shows_it(visitor):
    visitor.goes_to("/nowhere")

    visitor.waits(lambda: visitor.path == "/nowhere")


@pytest.mark.parametrize("what", ["alert", "confirm"])
def test_a_box_of_the_page_is_shown_over_it_and_the_kiosk_goes_on(visitor, what):
    visitor.shows(f"<button id=ask onclick=\"window.said = {what}('Vraiment ?')\">A</button>")
    visitor.clicks("#ask")
    visitor.shows_soon("Vraiment ?")
    assert visitor.resident.says(f"{OFFICIAL} says:")

    visitor.resident.press("It is done")
    assert visitor.resident.heading == "Two"
    visitor.resident.press("Yes" if what == "confirm" else "I have read it")

    visitor.waits(lambda: visitor.asks("String(window.said)") in {"true", "undefined"})


def test_while_a_box_is_there_the_page_has_no_arrows(visitor):
    visitor.shows("<button id=ask onclick=\"alert('Lisez')\">A</button><p style='height:4000px'>")
    visitor.waits(lambda: "Further down" in visitor.resident.buttons)

    visitor.clicks("#ask")
    visitor.shows_soon("Lisez")

    assert "Further down" not in visitor.resident.buttons
    visitor.resident.press("I have read it")
    visitor.waits(lambda: "Further down" in visitor.resident.buttons)


def test_boxes_without_end_come_to_an_end(visitor):
    many = "for (let i = 0; i < 500; i++) alert(`Boîte ${i}`)"
    visitor.shows(f'<button id=ask onclick="{many}">A</button>')
    visitor.clicks("#ask")

    for number in range(3):
        visitor.shows_soon(f"Boîte {number}")
        visitor.resident.press("I have read it")

    visitor.waits(lambda: visitor.asks("1") == 1)
    assert "I have read it" not in visitor.resident.buttons


def test_what_the_page_wants_to_save_is_not_and_it_is_said(visitor, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    visitor.shows("<a id=save href='data:text/plain,a' download=a.txt>Save</a>")
    visitor.clicks("#save")

    visitor.shows_soon("Files cannot be kept on this kiosk.")
    assert not list(tmp_path.iterdir())
    visitor.resident.press("Back to the site")


def test_no_file_is_chosen(visitor):
    visitor.shows("<input id=file type=file>")
    visitor.clicks("#file")

    visitor.shows_soon("Files cannot be sent from this kiosk.")


def test_the_page_as_a_pdf(visitor, qtbot):
    got = []
    visitor.page.page_as_pdf(got.append)

    qtbot.waitUntil(lambda: bool(got), timeout=SOON_MS)
    assert got[0].startswith(b"%PDF")


def test_a_page_that_wants_to_be_printed_asks_the_kiosk(visitor, qtbot):
    visitor.shows("<button id=print onclick='print()'>Print</button>")

    with qtbot.waitSignal(visitor.page.printAsked, timeout=SOON_MS):
        visitor.clicks("#print")

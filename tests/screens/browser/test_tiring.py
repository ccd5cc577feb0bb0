"""What a page does without end: the kiosk is not led by it, and does not suffer from it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow

from kiosk.devices.browser import weight
from kiosk.screens.browser import page_keys
from tests.screens.browser.visitor import SOON_MS


def test_a_window_that_the_engine_opens_is_put_away_and_the_kiosk_stays(visitor):
    # What opens one, the lockdown suite tries: the engine does so in a whole kiosk alone.
    opened = QWindow()
    opened.setFlags(Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
    opened.show()

    visitor.waits(lambda: not opened.isVisible())
    assert visitor.resident.kiosk.window.isVisible()


@pytest.mark.parametrize("mode", ["open", "closed"])
@pytest.mark.parametrize("kind", ["password", "text"])
def test_in_a_part_that_is_closed_off_nobody_knows_what_is_typed(visitor, mode, kind):
    part = f"attachShadow({{mode: '{mode}'}})"
    visitor.shows(
        f"<div id=part style='width:400px;height:99px'></div><script>part.{part}"
        f".innerHTML = '<input type={kind} style=height:90px;width:390px>'</script>"
    )
    visitor.clicks("#part")

    visitor.waits(lambda: "Digits" in visitor.resident.buttons)
    view = visitor.resident.kiosk.navigation.page.view
    hides = (mode, kind) != ("open", "text")
    visitor.waits(lambda: view.property("hides") is hides)


def test_boxes_are_shown_again_once_the_page_was_touched(visitor):
    visitor.shows(
        "<p id=n>0</p>"
        "<button id=ask onclick=\"confirm('Vraiment ?') && n.textContent++\">A</button>"
    )

    for number in range(1, 6):
        visitor.clicks("#ask")
        visitor.shows_soon("Vraiment ?")
        visitor.resident.press("Yes")
        visitor.waits(lambda so_far=number: visitor.asks("n.textContent") == str(so_far))


def test_a_page_that_brings_and_takes_the_keyboard_is_not_followed(come, monkeypatch, qtbot):
    looks = []

    def wanted():
        looks.append(None)
        return len(looks) // 4 % 2 == 0

    monkeypatch.setattr(page_keys, "_LOOK_MS", 10)
    monkeypatch.setattr(page_keys.typist, "is_wanted", wanted)
    visitor = come()
    visitor.opens()
    visitor.clicks("h1")
    view, turns = visitor.resident.kiosk.navigation.page.view, []
    view.changed.connect(lambda: turns.append(view.property("keys")))

    begun = len(looks)
    qtbot.waitUntil(lambda: len(looks) > begun + 200, timeout=SOON_MS)

    changes = sum(one != other for one, other in pairwise(turns))
    assert changes <= page_keys.MOST_TURNS


def test_what_nobody_sees_is_not_heard(visitor):
    web = visitor.web
    assert not web.property("audioMuted")

    visitor.resident.press("Back")

    visitor.waits(lambda: web.property("audioMuted"))


def test_a_page_that_fills_the_memory_is_ended_and_opened_again(visitor, monkeypatch):
    monkeypatch.setattr(weight, "MOST_BYTES", 400 << 20)
    before = visitor.web.property("renderProcessPid")
    filled = "window.all = Array.from({length: 8}, () => new Uint8Array(64 << 20).fill(1))"
    visitor.asks(f"(setTimeout(() => {{ {filled} }}), 1)")

    visitor.waits(lambda: visitor.web.property("renderProcessPid") not in {0, before})
    visitor.waits(lambda: visitor.page.property("trouble") == "")
    assert visitor.asks("document.querySelector('h1').textContent") == "Bonjour"

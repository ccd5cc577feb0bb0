"""While a page of the web is read by itself, what one hears of it is what a key takes."""

import pytest
from PySide6.QtCore import Qt

from kiosk.screens.browser.page_stops import PageStops
from kiosk.screens.listen import reading
from tests.screens.browser.ears import Ears
from tests.screens.mouth import Mouth

PAGE = """<main><h1>Demande</h1><p>Bonjour.</p>
<button onclick="document.title='un'">Premier</button>
<button onclick="document.title='deux'">Deuxième</button>
<iframe srcdoc="<button onclick='parent.document.title=`trois`'>Troisième</button>"></iframe>
<button onclick="document.title='quatre'">Quatrième</button></main>"""


class Clock:
    """Shows the time that it is told."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(reading, "monotonic", clock)
    return clock


@pytest.fixture
def ears(come, clock):
    """Somebody who hears a page that has just been opened, from its beginning on."""
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.websites.pages["/"] = PAGE
    visitor.resident.strike("", Qt.Key.Key_F1)
    ears = Ears(visitor, mouth)
    ears.presses("Open caf.localhost")
    visitor.waits(lambda: ears.hears_up_to("Demande, heading."))
    return ears


@pytest.mark.parametrize(
    ("heard", "done"), [("Premier", "un"), ("Deuxième", "deux"), ("Troisième", "trois")]
)
def test_what_is_heard_is_pressed_in_frames_too(ears, clock, heard, done):
    assert ears.hears_up_to(f"{heard}, button.")
    clock.now += 2

    ears.visitor.resident.strike("", Qt.Key.Key_Return)

    ears.visitor.waits(lambda: ears.visitor.asks("document.title") == done)


def test_one_goes_on_from_what_is_heard(ears):
    assert ears.hears_up_to("Deuxième, button.")

    assert ears.interrupts() == ["Troisième, button."]
    assert ears.strikes(Qt.Key.Key_Up) == ["Deuxième, button."]


def test_who_strikes_as_the_next_thing_begins_is_told_what_a_key_takes(ears, clock):
    assert ears.hears_up_to("Deuxième, button.")
    clock.now += 0.2

    assert ears.interrupts(Qt.Key.Key_Return) == ["Deuxième, button."]
    assert ears.visitor.asks("document.title") == "/"

    ears.strikes(Qt.Key.Key_Return)
    ears.visitor.waits(lambda: ears.visitor.asks("document.title") == "deux")


def test_what_is_gone_by_then_is_not_pressed_nor_what_stands_in_its_place(ears, clock):
    assert ears.hears_up_to("Deuxième, button.")
    clock.now += 2
    ears.visitor.asks("(document.querySelectorAll('main > button')[1].remove(), 1)")

    heard = ears.interrupts(Qt.Key.Key_Return)

    assert heard[0] == "Demande, heading."
    assert ears.visitor.asks("document.title") == "/"


def test_what_was_heard_of_the_page_before_is_not_pressed_in_another(ears, clock):
    assert ears.hears_up_to("Deuxième, button.")
    clock.now += 2
    heard = ears.mouth.said[-1]
    ears.visitor.websites.pages["/new"] = PAGE.replace("deux", "faux")
    orders = ears.visitor.page.orders
    orders.aloud.came.disconnect()  # it is looked at, and nothing is said of it yet
    seen = []

    ears.visitor.goes_to("/new")
    ears.visitor.waits_for("/new")
    PageStops(orders.ask).give("all", 0, seen.append)
    ears.visitor.waits(lambda: bool(seen))
    assert ears.mouth.said[-1] == heard
    ears.interrupts(Qt.Key.Key_Return)

    assert ears.visitor.asks("document.title") == "/new"


def test_who_presses_before_anything_hears_the_page_once_more(ears):
    ears.mouth.end_all()

    heard = ears.strikes(Qt.Key.Key_Return)

    assert heard[0] == "Demande, heading."
    assert ears.visitor.asks("document.title") == "/"

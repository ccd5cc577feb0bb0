"""What stands in frames of a page is gone through without sight too, in its place."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.browser.ears import Ears
from tests.screens.browser.websites import EVIL, PARTNER
from tests.screens.mouth import Mouth

FORM = """<p>Dans le cadre</p><label for=n>Nom</label>
<input id=n oninput="parent.postMessage(this.value, '*')">
<label>Ville <select id=v><option>Pessac<option>Bègles</select></label>
<button id=b onclick="document.title='fait'; parent.postMessage(document.querySelector('#n').value
  + ' ' + document.querySelector('#v').value, '*')">Envoyer</button>"""
OUTER = """<p>Avant</p><iframe src='{address}' width=600 height=400></iframe><p>Après</p>
<iframe src='{evil}' width=300 height=100></iframe><iframe srcdoc='x' width=1 height=1></iframe>
<button>Fin</button><script>onmessage = e => document.title = e.data</script>"""


@pytest.fixture(params=["/form", "partner"])
def ears(request, come):
    """Somebody who sees nothing, at a page with a form in a frame: of its site, and of another."""
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.websites.pages["/form"] = FORM
    address = visitor.websites.at("/form", PARTNER) if request.param == "partner" else "/form"
    visitor.opens()
    visitor.shows(OUTER.format(address=address, evil=visitor.websites.at("/", EVIL)))
    visitor.waits(lambda: visitor.asks("frames.length") == 3)
    name = PARTNER if request.param == "partner" else "caf.localhost"
    visitor.waits(lambda: "/form" in visitor.websites.hits(name))
    visitor.resident.strike("", Qt.Key.Key_F1)
    return Ears(visitor, mouth)


IN_THE_FRAME = [
    "Dans le cadre",
    "Nom, to be typed, empty.",
    "Ville, list to choose from. Pessac",
    "Envoyer, button.",
]


def test_what_is_in_a_frame_is_come_to_in_its_place_and_back(ears):
    ears.comes_to("Avant")

    heard = [" ".join(ears.strikes()) for _ in range(6)]
    assert heard == [*IN_THE_FRAME, "Après", "Fin, button."]

    back = [" ".join(ears.strikes(Qt.Key.Key_Up)) for _ in range(6)]
    assert back == ["Après", *reversed(IN_THE_FRAME), "Avant"]


def test_a_form_in_a_frame_is_filled_in_and_sent(ears):
    ears.presses("Nom, to be typed")
    ears.visitor.waits(lambda: "Digits" in ears.visitor.resident.buttons)
    assert ears.strikes()[0] == "é, button."
    ears.strikes(Qt.Key.Key_Return)
    ears.visitor.waits(lambda: ears.visitor.asks("document.title") == "é")
    assert ears.strikes(Qt.Key.Key_Up)[0] == "Nom, to be typed, 1 typed."

    ears.presses("Ville, list to choose from")
    ears.hears(
        *("Ville", "Choose nothing, button.", "Pessac, button, chosen."),
        "Bègles, button, not chosen.",
    )
    ears.strikes(Qt.Key.Key_Return)
    ears.hears("Ville, list to choose from.", "Bègles")
    ears.presses("Envoyer, button")

    ears.visitor.waits(lambda: ears.visitor.asks("document.title") == "é Bègles")


def test_the_whole_page_is_read_with_its_frames(ears):
    ears.comes_to("Avant")

    heard = " ".join(ears.strikes(Qt.Key.Key_F1))

    places = [heard.index(each.split(",")[0]) for each in ("Avant", *IN_THE_FRAME, "Après", "Fin")]
    assert places == sorted(places)

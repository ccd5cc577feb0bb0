"""What is typed into a site without sight is said letter by letter, but what is private is not."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.browser.ears import Ears
from tests.screens.mouth import Mouth

PAGE = """<label for=n>Nom</label><input id=n><label for=p>Mot</label><input id=p type=password>
<label for=c>Code</label><input id=c autocomplete=one-time-code>"""


@pytest.fixture
def ears(come):
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.opens()
    visitor.shows(PAGE)
    visitor.resident.strike("", Qt.Key.Key_F1)
    return Ears(visitor, mouth)


@pytest.mark.parametrize(
    ("field", "selector", "typed", "heard"),
    [
        ("Nom", "#n", "é", "é"),
        ("Mot", "#p", ".", "a character"),
        ("Code", "#c", "1", "a character"),
    ],
)
def test_a_letter_is_said_once_and_a_private_one_is_not_said(ears, field, selector, typed, heard):
    key = {".": "full stop"}.get(typed, typed)
    view = ears.visitor.resident.kiosk.navigation.page.view
    ears.presses(f"{field}, to be typed")
    ears.visitor.waits(lambda: typed in ears.visitor.resident.buttons)
    ears.visitor.waits(lambda: view.property("hides") is (heard != "é"))
    assert ears.strikes()[0] == f"{key}, button."

    said = ears.strikes(Qt.Key.Key_Return)

    assert said == [heard]
    ears.visitor.waits(lambda: ears.visitor.value(selector) == typed)
    ears.mouth.end_all()
    assert ears.mouth.said[-1] == heard


def test_signs_are_said_by_their_names(ears):
    ears.presses("Nom, to be typed")
    ears.visitor.waits(lambda: "Digits" in ears.visitor.resident.buttons)

    ears.comes_to("hyphen, button")
    assert ears.strikes(Qt.Key.Key_Return) == ["hyphen"]

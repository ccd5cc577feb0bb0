"""A page of the web without sight: each thing in it is come to, spoken, pressed and typed into."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.browser.ears import Ears
from tests.screens.mouth import Mouth

PAGE = """<h1>Demande</h1><p>Bonjour <b>à vous</b>.</p>
<label for=n>Nom</label><input id=n>
<label>Ville <select id=v><option>Pessac<option>Bègles</select></label>
<fieldset><legend>Logement</legend><input type=radio name=l id=r><label for=r>Locataire</label>
</fieldset>
<label><input type=checkbox id=c> Je certifie</label>
<label for=t>Motif</label><textarea id=t></textarea>
<button id=b onclick="document.title='fait'">Envoyer</button><p hidden>caché</p>"""


@pytest.fixture
def ears(come):
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.opens()
    visitor.shows(PAGE)
    visitor.resident.strike("", Qt.Key.Key_F1)
    return Ears(visitor, mouth)


def test_everything_there_is_is_said_in_its_order_with_what_it_is(ears):
    ears.comes_to("Demande")

    heard = [" ".join(ears.strikes()) for _ in range(8)]

    assert heard == [
        "Bonjour à vous.",
        "Nom, to be typed, empty.",
        "Ville, list to choose from. Pessac",
        "Logement",
        "Logement. Locataire, button, not chosen.",
        "Je certifie, box to tick, not ticked.",
        "Motif, to be typed, empty.",
        "Envoyer, button.",
    ]


def test_a_field_is_typed_into_by_the_keys_of_the_screen(ears):
    ears.presses("Nom, to be typed")
    ears.visitor.waits(lambda: "Digits" in ears.visitor.resident.buttons)

    assert ears.strikes()[0] == "é, button."
    ears.strikes(Qt.Key.Key_Return)

    ears.visitor.waits(lambda: ears.visitor.value("#n") == "é")
    assert ears.strikes(Qt.Key.Key_Up)[0] == "Nom, to be typed, 1 typed."


def test_a_list_is_the_kiosks_own_and_leads_back_to_where_it_was(ears):
    ears.presses("Ville, list to choose from")
    ears.visitor.waits(lambda: "Bègles" in ears.visitor.resident.buttons)

    ears.presses("Bègles, button, not chosen")

    ears.visitor.waits(lambda: ears.visitor.value("#v") == "Bègles")
    ears.hears("Ville, list to choose from.", "Bègles")
    ears.presses("Motif, to be typed")
    ears.visitor.waits(lambda: "Digits" in ears.visitor.resident.buttons)


def test_a_box_and_a_choice_say_how_they_stand_once_they_are_pressed(ears):
    assert ears.presses("Locataire, button, not chosen")[-1] == "Locataire, button, chosen."
    assert ears.presses("Je certifie")[-1] == "Je certifie, box to tick, ticked."
    assert ears.strikes(Qt.Key.Key_Return)[-1] == "Je certifie, box to tick, not ticked."


def test_a_button_is_pressed(ears):
    ears.presses("Envoyer, button")

    ears.visitor.waits(lambda: ears.visitor.asks("document.title") == "fait")


def test_back_goes_back_and_past_the_end_one_is_out_of_the_page(ears):
    ears.comes_to("Envoyer, button")
    assert ears.strikes(Qt.Key.Key_Up)[0] == "Motif, to be typed, empty."
    ears.comes_to("Envoyer, button")

    assert ears.strikes()[0] == "Go on, button."
    assert ears.strikes(Qt.Key.Key_Up)[0] == "Envoyer, button."


def test_the_page_can_be_read_as_a_whole(ears):
    ears.comes_to("Demande")

    heard = ears.strikes(Qt.Key.Key_F1)

    assert heard[0] == "Demande"
    assert "Envoyer, button." in heard
    assert "caché" not in " ".join(heard)


def test_the_page_knows_nothing_of_who_reads_it(ears):
    ears.comes_to("Demande")

    assert ears.visitor.asks("[typeof pasAPas, typeof pasAPasOffer]") == ["undefined"] * 2

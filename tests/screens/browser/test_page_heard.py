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
        "Locataire, button, not chosen.",
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

    ears.presses("Bègles, button, not chosen")  # before or after the list was read by itself

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

    assert ears.strikes() == ["End of the page.", "Go on, button."]
    assert ears.strikes(Qt.Key.Key_Up)[0] == "Envoyer, button."


def test_the_page_can_be_read_as_a_whole(ears):
    ears.comes_to("Demande")

    heard = ears.strikes(Qt.Key.Key_F1)

    assert heard[0] == "Demande, heading."
    assert "Envoyer, button." in heard
    assert "caché" not in " ".join(heard)


def test_the_page_knows_nothing_of_who_reads_it(ears):
    ears.comes_to("Demande")

    assert ears.visitor.asks("[typeof pasAPas, typeof pasAPasOffer]") == ["undefined"] * 2


LONG = """<header><a href=/on>Accueil</a><a href=/on>Menu</a></header>
<main><h1>Connexion</h1><p>Bonjour.</p><div role=alert>Mot de passe faux.</div>
<fieldset><legend>Logement</legend><label><input type=radio name=l>Locataire</label>
<label><input type=radio name=l>Propriétaire</label></fieldset>
<label>Né le <input id=n type=date required></label></main>"""


def test_a_site_that_is_opened_is_read_by_itself_what_went_wrong_first(come):
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.websites.pages["/"] = LONG
    visitor.resident.strike("", Qt.Key.Key_F1)
    ears = Ears(visitor, mouth)

    ears.presses("Open caf.localhost")

    ears.hears(
        "Mot de passe faux.",
        "Connexion, heading.",
        "Bonjour.",
        "Logement",
        "Locataire, button, not chosen.",
        "Propriétaire, button, not chosen.",
        "Né le, to be typed, required, a date: day, month and year, in digits, empty.",
    )
    assert "The official site caf.localhost" in mouth.said
    assert ears.strikes() == ["Connexion, heading."]
    assert ears.strikes(Qt.Key.Key_Up) == ["Menu, link."]


def test_who_goes_on_before_the_page_is_there_is_left_in_peace(come):
    mouth = Mouth()
    visitor = come(speech=lambda parent: mouth)
    visitor.websites.pages["/"] = LONG
    visitor.resident.strike("", Qt.Key.Key_F1)
    ears = Ears(visitor, mouth)
    ears.comes_to("Open caf.localhost")
    visitor.resident.strike("", Qt.Key.Key_Return)
    heard = ears.strikes()

    visitor.waits(lambda: not visitor.page.property("loading"))

    ears.comes_to("Connexion")
    assert heard[0].endswith("button.")
    assert mouth.said.count("Connexion, heading.") == 1


def test_half_a_date_is_said_to_be_begun(ears):
    ears.visitor.shows(LONG)
    ears.presses("Né le")
    ears.visitor.waits(lambda: "Letters" in ears.visitor.resident.buttons)
    assert ears.strikes()[0] == "1, button."
    ears.strikes(Qt.Key.Key_Return)

    ears.visitor.waits(lambda: ears.visitor.asks("document.querySelector('#n').validity.badInput"))
    assert "begun, not finished" in ears.strikes(Qt.Key.Key_Up)[0]


def test_what_the_page_asks_is_said_and_answered_and_one_is_back_in_the_page(ears):
    ears.comes_to("Bonjour")
    ears.visitor.asks("(setTimeout(() => alert('Votre session expire.')), 1)")
    ears.visitor.waits(lambda: "I have read it" in ears.visitor.resident.buttons)
    ears.visitor.waits(
        lambda: (ears.mouth.end_all(), "Votre session expire." in ears.mouth.said)[1]
    )

    ears.presses("I have read it")

    ears.hears("Bonjour à vous.")
    assert ears.strikes() == ["Nom, to be typed, empty."]

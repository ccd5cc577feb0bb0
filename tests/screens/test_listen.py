"""Listen: the screen is read aloud, in its order and in the language of each of its words."""

import pytest

from kiosk.devices.speech import Mute
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.listen.told import told
from tests.screens.booths import Counter, day_and_night, times, to_times
from tests.screens.kiosks import IN_FRENCH
from tests.screens.listener import SOON_MS, Listener
from tests.screens.mouth import Mouth

CANNOT = "This kiosk cannot speak at the moment."


def languages(utterance):
    return [str(run.language) for run in utterance.runs]


def test_nothing_speaks_before_it_is_asked_to(arrive, prime):
    made = []
    resident = arrive(prime, speech=lambda parent: made.append(parent) or Mouth())
    resident.press("Do a procedure")
    assert made == []

    resident.press("Listen")

    assert len(made) == 1


def test_the_page_is_read_in_its_order_with_what_can_be_pressed(at_step, prime):
    words = prime.words["en"].steps["simulate"]
    at_step.listens()

    said = " ".join(at_step.hears_all())

    whole = [words.title, "What you will see", "If it does not work", "It is done, button."]
    places = [said.index(each) for each in whole]
    assert places == sorted(places)
    assert "I am stuck, button." in said
    assert "Finish" not in said  # the footer is for who goes on without sight
    assert said.index("About") > said.index("It is done")  # the way so far comes last


def test_a_box_is_read_with_how_it_stands(listener, prime):
    resident = listener.resident
    resident.kiosk.journey.walk(Walk(prime, (0, 0, 0, 0, 0, 0)))
    resident.look()
    check = prime.words["en"].steps["situation"].checks["phone"]
    resident.press(check)

    listener.listens()

    said = listener.hears_all()
    assert f"{check}, box to tick, ticked." in said
    assert sum("not ticked" in each for each in said) == len(resident.checkboxes) - 1


def test_it_is_read_in_the_language_of_the_screen(arrive, prime):
    french = Listener(arrive, prime, languages=IN_FRENCH.languages)
    french.resident.press("Écouter")

    french.hears_all()

    assert {tongue for it in french.mouth.utterances for tongue in languages(it)} == {"fr"}
    assert "Bonjour, que voulez-vous faire\u00a0?" in french.said
    assert any(each.startswith("Faire une démarche, bouton") for each in french.said)


def test_another_language_chosen_is_read_in_that_language(listener):
    listener.listens()
    listener.resident.kiosk.display.chooseLanguage("es")
    listener.resident.kiosk.listening.view.quiet()

    listener.resident.kiosk.listening.view.read()

    assert languages(listener.mouth.utterances[-1]) == ["es"]


def test_french_beside_another_language_is_for_the_french_voice(at_step, prime):
    at_step.resident.kiosk.display.toggleFrench()
    at_step.resident.look()
    at_step.listens()

    at_step.hears_all()

    french = prime.words["fr"].steps["simulate"].text.split(".")[0]
    spoken = [it for it in at_step.mouth.utterances if french[:12] in it.runs[0].text]
    assert spoken
    assert all(languages(it) == ["fr"] for it in spoken)


def test_the_words_of_the_site_are_for_the_french_voice(at_step):
    at_step.listens()
    at_step.hears_all()

    runs = [run for it in at_step.mouth.utterances for run in it.runs]
    assert any(run.text == "“Simuler”" and run.language is Language.FR for run in runs)
    assert any("caf dot fr" in run.text and run.language is Language.EN for run in runs)


def test_what_is_wrong_is_said_as_soon_as_it_is_shown(listener, qtbot):
    resident = listener.resident
    resident.press("Resume my procedure")
    listener.listens()
    listener.hears_all()

    resident.type("KB7T")
    resident.press("Confirm")

    wrong = "This code has a wrong or missing sign."
    qtbot.waitUntil(lambda: wrong in " ".join(listener.said), timeout=SOON_MS)
    assert "KB7T" not in " ".join(listener.said)


def test_a_page_that_comes_in_parts_is_read_once_all_of_it_is_there(
    arrive, prime, monkeypatch, qtbot
):
    monkeypatch.setattr("kiosk.tour.shown_desk._hours", day_and_night)
    listener = Listener(arrive, prime, booth=Counter().booth)
    listener.listens()

    to_times(listener.resident)
    qtbot.waitUntil(lambda: "2 of 4" in listener.said[-1], timeout=SOON_MS)
    listener.mouth.end_all(most=1000)

    last = times(listener.resident)[-1]
    assert last.endswith("23:30")
    assert any(last in said for said in listener.said)


@pytest.mark.parametrize("why", [Mute.NO_SOUND, Mute.NO_VOICE])
def test_a_kiosk_that_cannot_speak_says_so_in_words_and_the_rest_works(listener, why):
    listener.listens()

    listener.mouth.fail(why)
    listener.resident.see()

    assert listener.resident.says(CANNOT)
    listener.resident.press("OK")
    assert not listener.resident.says(CANNOT)
    listener.resident.press("Do a procedure")
    assert listener.resident.heading == "What is it about?"


def test_a_language_without_a_voice_is_said_in_words(listener):
    listener.listens()

    listener.mouth.fail(Mute.NO_LANGUAGE)
    listener.resident.see()

    assert listener.resident.says("This kiosk has no voice for this language.")


def test_every_word_told_of_a_screen_is_in_the_accessibility_tree(at_step):
    resident = at_step.resident
    parts = told(resident.window, resident.language, whole=True)

    for part in parts:
        assert resident.says(part.words), part.words


def test_that_the_voice_was_of_use_is_counted_as_an_aid_to_reading(listener):
    tally = listener.resident.kiosk.journey.tally
    assert ("option", "speech", "times") not in tally.session()

    listener.listens()

    assert ("option", "speech", "times") in tally.session()

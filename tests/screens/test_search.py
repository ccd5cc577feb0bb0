"""Searching by typing: one sees at once what there is."""

import pytest
from PySide6.QtCore import Qt

from tests.guides.samples import guide, proof, ready
from tests.screens.resident import said

FIELD = "What are you looking for?"
NOTHING = "Nothing found. Try another word, or look by theme."


@pytest.fixture
def resident(resident):
    resident.press("Search by typing")
    return resident


def typed(resident):
    return resident.described(FIELD)


def test_before_anything_is_typed_the_field_says_for_example_what(resident):
    assert typed(resident) == ""
    assert resident.says("For example: car, housing, identity card")
    assert NOTHING not in resident.texts


def test_typing_finds_at_once_and_a_result_opens(resident):
    resident.type("housing")
    assert typed(resident) == "housing"
    assert "For example: car, housing, identity card" not in resident.texts

    resident.press("Ask for social housing")

    assert resident.says("Ask for social housing · step 1 of")
    assert resident.counted == {("guide", "logement-social", "opened"): 1}


def test_a_slip_of_the_finger_is_forgiven(resident):
    resident.type("houzing")

    assert "Ask for social housing" in resident.buttons


def test_words_in_french_find_too_whatever_the_language(resident):
    resident.type("passeport")

    assert "Identity card or passport" in resident.buttons


def test_accents_are_keys_of_their_own(resident):
    resident.type("éèçàùêôî")

    assert typed(resident) == "éèçàùêôî"


@pytest.mark.parametrize(("language", "accents"), [("es", "áéíóúñü"), ("pt", "áãâéêóõç")])
def test_each_language_has_its_own_accents(resident, language, accents):
    resident.kiosk.display.chooseLanguage(language)

    assert set(accents) <= set(resident.buttons)


def test_a_search_with_its_accents_finds_what_one_without_them_does(resident):
    resident.type("impôt")
    assert "Declare my income (taxes)" in resident.buttons

    resident.press("Erase everything")
    resident.type("impot")

    assert "Declare my income (taxes)" in resident.buttons


def test_digits_and_signs_are_one_key_away_and_so_are_the_letters_again(resident):
    resident.press("Digits")
    resident.type("3939")
    resident.press("Letters")
    resident.type("a")

    assert typed(resident) == "3939a"


def test_capital_letters_hold_for_one_sign(resident):
    resident.press("Capital letters")
    assert "Capital letters" in resident.checked
    resident.type("Ab")

    assert typed(resident) == "Ab"
    assert "Capital letters" not in resident.checked


def test_a_space_is_typed_and_the_last_sign_erased(resident):
    resident.type("a b")
    resident.press("Erase")

    assert typed(resident) == "a "


def test_the_arabic_letters_come_with_the_language_and_find(resident, shipped):
    resident.kiosk.display.chooseLanguage("ar")

    resident.type("سكن")

    housing = next(each for each in shipped if each.id == "logement-social")
    (field,) = resident.fields
    assert resident.described(field) == "سكن"
    assert housing.words["ar"].title in resident.buttons


def test_arabic_letters_are_one_key_away_in_every_language(resident):
    resident.press("Arabic letters")
    resident.type("ضص")
    resident.press("French letters")
    resident.type("a")

    assert typed(resident) == "ضصa"


def test_from_digits_one_returns_to_the_letters_one_had(resident):
    resident.press("Arabic letters")
    resident.press("Digits")
    resident.press("Letters")

    assert "ض" in resident.buttons


def test_the_keyboard_follows_the_language_even_after_another_was_chosen(resident):
    resident.press("Digits")
    resident.press("Letters")

    resident.kiosk.display.chooseLanguage("ar")
    assert "ض" in resident.buttons

    resident.kiosk.display.chooseLanguage("fr")
    assert "q" in resident.buttons


def test_arabic_keys_stand_from_right_to_left(resident):
    resident.press("Arabic letters")

    assert resident.place("ض").x() > resident.place("ص").x() > resident.place("د").x()


def test_latin_keys_stand_from_left_to_right_in_arabic_too(resident):
    resident.kiosk.display.chooseLanguage("ar")
    resident.press(said("Keyboard", "French letters"))

    assert resident.place("a").x() < resident.place("z").x() < resident.place("p").x()


def test_nothing_found_offers_the_themes(resident):
    resident.type("zzzzzz")
    assert NOTHING in resident.texts

    resident.press("By theme")

    assert resident.heading == "What is it about?"


def test_what_was_typed_is_still_there_on_coming_back(resident):
    resident.type("housing")
    resident.press("Ask for social housing")
    resident.press("Back")

    assert typed(resident) == "housing"
    assert "Ask for social housing" in resident.buttons


def test_results_are_in_the_language_of_the_moment(resident):
    resident.type("passeport")

    resident.kiosk.display.chooseLanguage("fr")

    assert "Carte d’identité ou passeport" in resident.buttons


def test_a_real_keyboard_types_too(resident):
    for sign in "housinh":
        resident.strike(sign)
    resident.strike("\b", Qt.Key.Key_Backspace)
    resident.strike("g")

    assert typed(resident) == "housing"


def test_the_field_takes_a_sentence_and_no_more(arrive):
    resident = arrive(guide(ready("begin", "end"), proof("end")))
    resident.press("Search by typing")
    for _ in range(70):
        resident.strike("a")

    assert typed(resident) == "a" * 60

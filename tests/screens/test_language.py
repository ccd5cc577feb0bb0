"""The language of the screen, the side it is read from, and French beside it; live."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from tests.screens.resident import said
from tests.screens.ways import follow


def test_the_languages_are_called_as_their_speakers_write_them(resident):
    resident.press("Language")

    names = ["English", "Français", "Español", "Português", "العربية"]
    assert [name for name in resident.buttons if name in names] == names
    assert [name for name in resident.checked if name in names] == ["English"]


@pytest.mark.parametrize("language", list(Language))
def test_a_language_is_chosen_by_its_name_and_the_step_speaks_it_at_once(arrive, prime, language):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))

    resident.press("Language")
    resident.press(language.own_name)

    words = prime.words[language].steps["simulate"]
    assert resident.heading == words.title
    assert {words.text, words.sees, words.otherwise, words.tip} <= set(resident.texts)
    assert said("DoPart", "It is done") in resident.buttons
    assert language.own_name in resident.checked


def test_the_day_is_told_in_the_language_and_the_time_in_digits_everyone_reads(resident):
    resident.kiosk.display.chooseLanguage("ar")
    resident.tell_time()

    assert resident.says("10:42")
    assert resident.says("24")
    assert not resident.says("Tuesday")


def test_arabic_turns_the_screen_round(arrive, prime):
    resident = arrive(prime)
    resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    width = resident.window.width()
    names = [("FooterBar", "Home"), ("FooterTools", "Size"), ("FooterBar", "Finish")]
    names += [("DoPart", "It is done"), ("WalkFrame", "I am stuck")]
    before = [resident.place(said(*name)).center().x() for name in names]

    resident.kiosk.display.chooseLanguage("ar")

    after = [resident.place(said(*name)).center().x() for name in names]
    for old, new in zip(before, after, strict=True):
        assert (old < width / 2) != (new < width / 2)
    assert sorted(after) == [after[i] for i in np.argsort(before)[::-1]]


def test_arabic_turns_the_arrow_of_the_way_back_round(arrive, prime):
    resident = arrive(prime)
    resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    left = icon_of(resident, "Back")

    resident.kiosk.display.chooseLanguage("ar")
    right = icon_of(resident, said("FooterBar", "Back"))

    height = min(len(left), len(right))
    left, right = left[:height], right[:height]
    assert difference(left, right[:, ::-1]) < 0.2 * difference(left, right)


def test_the_text_reads_from_the_right_in_arabic(arrive, prime):
    resident = arrive(replace(prime, often_asked=1))

    for language, on_the_right in (("en", False), ("ar", True)):
        resident.kiosk.display.chooseLanguage(language)
        name = said("HomeScreen", "Often asked")
        inked = np.flatnonzero((resident.pixels(name) < 150).any(axis=0))
        middle = resident.place(name).left() + (inked[0] + inked[-1]) / 2
        assert (middle > resident.window.width() / 2) == on_the_right


def icon_of(resident, name):
    """The pixels of the icon of a footer button, its ink only, as wide as the icon."""
    grey = resident.pixels(name).astype(float)
    rows = np.flatnonzero((grey > 128).any(axis=1))
    gap = np.flatnonzero(np.diff(rows) > 3)
    icon = grey[rows[0] : rows[gap[0]] + 1]
    columns = np.flatnonzero((icon > 128).any(axis=0))
    return icon[:, columns[0] : columns[-1] + 1]


def difference(one, other):
    width = min(one.shape[1], other.shape[1])
    return np.abs(one[:, :width] - other[:, :width]).mean()


def test_french_words_stand_beside_when_asked_for_and_go_when_not(arrive, prime):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))
    english, french = (prime.words[code].steps["simulate"] for code in ("en", "fr"))
    both = {french.title, french.text, french.sees, french.otherwise, french.tip}
    resident.press("Language")

    resident.press("French words beside")
    assert both <= set(resident.texts)
    assert {english.text, english.sees} <= set(resident.texts)
    assert resident.heading == english.title

    resident.press("French words beside")
    assert not both & set(resident.texts)


def test_french_stands_beside_the_answers_and_the_needs_too(arrive, prime):
    resident = arrive(prime)
    resident.kiosk.display.toggleFrench()
    follow(resident, Walk(prime))
    for paper in prime.words["fr"].papers.values():
        assert resident.says(paper)
    for need in prime.words["fr"].needs.values():
        assert need.ask in resident.texts

    resident.press("Begin")

    for choice in prime.words["fr"].steps["fund"].choices.values():
        assert resident.says(choice.label)


def test_beside_french_there_is_no_french(resident):
    resident.press("Language")
    assert "French words beside" in resident.buttons

    resident.press("Français")

    assert said("LanguageSheet", "French words beside") not in resident.buttons

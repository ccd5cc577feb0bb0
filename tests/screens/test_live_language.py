"""On every screen of the tour, changing the language is as good as having come with it."""

import pytest

from kiosk.language.languages import Language
from kiosk.tour.stops import stops
from tests.screens.kiosks import SMALL
from tests.screens.resident import said


def go(resident, stop, language):
    """To a stop of the tour in that language, from wherever one is."""
    display = resident.kiosk.display
    if display.lowered:
        display.toggleLowered()
    if display.frenchBeside:
        display.toggleFrench()
    display.chooseLanguage(language)
    resident.kiosk.frame.ask_presence(-1, 1)
    resident.kiosk.journey.opened.forget()  # the staff, if a stop before let them in
    resident.kiosk.listening.forget()  # or it says "Pause" or "Go on", as the clock has it
    resident.kiosk.journey.home()
    stop.prepare(resident.kiosk)
    return listen(resident)


def listen(resident):
    """All that is said, in no order: longer words may move a button, or bring arrows."""
    resident.tell_time()
    resident.see()
    arrows = {said("ScrollRail", "Further down"), said("ScrollRail", "Higher up")}
    return sorted(
        words
        for node, words in zip(resident.all_nodes, resident.all_words, strict=True)
        if node.name not in arrows
    )


@pytest.mark.parametrize("language", [each for each in Language if each is not Language.EN])
def test_a_screen_says_the_same_whether_one_came_with_its_language_or_chose_it_there(
    arrive, shipped, language
):
    resident = arrive(panel=SMALL)
    resident.kiosk.display.toggleContrast()  # something is begun, whatever the language
    other = {}
    for stop in stops(shipped):
        came_with_it = go(resident, stop, language)
        english = go(resident, stop, Language.EN)

        resident.kiosk.display.chooseLanguage(language)

        assert english != came_with_it, stop.name
        if (chose_it := listen(resident)) != came_with_it:
            other[stop.name] = set(chose_it) ^ set(came_with_it)
    assert not other

"""Without sight: five keys come to every control of every screen, and each is spoken."""

import re
from contextlib import ExitStack

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language
from kiosk.screens.guides.theme_names import theme_name
from kiosk.tour.route import begin_again
from kiosk.tour.stops import stops
from kiosk.tour.your_data_stops import shown_figures
from tests.screens.hand import Hand
from tests.screens.kiosks import SMALL, Setting, kiosk_of
from tests.screens.listener import SOON_MS
from tests.screens.resident import said

GUIDES = read_guides(SHIPPED).guides
STOPS = {stop.name: stop for stop in stops(GUIDES)}
FIGURES = shown_figures(GUIDES)
MANY = {"home", "search", "ready-answered", "stuck", "idle"}
# What is come to is brought into view without them.
ARROWS = (
    *("Further down", "Higher up"),
    *("Further down in the preview", "Higher up in the preview"),
)


def pressables(resident):
    left_out = {said("ScrollRail", name) for name in ARROWS}
    return [node for node in resident.pressables if node.name not in left_out]


def bare(words):
    """The letters and digits of some words, as they are said or shown."""
    return re.sub(r"\W+", "", words.casefold())


def walks_round(hand, stop, *, both_ways=False):
    stop.prepare(hand.resident.kiosk)
    hand.resident.look()
    hand.starts()
    wanted = pressables(hand.resident)

    there = hand.round_trip(hand.next)
    back = hand.round_trip(hand.back) if both_ways else there

    reached = [item for item, _ in there]
    missed = [node.words for node in wanted if node.item not in reached]
    assert missed == []
    assert {id(item) for item, _ in back} == {id(item) for item, _ in there}
    for node in wanted:
        spoken = next(words for item, words in there if item == node.item)
        # "Pause" has become "Go on" where the voice was silent meanwhile.
        names = [node.name, node.interface.text(QAccessible.Text.Name)]
        shown = [bare(name)[:6] in bare(spoken) for name in names]
        assert any(shown) or len(node.name) < 3, (node.words, spoken)
        assert "," in spoken or "." in spoken  # what it is, and how it stands


@pytest.fixture(scope="module")
def long_lived(qapp):
    """A hand in front of a kiosk of many stops, each begun as by somebody who just came."""
    with ExitStack() as kiosks:

        def arrive(*guides, **setting):
            return kiosks.enter_context(kiosk_of(guides, Setting(**setting)))

        yield Hand(arrive, *GUIDES)


@pytest.mark.parametrize("name", STOPS)
def test_five_keys_come_to_everything_and_it_is_spoken(long_lived, name):
    begin_again(long_lived.resident.kiosk, FIGURES, Language.EN)
    long_lived.mouth.said.clear()
    walks_round(long_lived, STOPS[name])


@pytest.mark.parametrize("language", [Language.FR, Language.AR])
@pytest.mark.parametrize("name", sorted(MANY & set(STOPS)))
def test_in_other_languages_too(arrive, name, language):
    hand = Hand(arrive, *GUIDES, languages=(language, Language.EN))
    walks_round(hand, STOPS[name], both_ways=language is Language.FR)


@pytest.mark.parametrize("name", ["home", "step-situation", "sheet-display"])
def test_on_a_small_screen_with_large_letters_too(arrive, name):
    hand = Hand(arrive, *GUIDES, panel=SMALL)
    hand.resident.kiosk.display.chooseSize(2.0)
    walks_round(hand, STOPS[name])


def test_a_guide_is_walked_by_five_keys_and_the_voice_alone(hand, prime, qtbot):
    words = prime.words["en"]
    hand.starts()
    for name, comes in (
        ("Do a procedure", "What is it about?"),
        (theme_name(prime.theme), None),
        (words.title.split("“")[0], None),
        ("Begin", words.steps["fund"].title),
        (words.steps["fund"].choices["caf"].label[:8], words.steps["simulate"].title),
        ("It is done", words.steps["account"].title),
    ):
        hand.come_to(name, qtbot)
        before = hand.resident.heading
        hand.press()
        qtbot.waitUntil(lambda was=before: hand.resident.heading != was, timeout=SOON_MS)
        hand.notices(qtbot)
        if comes:
            assert hand.resident.heading == comes
    assert words.steps["account"].title in " ".join([*hand.said, *hand.hears_all()])

"""Without sight: five keys come to every control of every screen, and each is spoken."""

import re
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.guides.theme_names import theme_name
from kiosk.tour.route import begin_again
from kiosk.tour.stops import stops
from kiosk.tour.your_data_stops import shown_figures
from tests.screens.kiosks import SMALL, Setting, kiosk_of
from tests.screens.resident import said
from tests.screens.test_listen import SOON_MS, Listener

GUIDES = read_guides(SHIPPED).guides
STOPS = {stop.name: stop for stop in stops(GUIDES)}
FIGURES = shown_figures(GUIDES)
MANY = {"home", "search", "ready-answered", "stuck", "idle"}
MOST_KEYS = 120
HELD_MS = 20_000
GREETING = "The voice is on."
# What is come to is brought into view without them.
ARROWS = (
    *("Further down", "Higher up"),
    *("Further down in the preview", "Higher up in the preview"),
)


class Hand(Listener):
    """Somebody who sees nothing, and has five keys."""

    def strikes(self, key, *, repeated=False):
        self.resident.strike("", key, repeated=repeated)

    def next(self):
        self.strikes(Qt.Key.Key_Down)
        return self.said[-1]

    def back(self):
        self.strikes(Qt.Key.Key_Up)
        return self.said[-1]

    def press(self):
        self.strikes(Qt.Key.Key_Return)

    def starts(self):
        self.strikes(Qt.Key.Key_F1)

    def item(self):
        """What one is at, by the voice alone: the log of speech since the last key."""
        return self.resident.kiosk.listening._pad._item

    def round_trip(self, go):
        """All one comes to until it begins again, as (item, what was said of it)."""
        met = []
        for _ in range(MOST_KEYS):
            before = len(self.said)
            go()
            self.mouth.end_all()
            first = " ".join(self.said[before:])
            item = self.item()
            if met and item == met[0][0]:
                return met
            assert all(item != other for other, _ in met), f"{first} again, but no round"
            met.append((item, first))
        raise AssertionError(f"no way round in {MOST_KEYS} keys: {[word for _, word in met]}")

    def come_to(self, name, qtbot):
        """Go on until that is said."""
        self.notices(qtbot)
        for _ in range(MOST_KEYS):
            self.next()
            if any(each.startswith(name) for each in self.said[-2:]):
                return
        raise AssertionError(f"one never comes to {name}: {self.said[-MOST_KEYS:]}")


@pytest.fixture
def hand(arrive, prime):
    return Hand(arrive, prime)


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


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_F1, Qt.Key.Key_F2],
)
def test_any_key_of_the_pad_turns_the_voice_on_which_says_so_and_reads(hand, key):
    hand.strikes(key)

    assert hand.said[-1] == GREETING
    hand.hears_all()
    assert "Hello, what would you like to do?" in hand.said
    assert "Do a procedure, button." in hand.said


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_A])
def test_a_key_that_every_keyboard_has_turns_nothing_on(hand, key):
    hand.strikes(key)

    assert hand.said == []


def test_a_long_press_on_listen_turns_it_on_and_does_not_turn_it_off_again(hand, qtbot):
    at = hand.resident.scroll_to("Listen").toPoint()
    window = hand.resident.window

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(at))
    qtbot.waitUntil(lambda: GREETING in hand.said, timeout=HELD_MS)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(at))
    hand.resident.see()

    assert "Listen" in hand.resident.checked
    assert hand.next() == "Do a procedure, button."


def test_once_it_is_on_tab_and_enter_are_keys_of_the_pad(hand, qtbot):
    hand.starts()

    hand.strikes(Qt.Key.Key_Tab)
    assert hand.said[-1] == "Do a procedure, button."
    hand.strikes(Qt.Key.Key_Enter)

    qtbot.waitUntil(lambda: hand.said[-1].startswith("What is it about?"), timeout=SOON_MS)


def test_each_key_interrupts_what_is_said(hand):
    hand.starts()
    hand.next()
    spoken = hand.mouth.speaking

    hand.next()

    assert hand.mouth.speaking is not spoken
    assert hand.said[-1] == "See a mediator, button."


def test_a_key_that_is_held_counts_once(hand):
    hand.starts()
    first = hand.next()

    for _ in range(5):
        hand.strikes(Qt.Key.Key_Down, repeated=True)

    assert hand.said[-1] == first


def test_a_key_repeats_and_a_key_reads_all_of_the_screen(hand):
    hand.starts()
    first = hand.next()

    hand.strikes(Qt.Key.Key_F2)
    assert hand.said[-1] == first

    before = len(hand.said)
    hand.strikes(Qt.Key.Key_F1)
    hand.hears_all()
    whole = hand.said[before:]
    assert whole[0] == "Hello, what would you like to do?"
    for name in ("Do a procedure", "Home", "Call a mediator", "Finish"):
        assert any(each.startswith(f"{name}, button") for each in whole), name
    assert "Bibliothèque des Trois-Fontaines" in whole


def test_what_one_is_at_is_ringed_and_in_view(arrive, prime):
    hand = Hand(arrive, prime, panel=SMALL)
    hand.resident.kiosk.journey.walk(Walk(prime))
    hand.resident.kiosk.display.chooseSize(1.5)
    hand.resident.look()
    hand.starts()

    for _ in range(6):
        hand.next()
        hand.resident.look()
        (node,) = [node for node in hand.resident.pressables if node.item == hand.item()]
        assert not hand.resident.seen(node).isEmpty()
        assert hand.resident.window.activeFocusItem() == node.item


def test_a_box_says_how_it_stands_once_it_is_ticked(hand, prime, qtbot):
    hand.resident.kiosk.journey.walk(Walk(prime, (0, 0, 0, 0, 0, 0)))
    hand.resident.look()
    check = prime.words["en"].steps["situation"].checks["phone"]
    hand.starts()
    hand.come_to(check, qtbot)
    assert hand.said[-1] == f"{check}, box to tick, not ticked."

    hand.press()
    assert hand.said[-1] == f"{check}, box to tick, ticked."

    hand.press()
    assert hand.said[-1] == f"{check}, box to tick, not ticked."


def test_contrast_says_that_it_is_chosen(hand, qtbot):
    hand.starts()
    hand.come_to("Contrast", qtbot)
    assert hand.said[-1] == "Contrast, button, not chosen."

    hand.press()

    assert hand.said[-1] == "Contrast, button, chosen."


def test_what_a_press_brings_to_the_same_page_is_said(hand, prime, qtbot):
    hand.resident.kiosk.journey.walk(Walk(prime))
    hand.resident.look()
    hand.starts()
    hand.come_to("No", qtbot)
    before = set(hand.resident.texts)

    hand.press()

    qtbot.waitUntil(lambda: bool(set(hand.resident.texts) - before), timeout=SOON_MS)
    news = sorted(set(hand.resident.texts) - before)
    assert news
    qtbot.waitUntil(lambda: hand.said[-1][:12] in " ".join(news), timeout=SOON_MS)


def test_keys_of_the_screen_say_what_they_type(hand, qtbot):
    hand.resident.press("Search by typing")
    hand.starts()
    hand.come_to("a, button", qtbot)

    hand.press()

    assert hand.said[-1] == "a"
    assert hand.resident.described("What are you looking for?") == "a"


def test_where_it_is_masked_only_the_number_of_signs_is_said(hand, qtbot):
    hand.resident.press("Search by typing")
    field = next(node for node in hand.resident.all_nodes if node.role.name == "EditableText")
    field.item.setProperty("masked", True)
    hand.starts()
    hand.come_to("e, button", qtbot)

    hand.press()

    assert hand.said[-1].endswith("to be typed, 1 typed.")


def test_a_new_page_begins_at_its_first_control(hand, qtbot):
    hand.starts()
    hand.come_to("Call a mediator", qtbot)
    hand.press()
    qtbot.waitUntil(lambda: hand.said[-1] == "A mediator can help you", timeout=SOON_MS)

    assert hand.next().startswith("Back to my screen, button")


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


def test_stop_is_come_to_by_the_keys_and_ends_it(hand, qtbot):
    hand.starts()
    hand.come_to("Stop", qtbot)

    hand.press()

    before = len(hand.said)
    assert hand.mouth.speaking is None
    hand.strikes(Qt.Key.Key_Tab)
    assert len(hand.said) == before


def test_the_pad_of_a_place_may_have_other_keys(arrive, prime):
    keys = {"next": ("F13",), "previous": ("F14",), "press": ("F15",), "read": ("F16",)}
    hand = Hand(arrive, prime, keys={**keys, "repeat": ("F17",)})
    hand.strikes(Qt.Key.Key_Down)
    assert hand.said == []

    hand.strikes(Qt.Key.Key_F16)
    hand.strikes(Qt.Key.Key_F13)

    assert hand.said[-1] == "Do a procedure, button."


def test_a_touch_silences_it_and_the_keys_go_on_from_there(hand):
    hand.starts()
    hand.next()

    QTest.mouseClick(hand.resident.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert hand.mouth.speaking is None

    assert hand.next() == "See a mediator, button."


def test_releasing_a_key_of_the_pad_presses_nothing(hand):
    hand.starts()
    hand.next()

    hand.resident.send(QEvent.Type.KeyRelease, Qt.Key.Key_Return)

    assert hand.resident.heading == "Hello, what would you like to do?"

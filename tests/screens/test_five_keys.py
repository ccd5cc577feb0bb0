"""Without sight: which keys turn the voice on, and what each of the five does and says."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.guides.walk import Walk
from tests.screens.hand import Hand
from tests.screens.kiosks import SMALL
from tests.screens.listener import SOON_MS

HELD_MS = 20_000
GREETING = "The voice is on."


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

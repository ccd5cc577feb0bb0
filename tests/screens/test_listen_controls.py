"""The voice pauses, repeats, is slower or louder, and stops; a touch or a key silences it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.screens.listener import SOON_MS


def test_pause_keeps_the_place_and_go_on_says_the_sentence_again(listener):
    listener.listens()
    listener.mouth.end()
    sentence = listener.said[-1]

    listener.resident.press("Pause")
    assert listener.mouth.speaking is None

    listener.resident.press("Go on")
    assert listener.said[-1] == sentence
    assert listener.mouth.speaking is not None


def test_a_touch_on_pause_pauses(listener):
    listener.listens()

    listener.resident.touch("Pause")

    assert listener.mouth.speaking is None
    assert "Go on" in listener.resident.buttons


def test_a_touch_on_go_on_goes_on(listener):
    listener.listens()
    listener.resident.touch("Pause")

    listener.resident.touch("Go on")

    assert listener.mouth.speaking is not None


def test_again_repeats_the_sentence_and_at_the_end_everything(listener):
    listener.listens()
    listener.mouth.end()
    sentence = listener.said[-1]

    listener.resident.press("Again")
    assert listener.said[-1] == sentence

    listener.hears_all()
    listener.resident.press("Again")
    assert listener.said[-1] == listener.said[0]


def test_slower_is_slower_and_in_the_end_as_at_first(listener):
    listener.listens()
    paces = [listener.mouth.utterances[-1].pace]

    for name in ("Slower", "Slower", "Faster"):
        listener.resident.press(name)
        paces.append(listener.mouth.utterances[-1].pace)

    assert paces[0] > paces[1] > paces[2]
    assert paces[3] == paces[0]


def test_louder_is_louder_then_low_then_as_at_first(listener):
    listener.listens()
    volumes = [listener.mouth.utterances[-1].volume]

    for name in ("Louder", "Louder", "Less loud", "Louder"):
        listener.resident.press(name)
        volumes.append(listener.mouth.utterances[-1].volume)

    assert volumes == [100, 140, 180, 60, 100]


@pytest.mark.parametrize("name", ["Stop", "Listen"])
def test_stop_ends_it_and_the_bar_goes(listener, name):
    listener.listens()

    listener.resident.press(name)

    assert listener.mouth.speaking is None
    assert "Pause" not in listener.resident.buttons
    assert "Listen" not in listener.resident.checked


def test_whoever_touches_anything_silences_it_before_the_finger_is_up(listener):
    listener.listens()
    window = listener.resident.window

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert listener.mouth.speaking is None

    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert "Go on" in listener.resident.buttons


def test_a_touching_finger_silences_it_too(listener):
    device = QTest.createTouchDevice()
    listener.listens()

    QTest.touchEvent(listener.resident.window, device).press(0, QPoint(5, 5)).commit()

    assert listener.mouth.speaking is None
    QTest.touchEvent(listener.resident.window, device).release(0, QPoint(5, 5)).commit()


def test_a_key_silences_it(listener):
    listener.listens()

    listener.resident.strike("x", Qt.Key.Key_X)

    assert listener.mouth.speaking is None


def test_the_next_page_interrupts_and_is_read(listener, qtbot):
    listener.listens()

    listener.resident.touch("Do a procedure")

    qtbot.waitUntil(lambda: listener.said[-1].startswith("What is it about?"), timeout=SOON_MS)


def test_once_it_is_off_no_page_is_read(listener):
    listener.listens()
    listener.resident.press("Stop")
    before = len(listener.said)

    listener.resident.press("Do a procedure")

    assert listener.looks == []  # nobody will look, and so nothing will be read
    assert len(listener.said) == before


def test_back_from_a_sheet_the_page_is_not_read_once_more(listener, qtbot):
    listener.listens()
    listener.resident.press("Size")
    qtbot.waitUntil(lambda: "Size of the letters" in listener.said, timeout=SOON_MS)
    listener.hears_all()
    before = len(listener.said)

    listener.resident.press("Close")
    listener.notices(qtbot)

    assert len(listener.said) == before


def test_pace_and_volume_begin_anew_with_the_next_person(listener):
    listener.listens()
    listener.resident.press("Slower")
    listener.resident.press("Louder")

    listener.resident.kiosk.start_over()
    listener.listens()

    assert listener.mouth.utterances[-1].pace == 150
    assert listener.mouth.utterances[-1].volume == 100

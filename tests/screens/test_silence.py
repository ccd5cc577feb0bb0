"""From a finger on the glass to silence: the real voice, a program that plays, a clock."""

import sys
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.devices.loudspeaker import ProgramLoudspeaker
from kiosk.devices.speaker import Speaker
from kiosk.devices.voice.voice_process import VoiceProcess
from tests.faults.settings import FULL

# EN 301 549, 5.1.3.5 says that it must stop; the limit is ours. CI's machine is shared.
SILENT_MS = 200 if FULL else 3_000
STARTS_MS = 30_000  # on a busy machine
# Plays as a device does, and notes when each hundredth of a second was heard.
PLAYS = """
import sys, time
rate = int(sys.argv[1])
with open({out!r}, "a", buffering=1) as out:
    while sys.stdin.buffer.read(2 * rate // 100):
        print(time.monotonic(), file=out)
        time.sleep(0.01)
"""


class Heard:
    """All that comes out of the loudspeaker of a kiosk, and when."""

    def __init__(self, file):
        self.file = file
        self.parts = []

    def speech(self, parent):
        program = (sys.executable, "-c", PLAYS.format(out=str(self.file)), "{rate}")
        voice, loudspeaker = VoiceProcess(parent), ProgramLoudspeaker(parent, [program])
        self.parts = [voice, loudspeaker]
        return Speaker(voice, loudspeaker, parent)

    @property
    def still(self):
        """Whether the program that plays is gone: from then on nothing can be heard."""
        return self.parts[1]._process is None

    @property
    def moments(self):
        return self.file.read_text().split() if self.file.exists() else []

    def close(self):
        voice, loudspeaker = self.parts
        loudspeaker.stop()
        voice.close()


@pytest.fixture
def heard(tmp_path):
    return Heard(tmp_path / "heard")


@pytest.fixture
def speaking(arrive, prime, heard, qtbot):
    """A resident whose kiosk is speaking."""
    resident = arrive(prime, speech=heard.speech)
    resident.press("Listen")
    qtbot.waitUntil(lambda: len(heard.moments) > 20, timeout=STARTS_MS)
    yield resident
    heard.close()


def test_a_touch_is_followed_by_silence_within_a_fifth_of_a_second(speaking, heard, qtbot):
    touched = time.monotonic()
    QTest.mousePress(speaking.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    done = time.monotonic()
    qtbot.waitUntil(lambda: heard.still, timeout=STARTS_MS)

    last = float(heard.moments[-1])
    print(f"silent {1000 * (last - touched):.0f} ms after the touch, seen to in {done - touched}")
    assert (last - touched) * 1000 < SILENT_MS
    assert (done - touched) * 1000 < SILENT_MS


def test_a_key_silences_it_as_fast(speaking, heard, qtbot):
    struck = time.monotonic()
    speaking.strike("x", Qt.Key.Key_X)
    qtbot.waitUntil(lambda: heard.still, timeout=STARTS_MS)

    assert (float(heard.moments[-1]) - struck) * 1000 < SILENT_MS


def test_the_word_that_is_heard_is_shown_while_it_is_heard(speaking, qtbot):
    view = speaking.kiosk.listening.view
    boxes = []
    view.moved.connect(lambda: boxes.append(view.property("spokenBox").left()))

    qtbot.waitUntil(lambda: len(set(boxes)) >= 3, timeout=STARTS_MS)

    assert boxes[:3] == sorted(boxes[:3])  # one word after another, along the line


def test_the_sentences_follow_one_another_without_being_asked(speaking, heard, qtbot):
    begun = []
    speaking.kiosk.listening.view.reading.said.connect(lambda it: begun.append(it.words.shown))

    qtbot.waitUntil(lambda: len(begun) >= 2, timeout=STARTS_MS)

    assert begun[0].startswith("Do a procedure")

"""Voice and loudspeaker together: words in their order, an end, and never stuck."""

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.speaker import Speaker
from kiosk.devices.speech import Mute, Sound, Utterance, Word
from kiosk.language.aloud import Run
from kiosk.language.languages import Language

UTTERANCE = Utterance((Run("un deux trois", Language.FR),))
SOUND = Sound(1_000, bytes(2 * 600), (Word(0, 0, 2), Word(200, 3, 4), Word(400, 8, 5)))


class SlowVoice(QObject):
    """A voice whose sound comes when the test says so."""

    made = Signal(Sound)
    failed = Signal(Mute)

    def __init__(self):
        super().__init__()
        self.asked = []

    def make(self, utterance):
        self.asked.append(utterance)

    def forget(self):
        pass


class Memory(QObject):
    """A loudspeaker whose clock is the test's."""

    ended = Signal()
    failed = Signal()

    def __init__(self):
        super().__init__()
        self.playing = None
        self.played_ms = 0

    def play(self, sound):
        self.playing, self.played_ms = sound, 0

    def stop(self):
        self.playing = None


class Speaking:
    def __init__(self):
        self.voice, self.loudspeaker = SlowVoice(), Memory()
        self.speaker = Speaker(self.voice, self.loudspeaker, making_ms=300, overtime_ms=100)
        self.words, self.ends, self.failures = [], [], []
        self.speaker.reached.connect(lambda start, length: self.words.append((start, length)))
        self.speaker.ended.connect(lambda: self.ends.append(True))
        self.speaker.failed.connect(self.failures.append)

    def says(self):
        self.speaker.say(UTTERANCE)
        self.voice.made.emit(SOUND)


@pytest.fixture
def speaking(qapp):
    return Speaking()


def test_words_are_reached_in_their_order_as_they_are_heard(speaking, qtbot):
    speaking.says()
    for at, reached in ((0, 1), (150, 1), (200, 2), (599, 3)):
        speaking.loudspeaker.played_ms = at
        qtbot.waitUntil(lambda count=reached: len(speaking.words) == count, timeout=20_000)

    assert speaking.words == [(0, 2), (3, 4), (8, 5)]
    assert speaking.ends == []


def test_the_end_is_told_once(speaking):
    speaking.says()

    speaking.loudspeaker.ended.emit()
    speaking.loudspeaker.ended.emit()

    assert speaking.ends == [True]


def test_stopped_it_is_silent_and_says_nothing_more(speaking):
    speaking.says()

    speaking.speaker.stop()

    assert speaking.loudspeaker.playing is None
    speaking.voice.made.emit(SOUND)
    speaking.loudspeaker.ended.emit()
    timers = speaking.speaker.findChildren(QTimer)
    assert timers
    assert not any(each.isActive() for each in timers)  # nothing is waited for
    assert speaking.loudspeaker.playing is None
    assert (speaking.words, speaking.ends, speaking.failures) == ([], [], [])


def test_sound_that_comes_after_the_stop_is_not_heard(speaking):
    speaking.speaker.say(UTTERANCE)
    speaking.speaker.stop()

    speaking.voice.made.emit(SOUND)

    assert speaking.loudspeaker.playing is None


def test_a_voice_that_makes_nothing_is_not_waited_for_for_ever(speaking, qtbot):
    speaking.speaker.say(UTTERANCE)

    qtbot.waitUntil(lambda: speaking.failures == [Mute.NO_VOICE], timeout=20_000)


def test_a_device_that_never_ends_is_not_waited_for_for_ever(speaking, qtbot):
    speaking.says()

    qtbot.waitUntil(lambda: speaking.failures == [Mute.NO_SOUND], timeout=20_000)

    assert speaking.loudspeaker.playing is None


@pytest.mark.parametrize("why", list(Mute))
def test_a_voice_that_fails_is_heard_of_once(speaking, why):
    speaking.speaker.say(UTTERANCE)

    speaking.voice.failed.emit(why)
    speaking.voice.failed.emit(why)

    assert speaking.failures == [why]


def test_where_nothing_plays_it_says_so(speaking):
    speaking.says()

    speaking.loudspeaker.failed.emit()

    assert speaking.failures == [Mute.NO_SOUND]

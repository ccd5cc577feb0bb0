"""Sound goes out through a program, whole, and stops the instant it is told to."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from kiosk.devices.speech import Sound
from tests.faults.settings import FULL

RATE = 8_000
ROUNDED_MS = 2  # two times that are told in whole ones
# From the word "stop" until nothing is heard any more. CI's machine is shared.
SILENT_MS = 200 if FULL else 3_000
# Plays as a device does: so many samples a second, into a file that one can look at.
PLAYS = """
import sys, time
rate = int(sys.argv[1])
with open({out!r}, "ab", buffering=0) as out:
    while piece := sys.stdin.buffer.read(2 * rate // 50):
        out.write(piece)
        time.sleep({slow})
"""
FALLS = "import sys; sys.exit(1)"


def sound(seconds):
    return Sound(RATE, bytes(range(256)) * int(seconds * RATE * 2 / 256))


@pytest.fixture
def heard(tmp_path):
    return tmp_path / "heard"


def plays(heard: Path, slow=0.02):
    return PLAYS.format(out=str(heard), slow=slow)


def test_all_of_a_sound_is_heard_and_its_end_is_told(loudspeaker, heard, qtbot):
    speaker = loudspeaker(plays(heard, slow=0))

    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        speaker.play(sound(2))

    assert heard.read_bytes() == sound(2).samples


def test_it_is_silent_at_once_when_told_to_and_says_no_end(loudspeaker, heard, qtbot):
    speaker, ends = loudspeaker(plays(heard)), []
    speaker.ended.connect(lambda: ends.append(True))
    speaker.play(sound(30))
    qtbot.waitUntil(lambda: heard.exists() and heard.stat().st_size > 0, timeout=20_000)

    (program,) = speaker.findChildren(QProcess)
    number = program.processId()
    before = time.monotonic()
    speaker.stop()
    took_ms = (time.monotonic() - before) * 1000

    assert not Path(f"/proc/{number}").exists()  # nothing can be heard of it any more
    assert took_ms < SILENT_MS
    assert ends == []
    assert speaker.played_ms == 0


def test_how_much_was_heard_follows_the_clock(loudspeaker, heard, qtbot):
    speaker = loudspeaker(plays(heard))
    speaker.play(sound(30))
    qtbot.waitUntil(lambda: speaker.played_ms > 200, timeout=20_000)

    before = time.monotonic()
    began = speaker.played_ms
    after = time.monotonic()
    qtbot.waitUntil(lambda: speaker.played_ms > began + 300, timeout=20_000)
    least = (time.monotonic() - after) * 1000
    played = speaker.played_ms - began
    most = (time.monotonic() - before) * 1000

    assert least - ROUNDED_MS <= played <= most + ROUNDED_MS


def test_a_sound_is_heard_in_the_place_of_the_one_before(loudspeaker, heard, qtbot):
    speaker = loudspeaker(plays(heard))
    speaker.play(sound(30))
    qtbot.waitUntil(lambda: heard.exists() and heard.stat().st_size > 0, timeout=20_000)

    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        speaker.play(Sound(RATE, b"\1\2" * 800))

    assert heard.read_bytes().endswith(b"\1\2" * 800)


def test_where_one_program_cannot_play_the_next_one_does(loudspeaker, heard, qtbot):
    speaker, failures = loudspeaker(FALLS, FALLS, plays(heard, slow=0)), []
    speaker.failed.connect(lambda: failures.append(True))

    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        speaker.play(sound(1))

    assert heard.read_bytes() == sound(1).samples
    assert failures == []


@pytest.mark.parametrize("programs", [(), (FALLS,), (FALLS, FALLS)])
def test_where_nothing_plays_it_says_so(loudspeaker, programs, qtbot):
    speaker = loudspeaker(*programs)

    with qtbot.waitSignal(speaker.failed, timeout=20_000):
        speaker.play(sound(1))


def test_a_program_that_is_not_installed_is_passed_over(qapp, heard, qtbot, loudspeaker):
    speaker = loudspeaker(["no-such-program-here"], plays(heard, slow=0))

    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        speaker.play(sound(1))

"""The voice's process: hears what to say on stdin, answers with sound on stdout. No Qt.

A process of its own: a fault of the library does not take the screen with it, and the library,
which is under another licence, is loaded by nothing else. It ends when its stdin does.

    python -m kiosk.devices.voice.process
"""

import ctypes
import sys
from collections.abc import Sequence
from typing import BinaryIO

import msgspec

from kiosk.devices.voice import better
from kiosk.devices.voice.espeak import Espeak, NoVoiceError, Spoken
from kiosk.devices.voice.lines import Failed, Made, Make, line, question

_SAMPLE = 2
_PR_SET_DUMPABLE = 4  # linux/prctl.h


class Maker:
    """Makes what is asked for; loads the library at the first word."""

    def __init__(self) -> None:
        self._espeak: Espeak | None = None

    def make(self, asked: Make) -> tuple[Made, bytes] | Failed:
        """The sound of what is asked, or why there is none."""
        if asked.better:
            text = "".join(text for text, _ in asked.runs)
            try:
                rate, spoken = better.speak(text, asked.better, asked.pace, asked.volume)
            except NoVoiceError:
                pass
            else:
                return _made(asked, rate, spoken, worse=False)
        worse = bool(asked.better)
        try:
            self._espeak = self._espeak or Espeak()
        except NoVoiceError:
            return Failed(asked.number, "no-voice", worse)
        try:
            return _made(asked, self._espeak.rate, _joined(self._espeak, asked), worse=worse)
        except NoVoiceError:
            return Failed(asked.number, "no-language", worse)


def _joined(espeak: Espeak, asked: Make) -> Spoken:
    """All runs after one another, with their words where they are in the whole."""
    whole, at = Spoken(), 0
    for text, language in asked.runs:
        before = len(whole.samples) * 1000 // (_SAMPLE * espeak.rate)
        part = espeak.speak(text, language, asked.pace, asked.volume)
        whole.samples += part.samples
        whole.words += [(before + ms, at + start, length) for ms, start, length in part.words]
        at += len(text)
    return whole


def _made(asked: Make, rate: int, spoken: Spoken, *, worse: bool) -> tuple[Made, bytes]:
    samples = bytes(spoken.samples)
    return Made(asked.number, rate, len(samples), spoken.words, worse), samples


def main(heard: BinaryIO, out: BinaryIO) -> None:
    """Answer every line until there are no more."""
    # What is read aloud may be somebody's own: no process of the same account looks in here.
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    maker = Maker()
    for asked in heard:
        try:
            done = maker.make(question(asked))
        except msgspec.DecodeError:
            continue
        parts: Sequence[bytes] = (
            (line(done),) if isinstance(done, Failed) else (line(done[0]), done[1])
        )
        for part in parts:
            out.write(part)
        out.flush()


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)

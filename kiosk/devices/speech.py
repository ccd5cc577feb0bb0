"""What speaking is, whoever does it: words in, sound out, and which word is being heard.

A `Voice` makes sound of words; a `Loudspeaker` lets it be heard; a `Speech` is both, one utterance
at a time. Nothing here starts a process or a device.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from kiosk.language.aloud import Run

BYTES_PER_SAMPLE = 2  # signed, 16 bits, one channel


class Mute(StrEnum):
    """Why nothing is heard."""

    NO_VOICE = "no-voice"  # there is no program or library that speaks, or it fell
    NO_LANGUAGE = "no-language"  # it has no voice for that language
    NO_SOUND = "no-sound"  # nothing takes the sound: no device, no program that plays


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say in one breath: usually a sentence.

    `runs` go to the voices of their languages, one after another. `pace` is in words a minute,
    `volume` in percent of the normal one.
    """

    runs: tuple[Run, ...]
    pace: int = 150
    volume: int = 100


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is heard: at so many milliseconds, from that position of all runs together."""

    at_ms: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Sound:
    """What is heard: samples of 16 bits, `rate` of them a second, and its words in their order."""

    rate: int
    samples: bytes
    words: tuple[Word, ...] = ()

    @property
    def lasts_ms(self) -> int:
        """How long it is."""
        return len(self.samples) * 1000 // (BYTES_PER_SAMPLE * self.rate)

    def word_at(self, played_ms: int) -> Word | None:
        """The word that is heard at that moment; None before the first one."""
        begun = [word for word in self.words if word.at_ms <= played_ms]
        return begun[-1] if begun else None


class Voice(Protocol):
    """Makes sound of words.

    Signals:
        made(Sound): of the last utterance asked for; those asked for before are forgotten.
        failed(Mute): there will be none.
    """

    made: SignalInstance
    failed: SignalInstance

    def make(self, utterance: Utterance) -> None:
        """Begin to make that sound."""

    def forget(self) -> None:
        """What was asked for is not wanted any more."""


class Loudspeaker(Protocol):
    """Lets sound be heard.

    Signals:
        ended: all of it was heard; not said after `stop`.
        failed: it cannot be heard.
    """

    ended: SignalInstance
    failed: SignalInstance

    def play(self, sound: Sound) -> None:
        """Let that be heard from its beginning, and nothing else."""

    def stop(self) -> None:
        """Silence, at once."""

    @property
    def played_ms(self) -> int:
        """How much of it was heard."""


class Speech(Protocol):
    """Says one utterance at a time.

    Signals:
        reached(int, int): the word at that position, of that length, begins to be heard.
        ended: the utterance was said.
        failed(Mute): it will not be.
    """

    reached: SignalInstance
    ended: SignalInstance
    failed: SignalInstance

    def say(self, utterance: Utterance) -> None:
        """Say that, and nothing said before it any more."""

    def stop(self) -> None:
        """Be silent, at once."""


class SpeechMaker(Protocol):
    """Makes what speaks, when it is first needed; `parent` owns it."""

    def __call__(self, parent: QObject) -> Speech:
        """What speaks; making it neither waits nor fails."""

"""Says parts of a screen one sentence after another: can be held, gone on with, and repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import QObject, Signal

from kiosk.devices.speech import Mute, Speech, SpeechMaker, Utterance
from kiosk.language.aloud import Aloud, Run, aloud, sentences
from kiosk.language.languages import Language
from kiosk.screens.listen.told import Part

PACES = (150, 120, 95)  # words a minute: normal, slower, slow
VOLUMES = (
    100,
    140,
    180,
    60,
)  # percent of the normal one, in the order in which they are gone through


# Who strikes a key so soon after another thing began to be named may mean the one before: to hear
# one and to strike takes most people 0.2 to 0.4 s.
_JUST_S = 0.5


class Why(Enum):
    """Why something is said."""

    ASKED = auto()  # a key or a button asks for just this
    SCREEN = auto()  # a screen is read, one thing after another
    NEWS = auto()  # this has come to a screen that one is at


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence of a part; it begins at `at` in the part's words."""

    part: Part
    at: int
    words: Aloud
    runs: tuple[Run, ...]


@dataclass(slots=True)
class _Place:
    """Where the reading is: the sentence it says, or would go on with.

    A large page has hundreds of sentences, which take longer than a frame to prepare: each is
    taken from `to_come` when its turn comes. `part` is the last that was begun, at `since`, by the
    clock that only goes on.
    """

    to_come: Iterator[Sentence] = field(default_factory=lambda: iter(()))
    why: Why = Why.ASKED
    sentences: list[Sentence] = field(default_factory=list)
    at: int = 0
    part: Part | None = None
    since: float = 0.0

    @property
    def sentence(self) -> Sentence | None:
        """That sentence; None: all was said."""
        while self.at >= len(self.sentences):
            if (found := next(self.to_come, None)) is None:
                return None
            self.sentences.append(found)
        return self.sentences[self.at]


class Reading(QObject):
    """What is being said, what was, and what comes next.

    Signals:
        changed: it began, was held, or ended.
        reached(Sentence, int, int): that word of the part, as (start, length), begins to be heard.
        said(Sentence): a sentence begins: what a log of speech holds.
        failed(Mute): nothing is heard.
    """

    changed = Signal()
    reached = Signal(object, int, int)
    said = Signal(object)
    failed = Signal(Mute)

    def __init__(self, make: SpeechMaker, parent: QObject, pace: int = PACES[0]) -> None:
        super().__init__(parent)
        self._make = make
        self._speech: Speech | None = None
        self._place = _Place()
        self._speaking = False
        self.pace, self.volume = pace, VOLUMES[0]

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._speaking

    @property
    def held(self) -> bool:
        """Whether it stopped in the middle, and can be gone on with."""
        return not self._speaking and self._place.sentence is not None

    @property
    def passing(self) -> Part | None:
        """What the voice came to last, of several things that it names by itself."""
        return None if self._place.why is Why.ASKED else self._place.part

    @property
    def why(self) -> Why:
        """Why what is said, or was said last, is."""
        return self._place.why

    @property
    def unfinished(self) -> bool:
        """Whether there is still something to say."""
        return self._place.sentence is not None

    @property
    def just_passed(self) -> bool:
        """Whether the voice came to what it says so lately that a key may mean what was before."""
        return self.unfinished and monotonic() - self._place.since < _JUST_S

    def read(self, parts: Sequence[Part], language: Language, why: Why = Why.ASKED) -> None:
        """Say these, and nothing said before any more."""
        self._place = _Place((each for part in parts for each in _cut(part, language)), why)
        self._say()

    def hold(self) -> None:
        """Be silent, at once; the place is kept."""
        if self._speech is not None:
            self._speech.stop()
        self._set(speaking=False)

    def stop(self) -> None:
        """Be silent, at once, and forget."""
        self._place = _Place()
        self.hold()

    def go_on(self) -> None:
        """Go on with the sentence that was held."""
        self._say()

    def again(self) -> None:
        """Say the last sentence again; once all was said, all of it."""
        if self._place.sentence is None:
            self._place.at = 0
        self._say()

    def _say(self) -> None:
        if self._speech is None:
            self._speech = self._make(self)
            self._speech.reached.connect(self._reached)
            self._speech.ended.connect(self._next)
            self._speech.failed.connect(self._failed)
        if (sentence := self._place.sentence) is None:
            self.hold()
            return
        if sentence.part is not self._place.part:
            self._place.part, self._place.since = sentence.part, monotonic()
        self._set(speaking=True)
        self.said.emit(sentence)
        self._speech.say(Utterance(sentence.runs, self.pace, self.volume))

    def _next(self) -> None:
        if self._speaking:
            self._place.at += 1
            self._say()

    def _reached(self, start: int, length: int) -> None:
        sentence = self._place.sentence
        if not self._speaking or sentence is None:
            return
        if start >= sum(len(run.text) for run in sentence.words.runs):
            return  # its tail, which is shown nowhere
        at, width = sentence.words.place(start, length)
        self.reached.emit(sentence, sentence.at + at, width)

    def _failed(self, why: Mute) -> None:
        self.stop()
        self.failed.emit(why)

    def _set(self, *, speaking: bool) -> None:
        self._speaking = speaking
        self.changed.emit()


def _cut(part: Part, language: Language) -> list[Sentence]:
    found = []
    for at, words in sentences(part.words):
        said = aloud(words, part.language, quotes_french=part.quotes_french)
        found.append(Sentence(part, at, said, said.runs))
    if part.tail and found:
        tail = Run(f", {part.tail}.", language)
        last = found[-1]
        found[-1] = Sentence(part, last.at, last.words, (*last.runs, tail))
    return found

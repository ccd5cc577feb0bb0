"""The process with the lists of words: hears words on stdin, says on stdout which are unknown.

A process of its own: to read a list takes up to a second in which Python does nothing else, and
takes 40 to 80 MB, which the system has back when it ends. It ends when its stdin does. No Qt.

    python -m kiosk.devices.spelling.process
"""

import os
import sys
from typing import BinaryIO

import msgspec
from rapidfuzz import process as nearest
from rapidfuzz.distance import DamerauLevenshtein
from spellchecker import SpellChecker

from kiosk.devices.spelling.lines import Found, line, question
from kiosk.guides.editing.spelling import bare

_MOST = 3  # suggestions
_FAR = 2  # slips in one word; of a short one, one slip makes too many others
_LONG = 7  # letters
_NICER = 10


class Lists:
    """Looks words up; holds the list of one language at a time."""

    def __init__(self) -> None:
        self._language = ""
        self._list: SpellChecker | None = None

    def look_up(self, language: str, words: list[tuple[str, list[str]]]) -> Found:
        """Which of the words are unknown, and what they may have been.

        Raises:
            ValueError: there is no list of that language.
        """
        if self._list is None or self._language != language:
            self._list = None  # before the next is read: never two at a time
            self._list, self._language = SpellChecker(language=language, distance=1), language
        checker = self._list
        return Found(
            language,
            {
                word: None if checker.known(forms) else _meant(checker, word)
                for word, forms in words
            },
        )


def _meant(checker: SpellChecker, word: str) -> list[str]:
    """What an unknown word may have been: first what has other accents alone, then what is said
    most often."""
    near = checker.candidates(word) or set()
    near -= {word}
    if not near and len(word) >= _LONG:
        found = nearest.extract(
            word,
            checker.word_frequency.dictionary.keys(),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=_FAR,
            limit=_MOST * 4,
        )
        near = {each for each, _, _ in found}
    plain = bare(word)
    often = checker.word_frequency
    return sorted(near, key=lambda each: (bare(each) != plain, -often[each], each))[:_MOST]


def main(heard: BinaryIO, out: BinaryIO) -> None:
    """Answer every line until there are no more."""
    os.nice(_NICER)  # nobody waits for it
    lists = Lists()
    for asked in heard:
        try:
            look = question(asked)
            found = lists.look_up(look.language, look.words)
        except (msgspec.DecodeError, ValueError):
            continue
        out.write(line(found))
        out.flush()


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)

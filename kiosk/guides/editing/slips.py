"""Slips of writing in one text: pure.

No dictionary is carried: a word is doubted only when it is unknown and one slip, or its accents
alone, away from a word of the guides that people have read. So little is found, and little that
is right is doubted. Ends of words are left alone: French has too many.
"""

import re
import unicodedata
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from kiosk.language.languages import Language

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TWICE = re.compile(r"\b([^\W\d_]+)\s+\1\b", re.IGNORECASE)
_RIGHTLY_TWICE = frozenset({"nous", "vous"})  # "vous vous connectez"
_SPACES = re.compile(r"\S {2,}\S")
_TIGHT = re.compile(r"\w[?!;:](?=\s|$)")  # French sets a space before these
_LEAST = 5  # letters: shorter words have too many neighbours
_END = 2  # letters at the end of a word that may differ: "demandé", "demandes"


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip: "spelling", "twice" or "space"; the words, and what they may have been."""

    kind: str
    words: str
    instead: str = ""


def slips(text: str, language: Language, known: Set[str]) -> Iterator[Slip]:
    """The slips found in a text."""
    for word in _TWICE.findall(text):
        if word.lower() not in _RIGHTLY_TWICE:
            yield Slip("twice", word)
    if found := _SPACES.search(text):
        yield Slip("space", found[0])
    if language is Language.FR and (found := _TIGHT.search(text)):
        yield Slip("space", found[0], f"{found[0][0]}\N{NO-BREAK SPACE}{found[0][1]}")
    if not known or language is Language.AR:
        return
    finished = text[: -len(text.rpartition(" ")[2])] if text and text[-1].isalpha() else text
    for word in dict.fromkeys(_WORD.findall(finished)):
        if (right := _meant(word, frozenset(known))) is not None:
            yield Slip("spelling", word, right)


def words_of(text: str) -> Iterator[str]:
    """The words of a text, in small letters."""
    return (word.lower() for word in _WORD.findall(text))


def _meant(word: str, known: frozenset[str]) -> str | None:
    """The known word that an unknown one may be; None: it is known, a name, or like none."""
    low = word.lower()
    if len(word) < _LEAST or low in known or word[1:] != low[1:]:
        return None
    if word[0].isupper():  # a name, or the first of its sentence
        return None
    return _nearest(low, known)


@lru_cache(maxsize=2_000)
def _nearest(word: str, known: frozenset[str]) -> str | None:
    plain = _bare(word)
    if (same := _by_bare(known).get(plain)) is not None:
        return same
    for each in _by_size(known):
        if abs(len(each) - len(word)) > 1 or each[:-_END] == word[: len(each) - _END]:
            continue
        if word[: len(word) - _END] == each[: len(word) - _END]:
            continue  # only its end is another
        if DamerauLevenshtein.distance(word, each, score_cutoff=1) == 1:
            return each
    return None


@lru_cache(maxsize=8)
def _by_bare(known: frozenset[str]) -> dict[str, str]:
    bare: dict[str, set[str]] = {}
    for word in known:
        bare.setdefault(_bare(word), set()).add(word)
    return {plain: next(iter(words)) for plain, words in bare.items() if len(words) == 1}


@lru_cache(maxsize=8)
def _by_size(known: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in known if len(word) >= _LEAST))


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in split if not unicodedata.combining(sign))

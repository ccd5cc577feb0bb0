"""Slips of writing in one text: pure, but for asking a list of words that answers later.

A word is doubted when it is unknown and one slip, or its accents alone, away from a word of the
guides that people have read; and when a list of words does not have it. Where the list has it, it
is right. Of the former, ends of words are left alone: French has too many.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from kiosk.guides.editing.spelling import Asked, Doubtful, WordList, bare, doubtful
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
    """A slip: "spelling", "unknown" (to the list), "twice" or "space"; the words, what they may
    have been, and what else."""

    kind: str
    words: str
    instead: str = ""
    others: tuple[str, ...] = ()


class NoList:
    """A list of words that has none."""

    def ask(self, language: Language, words: tuple[Asked, ...]) -> None:
        """Nothing comes of it."""
        del language, words

    def opinion(self, language: Language, word: str) -> tuple[str, ...] | None:
        """None: nobody knows."""
        del language, word
        return None

    def knows(self, language: Language, word: str) -> bool:
        """It knows none."""
        del language, word
        return False


def slips(
    text: str, language: Language, known: Set[str], listed: WordList | None = None
) -> Iterator[Slip]:
    """The slips found in a text; the more, the more the list has answered."""
    for word in _TWICE.findall(text):
        if word.lower() not in _RIGHTLY_TWICE:
            yield Slip("twice", word)
    if found := _SPACES.search(text):
        yield Slip("space", found[0])
    if language is Language.FR and (found := _TIGHT.search(text)):
        yield Slip("space", found[0], f"{found[0][0]}\N{NO-BREAK SPACE}{found[0][1]}")
    words = listed or NoList()
    doubted = doubtful(text, language, known)
    words.ask(language, tuple(each.asked for each in doubted))
    for each in doubted:
        if (slip := _misspelt(each, language, frozenset(known), words)) is not None:
            yield slip


def _misspelt(
    doubted: Doubtful, language: Language, known: frozenset[str], listed: WordList
) -> Slip | None:
    """The slip that the word is; None: it is right, or a name, or nobody can tell."""
    word = doubted.asked.word
    if listed.knows(language, word):
        return None
    opinion = listed.opinion(language, word)
    meant = list(opinion or ())
    if doubted.first:  # it may be a name, and a name is like many words
        meant = [it for it in meant if DamerauLevenshtein.distance(word, it, score_cutoff=1) == 1]
    elif language is not Language.AR and (like := _meant(word, known)) is not None:
        meant = list(dict.fromkeys((like, *meant)))
    if meant:
        first, *others = (_as_said(doubted.said, each) for each in meant)
        return Slip("spelling", doubted.said, first, tuple(others))
    if opinion is None or doubted.first or language is Language.AR:  # whose forms are too many
        return None
    return Slip("unknown", doubted.said)


def _as_said(said: str, word: str) -> str:
    return word[0].upper() + word[1:] if said[0].isupper() else word


def words_of(text: str) -> Iterator[str]:
    """The words of a text, in small letters."""
    return (word.lower() for word in _WORD.findall(text))


def _meant(word: str, known: frozenset[str]) -> str | None:
    """The known word that an unknown one may be; None: it is like none."""
    return _nearest(word, known) if len(word) >= _LEAST and known else None


@lru_cache(maxsize=2_000)
def _nearest(word: str, known: frozenset[str]) -> str | None:
    plain = bare(word)
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
    found: dict[str, set[str]] = {}
    for word in known:
        found.setdefault(bare(word), set()).add(word)
    return {plain: next(iter(words)) for plain, words in found.items() if len(words) == 1}


@lru_cache(maxsize=8)
def _by_size(known: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in known if len(word) >= _LEAST))

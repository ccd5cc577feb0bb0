"""What could be said more plainly in one text: pure, and quick enough for every letter typed.

The rules of `advice`, and with them where to cut, the words of offices, and slips of writing.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from kiosk.guides.advice import AMOUNT, BELITTLING, MOST_WORDS, SENTENCE, WORD, YEAR
from kiosk.guides.editing.plain_words import PLAIN
from kiosk.guides.editing.slips import slips
from kiosk.guides.editing.spelling import WordList
from kiosk.language.languages import Language

AIM = 12  # words that one aims at
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
# Where a sentence can be cut: before a word that joins, or after a sign that parts.
_JOINTS = {
    Language.FR: ("et", "puis", "mais", "ou", "car", "qui", "que", "pour", "si", "quand", "avec"),
    Language.EN: (
        "and",
        "then",
        "but",
        "or",
        "because",
        "which",
        "that",
        "to",
        "if",
        "when",
        "with",
    ),
    Language.ES: ("y", "luego", "pero", "o", "porque", "que", "para", "si", "cuando", "con"),
    Language.PT: ("e", "depois", "mas", "ou", "porque", "que", "para", "se", "quando", "com"),
    Language.AR: ("ثم", "لكن", "أو", "لأن", "الذي", "التي", "إذا", "عندما", "مع"),
}


class Kind(StrEnum):
    """What a hint is about."""

    LONG = "long"  # a sentence over the limit: number of words, where to cut
    RATHER_LONG = "rather long"  # over what one aims at
    JARGON = "jargon"  # a word of offices, and a plain one
    AMOUNT = "amount"
    YEAR = "year"
    BELITTLING = "belittling"  # a word that makes small
    SPELLING = "spelling"  # a word, the one it may be, and others
    UNKNOWN = "unknown"  # a word that no list has
    TWICE = "twice"  # a word written twice
    SPACE = "space"  # a sign without its space, or spaces that are too many
    TU = "tu"  # "tu" where one says "vous"
    ABBREVIATION = "abbreviation"  # letters without their full name


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to write otherwise: what it is about, the words meant, and what to do of them."""

    kind: Kind
    words: str
    instead: str = ""
    number: int = 0
    others: tuple[str, ...] = ()


def counsel(
    text: str,
    language: Language,
    known: Set[str] = frozenset(),
    around: str = "",
    listed: WordList | None = None,
) -> tuple[Hint, ...]:
    """What could be said more plainly.

    `known` are words known to be written rightly; `around` is what stands on the same screen;
    `listed` is asked about the other words, and heard as far as it has answered.
    """
    plain = _QUOTED.sub(" ", text)
    found = [*_long(text, language), *_jargon(plain, language)]
    if AMOUNT.search(text):
        found.append(Hint(Kind.AMOUNT, ""))
    if YEAR.search(text):
        found.append(Hint(Kind.YEAR, ""))
    low = text.lower()
    found += [
        Hint(Kind.BELITTLING, word.strip()) for word in BELITTLING.get(language, ()) if word in low
    ]
    if language is Language.FR:
        found += _french(plain, f"{around} {plain}")
    found += [
        Hint(Kind(slip.kind), slip.words, slip.instead, others=slip.others)
        for slip in slips(text, language, known, listed)
    ]
    return tuple(dict.fromkeys(found))


def _long(text: str, language: Language) -> Iterator[Hint]:
    for sentence in SENTENCE.split(text):
        count = len(WORD.findall(sentence))
        if count > MOST_WORDS:
            yield Hint(Kind.LONG, _start(sentence), _cut(sentence, language), count)
        elif count > AIM + 3:
            yield Hint(Kind.RATHER_LONG, _start(sentence), "", count)


def _start(sentence: str) -> str:
    return " ".join(sentence.split()[:4])


def _cut(sentence: str, language: Language) -> str:
    """The word before which the sentence is best cut: nearest to its middle."""
    words = sentence.split()
    middle = len(words) / 2
    joints = _JOINTS[language]
    places = [
        place
        for place, word in enumerate(words)
        if 3 <= place <= len(words) - 3  # noqa: PLR2004  words that a half has at least
        and (word.lower().strip(",;") in joints or words[place - 1][-1] in ",;:،؛")
    ]
    if not places:
        return ""
    best = min(places, key=lambda place: abs(place - middle))
    return " ".join(words[best : best + 2])


def _jargon(text: str, language: Language) -> Iterator[Hint]:
    low = text.lower().replace("'", "’")
    for word, plain in PLAIN[language].items():
        if word in low and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low):
            yield Hint(Kind.JARGON, word, plain)


_TU = re.compile(r"\b(tu|toi|ton|tes)\b", re.IGNORECASE)
_LETTERS = re.compile(r"\b[A-Z]{3,6}\b")
_EXPLAINED = re.compile(r"\b([A-Z]{3,6})\b\s*(?:\(|est\b|,)")
_KNOWN_LETTERS = frozenset({"PDF", "SMS", "PIN"})


def _french(text: str, screen: str) -> Iterator[Hint]:
    if found := _TU.search(text):
        yield Hint(Kind.TU, found[1])
    explained = set(_EXPLAINED.findall(screen)) | _KNOWN_LETTERS
    for letters in dict.fromkeys(_LETTERS.findall(text)):
        if letters not in explained and f"({letters}" not in screen:
            yield Hint(Kind.ABBREVIATION, letters)

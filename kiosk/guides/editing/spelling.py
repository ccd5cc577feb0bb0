"""Which words of a text a list of words is asked about, and under which forms it may know them.

Pure. Left out is what is no word of the language: names, letters that stand for words, addresses,
what an official site writes (in quotation marks), and what is known already.
"""

import re
import unicodedata
from collections.abc import Iterator, Set
from typing import NamedTuple, Protocol

from kiosk.language.languages import Language

# The list for Spanish has the words as a dictionary heads its entries, without their forms: of a
# page of good Spanish it doubts every second word. There, likeness alone is asked.
LISTED = frozenset({Language.FR, Language.EN, Language.PT, Language.AR})

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_ADDRESS = re.compile(r"\S+@\S+|\S*://\S+|\w+(?:[.-]\w+)*\.\w{2,}(?:/\S*)?")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_STARTS = re.compile(r"(?:^|[.!?:…؟]\s*)[«“\"(]*\s*$")
_LEAST = 4  # letters: a shorter word is one slip away from too many
# Arabic signs above and below letters, and the line that lengthens them, are no letters.
_SIGNS = re.compile("[\u0640\u064b-\u0652\u0670]")
_ELIDED = re.compile(
    r"^(?:aujourd|quelqu|presqu|lorsqu|puisqu|quoiqu|jusqu|entr|qu|[cdjlmnst])[’']", re.IGNORECASE
)
_WHOLE = frozenset({"aujourd’hui", "quelqu’un", "quelqu’une", "presqu’île", "prud’hommes"})
_BEFORE = ("و", "ف", "")
_JOINED = ("ال", "لل", "بال", "كال", "ب", "ل", "ك", "س", "")
_BEHIND = ("هما", "ها", "هم", "كم", "نا", "ان", "ين", "ك", "ه", "ي", "ا", "")
# Words of today that the lists, made of older texts, do not have.
_EVERYWHERE = ("e-mail", "e-mails", "internet", "sms", "smartphone", "spam", "wifi")
_OF_TODAY = {
    Language.FR: {
        *_EVERYWHERE,
        "appli",
        "clique",
        "cliquer",
        "cliquez",
        "mail",
        "mails",
        "scannez",
    },
    Language.EN: {*_EVERYWHERE, "app", "apps", "email", "emails"},
    Language.PT: {*_EVERYWHERE, "app", "apps", "mail", "mails"},
}


class Asked(NamedTuple):
    """A word, in small letters, and all forms of which any may be in a list of words."""

    word: str
    forms: tuple[str, ...]


class WordList(Protocol):
    """A list of words that answers when it can; nobody waits for it."""

    def ask(self, language: Language, words: tuple[Asked, ...]) -> None:
        """Look those words up, unless they were asked about already."""

    def opinion(self, language: Language, word: str) -> tuple[str, ...] | None:
        """What an unknown word may have been, the likeliest first; None: it is known, or nobody
        knows yet."""

    def knows(self, language: Language, word: str) -> bool:
        """Whether the list was asked about the word, and has it."""


class Doubtful(NamedTuple):
    """A word as it stands in the text, as a list is asked about it, and whether it may be a name
    (the first of its sentence)."""

    said: str
    asked: Asked
    first: bool


def doubtful(text: str, language: Language, known: Set[str]) -> tuple[Doubtful, ...]:
    """The words of a text that are not known to be right; the one being typed is left out."""
    if language is Language.AR:
        text = _SIGNS.sub("", text)
    if text and text[-1].isalpha():
        text = text[: -len(text.rpartition(" ")[2])]
    blank = lambda found: " " * len(found[0])  # noqa: E731  so that sentences begin where they did
    plain = _ADDRESS.sub(blank, _QUOTED.sub(lambda found: f"«{' ' * (len(found[0]) - 1)}", text))
    found: dict[str, Doubtful] = {}
    for match in _WORD.finditer(plain):
        first = bool(_STARTS.search(plain[: match.start()]))
        for word in _parts(match[0], language, known):
            if _is_word(word, first=first) and not _known(word.lower(), language, known):
                low = word.lower()
                found.setdefault(
                    low, Doubtful(word, Asked(low, tuple(_forms(low, language))), first)
                )
    return tuple(found.values())


def bare(word: str) -> str:
    """A word without its accents."""
    split = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def _parts(word: str, language: Language, known: Set[str]) -> Iterator[str]:
    """What a list knows of words that are joined: l’adresse, ouvrez-la, buscá-lo."""
    whole = word.replace("'", "’")
    if language is Language.FR and whole.lower() not in _WHOLE:
        whole = word = _ELIDED.sub("", whole)
    if whole.lower() in _WHOLE or _known(whole.lower(), language, known):
        return
    pieces = word.split("-")
    for piece, after in zip(pieces, [*pieces[1:], ""], strict=True):
        if language is Language.PT and after[:2] in {"lo", "la"}:
            continue  # its verb has lost a letter before it
        yield from re.split("[’']", piece) if language is not Language.EN else [piece]


def _is_word(word: str, *, first: bool) -> bool:
    """Whether it is one, and no name, and no letters that stand for words."""
    if len(word) < _LEAST or word[1:] != word[1:].lower():
        return False
    return first or word[0] == word[0].lower()


def _known(low: str, language: Language, known: Set[str]) -> bool:
    return low in known or low in _OF_TODAY.get(language, ())


def _forms(low: str, language: Language) -> Iterator[str]:
    yield low
    if language is Language.FR and ("œ" in low or "æ" in low):
        yield low.replace("œ", "oe").replace("æ", "ae")
    if language is Language.EN and "’" in low:
        yield low.replace("’", "'")
    if language is Language.AR:
        yield from dict.fromkeys(_stems(low))


def _stems(low: str) -> Iterator[str]:
    """An Arabic word without what is written together with it: and, the, for; her, their."""
    for before in _BEFORE:
        for joined in _JOINED:
            if not low.startswith(before + joined):
                continue
            rest = low[len(before) + len(joined) :]
            for behind in _BEHIND:
                stem = rest.removesuffix(behind) if rest.endswith(behind) else ""
                if len(stem) > 1:
                    yield stem
                    yield f"{stem}ة"
                    if stem.endswith("ت"):
                        yield f"{stem[:-1]}ة"

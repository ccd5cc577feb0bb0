"""Words as a voice must be given them to say them right, and where each stands in what is shown.

Pure. A voice spells "CAF", misses what is French inside Arabic and reads "9 h 45" as a letter: the
tables below put that right, one language at a time. Heard with espeak-ng 1.51, voice by voice.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.language.languages import REFERENCE, Language

Say = str | Callable[["re.Match[str]"], str]
Rule = tuple["re.Pattern[str]", Say]


@dataclass(frozen=True, slots=True)
class Run:
    """Words to be said by the voice of one language."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch that is said in the place of a stretch that is shown."""

    said: str
    shown_at: int
    shown_length: int
    as_shown: bool


@dataclass(frozen=True, slots=True)
class Aloud:
    """What is said of some words. `runs` follow one another; positions count across them all."""

    shown: str
    runs: tuple[Run, ...]
    _pieces: tuple[_Piece, ...]

    def place(self, at: int, length: int) -> tuple[int, int]:
        """Where in the shown words, as (start, length), stands what is said there.

        It is widened to the whole word as one sees it: "j'ai" is one, although a voice hears two.
        """
        start, end = self._shown_at(at), self._shown_at(at + max(length, 1) - 1, last=True)
        while start > 0 and not self.shown[start - 1].isspace():
            start -= 1
        while end < len(self.shown) and not self.shown[end].isspace():
            end += 1
        return start, end - start

    def _shown_at(self, said_at: int, *, last: bool = False) -> int:
        passed = 0
        for piece in self._pieces:
            if said_at < passed + len(piece.said):
                if piece.as_shown:
                    return piece.shown_at + said_at - passed + last
                return piece.shown_at + (piece.shown_length if last else 0)
            passed += len(piece.said)
        return len(self.shown)


def aloud(words: str, language: Language, *, quotes_french: bool = False) -> Aloud:
    """How these words are said in that language.

    French stretches are given to the French voice: Latin letters among Arabic ones, and, with
    `quotes_french`, what stands between quotation marks, as guides quote the official sites.
    """
    pieces: list[_Piece] = []
    runs: list[Run] = []
    for start, end, spoken in _stretches(words, language, quotes_french=quotes_french):
        said = list(_pieces(words[start:end], start, _RULES[spoken]))
        pieces += said
        if text := "".join(piece.said for piece in said):
            runs.append(Run(text, spoken))
    return Aloud(words, tuple(runs), tuple(pieces))


def sentences(words: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text, each with the position at which it begins."""
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(words)), len(words)]
    for start, end in pairwise(cuts):
        if words[start:end].strip():
            yield start, words[start:end]


def spelled(code: str, language: Language) -> str:
    """A code as it is dictated, sign by sign."""
    pause = "، " if language is Language.AR else ", "
    return pause.join(sign for sign in code if not sign.isspace())


def _stretches(
    words: str, language: Language, *, quotes_french: bool
) -> Iterator[tuple[int, int, Language]]:
    """The words cut where the language changes, as (start, end, language)."""
    if language is REFERENCE:
        pattern = None
    elif language is Language.AR:
        pattern = _LATIN
    else:
        pattern = _QUOTED if quotes_french else None
    at = 0
    for found in pattern.finditer(words) if pattern else ():
        if found.start() > at:
            yield at, found.start(), language
        yield found.start(), found.end(), REFERENCE
        at = found.end()
    if at < len(words):
        yield at, len(words), language


def _pieces(words: str, offset: int, rules: Sequence[Rule]) -> Iterator[_Piece]:
    """The words with the first rule done, and what is left to the rules after it."""
    if not rules:
        if words:
            yield _Piece(words, offset, len(words), as_shown=True)
        return
    (pattern, say), *others = rules
    at = 0
    for found in pattern.finditer(words):
        yield from _pieces(words[at : found.start()], offset + at, others)
        said = say(found) if callable(say) else say
        yield _Piece(said, offset + found.start(), len(found[0]), as_shown=False)
        at = found.end()
    yield from _pieces(words[at:], offset + at, others)


def _letters(found: "re.Match[str]") -> str:
    return " ".join(found[0])


def _hours(hour: str, hours: str) -> Callable[["re.Match[str]"], str]:
    def say(found: "re.Match[str]") -> str:
        minutes = found[2] or ""
        named = hour if int(found[1]) <= 1 else hours
        return f"{int(found[1])} {named}" + (f" {int(minutes)}" if minutes.strip("0") else "")

    return say


def _amount(join: str) -> Callable[["re.Match[str]"], str]:
    def say(found: "re.Match[str]") -> str:
        euros, cents = re.sub(r"\s", "", found[1]), found[2] or ""
        unit = "euro" if euros in {"0", "1"} else "euros"
        return f"{euros} {unit}" + (f"{join}{int(cents)}" if cents.strip("0") else "")

    return say


def _site(dot: str) -> Callable[["re.Match[str]"], str]:
    return lambda found: found[0].replace(".", f" {dot} ").replace("-", " ")


_SENTENCE = re.compile(r"(?<=[.!?…؟:])[»”\"]?\s+")
_LATIN = re.compile(r"[A-Za-zÀ-ÿŒœ](?:[\w’'.@ -]*[A-Za-zÀ-ÿŒœ])?")
_QUOTED = re.compile(r"[“«][^”»]+[”»]")
_UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069\u00ad]")  # marks of direction, a soft hyphen
_DOT = re.compile(r"\s[·|•–—]\s")
_CLOCK = re.compile(r"\b(\d{1,2})\s?h(?:\s?(\d{2}))?\b")
_EURO = re.compile(r"(\d{1,3}(?:\s\d{3})+|\d+)(?:,(\d{2}))?\s?€")
_NUMERO = re.compile(r"\b[nN][°º]\s?")
_DOMAIN = re.compile(r"\b[a-z][\w-]*(?:\.[\w-]+)*\.(?:fr|eu|org|com|net)\b")
_ACRONYMS = "AAH|AME|ANTS|APL|ASPA|CNI|CPAM|CSS|HLM|IBAN|MDPH|MDSI|MSA|PDL|PRM|RSA|TBM"
_SPELLED = re.compile(rf"\b(?:{_ACRONYMS.replace('|IBAN', '').replace('|ASPA', '')})\b")
_DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_AMELI = re.compile(r"\bameli\b")
_CCAS = re.compile(r"\bCCAS\b")
_EMAIL = re.compile(r"\be-mail(s?)\b")
_PERCENT = re.compile(r"\s?%")
_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)


def _french_date(found: "re.Match[str]") -> str:
    month = int(found[2])
    if not 1 <= month <= len(_MONTHS):
        return found[0]
    return f"{int(found[1])} {_MONTHS[month - 1]} {found[3]}"


_EVERYWHERE: tuple[Rule, ...] = ((_UNSEEN, ""), (_DOT, ", "))
_RULES: dict[Language, tuple[Rule, ...]] = {
    Language.FR: (
        *_EVERYWHERE,
        (_DATE, _french_date),
        (_CLOCK, _hours("heure", "heures")),
        (_EURO, _amount(" ")),
        (_NUMERO, "numéro "),
        (_CCAS, "cécasse"),
        (_SPELLED, _letters),
        (_DOMAIN, _site("point")),
        (_AMELI, "améli"),
        (_EMAIL, "imèl"),
    ),
    Language.EN: (
        *_EVERYWHERE,
        (_CLOCK, _hours("o’clock", "o’clock")),
        (_EURO, _amount(" ")),
        (_NUMERO, "number "),
        (_SPELLED, _letters),
        (_DOMAIN, _site("dot")),
    ),
    Language.ES: (
        *_EVERYWHERE,
        (_CLOCK, _hours("hora", "horas")),
        (_EURO, _amount(" con ")),
        (_NUMERO, "número "),
        (_SPELLED, _letters),
        (_DOMAIN, _site("punto")),
    ),
    Language.PT: (
        *_EVERYWHERE,
        (_CLOCK, _hours("hora", "horas")),
        (_EURO, _amount(" e ")),
        (_NUMERO, "número "),
        (_SPELLED, _letters),
        (_DOMAIN, _site("ponto")),
    ),
    Language.AR: (*_EVERYWHERE, (_PERCENT, " بالمئة"), (_NUMERO, "رقم ")),
}

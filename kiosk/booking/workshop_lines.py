"""What the description of a workshop says: lines that mean something, and words for residents.

Whoever keeps the calendar writes as she likes ("Places : 8", "8 places", "seats = 8"): what is
meant is taken, all else is the text residents read. See the README, "Workshops".
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kiosk.booking.workshops import WorkshopWords
from kiosk.language.languages import REFERENCE, Language
from kiosk.storage.full_text import plain

MOST_SEATS = 500

_SEATS = r"(?:nombre de )?(?:places?|seats?|plazas?|lugares?|vagas?|مقاعد|المقاعد)"
_MARK = r"\s*[:=\-–—]?\s*"
_SEATS_FIRST = re.compile(rf"{_SEATS}{_MARK}(\d{{1,4}})(?!\d)\D*", re.I)
_SEATS_LAST = re.compile(rf"(\d{{1,4}})\s*{_SEATS}\b\D*", re.I)
_SEATS_AT_ALL = re.compile(rf"{_SEATS}\s*[:=].*", re.I)
_ONCE = (
    *("une seule inscription", "inscription unique", "une inscription pour toutes"),
    *("one registration", "single registration", "una sola inscripcion", "uma so inscricao"),
)
_WEEKLY = ("semaine", "week", "semana")
_ELSEWHERE = (
    "inscrits par ailleurs",
    "deja inscrits",
    "registered elsewhere",
    "already registered",
)
_SECTION = re.compile(r"\[\s*([a-z]{2})\s*\]\s*(.*)", re.I)
_NAMED = re.compile(r"([^:=]{2,30})\s*[:=]\s*(\S.*)")
_FIELDS = {
    "leader": ("anime par", "animee par", "animation", "avec", "led by", "with", "intervenant"),
    "level": ("niveau", "level"),
    "audience": ("pour qui", "pour", "public", "for whom", "who"),
    "languages": ("langue", "langues", "language", "languages"),
}
_LANGUAGES = {
    "fr": ("francais", "french", "fr"),
    "en": ("anglais", "english", "en"),
    "es": ("espagnol", "spanish", "espanol", "es"),
    "pt": ("portugais", "portuguese", "portugues", "pt"),
    "ar": ("arabe", "arabic", "ar"),
    "tr": ("turc", "turkish", "tr"),
    "ro": ("roumain", "romanian", "ro"),
    "bg": ("bulgare", "bulgarian", "bg"),
    "uk": ("ukrainien", "ukrainian", "uk"),
    "ru": ("russe", "russian", "ru"),
    "fsl": ("lsf", "langue des signes", "langue des signes francaise", "sign language"),
}
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li)\s*/?\s*>", re.I)
_TAG = re.compile(r"</?[a-z][^>]*>", re.I)


@dataclass(frozen=True, slots=True)
class Said:
    """What a description says.

    `once`: all dates are one registration, `weekly`: those of one week are. `problem`: a
    seats line that has no number, in words, or empty.
    """

    words: Mapping[Language, WorkshopWords]
    seats: int | None = None
    elsewhere: int = 0
    once: bool = False
    weekly: bool = False
    leader: str = ""
    level: str = ""
    audience: str = ""
    languages: tuple[str, ...] = ()
    problem: str = ""


@dataclass(slots=True)
class _Texts:
    """The lines of text met so far, by language; those before any section are the reference's."""

    title: str
    titles: dict[Language, str] = field(default_factory=dict)
    lines: dict[Language, list[str]] = field(default_factory=dict)
    now: Language = REFERENCE

    def words(self) -> Mapping[Language, WorkshopWords]:
        known = {REFERENCE, *self.titles, *self.lines}
        return MappingProxyType(
            {
                each: WorkshopWords(
                    self.titles.get(each) or self.title,
                    re.sub(r"\n{2,}", "\n", "\n".join(self.lines.get(each, ()))).strip(),
                )
                for each in Language
                if each in known
            }
        )


def read_description(title: str, description: str) -> Said:
    """What is said of the event called `title`."""
    said, texts = Said({}), _Texts(title)
    for line in _lines(description):
        if found := _SECTION.fullmatch(line):
            texts.now = _section(found, texts)
        elif taken := _taken(line, said):
            said = taken
        else:
            texts.lines.setdefault(texts.now, []).append(line)
    return replace(said, words=texts.words())


def _section(found: re.Match[str], texts: _Texts) -> Language:
    """Where the words of another language begin; of one the kiosk does not speak, as before."""
    code = found[1].lower()
    if code not in set(Language):
        return texts.now
    language = Language(code)
    if found[2].strip():
        texts.titles[language] = found[2].strip()
    return language


def _taken(line: str, said: Said) -> Said | None:
    """What is known after a line that means something; None: it is text."""
    if found := _SEATS_FIRST.fullmatch(line) or _SEATS_LAST.fullmatch(line):
        seats = int(found[1])
        if seats > MOST_SEATS:
            return replace(said, problem=f"{seats} seats are more than {MOST_SEATS}")
        return replace(said, seats=seats)
    if _SEATS_AT_ALL.fullmatch(line):
        return replace(said, problem=f"the line {line[:40]!r} has no number of seats")
    if (words := plain(line).strip()).startswith(_ONCE):
        return replace(said, once=True, weekly=any(each in words for each in _WEEKLY))
    if found := _NAMED.fullmatch(line):
        return _of_name(plain(found[1]).strip(), found[2].strip(), said)
    return None


def _of_name(name: str, value: str, said: Said) -> Said | None:
    takes: dict[str, Callable[[], Said]] = {
        "leader": lambda: replace(said, leader=value),
        "level": lambda: replace(said, level=value),
        "audience": lambda: replace(said, audience=value),
        "languages": lambda: replace(said, languages=_codes(value)),
    }
    if name in _ELSEWHERE and (found := re.match(r"\d{1,4}", value)):
        return replace(said, elsewhere=int(found[0]))
    for key, names in _FIELDS.items():
        if name in names:
            return takes[key]()
    return None


def _codes(value: str) -> tuple[str, ...]:
    """The ISO 639 codes of languages named in a list; one not known is left out."""
    named = [plain(each).strip() for each in re.split(r"[,;/+&]|\bet\b|\band\b", value)]
    found = [code for each in named for code, names in _LANGUAGES.items() if each in names]
    return tuple(dict.fromkeys(found))


def _lines(description: str) -> list[str]:
    """Its lines without tags, as some programs write them, and without blanks around them."""
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", description)))
    return [re.sub(r"[\s\u00a0\u202f]+", " ", each).strip(" *•-") for each in text.splitlines()]

"""The exact lines of a report, each with what it means: for whoever wants to see what leaves."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.language.languages import Language
from kiosk.statistics.detail_words import detail_in
from kiosk.statistics.measures import MEASURES
from kiosk.statistics.report_words import REPORT_WORDS


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it leaves, and what it means; where it is but a bracket, it means nothing."""

    text: str
    meaning: str = ""


def explained(
    body: bytes, language: Language, names: Mapping[str, str] | None = None
) -> tuple[Line, ...]:
    """The lines of a report, in their order: put together again, they are its bytes.

    `names` are what subjects are called on the screen ("rsa" is "Demander le RSA"); what is not
    in it is called as in the report.
    """
    return tuple(_explained(body.decode().splitlines(), language, names or {}))


def _explained(lines: list[str], language: Language, names: Mapping[str, str]) -> Iterator[Line]:
    measure, in_numbers = "", False
    for text in lines:
        key, value = _parted(text)
        meaning = ""
        if in_numbers and key:
            meaning = _row(key, value, language, names)
        elif measure and key:
            meaning = REPORT_WORDS[f"measure.{key}"][language]
            in_numbers = key == "numbers"
        elif key in MEASURES:
            measure = key
            words = MEASURES[key].words_in(language)
            meaning = f"{words.name}. {words.why}"
        elif key:
            meaning = REPORT_WORDS[key][language]
        else:
            measure, in_numbers = "", False
        yield Line(text, meaning)


def _parted(text: str) -> tuple[str, str]:
    """The key of a line and what follows it; nothing where it is but brackets."""
    if not text.startswith('"'):
        return "", ""
    key, _, value = text.partition(": ")
    return json.loads(key), value.rstrip(",")


def _row(subject: str, value: str, language: Language, names: Mapping[str, str]) -> str:
    guide, _, step = subject.partition("/")
    name = names.get(subject) or names.get(guide, guide) + (f" · {step}" if step else "")
    told = [
        f"{number} {detail_in(language, detail)}" for detail, number in json.loads(value).items()
    ]
    return f"{name} : {', '.join(told)}"

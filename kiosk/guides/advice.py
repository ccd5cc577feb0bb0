"""Is a guide written for someone standing, in a hurry, afraid of a mistake?

The rules that a machine can hold, out of FALC (Inclusion Europe) and GOV.UK's content guidance.
Advice stops nothing: it is for the author.
"""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.guides.model import Guide, GuideWords, Problem
from kiosk.language.languages import Language

MOST_WORDS = 20  # in one sentence; twelve is what one aims at
SENTENCE = re.compile(r"(?<=[.!?:؟])\s+|\n+")
WORD = re.compile(r"\w+(?:[’'.-]\w+)*", re.UNICODE)
AMOUNT = re.compile(r"\d\s*(€|euros?\b|EUR\b)|€\s*\d", re.IGNORECASE)
YEAR = re.compile(r"\b(19|20)\d\d\b")
BELITTLING = {
    Language.FR: ("simplement", "facile", "facilement", "il suffit", "n’oubliez", "n'oubliez"),
    Language.EN: ("simply", "easy", "easily", "just ", "don't forget", "do not forget"),
}


def advice(guide: Guide, today: date) -> Iterator[Problem]:
    """What its author could do better, each with its file and key."""
    structure = f"{guide.folder.name}/guide.toml"
    if guide.review_by < today:
        yield Problem(structure, "review_by", "it is time to check the facts again")
    if not any(step.picture for step in guide.steps):
        yield Problem(structure, "steps", "the guide has no picture of its own")
    for language, words in guide.words.items():
        file = f"{guide.folder.name}/text/{language}.toml"
        for key, text in texts(words):
            yield from (Problem(file, key, said) for said in _about(text, language))


def texts(words: GuideWords) -> Iterator[tuple[str, str]]:
    """Every text of a guide with its key, in reading order."""
    yield "title", words.title
    yield "summary", words.summary
    yield "never", words.never
    for way in ("desk", "phone", "post"):
        yield f"other_ways.{way}", getattr(words.other_ways, way)
    for need, told in words.needs.items():
        yield f"needs.{need}.ask", told.ask
        yield f"needs.{need}.without", told.without
    yield from ((f"papers.{paper}", text) for paper, text in words.papers.items())
    for name, step in words.steps.items():
        for part in ("title", "text", "sees", "otherwise", "tip", "warning"):
            if text := getattr(step, part):
                yield f"steps.{name}.{part}", text
        for check, text in (step.checks or {}).items():
            yield f"steps.{name}.checks.{check}", text
        for choice, label in (step.choices or {}).items():
            yield f"steps.{name}.choices.{choice}.label", label.label
            if label.hint:
                yield f"steps.{name}.choices.{choice}.hint", label.hint


def _about(text: str, language: Language) -> Iterator[str]:
    for sentence in SENTENCE.split(text):
        if (count := len(WORD.findall(sentence))) > MOST_WORDS:
            start = " ".join(sentence.split()[:6])
            yield f"{count} words in one sentence («{start}…»); {MOST_WORDS} at the most"
    if AMOUNT.search(text):
        yield "amounts change: say where the official figure stands instead"
    if YEAR.search(text):
        yield "a date of a year grows old: say where the official date stands instead"
    for word in BELITTLING.get(language, ()):
        if word in text.lower():
            yield f"«{word.strip()}» makes who does not manage feel small"

"""What keeps a draft from being published, told while it is typed: pure.

The rules are `soundness`'s and the reader's own; nothing is read from a disk. A draft without a
fault is one that the reader takes (a test holds the two together).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.guides import soundness
from kiosk.guides.editing.wording import tidy
from kiosk.guides.model import Guide, GuideWords, Problem, StepId
from kiosk.language.languages import Language

_PLACE = re.compile(r"steps\[(\d+)\]")
_FILE = re.compile(r"text/(\w+)\.toml$")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: its sentence, and where: a step (or none), a language (or all), a key."""

    problem: Problem
    step: StepId | None
    language: Language | None
    key: str


def faults(guide: Guide) -> tuple[Fault, ...]:
    """All that is wrong with the guide."""
    guide = tidy(guide)
    found = {(it.file, it.key): it for it in soundness.problems(guide)}
    for language, words in guide.words.items():
        file = f"{guide.folder.name}/text/{language}.toml"
        for key in _blank(guide, words):
            found.setdefault((file, key), Problem(file, key, "there are no words here"))
    return tuple(_placed(problem, guide) for problem in found.values())


def _blank(guide: Guide, words: GuideWords) -> Iterator[str]:
    """The keys of words that must be there and are not."""
    for part in ("title", "summary", "never"):
        if not getattr(words, part):
            yield part
    for way in ("desk", "phone", "post"):
        if not getattr(words.other_ways, way):
            yield f"other_ways.{way}"
    for need, told in words.needs.items():
        yield from (
            f"needs.{need}.{part}" for part in ("ask", "without") if not getattr(told, part)
        )
    yield from (f"papers.{paper}" for paper, text in words.papers.items() if not text)
    for step in guide.steps:
        at = f"steps.{step.id}"
        if (told_step := words.steps.get(step.id)) is None:
            continue
        if not told_step.title:
            yield f"{at}.title"
        yield from (
            f"{at}.checks.{name}" for name, text in (told_step.checks or {}).items() if not text
        )
        choices = (told_step.choices or {}).items()
        yield from (f"{at}.choices.{name}.label" for name, choice in choices if not choice.label)


def _placed(problem: Problem, guide: Guide) -> Fault:
    language = (found := _FILE.search(problem.file)) and Language(found[1])
    step: StepId | None = None
    if place := _PLACE.match(problem.key):
        step = guide.steps[int(place[1])].id
    elif problem.key.startswith("steps."):
        step = StepId(problem.key.split(".")[1])
    return Fault(problem, step, language or None, problem.key)

"""A step made into one of another kind: what is lost by it, and the guide as it is then. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.guides.editing.steps import NOWHERE, UNKNOWN, unknown_words
from kiosk.guides.editing.wording import in_every_language
from kiosk.guides.model import (
    Choice,
    ChoiceWords,
    Guide,
    GuideWords,
    Kind,
    Step,
    StepId,
    StepWords,
)
from kiosk.language.languages import REFERENCE

# The words that a step of each kind is written with, in the order of its page.
PARTS: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        Kind.READY: ("title", "short", "text"),
        Kind.ASK: ("title", "short", "text", "tip"),
        Kind.DO: ("title", "short", "text", "sees", "otherwise", "tip", "warning"),
        Kind.PROOF: ("title", "short", "text", "sees", "otherwise", "tip", "warning"),
        Kind.PERSON: ("title", "short", "text", "tip", "warning"),
    }
)
KINDS = (Kind.DO, Kind.ASK, Kind.PERSON, Kind.PROOF)  # that a step can be made; READY is the first


@dataclass(frozen=True, slots=True)
class Loss:
    """What a step of another kind has no place for.

    `what` is a part of its words ("sees"), or "answers", "checks", "site", "next"; `words` are
    those in French, or where there are none those of the first language that has some.
    """

    what: str
    words: str = ""


def losses(guide: Guide, name: StepId, kind: Kind) -> tuple[Loss, ...]:
    """What would be lost if that step were of that kind; an undo brings all of it back."""
    step = guide.step(name)
    return tuple(_losses(guide, step, kind)) if kind is not step.kind else ()


def _losses(guide: Guide, step: Step, kind: Kind) -> Iterator[Loss]:
    told = _french_first(guide)
    for part in PARTS[step.kind]:
        if part not in PARTS[kind]:
            texts = [getattr(words.steps[step.id], part) for words in told]
            if found := next(filter(None, texts), ""):
                yield Loss(part, found)
    if step.choices:
        labels = [_label(told, step.id, each.id) for each in step.choices]
        yield Loss("answers", ", ".join(filter(None, labels)))
    if step.checks and kind is not Kind.DO:
        texts = [_check(told, step.id, each) for each in step.checks]
        yield Loss("checks", ", ".join(filter(None, texts)))
    if step.site and kind is not Kind.DO:
        yield Loss("site", step.site)
    if step.leads_to is not None and kind is Kind.PROOF:
        yield Loss("next")


def _french_first(guide: Guide) -> list[GuideWords]:
    return sorted(guide.words.values(), key=lambda words: words.language is not REFERENCE)


def _label(told: list[GuideWords], name: StepId, choice: str) -> str:
    found = ((words.steps[name].choices or {}).get(choice) for words in told)
    return next((each.label for each in found if each and each.label), "")


def _check(told: list[GuideWords], name: StepId, check: str) -> str:
    return next(filter(None, ((words.steps[name].checks or {}).get(check) for words in told)), "")


def turned(guide: Guide, name: StepId, kind: Kind) -> Guide:
    """The guide with that step of that kind; what the kind has no place for is gone.

    The way goes on to where it went on to first, or to the next step of the list; out of a proof
    none does. The first step of a guide is the readiness check, and stays it.
    """
    step = guide.step(name)
    if kind is step.kind or guide.steps[0].id == name:
        return guide
    made = _shaped(step, kind, _onward(guide, step))
    steps = tuple(made if each.id == name else each for each in guide.steps)
    return in_every_language(
        replace(guide, steps=steps), lambda words: _with_words(words, step, made)
    )


def _onward(guide: Guide, step: Step) -> StepId | None:
    known = [each.id for each in guide.steps]
    after = known[known.index(step.id) + 1 :]
    return next((to for to in (*step.exits, *after) if to in known and to != step.id), None)


def _shaped(step: Step, kind: Kind, on: StepId | None) -> Step:
    made = replace(step, kind=kind, choices=(), leads_to=on)
    if kind is not Kind.DO:
        made = replace(made, checks=(), site=None)
    match kind:
        case Kind.ASK:
            target = on or NOWHERE
            choices = (Choice("one", target, "caret-right"), Choice(UNKNOWN, target, "question"))
            return replace(made, leads_to=None, choices=choices)
        case Kind.PROOF:
            return replace(made, leads_to=None)
        case Kind.PERSON:  # an end as well as a way on: what led on goes on, what ended ends
            return replace(made, leads_to=on if step.exits else None)
        case _:
            return made


def _with_words(words: GuideWords, before: Step, made: Step) -> GuideWords:
    told = words.steps[before.id]
    kept = {part: getattr(told, part) for part in PARTS[made.kind]}
    choices = {
        choice.id: ChoiceWords(unknown_words(words.language) if choice.id == UNKNOWN else "")
        for choice in made.choices
    }
    checks = {name: (told.checks or {}).get(name, "") for name in made.checks}
    step = StepWords(**kept, checks=checks, choices=choices)
    return replace(words, steps={**words.steps, before.id: step})

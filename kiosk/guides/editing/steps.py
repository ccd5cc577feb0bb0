"""The steps of a guide, added, moved, joined and taken away: pure.

Each function gives a new guide and leaves the old one as it was. Words follow their steps, in
every language; whether the whole holds together is said by `faults`.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

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
from kiosk.language.languages import Language

NOWHERE = StepId("")  # where an answer leads of which nobody has said yet
UNKNOWN = "unknown"
_NOT_KNOWN = {
    Language.FR: "Je ne sais pas",
    Language.EN: "I do not know",
    Language.ES: "No lo sé",
    Language.PT: "Não sei",
    Language.AR: "لا أعرف",
}


def add_step(guide: Guide, kind: Kind, after: StepId) -> tuple[Guide, StepId]:
    """A step of that kind behind another; the way goes through it where that says itself."""
    before = guide.step(after)
    name = StepId(_free(str(kind), (step.id for step in guide.steps)))
    on = before.leads_to
    step = Step(name, kind)
    if kind is Kind.DO:
        step = replace(step, leads_to=on)
    elif kind is Kind.ASK:
        target = on or NOWHERE
        choices = (Choice("one", target, "caret-right"), Choice(UNKNOWN, target, "question"))
        step = replace(step, choices=choices)
    steps = []
    for each in guide.steps:
        through = kind in {Kind.DO, Kind.ASK} or on is None
        if each.id == after and each.kind not in {Kind.ASK, Kind.PROOF} and through:
            each = replace(each, leads_to=name)  # noqa: PLW2901
        steps.append(each)
        if each.id == after:
            steps.append(step)
    made = replace(guide, steps=tuple(steps))
    return in_every_language(made, lambda words: _with_step(words, step)), name


def remove_step(guide: Guide, name: StepId) -> Guide:
    """Without that step; who came to it goes on to where it led. The first one stays."""
    if guide.steps[0].id == name:
        return guide
    on = next(iter(guide.step(name).exits), None)
    on = None if on == name else on
    steps = tuple(_past(step, name, on) for step in guide.steps if step.id != name)
    made = replace(guide, steps=steps)
    return in_every_language(made, lambda words: replace(words, steps=_but(words.steps, name)))


def _past(step: Step, gone: StepId, on: StepId | None) -> Step:
    on = None if on == step.id else on
    leads_to = on if step.leads_to == gone else step.leads_to
    choices = tuple(
        replace(choice, leads_to=on or NOWHERE) if choice.leads_to == gone else choice
        for choice in step.choices
    )
    return replace(step, leads_to=leads_to, choices=choices)


def move_step(guide: Guide, name: StepId, by: int) -> Guide:
    """That step so many places later in the list (or earlier); the first one stays first."""
    steps = list(guide.steps)
    place = steps.index(guide.step(name))
    to = min(max(place + by, 1), len(steps) - 1)
    if place == 0:
        return guide
    steps.insert(to, steps.pop(place))
    return replace(guide, steps=tuple(steps))


def set_step(guide: Guide, name: StepId, **changes: Any) -> Guide:  # noqa: ANN401  as of Step
    """That step with these of its values changed: leads_to, picture, site, confirm."""
    steps = (replace(step, **changes) if step.id == name else step for step in guide.steps)
    return replace(guide, steps=tuple(steps))


def add_choice(guide: Guide, name: StepId) -> Guide:
    """One more answer to that question, before "I do not know"; it leads on as the first does."""
    step = guide.step(name)
    target = step.choices[0].leads_to if step.choices else NOWHERE
    made = Choice(_free("choice", (each.id for each in step.choices)), target, "caret-right")
    place = next(
        (at for at, each in enumerate(step.choices) if each.id == UNKNOWN), len(step.choices)
    )
    choices = (*step.choices[:place], made, *step.choices[place:])
    guide = set_step(guide, name, choices=choices)
    return _step_words(
        guide, name, lambda told: {"choices": {**(told.choices or {}), made.id: ChoiceWords("")}}
    )


def remove_choice(guide: Guide, name: StepId, choice: str) -> Guide:
    """Without that answer."""
    choices = tuple(each for each in guide.step(name).choices if each.id != choice)
    guide = set_step(guide, name, choices=choices)
    return _step_words(guide, name, lambda told: {"choices": _but(told.choices or {}, choice)})


def lead_choice(guide: Guide, name: StepId, choice: str, to: StepId) -> Guide:
    """That answer leads to that step."""
    choices = tuple(
        replace(each, leads_to=to) if each.id == choice else each
        for each in guide.step(name).choices
    )
    return set_step(guide, name, choices=choices)


def add_check(guide: Guide, name: StepId) -> Guide:
    """One more thing to tick in that step."""
    checks = guide.step(name).checks
    made = _free("check", checks)
    guide = set_step(guide, name, checks=(*checks, made))
    return _step_words(guide, name, lambda told: {"checks": {**(told.checks or {}), made: ""}})


def remove_check(guide: Guide, name: StepId, check: str) -> Guide:
    """Without that thing to tick."""
    checks = tuple(each for each in guide.step(name).checks if each != check)
    guide = set_step(guide, name, checks=checks)
    return _step_words(guide, name, lambda told: {"checks": _but(told.checks or {}, check)})


def draw_choice(guide: Guide, name: StepId, choice: str, icon: str) -> Guide:
    """That answer has that drawing beside it."""
    choices = tuple(
        replace(each, icon=icon) if each.id == choice else each
        for each in guide.step(name).choices
    )
    return set_step(guide, name, choices=choices)


def unknown_words(language: Language) -> str:
    """How one answers that one does not know."""
    return _NOT_KNOWN[language]


def free_name(stem: str, taken: Iterable[str]) -> str:
    """A name that nothing has yet: "paper-2"."""
    return _free(stem, taken)


def _free(stem: str, taken: Iterable[str]) -> str:
    names, number = set(map(str, taken)), 1
    while f"{stem}-{number}" in names:
        number += 1
    return f"{stem}-{number}"


def _with_step(words: GuideWords, step: Step) -> GuideWords:
    choices = {
        choice.id: ChoiceWords(_NOT_KNOWN[words.language] if choice.id == UNKNOWN else "")
        for choice in step.choices
    }
    told = StepWords(title="", short="", checks={}, choices=choices)
    return replace(words, steps={**words.steps, step.id: told})


def _step_words(guide: Guide, name: StepId, change: Any) -> Guide:  # noqa: ANN401  a function
    def changed(words: GuideWords) -> GuideWords:
        told = words.steps[name]
        return replace(words, steps={**words.steps, name: replace(told, **change(told))})

    return in_every_language(guide, changed)


def _but(table: Any, key: str) -> dict[Any, Any]:  # noqa: ANN401  a mapping of any words
    return {name: value for name, value in table.items() if name != key}

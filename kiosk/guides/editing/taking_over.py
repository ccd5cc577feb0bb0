"""A step of the shipped guide, taken over into a place's own version of it: pure."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.guides.editing.news import ABOUT
from kiosk.guides.editing.steps import NOWHERE, remove_step
from kiosk.guides.model import (
    Choice,
    ChoiceWords,
    Guide,
    GuideWords,
    NeedWords,
    Step,
    StepId,
    StepWords,
)
from kiosk.language.languages import Language


def taken_over(mine: Guide, now: Guide, name: StepId, picture: str | None) -> Guide:
    """The own guide with that step as the shipped one has it: what it is, and its words in every
    language that both have. `picture` is the name its picture has beside the own guide.

    A step that the shipped guide has no more is taken away; a new one comes where it stands there.
    """
    if name == ABOUT:
        return _head_over(mine, now)
    if all(step.id != name for step in now.steps):
        return remove_step(mine, name)
    ours = {step.id: step for step in mine.steps}
    new = _fitting(now.step(name), ours.get(name), {*ours, name})
    new = replace(new, picture=picture)
    if name in ours:
        steps = tuple(new if step.id == name else step for step in mine.steps)
    else:
        steps = _put_in(mine.steps, new, _before(now, name, set(ours)))
    words = {
        language: replace(
            told, steps={**told.steps, name: _words(told, now.words.get(language), new)}
        )
        for language, told in mine.words.items()
    }
    return replace(mine, steps=steps, words=words)


def _fitting(step: Step, ours: Step | None, known: set[StepId]) -> Step:
    """The step with its ways leading to steps that are there."""
    led: Mapping[str, StepId] = {each.id: each.leads_to for each in ours.choices} if ours else {}

    def way(choice: Choice) -> StepId:
        return choice.leads_to if choice.leads_to in known else led.get(choice.id, NOWHERE)

    choices = tuple(replace(choice, leads_to=way(choice)) for choice in step.choices)
    on = step.leads_to
    if on is not None and on not in known:
        on = ours.leads_to if ours else None
    return replace(step, leads_to=on, choices=choices)


def _before(now: Guide, name: StepId, known: set[StepId]) -> StepId | None:
    """The nearest step before that one which both guides have."""
    found = None
    for step in now.steps:
        if step.id == name:
            break
        if step.id in known:
            found = step.id
    return found


def _put_in(steps: tuple[Step, ...], new: Step, after: StepId | None) -> tuple[Step, ...]:
    at = next((at for at, step in enumerate(steps, 1) if step.id == after), len(steps))
    return (*steps[:at], new, *steps[at:])


def _words(mine: GuideWords, now: GuideWords | None, step: Step) -> StepWords:
    """The words of the step: the shipped ones, or the own ones as far as they still fit."""
    told = now.steps[step.id] if now else mine.steps.get(step.id) or StepWords("", "")
    checks, choices = told.checks or {}, told.choices or {}
    return replace(
        told,
        checks={name: checks.get(name, "") for name in step.checks},
        choices={each.id: choices.get(each.id) or ChoiceWords("") for each in step.choices},
    )


def _head_over(mine: Guide, now: Guide) -> Guide:
    words = {language: _head_words(told, now, language) for language, told in mine.words.items()}
    return replace(
        mine,
        theme=now.theme,
        domains=now.domains,
        minutes=now.minutes,
        needs=now.needs,
        papers=now.papers,
        source=now.source,
        checked=now.checked,
        review_by=now.review_by,
        words=words,
    )


def _head_words(mine: GuideWords, now: Guide, language: Language) -> GuideWords:
    told = now.words.get(language)
    if told is None:
        needs = {need: mine.needs.get(need) or NeedWords("", "") for need in now.needs}
        papers = {paper: mine.papers.get(paper, "") for paper in now.papers}
        return replace(mine, needs=needs, papers=papers)
    return replace(told, steps=mine.steps, reviewed=mine.reviewed)

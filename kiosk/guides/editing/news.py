"""What has changed in a shipped guide since a place made its own version of it: pure.

Three guides are compared, step by step: the shipped one as it was when it was last compared
(`before`), as it is (`now`), and the place's own (`mine`). Only what has changed, and is not the
same in the own one already, is news. What a guide says of itself is told as a step without a name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.guides.editing.flat import flat_head, flat_step, flat_step_words, flat_words
from kiosk.guides.model import Guide, GuideWords, Step, StepId
from kiosk.language.languages import Language

ABOUT = StepId("")


class Sort(StrEnum):
    """What became of a step."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is another: by its key, in a language where it is words; as it was and is
    in the shipped guide, and as it is in the own one. Empty: there is none."""

    key: str
    language: Language | None
    before: str
    now: str
    mine: str


@dataclass(frozen=True, slots=True)
class News:
    """A step of which the shipped guide now says something else."""

    step: StepId
    sort: Sort
    changes: tuple[Change, ...] = ()


def last_compared(mine: Guide, now: Guide, known: Guide | None) -> Guide:
    """The shipped guide as it was when the own one was last compared with it.

    Where nobody has kept that, the dates on which the facts were checked tell which is newer.
    """
    if known is not None:
        return known
    return mine if now.checked > mine.checked else now


def news(before: Guide, now: Guide, mine: Guide) -> tuple[News, ...]:
    """What has changed, in the order of the shipped guide as it is; what is gone comes last."""
    return tuple(_news(before, now, mine))


def _news(before: Guide, now: Guide, mine: Guide) -> Iterator[News]:
    if changes := tuple(_of_guide(before, now, mine)):
        yield News(ABOUT, Sort.CHANGED, changes)
    old, ours = _steps(before), _steps(mine)
    for name, step in _steps(now).items():
        if name not in old and name not in ours:
            yield News(name, Sort.NEW, tuple(_of_step(None, now, None, step)))
        elif name in ours:
            known = before if name in old else None
            if changes := tuple(_of_step(known, now, mine, step)):
                yield News(name, Sort.CHANGED, changes)
    for name in old:
        if name in ours and name not in _steps(now):
            yield News(name, Sort.GONE)


def _steps(guide: Guide) -> Mapping[StepId, Step]:
    return {step.id: step for step in guide.steps}


def _of_guide(before: Guide, now: Guide, mine: Guide) -> Iterator[Change]:
    yield from _changes(None, flat_head(before), flat_head(now), flat_head(mine))
    for language in _spoken(now, mine):
        was = flat_words(before.words[language]) if language in before.words else {}
        is_now, ours = flat_words(now.words[language]), flat_words(mine.words[language])
        yield from _changes(language, was, is_now, ours)


def _of_step(before: Guide | None, now: Guide, mine: Guide | None, step: Step) -> Iterator[Change]:
    def flat(guide: Guide | None) -> dict[str, str]:
        return flat_step(guide.step(step.id)) if guide else {}

    def told(guide: Guide | None, language: Language) -> dict[str, str]:
        words = guide.words.get(language) if guide else None
        return flat_step_words(words.steps[step.id]) if words else {}

    yield from _changes(None, flat(before), flat(now), flat(mine))
    for language in _spoken(now, mine or now):
        is_now, ours = told(now, language), told(mine, language)
        yield from _changes(language, told(before, language), is_now, ours)


def _spoken(now: Guide, mine: Guide) -> list[Language]:
    """The languages of both: a place need not have all that are shipped."""
    return [language for language in now.words if language in mine.words]


def _changes(
    language: Language | None,
    before: Mapping[str, str],
    now: Mapping[str, str],
    mine: Mapping[str, str],
) -> Iterator[Change]:
    for key in dict.fromkeys((*now, *before)):
        was, is_now, ours = (it.get(key, "") for it in (before, now, mine))
        if is_now not in {was, ours}:
            yield Change(key, language, was, is_now, ours)


def compared(before: Guide, now: Guide, still: frozenset[StepId]) -> Guide:
    """The shipped guide as it was compared with: as it is now, but for the steps that are `still`
    to be decided on, which are as they were."""
    old, new = _steps(before), _steps(now)
    steps = [
        old.get(step.id, step) if step.id in still else step
        for step in now.steps
        if step.id in old or step.id not in still
    ]
    steps += [step for step in before.steps if step.id in still and step.id not in new]
    head = before if ABOUT in still else now
    words = {
        language: _compared_words(before.words.get(language), told, head is before, still, steps)
        for language, told in now.words.items()
    }
    return replace(head, steps=tuple(steps), words=words)


def _compared_words(
    before: GuideWords | None,
    now: GuideWords,
    head_before: bool,
    still: frozenset[StepId],
    steps: list[Step],
) -> GuideWords:
    if before is None:
        before, still = now, frozenset()
    told = {
        step.id: (before if step.id in still and step.id in before.steps else now).steps[step.id]
        for step in steps
        if step.id in now.steps or step.id in before.steps
    }
    return replace(before if head_before else now, steps=told)

"""A draft as it can be walked through although it is not finished: pure."""

from collections import deque
from dataclasses import replace

from kiosk.guides.model import Choice, Guide, Kind, Step, StepId
from kiosk.guides.walk import Walk

_ENDS = frozenset({Kind.PROOF, Kind.PERSON})


def previewable(guide: Guide) -> Guide:
    """The guide with every way that leads nowhere led back to where it starts."""
    known = {step.id for step in guide.steps}
    return replace(guide, steps=tuple(_mended(step, known) for step in guide.steps))


def walk_to(guide: Guide, name: StepId) -> Walk:
    """The shortest walk to that step; where none leads there, one that begins with it."""
    guide = previewable(guide)
    todo, met = deque([Walk(guide)]), {guide.steps[0].id}
    while todo:
        walk = todo.popleft()
        if walk.step.id == name:
            return walk
        for position, to in enumerate(walk.step.exits):
            if to not in met:
                met.add(to)
                todo.append(walk.choose(position))
    first = guide.step(name)
    others = tuple(step for step in guide.steps if step.id != name)
    return Walk(replace(guide, steps=(first, *others)))


def _mended(step: Step, known: set[StepId]) -> Step:
    leads_to = step.leads_to if step.leads_to in known else None
    if leads_to is None and step.kind not in _ENDS and step.kind is not Kind.ASK:
        leads_to = step.id
    choices: tuple[Choice, ...] = tuple(
        each if each.leads_to in known else replace(each, leads_to=step.id)
        for each in step.choices
    )
    return replace(step, leads_to=leads_to, choices=choices)

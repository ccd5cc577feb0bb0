"""Every guide that is shipped, by every answer it offers, in French, to an end."""

from collections.abc import Iterator

import pytest

from kiosk.app.messages import Reason
from kiosk.app.shelf import SHIPPED
from kiosk.guides.model import Guide, Kind, StepId
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from tests.screens.kiosks import SMALL
from tests.screens.resident import said
from tests.screens.ways import name_of_way, open_guide

NAMES = sorted(folder.name for folder in SHIPPED.iterdir() if folder.is_dir())
Exit = tuple[StepId, int]


def ways_through(guide: Guide) -> list[Walk]:
    """Whole walks, from the first step to an end, that take every exit of every step."""
    left = {(step.id, place) for step in guide.steps for place in range(len(step.exits))}
    ways = []
    for walk in shortest_walks(guide):
        for place in range(len(walk.step.exits)):
            if (walk.step.id, place) in left:
                ways.append(to_an_end(walk.choose(place), left))
                left -= exits(ways[-1])
    assert not left
    return ways


def shortest_walks(guide: Guide) -> Iterator[Walk]:
    """To each step, the longest of them first: their ends take many exits at once."""
    met: dict[StepId, Walk] = {}
    todo = [Walk(guide)]
    while todo:
        walk = todo.pop(0)
        if walk.step.id not in met:
            met[walk.step.id] = walk
            todo += [walk.choose(place) for place in range(len(walk.step.exits))]
    return reversed(met.values())


def to_an_end(walk: Walk, left: set[Exit]) -> Walk:
    """That walk and on, by exits that were never taken where there are any, to an end."""
    far = steps_to_an_end(walk.guide)
    while walk.step.exits:
        name, leads_to, fresh = walk.step.id, walk.step.exits, left - exits(walk)
        rank = [((name, place) not in fresh, far[to]) for place, to in enumerate(leads_to)]
        walk = walk.choose(rank.index(min(rank)))
    return walk


def steps_to_an_end(guide: Guide) -> dict[StepId, int]:
    """How many steps each step is from the nearest end."""
    far = {step.id: 0 for step in guide.steps if not step.exits}
    while len(far) < len(guide.steps):
        far |= {
            step.id: 1 + min(far[leads_to] for leads_to in step.exits if leads_to in far)
            for step in guide.steps
            if step.id not in far and any(leads_to in far for leads_to in step.exits)
        }
    return far


def exits(walk: Walk) -> set[Exit]:
    return {(step.id, place) for step, place in zip(walk.trail, walk.answers, strict=False)}


@pytest.fixture
def guide(shipped, request):
    return next(each for each in shipped if each.id == request.param)


@pytest.mark.parametrize("guide", NAMES, indirect=True)
def test_every_answer_of_a_shipped_guide_leads_on_to_an_end(arrive, guide):
    resident = arrive(guide, languages=(Language.FR, Language.EN), panel=SMALL)
    words = guide.words[Language.FR]
    for way in ways_through(guide):
        resident.press(said("FooterBar", "Home"))
        open_guide(resident, way)
        for step, answer in zip(way.trail, way.answers, strict=False):
            assert resident.heading == words.steps[step.id].title
            resident.press(name_of_way(resident, way, step, answer))
        assert resident.heading == words.steps[way.step.id].title
        come_to_an_end(resident, way)
    assert set(resident.ends) <= {Reason.FINISH}


def come_to_an_end(resident, way):
    if way.step.kind is Kind.PROOF:
        resident.press(said("ProofPart", "I have my proof"))
        resident.press(said("OpinionScreen", "Go on without answering"))
        assert resident.ends
    else:
        assert way.step.kind is Kind.PERSON
        resident.press_here(said("PersonPart", "Call a mediator"))
        assert resident.says(f"{way.guide.words[Language.FR].title} · ")

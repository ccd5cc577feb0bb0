"""A real procedure from the first touch to "all is erased", with the pointer and nothing else.

Only what is seen is touched, where it is seen; the arrows beside a text are the way to the rest.
"""

import pytest

from kiosk.app.messages import After, Reason
from kiosk.guides.model import Kind
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.guides.theme_names import theme_name
from tests.journeys.footer import choose_language, choose_size
from tests.screens.kiosks import LANDSCAPE, PANELS
from tests.screens.resident import said
from tests.screens.ways import name_of_way

PLACE = (Language.FR, Language.EN, Language.AR)
WAY = (0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)  # by way of a forgotten password


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("language", [Language.FR, Language.AR])
def test_prime_d_activite_is_done_with_the_pointer_alone(arrive, prime, language, panel):
    resident = arrive(prime, languages=PLACE, panel=panel)
    choose_size(resident, 100 if panel is LANDSCAPE else 150)
    choose_language(resident, language)
    words = prime.words[language]

    resident.touch(said("HomeScreen", "Do a procedure"))
    resident.touch(theme_name(prime.theme))
    resident.touch(words.title)
    prepare(resident, words)
    walk = Walk(prime)
    for answer in WAY:
        assert resident.heading == words.steps[walk.step.id].title
        look_round(resident, walk, words)
        resident.touch(name_of_way(resident, walk, walk.step, answer))
        walk = walk.choose(answer)
    assert walk.step.kind is Kind.PROOF
    assert resident.heading == words.steps["proof"].title
    resident.touch(said("ProofPart", "I have my proof"))
    resident.touch(said("OpinionScreen", "A little"))

    assert resident.ends == [Reason.FINISH]
    assert resident.counted == {
        ("guide", "prime-activite", "opened"): 1,
        ("guide", "prime-activite", "finished"): 1,
        ("opinion", "prime-activite", "partly"): 1,
    }
    say_goodbye(arrive(prime, languages=PLACE, panel=panel))


def prepare(resident, words):
    """Answer what is asked, tick the papers: all as somebody would who has everything."""
    for need in words.needs.values():
        resident.touch_answer(said("NeedRow", "Yes"), need.ask)
        assert resident.answered(said("NeedRow", "Yes"), need.ask)
    for paper in words.papers.values():
        resident.touch(paper)
    assert all(resident.checkboxes.values())


def look_round(resident, walk, words):
    """What a step offers beside the way on: things to tick, and the site to open."""
    for check in (words.steps[walk.step.id].checks or {}).values():
        resident.touch(check)
        assert resident.checkboxes[check]
    if walk.step.id == "simulate":
        resident.touch(said("DoPart", "Open %1").replace("%1", "caf.fr"))
        resident.touch(said("SiteScreen", "Go on with the steps"))


def say_goodbye(next_one):
    """What the process that comes next says, and the fresh home it leads to."""
    next_one.kiosk.journey.finished(After.FINISH, "10:42")
    next_one.kiosk.journey.gone("10:42")
    assert next_one.heading == said("FinishedScreen", "Everything is erased.")
    next_one.touch(said("FinishedScreen", "To the first screen"))
    assert next_one.heading == said("HomeScreen", "Hello, what would you like to do?")
    assert said("FooterBar", "Finish") not in next_one.buttons

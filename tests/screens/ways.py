"""How one comes to a step of a guide: by pressing, from the first screen on."""

from kiosk.guides.model import Kind, Step
from kiosk.guides.walk import Walk
from kiosk.screens.guides.theme_names import theme_name
from tests.screens.resident import Resident, said

# The button that leads on from each kind of step, as a screen and its words in the source.
_ON = {
    Kind.READY: ("ReadyPart", "Begin"),
    Kind.DO: ("DoPart", "It is done"),
    Kind.PERSON: ("PersonPart", "Go on"),
}


def open_guide(resident: Resident, walk: Walk) -> None:
    """From the first screen, by its theme, to the first step of the guide of that walk."""
    resident.press(said("HomeScreen", "Do a procedure"))
    resident.press(theme_name(walk.guide.theme))
    resident.press(walk.guide.words_in(resident.language).title)


def follow(resident: Resident, walk: Walk) -> None:
    """From the first screen to the last step of that walk, by pressing what leads there."""
    open_guide(resident, walk)
    for step, answer in zip(walk.trail, walk.answers, strict=False):
        resident.press(name_of_way(resident, walk, step, answer))
    words = walk.guide.words_in(resident.language)
    assert resident.heading == words.steps[walk.step.id].title


def name_of_way(resident: Resident, walk: Walk, step: Step, answer: int) -> str:
    """What is written on the button that leads out of that step by that answer."""
    if step.choices:
        words = walk.guide.words_in(resident.language).steps[step.id]
        return words.choices[step.choices[answer].id].label
    return said(*_ON[step.kind])

import re

import pytest

from kiosk.guides.model import GuideError, Problem
from kiosk.guides.reader import read_guide
from kiosk.screens.authoring import fault_words as words
from kiosk.screens.authoring.fault_words import fault_with_place, fault_words
from tests.guides import faults
from tests.guides.folders import write_card

# What only who writes files by hand can do: values of another sort, names that are there already.
BY_HAND = {
    *("steps in words", "a wrong next", "checks twice", "a step twice"),
    *("a title that is none", "a check that is none"),
}
STEPS = [
    fault
    for fault in faults.KEYS + faults.ADDRESSES
    if "steps" in fault.said and fault.name not in BY_HAND
]
UNKNOWN = "Something is wrong with the file. “pas-a-pas guides check” says what."


@pytest.mark.parametrize("fault", STEPS, ids=lambda fault: fault.name)
def test_what_can_be_wrong_with_steps_is_said_in_the_language_of_the_screen(qapp, tmp_path, fault):
    guide = write_card(tmp_path)
    fault.spoil(guide)
    with pytest.raises(GuideError) as caught:
        read_guide(guide)

    said = [fault_words(problem) for problem in caught.value.problems]

    assert UNKNOWN not in said


def test_what_nobody_foresaw_is_said_with_its_place(qapp):
    problem = Problem("card/guide.toml", "icon", "a new sort of mistake")

    assert fault_with_place(problem) == f"{UNKNOWN} (card/guide.toml, icon)"


def test_no_two_shapes_are_the_same():
    shapes = [shape for shape, _ in words._KNOWN]

    assert len(set(shapes)) == len(shapes)
    assert all(re.compile(shape) for shape in shapes)

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guides.model import Choice, StepId
from kiosk.guides.resume import CodeError, Refusal, cleaned, code_of, grouped, qr_text, walk_of
from kiosk.guides.walk import Walk
from tests.guides.samples import guide, proof, ready
from tests.guides.walks import FORKED, walks

OTHER = guide(ready("ready", "proof"), proof("proof"), name="other")


def refusal_of(code, *guides):
    with pytest.raises(CodeError) as error:
        walk_of(code, guides)
    return error.value.refusal


@given(walks())
def test_any_walk_comes_back_from_its_code_without_its_rounds(walk):
    back = walk_of(code_of(walk), [OTHER, FORKED])
    assert back == walk.straight
    assert back.step == walk.step


@given(walks())
def test_a_code_may_be_typed_carelessly_or_scanned(walk):
    code = code_of(walk)
    assert walk_of(f" {grouped(code).lower()}-", [FORKED]) == walk.straight
    assert walk_of(qr_text(code), [FORKED]) == walk.straight


@given(walks(), st.data())
def test_one_wrong_sign_is_always_called_a_slip(walk, data):
    code = code_of(walk)
    place = data.draw(st.integers(0, len(code) - 1))
    sign = data.draw(st.sampled_from([s for s in "BCDFGHJKMNPQRTVWX234679" if s != code[place]]))
    assert refusal_of(code[:place] + sign + code[place + 1 :], FORKED) is Refusal.MISTYPED


@given(walks(), st.data())
def test_two_swapped_neighbours_are_always_called_a_slip(walk, data):
    code = code_of(walk)
    place = data.draw(st.integers(0, len(code) - 2))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        assert refusal_of(swapped, FORKED) is Refusal.MISTYPED


@pytest.mark.parametrize("code", ["", "B", "KB7", "é!", "🙂" * 50])
def test_what_is_no_code_is_called_a_slip(code):
    assert refusal_of(code, FORKED) is Refusal.MISTYPED


def test_the_code_of_a_guide_this_kiosk_has_not_is_unknown():
    assert refusal_of(code_of(Walk(OTHER)), FORKED) is Refusal.UNKNOWN


def test_a_code_made_before_its_guide_was_rearranged_is_old():
    walk = Walk(FORKED).choose(0).choose(1)
    which = FORKED.step(StepId("which"))
    new = Choice("new", StepId("proof"), "question")
    changed = dataclasses.replace(which, choices=(new, *which.choices))
    steps = tuple(changed if step is which else step for step in FORKED.steps)
    rearranged = dataclasses.replace(FORKED, steps=steps)
    assert refusal_of(code_of(walk), rearranged) is Refusal.OLD


def test_a_code_on_paper_is_short():
    walk = Walk(FORKED).choose(0).choose(1).choose(0)
    assert len(code_of(walk)) <= 8


def test_signs_that_look_alike_are_read_as_one():
    assert cleaned("8z") == "B2"

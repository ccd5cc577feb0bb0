import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guides.editing.faults import faults
from kiosk.guides.editing.kinds import KINDS, PARTS, Loss, losses, turned
from kiosk.guides.model import Kind, StepId
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES, Edits, edited

PRIME = next(guide for guide in GUIDES if guide.id == "prime-activite")
CONNECT, ACCOUNT, PROOF = StepId("connect"), StepId("account"), PRIME.steps[-1].id
STEPS = [(guide, step) for guide in GUIDES for step in guide.steps[1:]]


def said(words):
    """All that is said in the words of a step, with their keys."""
    found = {
        field.name: value
        for field in dataclasses.fields(words)
        if isinstance(value := getattr(words, field.name), str) and value
    }
    found |= {f"checks.{name}": text for name, text in (words.checks or {}).items() if text}
    return found | {
        f"choices.{name}": choice.label
        for name, choice in (words.choices or {}).items()
        if choice.label
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_nothing_goes_that_was_not_said_and_what_was_said_goes(guide, kind):
    for step in guide.steps[1:]:
        look_at(guide, step, kind)


def look_at(guide, step, kind):
    lost = {loss.what for loss in losses(guide, step.id, kind)}
    made = turned(guide, step.id, kind)

    before = said(guide.words[Language.FR].steps[step.id])
    after = said(made.words[Language.FR].steps[step.id])
    gone = {key.split(".")[0] for key in before.keys() - after.keys()}
    assert gone == lost - {"answers", "site", "next"} | (
        {"choices"} if "answers" in lost else set()
    )
    assert ("site" in lost) == (step.site is not None and made.step(step.id).site is None)
    assert made.step(step.id).picture == step.picture
    others = [each for each in guide.steps if each.id != step.id]
    assert [each for each in made.steps if each.id != step.id] == others


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_wrong_then_is_what_is_still_to_be_written(kind):
    for step in PRIME.steps[1:]:
        look_for_faults(PRIME, step, kind)


def look_for_faults(guide, step, kind):
    wrong = {
        (fault.key.split(".")[-1], fault.problem.sentence.split(":")[0])
        for fault in faults(turned(guide, step.id, kind))
        if fault.step == step.id and ".choices" not in fault.key
    }

    missing = {key for key, _ in wrong} - {"text", "sees", "otherwise"}
    assert all(key == "next" or key.startswith("steps[") for key in missing), wrong


@given(edited())
def test_the_kinds_of_a_step_can_be_changed_however_unfinished_the_guide_is(guides: Edits):
    guide = guides[-1]
    for step in guide.steps[1:]:
        for kind in KINDS:
            made = turned(guide, step.id, kind)
            assert made.step(step.id).kind is kind
            assert step.id not in made.step(step.id).exits or step.id in step.exits
            for words in made.words.values():
                assert set(words.steps[step.id].choices or ()) == {
                    choice.id for choice in made.step(step.id).choices
                }


def test_what_would_be_lost_is_told_with_its_words():
    assert losses(PRIME, CONNECT, Kind.DO) == ()
    lost = {loss.what: loss.words for loss in losses(PRIME, CONNECT, Kind.PROOF)}
    assert lost.keys() == {"site", "next"}
    assert lost["site"] == PRIME.step(CONNECT).site

    (answers,) = losses(PRIME, ACCOUNT, Kind.PERSON)
    labels = [each.label for each in PRIME.words[Language.FR].steps[ACCOUNT].choices.values()]
    assert answers == Loss("answers", ", ".join(labels))


def test_words_of_another_language_alone_are_told_as_well():
    words = dict(PRIME.words)
    french, english = words[Language.FR], words[Language.EN]
    bare = dataclasses.replace(french.steps[CONNECT], sees="")
    words[Language.FR] = dataclasses.replace(french, steps={**french.steps, CONNECT: bare})
    guide = dataclasses.replace(PRIME, words=words)

    lost = {loss.what: loss.words for loss in losses(guide, CONNECT, Kind.ASK)}
    assert lost["sees"] == english.steps[CONNECT].sees


def test_the_way_goes_on_where_it_went_on_first():
    first = PRIME.step(ACCOUNT).choices[0].leads_to
    assert turned(PRIME, ACCOUNT, Kind.DO).step(ACCOUNT).leads_to == first
    assert turned(PRIME, ACCOUNT, Kind.PROOF).step(ACCOUNT).leads_to is None
    after = PRIME.step(CONNECT).leads_to
    choices = turned(PRIME, CONNECT, Kind.ASK).step(CONNECT).choices
    assert {choice.leads_to for choice in choices} == {after}
    assert turned(PRIME, PROOF, Kind.PERSON).step(PROOF).leads_to is None


def test_the_readiness_check_stays_the_first_step():
    assert turned(PRIME, PRIME.steps[0].id, Kind.DO) is PRIME
    assert set(PARTS) == set(Kind)


@given(st.sampled_from(STEPS), st.sampled_from(KINDS))
def test_there_and_back_keeps_what_both_have_a_place_for(at, kind):
    guide, step = at
    back = turned(turned(guide, step.id, kind), step.id, step.kind)

    for language, words in guide.words.items():
        for part in set(PARTS[kind]) & set(PARTS[step.kind]):
            assert getattr(back.words[language].steps[step.id], part) == getattr(
                words.steps[step.id], part
            )

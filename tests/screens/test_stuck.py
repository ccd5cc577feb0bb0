"""When one is stuck: nothing is lost, and there are ways round."""

import pytest

from kiosk.guides.walk import Walk
from tests.guides.samples import do, guide, proof, ready
from tests.screens.ways import follow

REASONS = {
    "Code by SMS": "sms",
    "Password": "password",
    "Photo or paper": "paper",
    "The page is not the same": "page",
    "Something else": "other",
}


@pytest.fixture
def resident(arrive, prime):
    """Somebody stuck at the first thing to do of a real guide."""
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))
    resident.press("I am stuck")
    return resident


def test_every_kind_of_step_but_the_last_word_has_the_way_out(arrive, prime):
    ways = {"ready": (), "ask": (0,), "do": (0, 0), "person": (0, 1)}
    for kind, answers in ways.items():
        resident = arrive(prime)
        follow(resident, Walk(prime, answers))
        assert "I am stuck" in resident.buttons, kind
        assert "Continue later" in resident.buttons, kind


def test_it_says_where_one_is_stuck_and_offers_four_ways_round(resident, words):
    assert resident.heading == "It does not matter. What shall we do?"
    assert f"{words.title} · step 3" in resident.texts
    assert resident.buttons[:4] == [
        "Advice for this step",
        "Call a mediator",
        "Continue later",
        "Do it another way",
    ]


def test_the_advice_is_what_the_guide_says_of_this_very_step(resident, words):
    resident.press("Advice for this step")

    step = words.steps["simulate"]
    read = resident.texts
    assert resident.heading == "Advice for this step"
    assert read.index("If it does not work") + 1 == read.index(step.otherwise)
    assert read.index("Advice") + 1 == read.index(step.tip)


def test_a_step_without_advice_offers_none(arrive):
    plain = guide(ready("begin", "one"), do("one", "end"), proof("end"))
    for step in plain.words["fr"].steps.values():
        object.__setattr__(step, "otherwise", "")
    resident = arrive(plain)
    follow(resident, Walk(plain, (0,)))

    resident.press("I am stuck")

    assert "Advice for this step" not in resident.buttons
    assert "Do it another way" in resident.buttons


def test_the_other_ways_are_the_desk_the_telephone_and_the_post(resident, words):
    resident.press("Do it another way")

    ways = words.other_ways
    read = resident.texts
    assert read.index("At a desk") + 1 == read.index(ways.desk)
    assert read.index("By telephone") + 1 == read.index(ways.phone)
    assert read.index("By post") + 1 == read.index(ways.post)


@pytest.mark.parametrize("way", ["Advice for this step", "Do it another way"])
def test_a_way_round_may_be_looked_at_again_and_again(resident, way):
    for _ in range(3):
        resident.press(way)
        assert resident.heading == way
        resident.press("Back")

    assert resident.heading == "It does not matter. What shall we do?"


@pytest.mark.parametrize("way", ["Advice for this step", "Do it another way"])
def test_a_mediator_is_one_press_away_from_each_way_round(resident, way):
    resident.press(way)

    resident.press_here("Call a mediator")

    assert resident.heading == "A mediator can help you"
    resident.press("Back to my screen")
    assert resident.heading == way


def test_a_mediator_is_told_which_step_it_is(resident, words):
    resident.press_here("Call a mediator")

    assert resident.says(f"{words.title} · {words.steps['simulate'].short}")


def test_continue_later_leads_to_the_code_of_this_step(resident, words):
    resident.press("Continue later")

    assert resident.heading == "Your code to continue later"
    assert resident.says(words.steps["simulate"].short)


def test_back_returns_to_the_step_where_it_was(resident, words):
    resident.press("Back")

    assert resident.heading == words.steps["simulate"].title


@pytest.mark.parametrize(("said", "counted"), REASONS.items())
def test_the_reason_is_told_once_and_counted_once(resident, said, counted):
    before = resident.counted
    resident.press(said)

    assert [name for name in resident.buttons if name in REASONS] == [said]
    resident.press(said)

    assert resident.says("Thank you. It will help to improve things.")
    assert resident.counted == before | {("stuck", "prime-activite/simulate", counted): 1}


def test_a_reason_told_is_not_asked_for_again_at_the_same_step(resident):
    resident.press("Password")
    resident.press("Back")
    resident.press("I am stuck")
    assert [name for name in resident.buttons if name in REASONS] == ["Password"]

    resident.press("Password")

    assert resident.counted["stuck", "prime-activite/simulate", "password"] == 1


def test_at_another_step_the_reason_is_asked_for_again(resident):
    resident.press("Password")
    resident.press("Back")
    resident.press("It is done")
    resident.press("I am stuck")

    assert [name for name in resident.buttons if name in REASONS] == list(REASONS)


def test_without_a_reason_told_none_is_counted(resident):
    resident.press("Back")

    assert not [key for key in resident.counted if key[0] == "stuck"]


def test_what_is_counted_is_said_to_be_only_a_number(resident):
    assert resident.says("Only a number is kept.")

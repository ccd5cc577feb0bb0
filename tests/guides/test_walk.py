import pytest
from hypothesis import given

from kiosk.guides.walk import Walk
from tests.guides.samples import ask, do, guide, proof, ready
from tests.guides.walks import walks

SHORT = guide(
    ready("ready", "which"),
    ask("which", "do", "proof"),
    do("do", "proof"),
    proof("proof"),
)


def test_a_walk_follows_the_choices():
    walk = Walk(SHORT).choose(0).choose(0).choose(0)

    assert [step.id for step in walk.trail] == ["ready", "which", "do", "proof"]
    assert walk.is_done


def test_going_back_undoes_the_last_move_only():
    walk = Walk(SHORT).choose(0)

    assert walk.choose(1).back() == walk


def test_going_back_from_the_first_step_stays_there():
    assert Walk(SHORT).back() == Walk(SHORT)


def test_one_can_go_back_to_any_step_seen():
    walk = Walk(SHORT).choose(0).choose(0)

    assert walk.back_to(1).step.id == "which"


@pytest.mark.parametrize("position", [-1, 2])
def test_a_way_that_is_not_there_is_refused(position):
    with pytest.raises(IndexError, match="'which' has no way on"):
        Walk(SHORT).choose(0).choose(position)


def test_the_steps_ahead_are_those_of_the_first_choices():
    assert [step.id for step in Walk(SHORT).ahead] == ["which", "do", "proof"]


def test_the_time_left_shrinks_to_nothing_at_the_end():
    walk = Walk(SHORT)
    left = [walk.minutes_left]
    while walk.step.exits:
        walk = walk.choose(0)
        left.append(walk.minutes_left)

    assert left == sorted(left, reverse=True)
    assert (left[0], left[-1]) == (SHORT.minutes, 0)


@given(walks())
def test_a_straight_walk_meets_no_step_twice(walk):
    ids = [step.id for step in walk.straight.trail]

    assert len(ids) == len(set(ids))
    assert walk.straight.step == walk.step

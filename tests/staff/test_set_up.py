from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.set_up import END, STEPS, SetUp, SetUpState
from kiosk.storage.opening import open_database
from kiosk.storage.states import States

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
moves = st.lists(st.sampled_from(["finish_step", "skip_step", "back"]))


def after(moves):
    here = SetUp().begin()
    for move in moves:
        if here.at != END or move == "back":
            here = getattr(here, move)() or here
    return here


@pytest.fixture
def kept(tmp_path):
    with open_database(tmp_path).database as database:
        yield database


@given(moves)
def test_however_one_goes_a_step_is_done_or_skipped_and_never_both(moves):
    here = after(moves)

    assert here.at in (*STEPS, END)
    assert not here.done & here.skipped
    assert here.begun


@given(moves)
def test_from_anywhere_the_end_is_as_many_steps_away_as_are_left(moves):
    here = after(moves)
    left = 0 if here.at == END else len(STEPS) - here.number + 1
    for _ in range(left):
        here = here.finish_step()

    assert here.at == END


def test_at_the_first_step_there_is_no_way_back():
    assert SetUp().begin().back() is None


def test_once_it_is_over_it_begins_only_when_it_is_asked_for():
    over = SetUp(END).end()

    assert not over.begun
    assert over.begin().at == STEPS[0]


@given(moves)
def test_what_is_kept_is_what_is_read(tmp_path_factory, moves):
    with open_database(tmp_path_factory.mktemp("data")).database as database:
        SetUpState(database).keep(after(moves), NOW)

        assert SetUpState(database).read() == after(moves)


@pytest.mark.parametrize("words", ["", "{", "[]", '{"at": 3}', '{"at": "x", "done": ["y"]}', "7"])
def test_what_makes_no_sense_is_as_if_nobody_had_begun(kept, words):
    States(kept).set("set-up", words, NOW)

    assert SetUpState(kept).read() == SetUp()

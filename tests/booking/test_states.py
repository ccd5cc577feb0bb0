import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.model import State
from kiosk.booking.states import (
    ENDS,
    HELD,
    LEADS_TO,
    LIVE,
    TAKES_TIME,
    UNWANTED,
    LeapError,
    leads,
    must_lead,
)

OVER = {State.CONFLICTED, State.CANCELLED, State.EXPIRED}
ways = st.lists(st.sampled_from(list(State)), max_size=30)


def walk(wishes):
    """The states of a booking that goes where it is told, where it may."""
    gone = [State.REQUESTED]
    for wish in wishes:
        if leads(gone[-1], wish):
            gone.append(wish)
    return gone


def test_every_state_is_in_the_table_and_can_be_reached():
    reached, before = {State.REQUESTED}, set()
    while reached != before:
        before = set(reached)
        reached |= {after for state in before for after in LEADS_TO[state]}

    assert set(LEADS_TO) == reached == set(State)


def test_what_is_over_stays_over():
    assert {state for state in State if not LEADS_TO[state]} == OVER


@given(ways)
def test_confirmed_comes_only_after_asking(wishes):
    gone = walk(wishes)

    for before, after in itertools.pairwise(gone):
        if after in HELD:
            assert before in {State.CLAIMING, *HELD, State.REMOVED_BY_MEDIATOR}
    if set(gone) & HELD:
        assert State.CLAIMING in gone


@given(ways)
def test_what_the_authority_may_have_is_taken_back_before_it_is_cancelled(wishes):
    gone = walk(wishes)

    if gone[-1] is State.CANCELLED and State.CLAIMING in gone:
        assert gone[-2] is State.CANCEL_REQUESTED


@given(ways)
def test_no_way_goes_in_rounds_but_between_what_a_mediator_does(wishes):
    hers = {State.CONFIRMED, State.MOVED_BY_MEDIATOR, State.REMOVED_BY_MEDIATOR}
    others = [state for state in walk(wishes) if state not in hers]

    assert len(others) == len(set(others))


def test_the_meanings_of_states_fit_together():
    assert HELD < LIVE < TAKES_TIME
    assert UNWANTED < OVER
    assert {state for state in State if State.EXPIRED in LEADS_TO[state]} == ENDS


def test_a_leap_is_a_fault_of_ours():
    with pytest.raises(LeapError, match="cancelled does not lead to confirmed"):
        must_lead(State.CANCELLED, State.CONFIRMED)

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.measures import MEASURES, Key
from kiosk.statistics.session import Contribution, contributions
from tests.statistics.offers import SMALL

DAY = date(2026, 11, 24)
KEYS = [(str(row.key), *key) for row in MEASURES.values() for key in row.keys(SMALL)]
EVENTS = st.dictionaries(
    st.one_of(
        st.sampled_from(KEYS),
        st.tuples(st.sampled_from([*map(str, Key)]), st.text(max_size=8), st.text(max_size=8)),
        st.tuples(
            st.just("guide"),
            st.sampled_from(["ameli", "rsa"]),
            st.sampled_from(["opened", "resumed", "finished", "stuck", "left"]),
        ),
    ),
    st.integers(-1, 50),
)


def counted(events, day=DAY):
    return list(contributions(events, SMALL, day))


def test_a_measure_is_counted_on_its_last_day_and_never_after_it():
    last = MEASURES[Key.GUIDE].until
    events = {("guide", "rsa", "finished"): 1}

    assert counted(events, last) == [Contribution("guide", "rsa", "finished", 1, 1)]
    assert counted(events, last + timedelta(days=1)) == []


def test_a_guide_has_one_outcome_its_best():
    events = {
        ("guide", "rsa", "opened"): 2,
        ("guide", "rsa", "left"): 1,
        ("guide", "rsa", "finished"): 1,
    }

    assert counted(events) == [Contribution("guide", "rsa", "finished", 1, 1)]


def test_a_guide_of_which_no_end_is_known_was_left():
    assert counted({("guide", "rsa", "opened"): 1}) == [Contribution("guide", "rsa", "left", 1, 1)]


def test_of_two_guides_both_stay_and_the_one_that_went_further_leaves():
    events = {
        ("guide", "rsa", "finished"): 1,
        ("guide", "ameli", "stuck"): 1,
    }

    assert counted(events) == [
        Contribution("guide", "rsa", "finished", 1, 1),
        Contribution("guide", "ameli", "stuck", 1, 0),
    ]


def test_of_two_guides_that_went_as_far_the_second_leaves():
    events = {("guide", "rsa", "left"): 1, ("guide", "ameli", "left"): 1}

    assert {each.subject: each.leaving for each in counted(events)} == {"ameli": 1, "rsa": 0}


def test_a_walk_resumed_is_counted_beside_its_outcome_and_does_not_leave():
    events = {("guide", "rsa", "resumed"): 1, ("guide", "rsa", "finished"): 1}

    assert set(counted(events)) == {
        Contribution("guide", "rsa", "finished", 1, 1),
        Contribution("resumed", "rsa", "times", 1, 0),
    }


def test_what_happened_first_counts_where_not_all_does():
    events = {("option", option, "times"): 1 for option in ("contrast", "size", "lowered")}

    assert [(each.subject, each.number, each.leaving) for each in counted(events)] == [
        ("contrast", 1, 1),
        ("size", 1, 1),
        ("lowered", 1, 0),
    ]


def test_who_presses_a_hundred_times_counts_no_more_than_the_bound():
    assert counted({("blocked", "rsa", "times"): 100}) == [
        Contribution("blocked", "rsa", "times", 20, 1)
    ]


def test_what_is_in_no_row_cannot_be_counted():
    with pytest.raises(ValueError, match="'age' is in no row"):
        contributions({("age", "70", "times"): 1}, SMALL, DAY)


@pytest.mark.parametrize(
    "event", [("guide", "jeanne.martin", "finished"), ("stuck", "rsa/papers", "My name is Jeanne")]
)
def test_what_is_no_public_key_is_not_counted(event):
    assert counted({event: 1}) == []


def test_a_measure_past_its_time_is_not_counted():
    after = date(2029, 1, 1)

    assert counted({("session", "visits", "alone"): 1})
    assert counted({("session", "visits", "alone"): 1}, after) == []


@given(events=EVENTS)
def test_whatever_happens_only_public_keys_come_out_each_within_its_bounds(events):
    found = counted(events)

    leaving, staying = Counter(), Counter()
    for each in found:
        assert (each.measure, each.subject, each.detail) in KEYS
        assert 0 <= each.leaving <= each.number
        assert each.number > 0
        leaving[each.measure] += each.leaving
        staying[each.measure] += each.number
    assert len({each[:3] for each in found}) == len(found)
    for row in MEASURES.values():
        assert leaving[row.key] <= row.bound
        assert staying[row.key] <= row.most


@given(events=EVENTS)
def test_the_same_session_is_counted_the_same_way(events):
    assert counted(events) == counted(dict(events))

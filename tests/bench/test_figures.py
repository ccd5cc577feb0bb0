import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.figures import Judged, Quantity, Sample, figure, percentile

VALUES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=200)
SHARES = st.floats(0.001, 1.0)


def quantity(limit=None, judged=Judged.P95):
    return Quantity("a-name", "what it is", "ms", limit, judged)


@given(VALUES, SHARES)
def test_a_percentile_is_a_measured_value_that_enough_others_do_not_exceed(values, share):
    found = percentile(sorted(values), share)

    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


@given(VALUES, SHARES)
def test_no_smaller_measured_value_would_do(values, share):
    found = percentile(sorted(values), share)

    assert sum(value < found for value in values) < share * len(values)


@given(VALUES, SHARES, SHARES)
def test_a_larger_share_is_never_reached_by_a_smaller_value(values, one, other):
    ordered = sorted(values)

    assert percentile(ordered, min(one, other)) <= percentile(ordered, max(one, other))


@given(VALUES)
def test_the_order_in_which_values_came_changes_no_figure(values):
    there, back = Sample(quantity(), values), Sample(quantity(), values[::-1])

    assert figure(there, 0.0) == figure(back, 0.0)


@given(VALUES, st.floats(-1e6, 1e6))
def test_a_limit_on_the_worst_is_met_when_every_value_is_within_it(values, limit):
    found = figure(Sample(quantity(limit, Judged.MAX), values), 0.0)

    assert found.met == all(value <= limit for value in values)


@pytest.mark.parametrize(
    ("judged", "met"), [(Judged.MEDIAN, True), (Judged.P95, True), (Judged.MAX, False)]
)
def test_only_the_statistic_that_is_judged_is_held_to_the_limit(judged, met):
    found = figure(Sample(quantity(20.0, judged), [*range(1, 20), 50]), 0.0)

    assert (found.median, found.p95, found.max) == (10, 19, 50)
    assert found.met is met


def test_without_a_limit_nothing_is_met_or_missed():
    assert figure(Sample(quantity(), [1.0]), 0.0).met is None


def test_what_could_not_be_measured_has_no_numbers_and_says_why():
    found = figure(Sample(quantity(20.0), [], "only root may ask"), 0.5)

    assert (found.median, found.p95, found.max, found.count) == (None, None, None, 0)
    assert found.met is None
    assert found.note == "only root may ask"


def test_a_limit_is_held_against_the_value_itself_and_not_the_rounded_one():
    found = figure(Sample(quantity(20.0), [20.0001]), 0.0)

    assert math.isclose(found.p95, 20.0)
    assert found.met is False

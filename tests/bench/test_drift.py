from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.residents import drift

# Multiples of a quarter: sums of them are exact.
SIZES = st.lists(st.integers(0, 4000).map(lambda quarters: quarters / 4), min_size=2)


def test_what_grows_by_one_each_time_has_drifted_by_all_but_the_ends():
    assert drift([float(size) for size in range(100)]) == [each - 4.5 for each in range(90, 100)]


def test_one_large_beginning_or_end_is_told_but_does_not_move_what_is_usual():
    assert drift([*[10.0] * 9, 99.0, *[10.0] * 79, *[10.0] * 10, 30.0]) == [*[0.0] * 9, 20.0]


def test_there_is_no_drift_without_a_beginning_and_an_end():
    assert drift([]) == drift([5.0]) == []


@given(SIZES, st.integers(0, 1000))
def test_drift_does_not_depend_on_how_large_it_all_was(sizes, more):
    assert drift([size + more for size in sizes]) == drift(sizes)


@given(st.floats(0, 1e6), st.integers(2, 300))
def test_what_stays_the_same_does_not_drift(size, number):
    assert set(drift([size] * number)) == {0.0}

from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.patience import Patience

NEW = Patience(allowed=3, window_s=60, first_s=2, most_s=60)


def after(*deaths):
    patience = NEW
    for moment in deaths:
        patience = patience.after_death(moment)
    return patience


def test_the_first_deaths_are_forgiven():
    assert NEW.retry_at == float("-inf")
    assert after(10, 20).retry_at == 20
    assert not after(10, 20).tried(20)


def test_the_third_death_within_a_minute_makes_it_wait():
    assert after(0, 30, 60).retry_at == 62
    assert after(0, 30, 61).retry_at == 61


def test_each_further_death_doubles_the_wait_up_to_a_bound():
    patience = after(0, 0, 0)
    waits = []
    for _ in range(7):
        waits.append(patience.wait_s)
        patience = patience.after_death(patience.retry_at + 1)

    assert waits == [2, 4, 8, 16, 32, 60, 60]


def test_a_quiet_minute_after_a_wait_and_all_is_forgotten():
    patience = after(0, 0, 0)

    assert patience.tried(62)
    assert not patience.tried(62.1)
    assert patience.after_death(63).wait_s == 0


@given(st.lists(st.floats(0, 100), min_size=1))
def test_it_is_never_put_off_for_longer_than_the_bound(gaps):
    now, patience = 0.0, NEW
    for gap in gaps:
        now += gap
        patience = patience.after_death(now)

        assert now <= patience.retry_at <= now + 60

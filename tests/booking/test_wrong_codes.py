from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.booking.wrong_codes import FIRST_S, FREE, LONGEST_S, WrongCodes
from kiosk.storage.opening import open_database

NOON = datetime(2027, 3, 15, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path).database as opened:
        yield opened


def tried(codes, many, now=NOON):
    for _ in range(many):
        codes.add(now)
    return codes


def test_the_first_five_cost_nothing(database):
    codes = WrongCodes(database)
    for _ in range(FREE):
        assert codes.wait_s(NOON) == 0
        codes.add(NOON)
    assert codes.wait_s(NOON) == FIRST_S


def test_each_further_one_costs_twice_as_long_until_a_quarter_of_an_hour(database):
    codes = tried(WrongCodes(database), FREE)
    waits = []
    for _ in range(9):
        waits.append(codes.wait_s(NOON))
        codes.add(NOON)

    assert waits[:4] == [15, 30, 60, 120]
    assert waits[-1] == LONGEST_S


def test_waiting_is_all_it_takes(database):
    codes = tried(WrongCodes(database), FREE)

    assert codes.wait_s(NOON + timedelta(seconds=10)) == 5
    assert codes.wait_s(NOON + timedelta(seconds=15)) == 0


def test_a_right_code_forgets_the_wrong_ones(database):
    codes = tried(WrongCodes(database), FREE + 1)
    codes.forget(NOON)

    assert codes.wait_s(NOON) == 0
    assert tried(codes, FREE - 1).wait_s(NOON) == 0


def test_after_half_an_hour_nobody_pays_for_others(database):
    codes = tried(WrongCodes(database), 20)
    later = NOON + timedelta(minutes=31)

    assert codes.wait_s(later) == 0
    codes.add(later)
    assert codes.wait_s(later) == 0


def test_a_new_process_does_not_forget(tmp_path, database):
    tried(WrongCodes(database), FREE)

    with open_database(tmp_path).database as other:
        assert WrongCodes(other).wait_s(NOON) == FIRST_S


def test_a_clock_put_back_makes_nobody_wait_until_that_day(database):
    tried(WrongCodes(database), FREE, NOON + timedelta(days=1))
    codes = WrongCodes(database)

    assert codes.wait_s(NOON) == FIRST_S
    assert codes.wait_s(NOON + timedelta(seconds=FIRST_S)) == 0


def test_nothing_tells_who_typed_what(database):
    tried(WrongCodes(database), FREE)

    (row,) = database["states"].rows
    assert row == {"name": "booking.wrong-codes", "value": "5", "at": NOON.isoformat()}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.integers(-90_000, 90_000)), max_size=12))
def test_whatever_the_clock_does_nobody_waits_longer_than_the_longest(tmp_path_factory, story):
    with open_database(tmp_path_factory.mktemp("data")).database as opened:
        codes, now = WrongCodes(opened), NOON
        for wrong, seconds in story:
            now += timedelta(seconds=seconds)
            assert 0 <= codes.wait_s(now) <= LONGEST_S
            if wrong:
                codes.add(now)

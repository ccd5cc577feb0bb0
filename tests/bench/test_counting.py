from random import Random

import pytest

from kiosk.bench.accuracy import KIOSKS, city_week, compared, errors
from kiosk.statistics.measures import OUTCOMES
from tests.statistics.offers import shipped

SEED = 2026
WEEKS = 8


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def test_the_citys_numbers_are_unbiased_and_its_five_largest_within_three_percent():
    chance = Random(SEED)
    weeks = [compared(city_week(shipped(), chance), chance) for _ in range(WEEKS)]

    for table in ("guide", "guide_outcome"):
        ours, small, lies = ([week[table, way] for week in weeks] for way in ("ours", "k5", "rr"))
        assert mean(each.top for each in ours) <= 3
        # The sum of all numbers is off by 1.4 % in a week: by a third of that in eight.
        assert abs(mean(each.bias for each in ours)) <= 4 * 1.4 / WEEKS**0.5
        assert mean(each.bias for each in small) < -8, (
            "small numbers left out are missing for ever"
        )
        assert mean(each.top for each in lies) > 10 * mean(each.top for each in ours)


def test_a_city_has_the_visits_it_is_said_to_have():
    city = city_week(shipped(), Random(1))

    assert len(city.kiosks) == KIOSKS
    assert city.sessions == sum(city.truth.values()) == 50 * 20 * 7
    assert {outcome for _, outcome in city.truth} == set(OUTCOMES)


def test_errors_are_told_in_percent():
    truth = {("a", "x"): 100, ("b", "x"): 10}

    found = errors({("a", "x"): 90, ("b", "x"): 12}, truth)

    told = (found.top, found.median, found.bias)
    assert told == pytest.approx((15, 15, -7.2727), rel=1e-4)

import math
import statistics
import subprocess
import sys
from fractions import Fraction
from random import Random

import opendp.prelude as dp
import pytest

from kiosk.bench.sampled import SampledNoise
from kiosk.statistics.measures import EPSILON, MEASURES
from kiosk.statistics.noise import OpenDPNoise, spent, variance
from tests.statistics.offers import SMALL
from tests.statistics.sampling import chi_square

ROWS = [row for row in MEASURES.values() if row.epsilon]
DRAWS = 40_000
NOISES = [
    pytest.param(OpenDPNoise(), id="opendp"),
    pytest.param(SampledNoise(Random(2026)), id="sampled"),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_what_a_measure_spends_is_what_opendp_says_and_no_more_than_the_table_allows(row):
    drawn = OpenDPNoise().draw([0] * 10, row.bound, row.epsilon)

    space = dp.vector_domain(dp.atom_domain(T=int), size=10), dp.l1_distance(T=int)
    measurement = space >> dp.m.then_laplace(scale=drawn.scale)
    assert drawn.epsilon == measurement.map(row.bound)
    assert Fraction(drawn.epsilon) <= row.epsilon
    assert drawn.epsilon == pytest.approx(float(row.epsilon), rel=1e-9), "nothing is wasted either"


def test_together_they_cost_what_was_promised_by_opendps_own_composition():
    """Each measure as a query on the sessions, of which one more or less changes bound numbers."""
    dp.enable_features("contrib", "honest-but-curious")
    sessions = dp.vector_domain(dp.atom_domain(T=int)), dp.symmetric_distance()
    measurements = []
    for row in ROWS:
        keys, bound = len(list(row.keys(SMALL))), row.bound
        counted = dp.t.make_user_transformation(
            *sessions,
            dp.vector_domain(dp.atom_domain(T=int), size=keys),
            dp.l1_distance(T=int),
            lambda found, keys=keys, bound=bound: [bound * len(found), *[0] * (keys - 1)],
            lambda distance, bound=bound: bound * distance,
        )
        scale = OpenDPNoise().draw([0] * keys, bound, row.epsilon).scale
        measurements.append(counted >> dp.m.then_laplace(scale=scale))

    composed = dp.c.make_composition(measurements)

    assert composed.map(1) == pytest.approx(float(EPSILON), abs=1e-9)
    assert spent(each.map(1) for each in measurements) <= EPSILON
    assert len(composed([1, 2, 3])) == len(ROWS)


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize(("bound", "epsilon"), [(1, Fraction(7, 10)), (2, Fraction(4, 100))])
def test_the_noise_is_discrete_laplace(noise, bound, epsilon):
    drawn = noise.draw([0] * DRAWS, bound, epsilon)

    assert abs(chi_square(drawn.numbers, drawn.scale)) < 6
    error = math.sqrt(variance(drawn.scale) / DRAWS)
    assert abs(statistics.fmean(drawn.numbers)) < 6 * error
    assert statistics.pvariance(drawn.numbers) == pytest.approx(variance(drawn.scale), rel=0.1)


def test_the_comparison_finds_noise_that_is_a_little_too_small():
    drawn = OpenDPNoise().draw([0] * DRAWS, 1, Fraction(7, 10))

    assert chi_square(drawn.numbers, drawn.scale * 1.1) > 6


def test_numbers_below_zero_are_left_so():
    drawn = OpenDPNoise().draw([0] * 1000, 1, Fraction(7, 10))

    assert min(drawn.numbers) < 0


@pytest.mark.parametrize(
    ("counts", "bound", "epsilon"),
    [([], 1, Fraction(1)), ([1], 0, Fraction(1)), ([1], 1, Fraction(0))],
)
def test_nothing_is_drawn_for_nothing(counts, bound, epsilon):
    with pytest.raises(ValueError, match="noise needs"):
        OpenDPNoise().draw(counts, bound, epsilon)


@pytest.mark.parametrize(
    "module", ["kiosk.app.screen", "kiosk.app.kept", "kiosk.app.sync", "kiosk.app.reporting"]
)
def test_opendp_is_loaded_by_nobody_who_does_not_draw(module):
    asked = f"import sys, {module}; sys.exit('opendp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0

"""How sure a sum of noisy numbers is."""

import math
from functools import lru_cache

_Z = 1.959964  # of a normal distribution, 95 % lie within so many standard errors


@lru_cache(maxsize=4096)
def sureness(reports: int, variance: float) -> tuple[float, int]:
    """The standard error of a sum over that many reports, and half the width of its 95 % interval.

    The error is that of the noise: what is counted is what happened. The noise of one report has
    longer tails than a normal distribution (its excess kurtosis is 3), that of n reports an n-th
    of it: the interval is widened by that much (Cornish and Fisher, 1938). It ends at whole
    numbers, as sums are.
    """
    error = math.sqrt(variance)
    wider = (_Z**3 - 3 * _Z) / 24 * 3 / reports
    return error, math.ceil((_Z + wider) * error)

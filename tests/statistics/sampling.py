"""What discrete Laplace noise should be, to compare with what is drawn."""

import math
from collections import Counter


def chance_of(number, scale):
    """The probability of that noise: (1 - p) / (1 + p) · p^|n|, with p = exp(-1 / scale)."""
    share = math.exp(-1 / scale)
    return (1 - share) / (1 + share) * share ** abs(number)


def chi_square(drawn, scale):
    """How far the draws are from that, in standard deviations of a good sample; 5 is too far.

    Numbers too rare to count are put together, so that every class expects 20 at least.
    """
    reach = 0
    while len(drawn) * chance_of(reach + 1, scale) >= 20:
        reach += 1
    found = Counter(max(-reach - 1, min(reach + 1, number)) for number in drawn)
    wanted = {number: len(drawn) * chance_of(number, scale) for number in range(-reach, reach + 1)}
    rest = (len(drawn) - sum(wanted.values())) / 2
    wanted |= {-reach - 1: rest, reach + 1: rest}
    statistic = sum((found[each] - number) ** 2 / number for each, number in wanted.items())
    freedom = len(wanted) - 1
    return (statistic - freedom) / math.sqrt(2 * freedom)

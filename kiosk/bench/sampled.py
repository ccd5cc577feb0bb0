"""Noise that can be had again: as OpenDP draws it, but from a seed. For simulations alone."""

import math
from collections.abc import Sequence
from fractions import Fraction
from random import Random

from kiosk.statistics.noise import Drawn


class SampledNoise:
    """Discrete Laplace as the difference of two geometric numbers.

    It is never used for what leaves a kiosk: who knows the seed knows the counts.
    """

    def __init__(self, chance: Random) -> None:
        self._chance = chance

    def prepare(self) -> None:
        """Nothing is needed."""

    def draw(self, counts: Sequence[int], bound: int, epsilon: Fraction) -> Drawn:
        """The counts with noise of the scale bound ÷ ε."""
        scale = float(bound / epsilon)
        numbers = [count + self._one(scale) - self._one(scale) for count in counts]
        return Drawn(tuple(numbers), scale, float(epsilon))

    def _one(self, scale: float) -> int:
        """A geometric number: P(n) proportional to exp(-n / scale)."""
        return math.floor(-scale * math.log(1 - self._chance.random()))

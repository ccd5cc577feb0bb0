"""The noise of the weekly report, and what it costs: discrete Laplace, drawn by OpenDP.

One session changes the counts of a measure by its bound at most, in sum over all keys (the L1
sensitivity). Noise of scale bound ÷ ε on every key then makes what is released ε-differentially
private for a session, and the ε of the measures add up. What a scale costs is not believed:
OpenDP's own `map` says it of the very measurement that is drawn from, and the scale is widened
until what it says is within what was to be spent.

OpenDP weighs 265 MB: it is loaded when noise is drawn, in the process that closes the week.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Drawn:
    """Numbers with their noise: whole, and negative where the noise was.

    `scale` is that of the noise; `epsilon` what OpenDP says it costs.
    """

    numbers: tuple[int, ...]
    scale: float
    epsilon: float


class Noise(Protocol):
    """Draws noise. It cannot be had again: nobody is to draw twice for the same counts."""

    def prepare(self) -> None:
        """Load what drawing needs."""
        ...

    def draw(self, counts: Sequence[int], bound: int, epsilon: Fraction) -> Drawn:
        """The counts with noise, of which one session makes `bound` at most, for that ε."""
        ...


class OpenDPNoise:
    """Noise from the generator of the operating system, exact to the last digit."""

    def prepare(self) -> None:
        """Load OpenDP; takes a third of a second."""
        _laplace(1, 1.0)

    def draw(self, counts: Sequence[int], bound: int, epsilon: Fraction) -> Drawn:
        """The counts with noise, of which one session makes `bound` at most, for that ε.

        Raises:
            ValueError: there is nothing to draw for: no bound, no ε or no counts.
        """
        if bound < 1 or epsilon <= 0 or not counts:
            raise ValueError("noise needs counts, a bound and something to spend")
        scale = float(bound / epsilon)
        measurement = _laplace(len(counts), scale)
        while Fraction(measurement.map(bound)) > epsilon:
            scale = math.nextafter(scale, math.inf)
            measurement = _laplace(len(counts), scale)
        numbers = tuple(int(number) for number in measurement(list(counts)))
        return Drawn(numbers, scale, measurement.map(bound))


def _laplace(size: int, scale: float) -> Any:  # noqa: ANN401  opendp.mod.Measurement
    import opendp.prelude as dp  # noqa: PLC0415  see the module's words

    dp.enable_features("contrib")
    counts = dp.vector_domain(dp.atom_domain(T=int), size=size), dp.l1_distance(T=int)
    return counts >> dp.m.then_laplace(scale=scale)


def spent(epsilons: Iterable[float]) -> Fraction:
    """What several releases cost together, exactly: their sum."""
    return sum(map(Fraction, epsilons), start=Fraction(0))


def variance(scale: float) -> float:
    """The variance of one draw of that scale.

    P(n) is proportional to exp(-|n| / scale): it is 2p / (1 - p)², with p = exp(-1 / scale).
    """
    if not scale:
        return 0.0
    share = math.exp(-1 / scale)
    return 2 * share / (1 - share) ** 2

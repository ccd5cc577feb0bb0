"""Noise that is none, to see what it would be put on."""

from kiosk.statistics.noise import Drawn


class Silence:
    def prepare(self):
        """Nothing is needed."""

    def draw(self, counts, bound, epsilon):
        return Drawn(tuple(counts), float(bound / epsilon), float(epsilon))

"""What every measurement is given: where to measure, how often, and whom to tell how far it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.bench.place import Place

Progress = Callable[[int, int], None]  # rounds done, of how many


@dataclass(frozen=True, slots=True)
class Bench:
    """`rounds` is how often each measurement is made again; None: as often as it needs.

    `residents` is how many follow one another where that is measured; `seed` makes up guides.
    """

    place: Place
    rounds: int | None
    residents: int
    seed: int
    progress: Progress

    def often(self, times: int) -> int:
        """How many rounds to make of a measurement that by itself makes so many."""
        return self.rounds or times

    def counted(self, rounds: int) -> Iterator[int]:
        """The number of each round, from 0; how far it is, is told before each."""
        for each in range(rounds):
            self.progress(each, rounds)
            yield each

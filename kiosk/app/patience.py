"""When to start again something that keeps dying: pure, in seconds of any steady clock."""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Patience:
    """How often something died lately, and so when it may be started again.

    Up to `allowed` deaths within `window_s` seconds it is started again at once. From the
    `allowed`-th on it waits `first_s`, then twice as long after each death, `most_s` at most.
    A quiet `window_s` after a wait, and all is forgotten.
    """

    allowed: int
    window_s: float
    first_s: float
    most_s: float
    deaths: tuple[float, ...] = ()
    wait_s: float = 0.0

    @property
    def retry_at(self) -> float:
        """The moment from which it may be started again."""
        return self.deaths[-1] + self.wait_s if self.deaths else float("-inf")

    def tried(self, now: float) -> bool:
        """Whether it has died so often lately that it has to wait between two starts."""
        return self.wait_s > 0 and now <= self.retry_at + self.window_s

    def after_death(self, now: float) -> Self:
        """What is left of the patience after a death at that moment."""
        lately = (*(death for death in self.deaths if now - death <= self.window_s), now)
        wait = 0.0
        if self.tried(now):
            wait = min(2 * self.wait_s, self.most_s)
        elif len(lately) >= self.allowed:
            wait = self.first_s
        return replace(self, deaths=lately, wait_s=wait)

"""Where one person is in one guide.

The answers given are the whole state; the trail, the current step and the resume code all
follow from them. Moving makes a new walk, so going back is free and nothing needs wiping.
"""

from dataclasses import dataclass, replace
from typing import Self

from kiosk.guides.model import Guide, Kind, Step, StepId


@dataclass(frozen=True, slots=True)
class Walk:
    """A guide and the answers given so far.

    `answers[i]` is the position, from 0, of the exit taken at the i-th step of the trail; it is 0
    where the step has one way on.
    """

    guide: Guide
    answers: tuple[int, ...] = ()

    @property
    def trail(self) -> tuple[Step, ...]:
        """The steps seen, from the first to the current one: always one more than the answers."""
        trail = [self.guide.steps[0]]
        for answer in self.answers:
            trail.append(self.guide.step(trail[-1].exits[answer]))
        return tuple(trail)

    @property
    def step(self) -> Step:
        """The step the person is at."""
        return self.trail[-1]

    @property
    def site(self) -> str | None:
        """The address of the official site one is at: the step's own, or the last on the way."""
        return next((step.site for step in reversed(self.trail) if step.site), None)

    @property
    def ahead(self) -> tuple[Step, ...]:
        """The steps still to come, by the first choice where there is a question.

        A promise of length, not of content: a question may lead elsewhere. Ends at an end, or
        where the way comes back on itself.
        """
        met = {step.id for step in self.trail}
        ahead: list[Step] = []
        step = self.step
        while step.exits:
            step = self.guide.step(step.exits[0])
            if step.id in met:
                break
            met.add(step.id)
            ahead.append(step)
        return tuple(ahead)

    @property
    def minutes_left(self) -> int:
        """About how many minutes are left, at least 1, and 0 at an end."""
        if not self.step.exits:
            return 0
        left = len(self.ahead) / max(1, len(self.ahead) + len(self.answers))
        return max(1, round(self.guide.minutes * left))

    @property
    def is_done(self) -> bool:
        """Whether the person has come to the proof."""
        return self.step.kind is Kind.PROOF

    @property
    def straight(self) -> Self:
        """The walk to the same step without the rounds made on the way."""
        answers: list[int] = []
        places: dict[StepId, int] = {}
        for step, answer in zip(self.trail, (*self.answers, -1), strict=True):
            if (place := places.get(step.id)) is not None:
                places = {name: at for name, at in places.items() if at <= place}
                del answers[place:]
            places[step.id] = len(answers)
            answers.append(answer)
        return replace(self, answers=tuple(answers[:-1]))

    def choose(self, position: int) -> Self:
        """The walk after that exit of the current step.

        Raises:
            IndexError: the current step has no such exit.
        """
        if not 0 <= position < len(self.step.exits):
            raise IndexError(f"step {self.step.id!r} has no way on number {position}")
        return replace(self, answers=(*self.answers, position))

    def back(self) -> Self:
        """The walk before the last move; at the first step, this same walk."""
        return replace(self, answers=self.answers[:-1])

    @property
    def known_ahead(self) -> tuple[Self, ...]:
        """The walks one comes to from here without a question being answered, nearest first.

        The first of them is one step on; a question is the last, for its answer is the person's.
        """
        walks: list[Self] = []
        met = {step.id for step in self.trail}
        walk = self
        while len(walk.step.exits) == 1 and walk.step.exits[0] not in met:
            walk = walk.choose(0)
            met.add(walk.step.id)
            walks.append(walk)
        return tuple(walks)

    def back_to(self, place: int) -> Self:
        """The walk as it was at that place of the trail, from 0."""
        return replace(self, answers=self.answers[:place])

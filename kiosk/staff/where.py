"""Where in a guide somebody is who calls a mediator."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Where:
    """Where in a guide somebody is, and why they are stuck; all empty outside of a guide.

    `number` is the place of the step on the way, from 1.
    """

    guide: str = ""
    step: str = ""
    number: int = 0
    reason: str = ""

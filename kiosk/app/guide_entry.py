"""A guide as the librarian's list has it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.guides.model import Guide, GuideId, Problem

SOON = timedelta(days=30)


class Origin(StrEnum):
    """Whose a guide is."""

    SHIPPED = "shipped"
    OWN = "own"  # the place wrote it
    VERSION = "version"  # the place's own version of a shipped one
    DRAFT = "draft"  # nobody was shown it yet


class Review(StrEnum):
    """Whether the facts of a guide have to be looked at again."""

    FINE = "fine"
    SOON = "soon"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Entry:
    """A guide of this kiosk. `guide` is None where its files have `problems`, and nobody sees it.

    `written` tells whether it has a draft, `shipped` whether one was shipped under this name;
    `moved`, of a version of it, in how many steps the shipped one has changed since.
    """

    id: GuideId
    guide: Guide | None
    origin: Origin
    on: bool
    written: bool
    shipped: bool
    problems: tuple[Problem, ...] = ()
    moved: int = 0

    def review(self, today: date) -> Review:
        """Whether its facts have to be looked at again."""
        if self.guide is None or self.guide.review_by > today + SOON:
            return Review.FINE
        return Review.SOON if self.guide.review_by >= today else Review.OVERDUE

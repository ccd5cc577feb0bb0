"""Workshops and training: what is held, when, how many seats there are, and who is meant.

Values only. A workshop is what one registers for: one date, or several with one registration.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kiosk.language.languages import REFERENCE, Language

WorkshopId = NewType("WorkshopId", str)


@dataclass(frozen=True, slots=True)
class WorkshopWords:
    """What a resident reads of a workshop: what it is, what is done there."""

    title: str
    about: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Session:
    """One of a workshop's times; moments with a zone."""

    start: datetime
    finish: datetime


@dataclass(frozen=True, slots=True)
class Workshop:
    """What one registers for: all of its `sessions`, which are in order and never none.

    `members` are the ids under which registrations may name it: its own, and those of the events
    it is made of, so that an event added to a training or taken from it loses nobody. `seats`
    None: one comes without registering. `elsewhere`: so many of them are taken by people who
    did not register at a kiosk. `leader`, `level`, `audience`: as written, or empty.
    `words` have French, or whatever the event is written in, as their reference.
    """

    id: WorkshopId
    words: Mapping[Language, WorkshopWords]
    sessions: tuple[Session, ...]
    seats: int | None = None
    elsewhere: int = 0
    place: str = ""
    leader: str = ""
    level: str = ""
    audience: str = ""
    languages: tuple[str, ...] = ()
    members: tuple[WorkshopId, ...] = ()

    @property
    def start(self) -> datetime:
        """When it begins: until then one may register, or leave."""
        return self.sessions[0].start

    @property
    def finish(self) -> datetime:
        """When its last date is over."""
        return self.sessions[-1].finish

    @property
    def seats_here(self) -> int:
        """The seats for which one registers at kiosks."""
        return max(0, (self.seats or 0) - self.elsewhere)

    @property
    def title(self) -> str:
        """Its name as the calendar has it."""
        return self.words[REFERENCE].title

    def words_in(self, language: Language) -> WorkshopWords:
        """Its words in that language, as the calendar has them where there are none."""
        return self.words.get(language) or self.words[REFERENCE]

    def has(self, named: str) -> bool:
        """Whether a registration that names `named` is one for this."""
        return named == self.id or named in self.members


def workshop_of(workshops: Sequence[Workshop], named: str) -> Workshop | None:
    """The workshop that a registration names; its own id counts before those of its events."""
    own = (each for each in workshops if each.id == named)
    return next(own, None) or next((each for each in workshops if each.has(named)), None)

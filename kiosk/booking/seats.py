"""The line in front of a workshop: who has a seat, who waits and where, and what comes next.

Each registration is one entry that only its own kiosk writes. An entry takes its number as in a
bakery (Lamport, 1974): it is shown without one, all numbers are looked at, it takes the next, and
whoever finds another one still without a number waits for it. So once an entry stands in line
nobody comes to stand before it, whatever the order of reads and writes, and all kiosks read the
same order: by number, then by id. No clock is asked.

Never more than the seats: a seat is told only after a read that follows the write that took it,
and shows fewer others with a seat than there are seats. Were one more told, take of all those
writes the last: the read that follows it sees all the others, and does not tell. This holds
whatever was written late, removed as stale, or read in no order; the line only decides who tries.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from kiosk.booking.registrations import RegistrationId
from kiosk.booking.workshops import Workshop, WorkshopId


class Entry(NamedTuple):
    """One registration at the authority; `number` 0: it has not taken its number yet."""

    id: RegistrationId
    workshop: str
    number: int
    seated: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The entries of one workshop, as they were just read, and how many seats there are."""

    seats: int
    entries: tuple[Entry, ...]

    def find(self, registration: RegistrationId) -> Entry | None:
        """The entry of that registration."""
        return next((each for each in self.entries if each.id == registration), None)

    @property
    def seated(self) -> int:
        """How many have a seat."""
        return sum(each.seated for each in self.entries)

    @property
    def waiting(self) -> list[Entry]:
        """Those who stand in line, first come first."""
        standing = [each for each in self.entries if not each.seated and each.number]
        return sorted(standing, key=lambda each: (each.number, each.id))

    @property
    def choosing(self) -> list[Entry]:
        """Those who are about to take their number."""
        return [each for each in self.entries if not each.seated and not each.number]

    @property
    def free(self) -> int:
        """Seats that nobody has and nobody who waits is about to have."""
        return max(0, self.seats - self.seated - len(self.waiting) - len(self.choosing))

    @property
    def next_number(self) -> int:
        """The number for who comes now."""
        return 1 + max((each.number for each in self.entries), default=0)

    def rank(self, registration: RegistrationId) -> int:
        """The place on the waiting list, from 1; 0: not on it.

        Those before it for whom a seat is free are not counted: they are about to sit down.
        """
        before = self._before(registration)
        return 0 if before is None else max(1, before + 1 - max(0, self.seats - self.seated))

    def may_sit(self, registration: RegistrationId, *, passing: bool = False) -> bool:
        """Whether it is its turn: a seat is left when all before it have sat down.

        `passing`: those before it have left a free seat for long; they are not waited for.
        """
        before = 0 if passing else self._before(registration) or 0
        return self.seated + before < self.seats

    def _before(self, registration: RegistrationId) -> int | None:
        """How many stand before it in line; None: it does not stand there."""
        ids = [each.id for each in self.waiting]
        return ids.index(registration) if registration in ids else None


class Step(StrEnum):
    """What follows from a look at the line."""

    SHOW = "show"  # ours is not there: show it, without a number
    NUMBER = "number"  # take the next number
    WAIT = "wait"  # somebody is about to take a number
    SIT = "sit"  # it is our turn: take a seat
    HOLD = "hold"  # we have a seat, and are not one too many
    STAND_UP = "stand-up"  # we took a seat, and are one too many
    STAY = "stay"  # on the waiting list


def step_after(line: Line, registration: RegistrationId, *, passing: bool = False) -> Step:
    """The one thing to do next for an entry."""
    mine = line.find(registration)
    if mine is None:
        return Step.SHOW
    if mine.seated:
        return Step.HOLD if line.seated <= line.seats else Step.STAND_UP
    if not mine.number:
        return Step.NUMBER
    if line.choosing:
        return Step.WAIT
    return Step.SIT if line.may_sit(registration, passing=passing) else Step.STAY


def line_of(workshop: Workshop, entries: Sequence[Entry]) -> Line:
    """The line of a workshop among all entries."""
    own = tuple(each for each in entries if workshop.has(each.workshop))
    return Line(workshop.seats_here, own)


@dataclass(frozen=True, slots=True)
class SeatClaim:
    """A seat wanted, with the words of the event that is written for it; see `authority.Claim`.

    `passing`: see `Line.may_sit`.
    """

    id: RegistrationId
    workshop: Workshop
    made_at: datetime
    title: str
    code: str = ""
    phone: str = ""
    passing: bool = False


@dataclass(frozen=True, slots=True)
class Seat:
    """It is ours, as just read from the authority."""


@dataclass(frozen=True, slots=True)
class InLine:
    """On the waiting list, at that place from 1, as just read from the authority."""

    rank: int


@dataclass(frozen=True, slots=True)
class NotHeld:
    """There is no such workshop (any more); nothing of ours is left at the authority."""


class SeatAuthority(Protocol):
    """Seats and lines. Every method may raise `kiosk.sync.faults.SyncError`."""

    def claim(self, claim: SeatClaim) -> Seat | InLine | NotHeld:
        """Take a seat, or a place in the line; asked again, go on from where it stands.

        May be asked again after anything: that is how one who waits comes to a seat.
        """
        ...

    def entries(self) -> Sequence[Entry]:
        """All entries of all workshops, this kiosk's and others'."""
        ...

    def withdraw(self, registration: RegistrationId) -> None:
        """Give it up; when this returns a read has shown that it is gone."""
        ...


# The workshop of that id as it is now; None: it is held no more.
Find = Callable[[WorkshopId], Workshop | None]

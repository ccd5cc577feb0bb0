"""Who decides whether a slot is ours: a calendar server, or this kiosk alone.

One protocol for both. No authority believes a status: `claim` reads, writes, reads again, and
gives `Held` only after a read that follows our last write and shows nobody else there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.booking.model import BookingId, Mediator


@dataclass(frozen=True, slots=True)
class Claim:
    """A time wanted, with the words of the event that is written for it.

    `id` is the UID and the file's name; the same claim asked again writes the same bytes. `title`
    is the event's summary: subject, first name, code. `phone` is empty unless it was given.
    """

    id: BookingId
    mediator: Mediator
    start: datetime
    minutes: int
    made_at: datetime
    title: str
    place: str = ""
    notes: str = ""
    code: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """It is ours, at that time, as just read from the authority."""

    start: datetime
    minutes: int
    etag: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody else is there; nothing of ours is left at the authority."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The authority has nothing of that name."""


class BookingAuthority(Protocol):
    """Claims, checks and gives up times. Every method may raise `kiosk.sync.faults.SyncError`."""

    def claim(self, claim: Claim) -> Held | Taken:
        """Make the time ours, or learn that it is not; may be asked again after anything."""
        ...

    def verify(
        self, mediator: Mediator, bookings: Sequence[BookingId]
    ) -> Mapping[BookingId, Held | Gone]:
        """What the authority holds of ours now; a changed time is the mediator's doing."""
        ...

    def withdraw(self, mediator: Mediator, booking: BookingId) -> None:
        """Give it up; when this returns a read has shown that it is gone."""
        ...

    def ours(self, mediator: Mediator) -> Sequence[BookingId]:
        """All that it has of this kiosk, asked for or not: what should not be there is withdrawn.

        A late write of a request given up long ago leaves such a one behind.
        """
        ...

    def clock(self) -> datetime:
        """The authority's time, by which stale claims are told."""
        ...

"""What screens and commands ask of booking: the one door to it.

`Desk` is what they need; the real one keeps every wish durably before it returns, whatever the
authority is and whether it can be reached.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.booking.model import (
    Booking,
    BookingId,
    Mediator,
    MediatorId,
    Person,
    Place,
    PlaceId,
    Slot,
    Subject,
    SubjectId,
)


class Refusal(StrEnum):
    """Why something asked of the desk is not done."""

    TAKEN = "taken"  # the slot is no longer free; nothing was kept
    TOO_LATE = "too-late"  # past the subject's limit for moving and cancelling
    MISTYPED = "mistyped"  # no code at all
    UNKNOWN = "unknown"  # a code that no booking has, or no longer
    SLOW_DOWN = "slow-down"  # too many wrong codes: `wait_s` first
    TOO_EARLY = "too-early"  # it is not known yet who came
    OVER = "over"  # cancelled, removed or past already


class DeskError(Exception):
    """Something was not done, and nothing was changed. `refusal` says why."""

    def __init__(self, refusal: Refusal, wait_s: float = 0.0) -> None:
        super().__init__(f"the desk refused: {refusal.value}")
        self.refusal = refusal
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person would rather have; what is None does not matter. `language`: ISO 639-1."""

    mediator: MediatorId | None = None
    language: str | None = None
    place: PlaceId | None = None


ANYTHING = Wish()


class Desk(Protocol):
    """Slots out, wishes in.

    `here` is the place of this kiosk. `demonstration`: none of it is real, and screens say so.
    `confirms_at_once`: the authority is in this kiosk, so a booking is confirmed as it is made.
    """

    here: PlaceId
    demonstration: bool
    confirms_at_once: bool
    subjects: Sequence[Subject]
    mediators: Sequence[Mediator]
    places: Mapping[PlaceId, Place]

    def slots(self, subject: SubjectId, now: datetime, wish: Wish = ANYTHING) -> Sequence[Slot]:
        """The free slots of a subject within its notice and horizon, nearest first."""
        ...

    def next_here(self, now: datetime) -> Slot | None:
        """The next free slot at this place for any subject, or None."""
        ...

    def book(
        self,
        subject: SubjectId,
        slot: Slot,
        person: Person,
        now: datetime,
        step: str = "",
    ) -> Booking:
        """Ask for a slot; when this returns the wish is on the disk, and confirmed if it may be.

        Raises:
            DeskError: taken.
            StorageError: nothing was kept.
        """
        ...

    def booking(self, booking: BookingId) -> Booking | None:
        """What is known of it now."""
        ...

    def find(self, typed: str, now: datetime) -> Booking:
        """The booking of a code, typed with or without accents, spaces, case, or a slip in a word.

        Of several under one code (one was moved), the last that still stands. One whose time has
        passed is `EXPIRED`, until what is known of the person is removed.

        Raises:
            DeskError: mistyped, unknown, or slow down (after five wrong ones).
            StorageError: nothing can be read, or a wrong code not be noted.
        """
        ...

    def cancel(self, booking: BookingId, now: datetime, *, late: bool = False) -> Booking:
        """Give a booking up; kept durably, and done at the authority as soon as it is reached.

        With it goes whatever stands under the same code: one means all of it. `late`: somebody
        who works here does it, whom the subject's limit does not bind.

        Raises:
            DeskError: too late, or over.
            StorageError: nothing was changed.
        """
        ...

    def move(
        self, booking: BookingId, slot: Slot, now: datetime, *, late: bool = False
    ) -> Booking:
        """Another slot instead, under the same code; the old one is kept until this is confirmed.

        `late` is as in `cancel`. One that was conflicted, or removed by the mediator, may be
        moved too: that is how the person gets another time without being asked anything twice.

        Raises:
            DeskError: taken, too late, or over.
            StorageError: nothing was changed.
        """
        ...

    def subject_for_guide(self, guide: str) -> Subject | None:
        """The subject to see a mediator about when one is stuck in that guide."""
        ...

    def looked_at(self) -> datetime | None:
        """When the calendars behind the slots were last read; None: never."""
        ...

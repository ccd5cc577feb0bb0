"""What a person has chosen so far, before anything is booked. It lives no longer than the page."""

from dataclasses import dataclass

from kiosk.booking.model import Booking, PlaceKind, Slot, State, Subject

_LOST = {State.CONFLICTED, State.REMOVED_BY_MEDIATOR}


@dataclass(frozen=True, slots=True)
class Draft:
    """A booking in the making.

    `phone` is None until it was asked for, "" when none was given. `step` is where the person was
    stuck ("guide/step"), or empty. `old` is the booking in whose place it comes, if one is: who
    comes is known already.
    """

    subject: Subject
    slot: Slot | None = None
    first_name: str = ""
    phone: str | None = None
    step: str = ""
    old: Booking | None = None

    @property
    def moves(self) -> bool:
        """Whether the old one still stands, and is kept until the new one is confirmed."""
        return self.old is not None and self.old.state not in _LOST

    @property
    def needs_phone(self) -> bool:
        """Whether the mediator telephones: without a number it cannot be."""
        return self.subject.place_kind is PlaceKind.PHONE

"""What a person has chosen so far, before anything is booked. It lives no longer than the page."""

from dataclasses import dataclass

from kiosk.booking.model import Booking, PlaceKind, Slot, Subject


@dataclass(frozen=True, slots=True)
class Draft:
    """A booking in the making.

    `phone` is None until it was asked for, "" when none was given. `step` is where the person was
    stuck ("guide/step"), or empty. `old` is the booking that is moved, if one is.
    """

    subject: Subject
    slot: Slot | None = None
    first_name: str = ""
    phone: str | None = None
    step: str = ""
    old: Booking | None = None

    @property
    def needs_phone(self) -> bool:
        """Whether the mediator telephones: without a number it cannot be."""
        return self.subject.place_kind is PlaceKind.PHONE

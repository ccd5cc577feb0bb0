"""What every booking screen asks: the desk, and the clock."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.booking.desk import ANYTHING, Desk, Wish
from kiosk.booking.model import (
    Booking,
    BookingId,
    Mediator,
    MediatorId,
    Place,
    PlaceId,
    Slot,
    State,
    Subject,
)
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.booking.moments import Teller
from kiosk.storage.troubles import StorageError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reception:
    """The desk of bookings, as screens see it.

    `clock` gives the moment, with a zone. `zone` is where the clocks of the place hang; None: the
    machine's own. So many `keep_days` after a session, name and telephone are erased.
    `late`: those who work here are in front of it, whom no limit for changes binds. `near` is
    called when a name may soon be written down or read.
    """

    desk: Desk
    clock: Callable[[], datetime]
    zone: tzinfo | None = None
    keep_days: int = 30
    late: bool = False
    near: Callable[[], None] = lambda: None

    @property
    def now(self) -> datetime:
        """The moment."""
        return self.clock()

    def slots(self, subject: Subject, wish: Wish = ANYTHING) -> Sequence[Slot]:
        """The free slots of a subject, nearest first; none where they cannot be read."""
        try:
            return self.desk.slots(subject.id, self.now, wish)
        except StorageError as error:
            _log.warning("free times cannot be read: the storage is %s", error.trouble)
            return ()

    def next_here(self) -> Slot | None:
        """The next free slot at this place; None where there is none, or it cannot be read."""
        try:
            return self.desk.next_here(self.now)
        except StorageError as error:
            _log.warning("free times cannot be read: the storage is %s", error.trouble)
            return None

    def booking(self, booking: BookingId) -> Booking | None:
        """What is known of a booking now; None where it cannot be read."""
        try:
            return self.desk.booking(booking)
        except StorageError as error:
            _log.warning("a booking cannot be read: the storage is %s", error.trouble)
            return None

    def teller(self, language: Language) -> Teller:
        """Who says days and hours in that language."""
        return Teller(language, self.zone)

    def mediator(self, mediator: MediatorId) -> Mediator | None:
        """Who that is; None when the place no longer has her."""
        return next((each for each in self.desk.mediators if each.id == mediator), None)

    def first_name(self, mediator: MediatorId) -> str:
        """Her first name; her id where the place no longer has her."""
        known = self.mediator(mediator)
        return known.first_name if known else str(mediator)

    def subject(self, booking: Booking) -> Subject | None:
        """What the booking is about; None when the place no longer offers it."""
        return next((each for each in self.desk.subjects if each.id == booking.subject), None)

    def place(self, place: PlaceId | None) -> Place | None:
        """That place, or None: by telephone."""
        return self.desk.places.get(place) if place is not None else None

    def directions(self, place: PlaceId | None, language: Language) -> str:
        """The way to the desk once one is there, in words; French where there are no others."""
        known = self.place(place)
        words = known.directions if known and known.directions else {}
        return words.get(language) or words.get(REFERENCE, "")

    def too_late(self, booking: Booking) -> bool:
        """Whether it can no longer be moved or cancelled at the kiosk.

        What the mediator moved can be, until it begins.
        """
        if self.late or booking.state is State.MOVED_BY_MEDIATOR:
            return booking.start <= self.now
        subject = self.subject(booking)
        minutes = subject.cancel_minutes if subject else 0
        return booking.start - self.now < timedelta(minutes=minutes)

"""What every screen of workshops asks: the desk of workshops, and the clock."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.booking.model import Person
from kiosk.booking.registrations import Registration, RegistrationId
from kiosk.booking.workshop_desk import Offered
from kiosk.booking.workshops import Workshop, WorkshopId
from kiosk.language.languages import Language
from kiosk.screens.booking.moments import Teller
from kiosk.screens.booking.reception import Reception
from kiosk.storage.troubles import StorageError

AHEAD = timedelta(days=92)  # what is later is not shown yet

_log = logging.getLogger(__name__)


class Workshops(Protocol):
    """What screens ask about workshops; see `kiosk.booking.workshop_desk`."""

    def workshops(self, now: datetime) -> Sequence[Offered]:
        """The workshops that are not over, by their start."""
        ...

    def register(self, workshop: WorkshopId, person: Person, now: datetime) -> Registration:
        """Ask for a seat, or a place on the waiting list."""
        ...

    def registration(self, registration: RegistrationId) -> Registration | None:
        """What is known of it now."""
        ...

    def now_held(self, registration: Registration) -> Workshop:
        """Its workshop as it is now, or as it was when one registered."""
        ...

    def find(self, typed: str, now: datetime) -> Registration | None:
        """The registration of a code; None: it is of none."""
        ...

    def leave(self, registration: RegistrationId, now: datetime) -> Registration:
        """Give a seat or a place in the line up."""
        ...


@dataclass(frozen=True, slots=True)
class Counter:
    """The desk of workshops, as screens see it, beside that of bookings."""

    desk: Workshops
    reception: Reception

    @property
    def now(self) -> datetime:
        """The moment."""
        return self.reception.now

    @property
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self.reception.desk.demonstration

    def teller(self, language: Language) -> Teller:
        """Who says days and hours in that language."""
        return self.reception.teller(language)

    def workshops(self) -> Sequence[Offered]:
        """Those that have not begun, by their start; none where they cannot be read."""
        try:
            offered = self.desk.workshops(self.now)
        except StorageError as error:
            _log.warning("workshops cannot be read: the storage is %s", error.trouble)
            return ()
        end = self.now + AHEAD
        return [each for each in offered if not each.begun and each.workshop.start < end]

    def series(self) -> Sequence[Sequence[Offered]]:
        """The same by title: all dates of what is held again and again, the nearest first."""
        found: dict[str, list[Offered]] = {}
        for each in self.workshops():
            found.setdefault(each.workshop.title, []).append(each)
        return list(found.values())

    def offered(self, workshop: WorkshopId) -> Offered | None:
        """A workshop as it can be had now; None: not, or it cannot be read."""
        return next((each for each in self.workshops() if each.workshop.has(workshop)), None)

    def registration(self, registration: RegistrationId) -> Registration | None:
        """What is known of a registration now; None where it cannot be read."""
        try:
            return self.desk.registration(registration)
        except StorageError as error:
            _log.warning("a registration cannot be read: the storage is %s", error.trouble)
            return None

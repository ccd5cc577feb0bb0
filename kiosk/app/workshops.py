"""Join the parts of workshops: settings and database make a desk."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.app.booking_desk import BookingSettings, make_ledger
from kiosk.booking.local_seats import LocalSeats
from kiosk.booking.offer import Offer
from kiosk.booking.roll import Roll
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.workshop_desk import WorkshopDesk
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.settings.tables import Problem
from kiosk.storage.database import KioskDatabase


def make_roll(database: KioskDatabase, data: Path) -> Roll:
    """The registrations in that database, with what is personal sealed as in `make_ledger`."""
    return Roll(database, make_ledger(database, data).seal)


def make_workshop_desk(database: KioskDatabase, data: Path, offer: Offer) -> WorkshopDesk | None:
    """The desk of workshops; None: the place has none. Loads nothing that is slow."""
    if offer.workshops is None:
        return None
    roll, notes = make_roll(database, data), WorkshopNotes(database)
    claims = None
    if offer.server is None:
        claims = SeatClaims(roll, notes, LocalSeats(database, notes.find))
    taken = make_ledger(database, data).code_in_use
    return WorkshopDesk(roll, notes, claims, taken, offer.keep_days)


def refresh_workshops(
    database: KioskDatabase, settings: BookingSettings, now: datetime
) -> Sequence[Problem]:
    """Bring the cache of workshops up to date with the file of the place. Never in a screen: slow.

    Raises:
        StorageError: the cache is as it was.
    """
    from kiosk.booking.workshop_importing import (  # noqa: PLC0415  icalendar is slow
        import_workshops,
    )

    if settings.offer is None:
        return ()
    return import_workshops(database, settings.offer, settings.folder, now)

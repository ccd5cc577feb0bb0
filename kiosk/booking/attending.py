"""Who came: noted by those who work here, for the day's list and for what is counted."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance, Booking, BookingId, State
from kiosk.booking.states import HELD

EARLIEST = timedelta(hours=12)  # before its start: one may come early, not the day before


def attend(ledger: Ledger, booking: BookingId, attendance: Attendance, now: datetime) -> Booking:
    """Note whether the person came; may be noted again, differently.

    Raises:
        DeskError: it never was an appointment (OVER), or is not yet for today (TOO_EARLY).
        StorageError: it was not noted.
    """
    with ledger.writing():
        before = ledger.find(booking)
        if before is None or not _was_held(before):
            raise DeskError(Refusal.OVER)
        if now < before.start - EARLIEST:
            raise DeskError(Refusal.TOO_EARLY)
        return ledger.change(before, replace(before, attendance=attendance))


def _was_held(booking: Booking) -> bool:
    """Whether the authority held it to the end: it is confirmed, or was when its time passed."""
    ended = booking.state is State.EXPIRED and booking.verified_at is not None
    return booking.state in HELD or ended

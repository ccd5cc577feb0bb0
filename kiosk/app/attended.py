"""Who came to an appointment, noted by those who work here, and counted."""

from datetime import datetime

from kiosk.booking.attending import attend
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance, Booking, BookingId
from kiosk.statistics.measures import Key
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase

_COUNTED = {Attendance.KEPT: "kept", Attendance.MISSED: "missed"}


def note_attendance(
    database: KioskDatabase,
    ledger: Ledger,
    booking: BookingId,
    attendance: Attendance,
    now: datetime,
) -> Booking:
    """Note whether the person came, and count it; `now` is in the zone of the place.

    It may be noted again, differently: the counts of this place follow, but what is to leave it is
    what was noted first, or one appointment would count twice there.

    Raises:
        DeskError: it never was an appointment, or is not yet for today.
        StorageError: it was not noted, or noted and not counted.
    """
    found = ledger.find(booking)
    before = _COUNTED.get(found.attendance) if found else None
    noted = attend(ledger, booking, attendance, now)
    after = _COUNTED.get(attendance)
    if before != after:
        subject = str(noted.subject)
        leaving = 0 if before and after else 1
        rows = [
            (Key.BOOKING.value, subject, detail, number, number * leaving)
            for detail, number in ((before, -1), (after, 1))
            if detail
        ]
        Counts(database).add_all(now.date(), rows)
    return noted

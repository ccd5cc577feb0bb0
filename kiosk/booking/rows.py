"""Bookings as rows of the table, and back."""

from datetime import UTC, datetime

from kiosk.booking.model import (
    Attendance,
    Booking,
    BookingId,
    MediatorId,
    PlaceId,
    State,
    SubjectId,
)
from kiosk.storage.bookings import BookingRow


def booking_from(row: BookingRow) -> Booking:
    """What a row says."""
    return Booking(
        id=BookingId(row.id),
        code=row.code,
        subject=SubjectId(row.subject),
        mediator=MediatorId(row.mediator),
        place=PlaceId(row.place) if row.place is not None else None,
        start=datetime.fromtimestamp(row.start, UTC),
        minutes=row.minutes,
        state=State(row.state),
        made_at=datetime.fromisoformat(row.made_at),
        asked_start=datetime.fromtimestamp(row.asked_start, UTC),
        verified_at=datetime.fromisoformat(row.verified_at) if row.verified_at else None,
        etag=row.etag,
        step=row.step,
        replaces=BookingId(row.replaces) if row.replaces else None,
        attendance=Attendance(row.attendance),
    )


def row_of(booking: Booking) -> BookingRow:
    """The row that says it."""
    return BookingRow(
        id=booking.id,
        code=booking.code,
        subject=booking.subject,
        mediator=booking.mediator,
        place=booking.place,
        start=int(booking.start.timestamp()),
        asked_start=int(booking.asked_start.timestamp()),
        minutes=booking.minutes,
        state=booking.state,
        attendance=booking.attendance,
        made_at=booking.made_at.isoformat(),
        verified_at=booking.verified_at.isoformat() if booking.verified_at else None,
        etag=booking.etag,
        step=booking.step,
        replaces=booking.replaces,
    )

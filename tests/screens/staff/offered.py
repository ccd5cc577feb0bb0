"""What a place offers, and how a librarian changes it."""

from datetime import timedelta

from kiosk.app.booking_desk import make_ledger, read_booking
from kiosk.booking.model import Booking, BookingId, MediatorId, Person, State, SubjectId
from tests.screens.staff.settings_pages import go


def offer(office):
    reading = read_booking(office.config)
    assert not [each for each in reading.problems if "at least one" not in each.sentence]
    return reading.offer


def write(librarian, words):
    librarian.kiosk.navigation.page.view.type(words)
    go(librarian, "Keep")


def book(office, *, with_whom, about, days=2):
    start = (office.clock() + timedelta(days=days)).replace(microsecond=0)
    booking = Booking(
        id=BookingId(f"b{days}"),
        code=f"lune {days} pomme",
        subject=SubjectId(about),
        mediator=MediatorId(with_whom),
        place=None,
        start=start,
        minutes=45,
        state=State.CONFIRMED,
        made_at=start,
        asked_start=start,
    )
    ledger = make_ledger(office.database, office.data)
    with ledger.writing():
        ledger.add(booking, Person("Paul"))

"""A desk for workshops, and what residents and the sync process do at it."""

from datetime import timedelta

from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.local_seats import LocalSeats
from kiosk.booking.model import Person
from kiosk.booking.roll import Roll
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.workshop_desk import WorkshopDesk
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.storage.opening import open_database
from tests.booking.workshop_place import NOW, PARIS, workshop

ODILE = Person("Odile", "06 12 34 56 78")


class Plain:
    """Seals nothing, and remembers what about."""

    def seal(self, text, about):
        return f"{about}={text}".encode()

    def open(self, sealed, about):
        assert sealed.decode().startswith(f"{about}=")
        return sealed.decode().partition("=")[2]


def desk_on(folder, seats=2, files=None):
    """A desk, and what asks the authority for it; with `files`, that is for the sync process."""
    database = open_database(folder).database
    notes, roll = WorkshopNotes(database), Roll(database, Plain())
    with database.writing():
        notes.keep([workshop(seats)])
    if files is None:
        claims = SeatClaims(roll, notes, LocalSeats(database, notes.find))
        return WorkshopDesk(roll, notes, claims, lambda code: False, 30), claims
    seats_there = CalDavSeats(files, "/workshops/", "/registrations/", PARIS)
    claims = SeatClaims(roll, notes, seats_there)
    return WorkshopDesk(roll, notes, None, lambda code: False, 30), claims


def registered(desk, many=1):
    return [
        desk.register(workshop().id, ODILE, NOW + timedelta(seconds=later))
        for later in range(many)
    ]

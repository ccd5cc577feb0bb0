from dataclasses import replace
from functools import partial

import pytest

from kiosk.booking.local_seats import LocalSeats
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.storage.opening import open_database
from tests.booking.seat_rules import Hall, SeatRules
from tests.booking.workshop_place import workshop


def opened(folder):
    """The authority as another process has it, with a connection of its own."""
    database = open_database(folder).database
    return LocalSeats(database, WorkshopNotes(database).find)


def offer(folder, seats):
    database = open_database(folder).database
    with database.writing():
        WorkshopNotes(database).keep([] if seats is None else [replace(workshop(), seats=seats)])


class TestLocalSeats(SeatRules):
    processes = 6
    each = 5

    @pytest.fixture
    def hall(self, tmp_path):
        offer(tmp_path, 2)
        return Hall(workshop(2), partial(opened, tmp_path), partial(offer, tmp_path))

"""A mediator's screens on two years of a busy place: 30,000 bookings, and two years of counts."""

import time
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app.booking_desk import read_booking
from kiosk.booking.model import Booking, BookingId, Person, State
from kiosk.screens.navigation import Page
from kiosk.staff.people import mediator
from kiosk.storage.counts import Counts
from tests.faults.settings import FULL
from tests.screens.staff.today import MORNING

BOOKINGS, DAYS = (30_000, 730) if FULL else (3_000, 73)
LIMIT_S = 0.2 if FULL else 1.0  # CI's machine is shared: what it adds is not the kiosk's


@pytest.mark.long
def test_every_screen_of_the_day_is_there_in_a_fifth_of_a_second(
    arrive,
    place,
    booked,
):
    fill(place, booked)
    resident = arrive()
    resident.kiosk.journey.opened.open_office(place)
    way = resident.kiosk.journey.opened.staff_way(place)
    way.enter(mediator("Nadia"))
    resident.see()
    took = {}

    def timed(name, act):
        began = time.perf_counter()
        act()
        QCoreApplication.processEvents()
        resident.window.grabWindow()
        took[name] = min(took.get(name, 60.0), time.perf_counter() - began)

    for _ in range(2):  # the second time, as at any moment of a day
        timed("day", way.home)
        view = resident.kiosk.navigation.page.view
        visit = view.property("visits")[0]["id"]
        timed("week", partial(view.choose, "week"))
        timed("today", partial(view.choose, "today"))
        timed("mark", partial(view.marked.emit, visit, "arrived"))
        timed("visit", partial(view.visitTaken.emit, visit))
        timed("back", resident.kiosk.navigation.back)
        timed("note", partial(view.placeTaken.emit, "rsa/open"))
        timed("walk-in", way.mediator(mediator("Nadia")).walk_in)
    print({name: f"{seconds * 1000:.0f} ms" for name, seconds in took.items()})

    assert isinstance(resident.kiosk.navigation.page, Page)
    assert max(took.values()) < LIMIT_S, took


def fill(place, booked):
    template = booked("Paul")
    ledger = booked.ledger
    mediators = read_booking(place.config).offer.mediators
    with ledger.writing():
        for number in range(BOOKINGS):
            day, hour = divmod(number, BOOKINGS // DAYS)
            at = MORNING + timedelta(days=day - DAYS + 5, minutes=15 * hour)
            booking = Booking(
                BookingId(f"b{number}"),
                f"lune {number} pomme",
                template.subject,
                mediators[number % len(mediators)].id,
                template.place,
                at,
                30,
                State.CONFIRMED if at > MORNING else State.EXPIRED,
                at,
                at,
                verified_at=at,
            )
            ledger.seal_in(booking, Person(f"N{number}"))
    for day in range(DAYS):
        rows = [("stuck", f"rsa/step-{n}", "sms", 1 + n, 1) for n in range(40)]
        Counts(place.database).add_all(MORNING.date() - timedelta(days=day), rows)

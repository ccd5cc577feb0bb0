"""A kiosk after two busy years: its counts, its bookings, what it sent, what its staff did.

By the kiosk's own code for each row, thousands in a transaction: a resident's own way would take
hours for as many.
"""

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger, read_booking
from kiosk.app.offered import offer_of
from kiosk.bench.processes import BenchError
from kiosk.booking.model import Attendance, Booking, BookingId, Person, State
from kiosk.booking.offer import Offer
from kiosk.guides.model import Guide
from kiosk.staff.door import Door
from kiosk.staff.journal import KEPT, Action, Journal
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.statistics.measures import OUTCOMES, REASONS
from kiosk.statistics.network import Look, counted
from kiosk.statistics.session import Event, contributions
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database

DAYS, BOOKINGS = 730, 30_000
_VISITS = 40  # a day, of which each is counted by itself
_LOOKS = (Look(0.05), Look(0.2), Look(1.0), Look(None))


def fill(data: Path, config: Path, guides: tuple[Guide, ...], now: datetime, seed: int) -> None:
    """Fill that folder; `config` is given the bookings of the demonstration.

    Raises:
        BenchError: nothing can be kept there.
    """
    booking = "booking.toml"
    (config / booking).write_bytes((DEMONSTRATION / booking).read_bytes())
    offer = read_booking(config).offer
    database = open_database(data).database
    if database is None or offer is None:
        raise BenchError(f"{data}: nothing can be kept there")
    chance = Random(seed)  # noqa: S311  to be had again
    with database:
        _count(database, guides, offer, now, chance)
        _book(database, data, offer, now, chance)
        _staff(database, offer, now)


def _count(
    database: KioskDatabase, guides: tuple[Guide, ...], offer: Offer, now: datetime, chance: Random
) -> None:
    counts = Counts(database)
    offered = offer_of(guides, [subject.id for subject in offer.subjects])
    for back in range(DAYS):
        day = (now - timedelta(days=back)).date()
        rows = [counted(look) for look in _LOOKS]
        for _ in range(_VISITS):
            rows += contributions(_visit(guides, chance), offered, day)
        counts.add_all(day, rows)


def _visit(guides: tuple[Guide, ...], chance: Random) -> dict[Event, int]:
    guide = chance.choice(guides)
    outcome = chance.choice(OUTCOMES)
    visit: dict[Event, int] = {
        ("session", "visits", chance.choice(("alone", "assisted"))): 1,
        ("language", chance.choice(("fr", "fr", "fr", "ar", "en")), "times"): 1,
        ("guide", guide.id, outcome): 1,
        ("opinion", guide.id, chance.choice(("yes", "partly", "no"))): 1,
    }
    if outcome == "stuck":
        step = chance.choice(guide.steps).id
        visit["stuck", f"{guide.id}/{step}", chance.choice(REASONS)] = 1
    return visit


def _book(
    database: KioskDatabase, data: Path, offer: Offer, now: datetime, chance: Random
) -> None:
    ledger = make_ledger(database, data)
    apart = timedelta(days=DAYS + 28) / BOOKINGS  # some are still to come
    with ledger.writing():
        for number in range(BOOKINGS):
            start = (now - timedelta(days=DAYS) + number * apart).replace(microsecond=0)
            helper = chance.choice(offer.mediators)
            past = start < now
            booking = Booking(
                id=BookingId(f"bench-{number}"),
                code=f"bench {number}",
                subject=helper.subjects[0],
                mediator=helper.id,
                place=None,
                start=start,
                minutes=30,
                state=State.EXPIRED if past else State.CONFIRMED,
                made_at=start - timedelta(days=5),
                asked_start=start,
                attendance=Attendance.KEPT if past else Attendance.UNKNOWN,
            )
            ledger.add(booking, Person("Odile", "0556000000"))
            if message := ledger.message("booking.claim", booking.id):
                ledger.done(message)


def _staff(database: KioskDatabase, offer: Offer, now: datetime) -> None:
    Door(database).set_pin(LIBRARIAN, "481592", now)
    Door(database).set_pin(mediator(offer.mediators[0].first_name), "730164", now)
    journal = Journal(database)
    for number in range(KEPT // 10):
        journal.note(LIBRARIAN, Action.ENTERED, now - timedelta(hours=number))

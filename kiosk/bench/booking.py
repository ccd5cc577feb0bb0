"""How long a booking takes to be confirmed, and what a kiosk costs its calendar server."""

import subprocess
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from kiosk.app.booking_desk import make_desk, read_booking
from kiosk.app.sync import EVERY_S
from kiosk.app.sync_bookings import BookingSync
from kiosk.app.sync_loop import CALENDARS_EVERY
from kiosk.bench.bench import Bench
from kiosk.bench.figures import Quantity, Sample
from kiosk.bench.place import Place
from kiosk.bench.processes import BenchError
from kiosk.bench.served import MEDIATORS, WITHIN_S, is_possible, served
from kiosk.booking.front_desk import FrontDesk
from kiosk.booking.model import BookingId, Person, Slot, State
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.sync.dav import Dav

_MS, _KIB = 1000.0, 1024.0
_HOUR_S = 3600.0
_BUSY = 12  # bookings an hour: one every five minutes, all day long
_WITHOUT = "Radicale is not installed, so that there is no calendar server to measure against"

CONFIRMED = Quantity(
    "booking_confirmed",
    "from a wish on the disk to its confirmation, on a calendar server on this machine",
    "ms",
    1000.0,
)
IDLE = Quantity("sync_idle_requests", "requests of a kiosk an hour, nothing happening", "")
IDLE_KIB = Quantity("sync_idle_kib", "what they carry, both ways", "KiB")
BUSY = Quantity("sync_busy_requests", f"requests an hour with {_BUSY} bookings made in it", "")
BUSY_KIB = Quantity("sync_busy_kib", "what they carry, both ways", "KiB")


def booking_confirmed(bench: Bench) -> list[Sample]:
    """Book, one after the other, with the real sync process; `bench.rounds` times."""
    if not is_possible():
        return [Sample(CONFIRMED, [], _WITHOUT)]
    with served(bench.place) as (_, place), _opened(place) as database:
        desk = _desk(database, place)
        with (place.folder / "printed").open("ab") as printed:
            sync = subprocess.Popen(  # noqa: S603  a process of ours
                place.command("sync"), stdin=subprocess.PIPE, stdout=printed, stderr=printed
            )
        try:
            _until(lambda: bool(_slots(desk)), sync)
            times = [_one(desk, number, sync) for number in bench.counted(bench.often(30))]
        finally:
            sync.kill()
            sync.communicate()
    return [Sample(CONFIRMED, times, f"{MEDIATORS} mediators, 3 calendars each")]


def sync_cost(bench: Bench) -> list[Sample]:
    """Count what looks and bookings ask of a server; an hour's worth follows from that."""
    quantities = (IDLE, IDLE_KIB, BUSY, BUSY_KIB)
    if not is_possible():
        return [Sample(each, [], _WITHOUT) for each in quantities]
    looks = _HOUR_S / (EVERY_S * CALENDARS_EVERY)
    with (
        served(bench.place) as (account, place),
        _opened(place) as database,
        Dav(account) as dav,
    ):
        bookings = BookingSync(database, place.data, read_booking(place.config), dav)
        desk = _desk(database, place)
        bookings.look(datetime.now(UTC))  # the first one brings everything
        idle = _cost(dav, lambda: bookings.look(datetime.now(UTC)))
        busy = []
        for number in bench.counted(bench.often(_BUSY)):
            _book(desk, number)
            busy.append(_cost(dav, lambda: _send_and_look(bookings)))
    more = sum(each[0] for each in busy) / len(busy) - idle[0]
    more_kib = sum(each[1] for each in busy) / len(busy) - idle[1]
    hour = (looks * idle[0], looks * idle[1])
    values = (*hour, hour[0] + _BUSY * more, hour[1] + _BUSY * more_kib)
    note = f"{looks:.0f} looks an hour at {MEDIATORS} mediators' calendars, 3 each"
    return [Sample(each, [value], note) for each, value in zip(quantities, values, strict=True)]


def _send_and_look(bookings: BookingSync) -> None:
    bookings.send(datetime.now(UTC))
    bookings.look(datetime.now(UTC))


def _cost(dav: Dav, act: Callable[[], object]) -> tuple[float, float]:
    """Requests and KiB of what is done."""
    meter = dav.meter
    before = (meter.requests, meter.sent + meter.received)
    act()
    return meter.requests - before[0], (meter.sent + meter.received - before[1]) / _KIB


def _one(desk: FrontDesk, number: int, sync: "subprocess.Popen[bytes]") -> float:
    began = time.perf_counter()
    booking = _book(desk, number)
    _until(lambda: _is_confirmed(desk, booking), sync)
    return (time.perf_counter() - began) * _MS


def _is_confirmed(desk: FrontDesk, booking: BookingId) -> bool:
    found = desk.booking(booking)
    return found is not None and found.state is State.CONFIRMED


def _book(desk: FrontDesk, number: int) -> BookingId:
    now = datetime.now(UTC)
    slot = _slots(desk)[2 * number + 1]
    return desk.book(desk.subjects[0].id, slot, Person("Odile"), now).id


def _slots(desk: FrontDesk) -> Sequence[Slot]:
    return desk.slots(desk.subjects[0].id, datetime.now(UTC))


def _desk(database: KioskDatabase, place: Place) -> FrontDesk:
    offer = read_booking(place.config).offer
    if offer is None:
        raise BenchError("the settings of the place offer nothing to book")
    return make_desk(database, place.data, offer)


def _opened(place: Place) -> KioskDatabase:
    opened = open_database(place.data)
    if opened.database is None:
        raise BenchError(f"the storage is {opened.troubles[0]}")
    return opened.database


def _until(true: Callable[[], bool], sync: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + WITHIN_S
    while not true():
        if sync.poll() is not None or time.monotonic() > end:
            raise BenchError("the sync process does not confirm anything")
        time.sleep(0.005)

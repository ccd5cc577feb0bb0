"""A server with years of bookings is read for the first time, and nobody waits for it."""

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.storage.calendars import Calendars
from kiosk.storage.states import States
from kiosk.sync.states import PROGRESS
from tests.app.served import Served, put_hours
from tests.booking.calendar_place import calendar_text
from tests.faults.settings import FULL
from tests.servers.fixtures import new_shelf
from tests.servers.hostile import File

EVENTS = 30_000 if FULL else 1_500
STALL_S = 1.0 if FULL else 20.0  # of the desk in another process; CI's machine is shared


@pytest.mark.long
def test_the_first_reading_tells_how_far_it_is_and_holds_up_no_screen(hostile, tmp_path):
    shelf = new_shelf(hostile)
    put_hours(shelf)
    first = datetime.now(UTC) - timedelta(days=700)
    for number in range(EVENTS):  # most are long past, as on any such server
        at = first + timedelta(minutes=33 * number)
        text = calendar_text(f"DTSTART:{at:%Y%m%dT%H%M%SZ}", "DURATION:PT30M", uid=f"n{number}")
        file = File(text, f'"n{number}"', time.time())
        hostile.files[f"{shelf.bookings}n{number}.ics"] = file
    kiosk = Served(tmp_path / "kiosk", shelf)
    began = time.monotonic()
    kiosk.start()
    told, looks = [], []
    with kiosk.desk() as desk, kiosk.database() as database:
        while (state := Calendars(database).state(shelf.bookings)) is None or not state.token:
            assert time.monotonic() - began < 600
            asked = time.perf_counter()
            desk.slots(desk.subjects[0].id, datetime.now(UTC))
            states = States(database)
            progress = states.get(PROGRESS)
            looks.append(time.perf_counter() - asked)
            if progress and progress.value and progress.value not in told:
                told.append(progress.value)
            threading.Event().wait(0.02)
    took = time.monotonic() - began
    kiosk.stop()
    looks.sort()
    print(
        f"\n{EVENTS} events in {took:.1f} s; {len(told)} steps told;"
        f" a desk meanwhile: median {looks[len(looks) // 2] * 1000:.0f} ms,"
        f" p95 {looks[int(len(looks) * 0.95)] * 1000:.0f} ms, worst {looks[-1] * 1000:.0f} ms"
    )
    done = [int(each.partition("/")[0]) for each in told]
    assert done == sorted(done)
    assert len(done) > 3
    assert {each.partition("/")[2] for each in told} == {str(EVENTS)}
    assert looks[-1] < STALL_S

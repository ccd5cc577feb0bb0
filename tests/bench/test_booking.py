import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bench import booking
from kiosk.bench.bench import Bench
from kiosk.bench.choices import Platform
from kiosk.bench.place import made_up_place

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def figures():
    words = ("--only", "booking_confirmed", "--only", "sync_cost", "--rounds", "2")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "bench", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return {each["name"]: each for each in json.loads(done.stdout)["figures"]}


def test_bookings_are_confirmed_by_a_real_server_and_timed(figures):
    found = figures["booking_confirmed"]

    assert (found["count"], found["limit"], found["judged"]) == (2, 1000.0, "p95")
    assert found["median"] > 5


def test_a_kiosk_where_nothing_happens_asks_once_a_minute(figures):
    assert figures["sync_idle_requests"]["median"] == 60
    assert 10 < figures["sync_idle_kib"]["median"] < 200


def test_a_booking_costs_about_ten_requests(figures):
    each = (figures["sync_busy_requests"]["median"] - 60) / 12

    assert 8 <= each <= 14
    assert figures["sync_busy_kib"]["median"] > figures["sync_idle_kib"]["median"]


def test_without_a_server_to_measure_against_it_says_so(monkeypatch):
    monkeypatch.setattr(booking, "is_possible", lambda: False)
    with made_up_place(None, None, Platform.OFFSCREEN) as place:
        bench = Bench(place, 1, 2, 1, lambda done, of: None)
        samples = [*booking.booking_confirmed(bench), *booking.sync_cost(bench)]

    assert len(samples) == 5
    assert all(not each.values and "Radicale" in each.note for each in samples)

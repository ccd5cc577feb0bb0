"""The staff's screens are all opened and timed, at a kiosk that is as full as is said."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.booking_desk import make_ledger
from kiosk.app.ways.office_tiles import TILES
from kiosk.bench import two_years
from kiosk.booking.states import HELD
from kiosk.statistics.dashboard import total
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.outbox import Outbox

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.fixture
def filled(tmp_path, shipped, monkeypatch):
    """A kiosk after two weeks and sixty bookings."""
    monkeypatch.setattr(two_years, "DAYS", 14)
    monkeypatch.setattr(two_years, "BOOKINGS", 60)
    config = tmp_path / "config"
    config.mkdir()
    two_years.fill(tmp_path / "data", config, shipped, NOW, 1)
    return tmp_path / "data", config


def test_a_place_is_filled_with_visits_and_bookings_of_which_none_waits(filled):
    data, _ = filled
    with open_database(data).database as database:
        today = NOW.date()
        sums = Counts(database).sums(today - timedelta(days=400), today)
        assert total(sums, "session") == 14 * 40
        ledger = make_ledger(database, data)
        assert len(ledger.between(NOW - timedelta(days=90), NOW + timedelta(days=90))) == 60
        assert ledger.in_states(HELD)
        assert not Outbox(database).waiting()


def test_every_screen_of_the_staff_is_opened_and_timed(filled):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.bench.staffed", *map(str, filled), "2"],
        capture_output=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    took = json.loads(done.stdout)
    assert {"door", "mediator", "librarian", *TILES, "statistics: page"} <= set(took)
    assert {"mediator: week", "mediator: walk-in", "guides: one", "guides: write"} <= set(took)
    assert all(len(times) == 2 for times in took.values())
    assert all(worked > 0 and whole > 0 for times in took.values() for whole, worked in times)

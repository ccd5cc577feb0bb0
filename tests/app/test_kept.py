"""What a screen process reads of what is counted; it goes on without a database too."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.app.kept import DEMONSTRATION, Kept
from kiosk.storage.counts import Counts
from kiosk.storage.kept_report import KeptReport
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from kiosk.storage.states import States

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
REPORT = KeptReport("2026-W48", "x_2026-W48.json", b"{}\n", NOW, NOW + timedelta(days=1))


@pytest.fixture
def kept(tmp_path):
    with open_database(tmp_path).database as database:
        Counts(database).add(DAY, "guide", "rsa", "finished", 3)
        Counts(database).add(DAY - timedelta(days=7), "guide", "rsa", "finished", 5)
        Reports(database).close("2026-W48", DAY, lambda _: REPORT)
    kept = Kept(tmp_path)
    kept.open()
    yield kept
    kept.close()


def test_the_numbers_of_some_days_are_read(kept):
    assert kept.sums(DAY, DAY) == {("guide", "rsa", "finished"): 3}


def test_the_reports_are_read_as_they_are(kept):
    assert list(kept.reports()) == [REPORT]


def test_a_real_kiosk_is_no_demonstration(kept, tmp_path):
    assert not kept.demonstration

    with open_database(tmp_path).database as database:
        States(database).set(DEMONSTRATION, "1", NOW)

    assert kept.demonstration


def test_before_it_is_open_nothing_is_known_and_nothing_fails(tmp_path):
    kept = Kept(tmp_path)

    assert (kept.sums(DAY, DAY), list(kept.reports()), kept.demonstration) == ({}, [], False)

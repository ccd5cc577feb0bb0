from contextlib import contextmanager
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.reporting import Reporting, shelf_opener
from kiosk.settings.site import Site
from kiosk.statistics.network import Look
from kiosk.storage.counts import Counts
from kiosk.storage.kept_report import ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from kiosk.sync.faults import Fault
from tests.statistics.offers import SMALL
from tests.statistics.silence import Silence

MONDAY = datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
FRIDAY = MONDAY - timedelta(days=3)


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path / "data").database as opened:
        yield opened


@pytest.fixture
def site(tmp_path):
    (tmp_path / "stick").mkdir()
    return Site(
        statistics_send=True,
        statistics_place="meriadeck-1",
        statistics_folder=str(tmp_path / "stick"),
    )


@pytest.fixture
def reporting():
    return Reporting(lambda: SMALL, shelf_opener(lambda: ""), Silence())


@contextmanager
def nobody(site):
    raise AssertionError("somebody is asked")
    yield


def run(reporting, database, site, times, every=timedelta(hours=1)):
    """What stopped the sending, round by round."""
    now, end = times
    found = []
    while now <= end:
        reporting.look(database, Look(0.05), now)
        found.append(reporting.round(database, site, now))
        now += every
    return found


def test_a_week_is_closed_and_a_day_later_it_is_on_the_stick(database, site, reporting, tmp_path):
    run(reporting, database, site, (FRIDAY, MONDAY))
    (kept,) = Reports(database).all()
    assert kept.state is ReportState.WAITING
    assert not list((tmp_path / "stick").iterdir())

    run(reporting, database, site, (MONDAY, MONDAY + timedelta(days=2)))

    assert (tmp_path / "stick" / "meriadeck-1_2026-W48.json").read_bytes() == kept.body
    assert Reports(database).all()[0].state is ReportState.SENT


def test_where_nothing_is_to_be_sent_nobody_is_asked_and_the_week_can_be_read(database, site):
    quiet = Site(statistics_place="meriadeck-1")
    reporting = Reporting(lambda: SMALL, nobody, Silence())

    run(reporting, database, quiet, (FRIDAY, MONDAY + timedelta(days=3)))

    (kept,) = Reports(database).all()
    assert kept.state is ReportState.WITHHELD
    assert b'"place": "meriadeck-1"' in kept.body


def test_to_stop_sending_keeps_all_that_waits_from_leaving_ever(database, site, tmp_path):
    waits = Reporting(lambda: SMALL, nobody, Silence())
    run(waits, database, site, (FRIDAY, MONDAY))
    off = Site(statistics_place="meriadeck-1")

    run(Reporting(lambda: SMALL, nobody, Silence()), database, off, (MONDAY, MONDAY))
    on_again = Reporting(lambda: SMALL, shelf_opener(lambda: ""), Silence())
    run(on_again, database, site, (MONDAY, MONDAY + timedelta(days=12)))

    states = {kept.week: kept.state for kept in Reports(database).all()}
    assert states == {"2026-W48": ReportState.WITHHELD, "2026-W49": ReportState.SENT}


def test_a_place_that_is_a_demonstration_sends_nothing(database, site, tmp_path):
    shown = Site(
        demonstration=True,
        statistics_send=True,
        statistics_place="x",
        statistics_folder=site.statistics_folder,
    )
    reporting = Reporting(lambda: SMALL, nobody, Silence())

    run(reporting, database, shown, (FRIDAY, MONDAY + timedelta(days=3)))

    assert Reports(database).all()[0].state is ReportState.WITHHELD


def test_a_stick_that_is_away_is_told_and_waited_for(database, site, reporting, tmp_path):
    (tmp_path / "stick").rmdir()

    found = run(reporting, database, site, (FRIDAY, MONDAY + timedelta(days=2)))

    assert Fault.UNREACHABLE in found
    (kept,) = Reports(database).waiting()
    assert "is not there" in kept.sentence


def test_between_two_rounds_there_are_minutes(database, site):
    asked = []

    def offer():
        asked.append(1)
        return SMALL

    reporting = Reporting(offer, nobody, Silence())
    times = (FRIDAY, FRIDAY + timedelta(minutes=4))
    run(reporting, database, Site(), times, timedelta(seconds=30))

    assert asked == [], "nor is anything loaded before a week is over"


def test_what_is_too_old_is_erased_by_the_way(database, site, reporting):
    old = date(2024, 9, 1)
    Counts(database).add(old, "guide", "rsa", "left")

    run(reporting, database, site, (MONDAY, MONDAY + timedelta(days=8)))

    assert Counts(database).number(old, "guide", "rsa", "left") == 0

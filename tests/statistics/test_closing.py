import json
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.statistics.closing import Place, close_weeks
from kiosk.statistics.measures import EPSILON, MEASURES
from kiosk.statistics.network import Look, counted
from kiosk.statistics.noise import OpenDPNoise
from kiosk.statistics.session import contributions
from kiosk.storage.counts import Counts
from kiosk.storage.kept_report import ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from kiosk.storage.troubles import StorageError, Trouble
from tests.statistics.offers import SMALL
from tests.statistics.silence import Silence
from tests.storage.disks import fill, small_disk

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = date(2026, 11, 24)
MONDAY_AFTER = datetime(2026, 11, 30, 9, 0, tzinfo=PARIS)
PLACE = Place("merignac", SMALL, sends=True)
VISIT = {("session", "visits", "alone"): 1, ("guide", "rsa", "finished"): 1}


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path).database as opened:
        yield opened


def runs(database, *days):
    for day in days:
        Counts(database).add_all(day, [counted(Look(0.02))])


def visit(database, day, events=VISIT):
    Counts(database).add_all(day, contributions(events, SMALL, day))


def close(database, now=MONDAY_AFTER, place=PLACE, noise=None):
    return close_weeks(Counts(database), Reports(database), place, noise or Silence(), now)


def numbers(report, measure):
    return json.loads(report.body)["measures"][measure]["numbers"]


def test_a_week_that_is_over_is_closed_with_all_its_keys(database):
    runs(database, TUESDAY)
    visit(database, TUESDAY)
    visit(database, TUESDAY + timedelta(days=1))

    (report,) = close(database)

    assert report.week == "2026-W48"
    assert report.file == "merignac_2026-W48.json"
    assert numbers(report, "guide") == {
        "ameli": {"finished": 0, "left": 0, "stuck": 0},
        "rsa": {"finished": 2, "left": 0, "stuck": 0},
    }
    assert numbers(report, "session") == {"visits": {"alone": 2, "assisted": 0}}
    assert numbers(report, "network") == {
        "looks": {"fair": 0, "fast": 1, "none": 0, "slow": 0, "unasked": 0}
    }


def test_a_week_under_way_stays_open(database):
    runs(database, TUESDAY)

    assert not close(database, datetime(2026, 11, 29, 23, 59, tzinfo=PARIS))


def test_a_week_is_closed_once_however_often_it_is_asked(database, tmp_path):
    runs(database, TUESDAY)
    visit(database, TUESDAY)
    (first,) = close(database)

    assert not close(database)
    with open_database(tmp_path).database as other:
        assert not close(other)
    assert Reports(database).find("2026-W48").body == first.body


def test_of_two_processes_that_close_the_same_week_one_does(database, tmp_path):
    runs(database, TUESDAY)
    visit(database, TUESDAY)

    class Late(Silence):
        """While this one is about to draw, another closes the week."""

        def prepare(self):
            with open_database(tmp_path).database as other:
                self.first = close(other)

    late = Late()

    assert not close(database, noise=late)
    assert [report.body for report in Reports(database).all()] == [late.first[0].body]


def test_a_week_in_which_the_kiosk_did_not_run_has_no_report(database):
    runs(database, TUESDAY, TUESDAY + timedelta(days=21))

    made = close(database, MONDAY_AFTER + timedelta(days=60))

    assert [report.week for report in made] == ["2026-W48", "2026-W51"]


def test_a_week_in_which_nobody_came_has_a_report_like_any_other(database):
    runs(database, TUESDAY)

    (report,) = close(database)

    assert numbers(report, "session") == {"visits": {"alone": 0, "assisted": 0}}


def test_what_is_written_after_its_week_was_closed_is_in_the_next_report(database):
    runs(database, TUESDAY, TUESDAY + timedelta(days=7))
    visit(database, TUESDAY)
    close(database)
    visit(database, TUESDAY)

    (after,) = close(database, MONDAY_AFTER + timedelta(days=7))

    assert numbers(after, "guide")["rsa"]["finished"] == 1


def test_a_clock_set_back_a_month_closes_nothing_twice_and_loses_nothing(database):
    back = timedelta(days=28)
    runs(database, TUESDAY - back, TUESDAY)
    visit(database, TUESDAY - back)
    visit(database, TUESDAY)
    made = list(close(database))

    visit(database, TUESDAY - back)  # the clock is a month behind
    runs(database, TUESDAY - back)
    made += close(database, MONDAY_AFTER - back)
    runs(database, TUESDAY + timedelta(days=7))  # and right again
    made += close(database, MONDAY_AFTER + timedelta(days=7))

    assert [report.week for report in made] == ["2026-W44", "2026-W48", "2026-W49"]
    assert sum(numbers(report, "guide")["rsa"]["finished"] for report in made) == 3


def test_a_clock_set_forward_a_year_closes_no_week_that_nobody_saw(database):
    year = timedelta(days=364)
    runs(database, TUESDAY, TUESDAY + year)
    visit(database, TUESDAY)
    made = list(close(database, MONDAY_AFTER + year - timedelta(days=7)))

    visit(database, TUESDAY + timedelta(days=1))  # the clock is right again
    runs(database, TUESDAY + timedelta(days=7))
    made += close(database, MONDAY_AFTER + timedelta(days=7))

    assert [report.week for report in made] == ["2026-W48", "2026-W49"]
    assert [numbers(report, "guide")["rsa"]["finished"] for report in made] == [1, 1]


def test_a_place_that_does_not_send_keeps_its_report_for_itself(database):
    runs(database, TUESDAY)

    (report,) = close(database, place=Place("merignac", SMALL, sends=False))

    assert report.state is ReportState.WITHHELD


def test_the_noise_costs_what_was_promised_by_opendps_own_accounting(database):
    runs(database, TUESDAY)
    visit(database, TUESDAY)

    (report,) = close(database, noise=OpenDPNoise())

    said = json.loads(report.body)
    assert said["epsilon"] == 1
    for key, block in said["measures"].items():
        assert Fraction(str(block["epsilon"])) == MEASURES[key].epsilon
    assert sum(Fraction(str(each["epsilon"])) for each in said["measures"].values()) <= EPSILON


def test_the_hour_at_which_it_may_leave_is_drawn(database):
    hours = Counter()
    for week in range(30):
        runs(database, TUESDAY + timedelta(days=7 * week))
    for report in close(database, MONDAY_AFTER + timedelta(days=300)):
        hours[report.due_at.hour, report.due_at.minute] += 1

    assert len(hours) > 15


def test_on_a_full_disk_nothing_is_closed_and_later_all_is(tmp_path):
    with small_disk(tmp_path / "disk", 600) as disk, open_database(disk).database as database:
        runs(database, TUESDAY)
        visit(database, TUESDAY)
        fill(disk)

        with pytest.raises(StorageError) as caught:
            close(database)
        (disk / "filling").unlink()

        assert caught.value.trouble is Trouble.FULL
        assert not Reports(database).all()
        (report,) = close(database)
        assert numbers(report, "guide")["rsa"]["finished"] == 1


def test_a_kiosk_killed_while_it_closes_a_week_has_closed_it_once_or_not_at_all(tmp_path):
    with open_database(tmp_path).database as database:
        runs(database, TUESDAY)
        visit(database, TUESDAY)
    for stop in ("drawing", "drawn", "closed"):
        done = subprocess.run(
            [sys.executable, "-m", "tests.statistics.closing", str(tmp_path), stop],
            cwd=Path(__file__).parents[2],
            check=False,
        )
        assert done.returncode == -9
        with open_database(tmp_path).database as database:
            closed = Reports(database).all()
            assert len(closed) == (stop == "closed")

    with open_database(tmp_path).database as database:
        assert not close(database)
        assert numbers(closed[0], "guide")["rsa"]["finished"] == 1
        assert closed[0].closed_at == MONDAY_AFTER.astimezone(UTC)

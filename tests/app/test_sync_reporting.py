"""Weeks and reports as the real sync process sees to them."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app.reporting import Reporting
from kiosk.app.sync_reporting import SyncReporting, address_of
from kiosk.cli.main import pas_a_pas
from kiosk.statistics.network import Look, counted
from kiosk.statistics.weeks import Week
from kiosk.storage.counts import Counts
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from tests.app.sync_program import RUN

SITE = """
network.probe = ""
[place]
name = "Mériadeck"
desk = { fr = "À droite." }
desk_direction = "right"
[statistics]
"""
NOW = datetime.now().astimezone()
LAST_WEEK = Week(Week.of(NOW.date()).monday - timedelta(days=7))
WITHIN = timedelta(seconds=60)


@pytest.fixture
def kiosk(tmp_path):
    """Starts a sync process with those settings of statistics, on a kiosk that ran last week."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "config").mkdir()
    with open_database(tmp_path / "data").database as database:
        Counts(database).add_all(LAST_WEEK.monday, [counted(Look(0.05))])
    started = []

    def start(settings):
        (tmp_path / "config" / "site.toml").write_text(SITE + settings, "utf-8")
        folders = [str(tmp_path / "data"), str(tmp_path / "config")]
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", RUN, *folders],
                cwd=Path(__file__).parents[2],
                stdin=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait(30)
        process.stdin.close()
        process.stderr.close()


def waiting(week, due_at):
    return KeptReport(
        str(week), f"meriadeck-1_{week}.json", b"{}\n", due_at - timedelta(days=1), due_at
    )


def report_once(data, process, wanted):
    """The report of last week, once what is wanted of it is so."""
    end = datetime.now(UTC) + WITHIN
    while datetime.now(UTC) < end:
        assert process.poll() is None
        with open_database(data).database as database:
            found = Reports(database).find(str(LAST_WEEK))
        if found is not None and wanted(found):
            return found
    raise AssertionError(f"not within {WITHIN}")


def test_a_week_that_is_over_is_closed_with_opendps_noise(kiosk, tmp_path):
    to = tmp_path / "stick"
    process = kiosk(f'send = true\nplace = "meriadeck-1"\nfolder = "{to}"\n')

    report = report_once(tmp_path / "data", process, lambda found: True)

    assert report.state is ReportState.WAITING
    said = json.loads(report.body)
    assert (said["place"], said["week"]) == ("meriadeck-1", str(LAST_WEEK))
    assert said["measures"]["guide"]["epsilon"] == 0.7
    assert "rsa/simulate" in said["measures"]["stuck"]["numbers"]
    assert not list(to.iterdir()), "it can be read here for a day before"


def test_a_report_that_is_due_is_put_where_it_is_to_go(kiosk, tmp_path):
    week, due_at = LAST_WEEK, datetime.now(UTC) - timedelta(minutes=1)
    with open_database(tmp_path / "data").database as database:
        Reports(database).close(str(week), week.sunday, lambda _: waiting(week, due_at))

    to = tmp_path / "stick"
    process = kiosk(f'send = true\nplace = "meriadeck-1"\nfolder = "{to}"\n')
    report_once(tmp_path / "data", process, lambda found: found.state is ReportState.SENT)

    assert [path.read_bytes() for path in to.iterdir()] == [b"{}\n"]


def test_where_sending_is_off_what_waits_stays_for_ever(kiosk, tmp_path):
    week, due_at = LAST_WEEK, datetime.now(UTC) - timedelta(minutes=1)
    with open_database(tmp_path / "data").database as database:
        Reports(database).close(str(week), week.sunday, lambda _: waiting(week, due_at))

    to = tmp_path / "stick"
    process = kiosk(f'send = false\nplace = "meriadeck-1"\nfolder = "{to}"\n')
    report_once(tmp_path / "data", process, lambda found: found.state is ReportState.WITHHELD)

    assert not list(to.iterdir())


def test_a_fault_of_statistics_takes_nothing_else_down_and_is_told_once(
    tmp_path, monkeypatch, caplog
):
    asked = []

    def fail(*_):
        asked.append(1)
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(Reporting, "round", fail)
    reporting = SyncReporting(tmp_path / "data", tmp_path / "config")
    with open_database(tmp_path / "data").database as database:
        for _ in range(3):
            reporting.see_to(database, Look(0.05))

        assert len(asked) == 1
        assert "a fault of ours" in caplog.text
        assert sum(Counts(database).sums(NOW.date(), NOW.date() + timedelta(days=1)).values()) == 3


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://cloud.example.org/dav/", ("cloud.example.org", 443)),
        ("http://127.0.0.1:5232/", ("127.0.0.1", 5232)),
        ("", None),
        ("ftp://x/", None),
        ("http://x:y/", None),
    ],
)
def test_where_to_knock_is_known_of_a_web_address(url, address):
    assert address_of(url) == address


def test_the_password_is_the_one_kept_for_statistics(tmp_path):
    command = ["server", "password", "--statistics", "--data", str(tmp_path)]
    assert CliRunner().invoke(pas_a_pas, command, input="secret-7\n").exit_code == 0

    assert SyncReporting(tmp_path, tmp_path / "config").password() == "secret-7"

"""A calendar password that stops working is told; a new one is used at once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from kiosk.app.health.check import check
from kiosk.app.health.finding import Patient
from kiosk.app.passwords import CALENDAR, REPORTS, keep_password
from kiosk.app.sync_opening import opened_bookings
from kiosk.booking.model import State
from kiosk.cli.main import pas_a_pas
from kiosk.settings.secrets import open_secrets
from kiosk.storage.kept_report import KeptReport
from kiosk.storage.reports import Reports
from kiosk.sync.states import PAUSED
from tests.app.served import Served, put_hours
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD, Radicale

PAUSE = f"{PAUSED}.bookings"


@pytest.fixture
def server(tmp_path):
    running = Radicale(tmp_path / "radicale").start()
    yield running
    running.stop()


@pytest.fixture
def refused(server, tmp_path):
    """A kiosk that has just been refused: its password is not taken any more."""
    shelf = new_shelf(server)
    put_hours(shelf)
    kiosk = Served(tmp_path / "kiosk", shelf)
    kiosk.once()
    kiosk.booking = kiosk.book()
    open_secrets(kiosk.data, {}).set(CALENDAR, "of yesterday")
    with kiosk.database() as database:
        sync = opened_bookings(database, kiosk.data, kiosk.config, None)
        sync.send(datetime.now(UTC))
        sync.close()
    assert kiosk.told(PAUSE)
    return kiosk


def words(kiosk):
    patient = Patient(kiosk.data, kiosk.config, datetime.now(UTC))
    return [finding.words for finding in check(patient)]


def test_a_password_that_stops_working_is_a_sentence_in_the_health_of_the_kiosk(refused):
    assert "sync.refused" in words(refused)
    done = CliRunner().invoke(
        pas_a_pas,
        ["check", "--data", str(refused.data), "--config", str(refused.config)],
    )
    assert "Ask for a new password, then type it on “Shared calendar”." in done.output


def test_a_new_password_is_used_at_once_and_not_in_an_hour(refused):
    with refused.database() as database:
        keep_password(refused.data, CALENDAR, PASSWORD, database)
        assert not refused.told(PAUSE)
        sync = opened_bookings(database, refused.data, refused.config, None)
        sync.look(datetime.now(UTC))
        sync.send(datetime.now(UTC))
        sync.close()

    assert refused.state(refused.booking).state is State.CONFIRMED
    assert "sync.refused" not in words(refused)


def test_given_on_the_command_line_it_lifts_the_pause_as_well(refused):
    done = CliRunner().invoke(
        pas_a_pas, ["server", "password", "--data", str(refused.data)], input=f"{PASSWORD}\n"
    )

    assert done.exit_code == 0
    assert not refused.told(PAUSE)


def test_a_sync_that_runs_goes_on_with_the_new_one_although_the_old_was_refused_again(refused):
    """Between two looks the old password may be tried once more, which pauses the account."""
    now = datetime.now(UTC)
    with refused.database() as database:
        running = opened_bookings(database, refused.data, refused.config, None)
        keep_password(refused.data, CALENDAR, PASSWORD, database)
        running.send(now)
        assert refused.told(PAUSE)

        after = opened_bookings(database, refused.data, refused.config, running)
        after.look(now)
        after.send(now)
        after.close()

    assert refused.state(refused.booking).state is State.CONFIRMED


def test_reports_that_the_old_password_kept_here_leave_with_the_new_one(refused):
    now = datetime.now(UTC)
    later = now + timedelta(hours=1)
    report = KeptReport("2026-W47", "x_2026-W47.json", b"{}", now, now)
    with refused.database() as database:
        reports = Reports(database)
        reports.close(report.week, now.date(), lambda counted: report)
        reports.settle(replace(report, attempts=1, next_at=later))
        keep_password(refused.data, REPORTS, PASSWORD, database)

        assert [each.next_at for each in reports.waiting()] == [None]


def test_a_command_makes_no_database_where_there_is_none(tmp_path):
    done = CliRunner().invoke(
        pas_a_pas, ["server", "password", "--data", str(tmp_path)], input="a word\n"
    )

    assert done.exit_code == 0
    assert not (tmp_path / "kiosk.db").exists()

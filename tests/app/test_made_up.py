from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from click.testing import CliRunner

from kiosk.app.kept import Kept
from kiosk.app.reporting import Reporting, may_send
from kiosk.booking.model import Attendance
from kiosk.cli.main import pas_a_pas
from kiosk.settings.site import Site
from kiosk.statistics.measures import MEASURES
from kiosk.statistics.network import Look, counted
from kiosk.storage.counts import Counts
from kiosk.storage.kept_report import ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from tests.statistics.offers import SMALL

LAST = date(2026, 11, 29)
SENDS = Site(statistics_send=True, statistics_place="meriadeck-1", statistics_folder="/nowhere")


def make_up(folder, seed=1, days=14):
    return CliRunner().invoke(
        pas_a_pas,
        [
            *("demo", "--days", str(days), "--seed", str(seed), "--until", str(LAST)),
            *("--data", str(folder / "data"), "--config", str(folder / "config")),
        ],
    )


def all_counts(folder):
    with open_database(folder / "data").database as database:
        return [tuple(row.values()) for row in database["counts"].rows]


@pytest.fixture(scope="module")
def made_up(qapp, tmp_path_factory):
    """A folder filled with two weeks of made-up use."""
    folder = tmp_path_factory.mktemp("made-up")
    done = make_up(folder)
    assert done.exit_code == 0, done.output
    (folder / "said").write_text(done.stdout)
    return folder


@pytest.fixture
def database(made_up):
    with open_database(made_up / "data").database as database:
        yield database


def test_two_weeks_have_all_that_can_happen_but_blocked_addresses(database):
    sums = Counts(database).sums(LAST - timedelta(days=13), LAST)

    assert {key[0] for key in sums} == set(MEASURES) - {"blocked", "resumed"}
    assert {key[2] for key in sums if key[0] == "workshop"} >= {"registered", "attended"}
    assert {key[2] for key in sums if key[0] == "guide"} == {"finished", "stuck", "left"}
    assert {"made", "kept"} <= {key[2] for key in sums if key[0] == "booking"}
    assert len({key[1] for key in sums if key[0] == "guide"}) > 8


def test_every_number_is_one_that_a_resident_could_have_made(database):
    sums = Counts(database).sums(LAST - timedelta(days=13), LAST)
    visits = sum(number for key, number in sums.items() if key[0] == "session")

    assert visits > 150
    assert sum(number for key, number in sums.items() if key[0] == "language") == visits
    opinions = sum(number for key, number in sums.items() if key[0] == "opinion")
    finished = sum(n for key, n in sums.items() if key[0] == "guide" and key[2] == "finished")
    assert 0 < opinions <= finished


def test_as_many_visits_are_told_as_were_counted(made_up, database):
    sums = Counts(database).sums(LAST - timedelta(days=13), LAST)
    visits = sum(number for key, number in sums.items() if key[0] == "session")

    assert (made_up / "said").read_text().startswith(f"{visits} made-up visits of 14 days")


def test_bookings_are_made_at_the_desk_and_those_of_the_past_are_noted(database):
    bookings = list(database["bookings"].rows)

    assert bookings
    start = int(datetime(2026, 11, 28, tzinfo=UTC).timestamp())
    past = [row for row in bookings if row["start"] < start]
    held = [row for row in past if row["state"] == "confirmed"]
    assert {row["attendance"] for row in held} <= {Attendance.KEPT, Attendance.MISSED}


def test_who_came_to_a_workshop_had_registered_and_walk_ins_have_a_subject(database):
    registered = [row for row in database["registrations"].rows if row["state"] == "registered"]
    noted = list(database["attended_days"].rows)

    assert {row["registration"] for row in noted} <= {row["id"] for row in registered}
    assert {row["day"] for row in noted} <= {
        (LAST - timedelta(days=ago)).isoformat() for ago in range(14)
    }
    sums = Counts(database).sums(LAST - timedelta(days=13), LAST)
    counted_ones = {
        detail: sum(n for key, n in sums.items() if key[0] == "workshop" and key[2] == detail)
        for detail in ("registered", "attended", "absent")
    }
    assert counted_ones["registered"] == len(list(database["registrations"].rows))
    assert counted_ones["attended"] + counted_ones["absent"] == len(noted) > 0
    walked_in = sum(n for key, n in sums.items() if key[0] == "walkin")
    assert walked_in == len(list(database["walk_ins"].rows)) > 9


def test_the_same_seed_makes_the_same_counts_and_another_others(made_up, tmp_path):
    for name, seed in (("same", 1), ("other", 2)):
        (tmp_path / name).mkdir()
        assert make_up(tmp_path / name, seed).exit_code == 0

    assert all_counts(tmp_path / "same") == all_counts(made_up)
    assert all_counts(tmp_path / "other") != all_counts(made_up)


def test_the_folder_says_for_ever_that_it_is_made_up(made_up):
    kept = Kept(made_up / "data")
    assert not kept.demonstration, "nothing is known before it is open"
    kept.open()

    assert kept.demonstration
    kept.close()


def test_its_weeks_can_be_read_and_never_leave(database):
    @contextmanager
    def nobody(site):
        raise AssertionError("somebody is asked")
        yield

    reports = Reports(database)
    assert [each.week for each in reports.all()] == ["2026-W48", "2026-W47"]
    assert not may_send(database, SENDS)

    later = datetime(2027, 1, 15, 12, tzinfo=UTC)
    assert Reporting(lambda: SMALL, nobody).round(database, SENDS, later) is None
    assert {each.state for each in reports.all()} == {ReportState.WITHHELD}


def test_real_numbers_are_never_mixed_with_made_up_ones(tmp_path):
    with open_database(tmp_path / "data").database as database:
        Counts(database).add_all(LAST, [counted(Look(0.05))])

    done = make_up(tmp_path)

    assert done.exit_code == 2
    assert "something was counted in that folder already" in done.stderr
    kept = Kept(tmp_path / "data")
    kept.open()
    assert not kept.demonstration
    kept.close()


def test_a_folder_is_filled_once(made_up):
    assert make_up(made_up).exit_code == 2

import errno
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.statistics.folder_shelf import FolderShelf
from kiosk.statistics.publishing import MOST_A_ROUND, Round, send_due
from kiosk.statistics.shelves import ServerShelf
from kiosk.statistics.weeks import Week
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault
from tests.storage.disks import read_only, small_disk

NOW = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
FIRST = Week.read("2026-W20")


def report(week=FIRST, body=b"{}\n", closed_at=NOW - timedelta(days=2)):
    return KeptReport(
        week=str(week),
        file=f"merignac_{week}.json",
        body=body,
        closed_at=closed_at,
        due_at=closed_at + timedelta(days=1),
    )


@pytest.fixture
def reports(tmp_path):
    with open_database(tmp_path / "data").database as database:
        yield Reports(database)


def close(reports, *made):
    for each in made:
        reports.close(each.week, Week.read(each.week).sunday, lambda _, each=each: each)


def weeks(many):
    week = FIRST
    for _ in range(many):
        yield week
        week = week.next


@pytest.fixture
def bad(hostile):
    with Dav(hostile.account(), within_s=30) as dav:
        yield ServerShelf(dav)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "stick").mkdir()
    return FolderShelf(tmp_path / "stick")


def test_a_report_that_is_due_is_sent_whole_and_the_ledger_says_so(reports, wsgidav):
    close(reports, report())
    with Dav(wsgidav.account()) as dav:
        done = send_due(reports, ServerShelf(dav), NOW)

    assert done == Round(1)
    assert (wsgidav.folder / "merignac_2026-W20.json").read_bytes() == b"{}\n"
    (kept,) = reports.all()
    assert (kept.state, kept.sent_at, kept.sent_to) == (ReportState.SENT, NOW, "127.0.0.1")


def test_before_it_is_due_not_one_request_is_made(reports, bad, hostile):
    close(reports, report())

    assert send_due(reports, bad, NOW - timedelta(days=1, seconds=1)) == Round()
    assert hostile.asked == []


def test_what_is_sent_is_not_sent_again(reports, bad, hostile):
    close(reports, report())
    send_due(reports, bad, NOW)
    hostile.asked.clear()

    assert send_due(reports, bad, NOW) == Round()
    assert hostile.asked == []


@pytest.mark.parametrize("method", ["PUT", "MOVE"])
def test_after_a_lost_answer_the_same_bytes_go_again(reports, bad, hostile, method):
    close(reports, report(body=b"once drawn\n"))
    hostile.ways.loses_answers = [method]

    assert send_due(reports, bad, NOW).fault is Fault.UNREACHABLE
    assert send_due(reports, bad, NOW + timedelta(hours=1)) == Round(1)

    assert {path: file.body for path, file in hostile.files.items()} == {
        "/merignac_2026-W20.json": b"once drawn\n"
    }


def test_another_report_of_the_week_is_never_replaced(reports, bad, hostile):
    hostile.write("/merignac_2026-W20.json", b"drawn before\n")
    close(reports, report(body=b"drawn again\n"))

    send_due(reports, bad, NOW)

    assert hostile.files["/merignac_2026-W20.json"].body == b"drawn before\n"
    (kept,) = reports.all()
    assert kept.state is ReportState.REFUSED
    assert "not replaced" in kept.sentence


def test_a_year_offline_goes_out_in_a_few_rounds_the_first_week_first(reports, bad, hostile):
    close(reports, *(report(week) for week in weeks(52)))

    rounds = [send_due(reports, bad, NOW) for _ in range(7)]

    assert [each.sent for each in rounds] == [*[MOST_A_ROUND] * 5, 2, 0]
    assert sorted(hostile.files) == [f"/merignac_{week}.json" for week in weeks(52)]
    named = [path for method, path in hostile.asked if method == "MOVE"]
    assert named == [f"/.merignac_{week}.json.part" for week in weeks(52)]


def test_a_backlog_cut_off_goes_on_where_it_was(reports, bad, hostile):
    close(reports, *(report(week) for week in weeks(5)))
    hostile.ways.only_method = "MOVE"
    hostile.ways.statuses = [500]
    later, sent = NOW, 0
    for _ in range(6):
        sent += send_due(reports, bad, later).sent
        later += timedelta(hours=1)

    assert sent == 5
    assert not reports.waiting()


@pytest.mark.parametrize(
    "answer",
    [
        (507, Fault.FULL, timedelta(hours=6)),
        (403, Fault.REFUSED, timedelta(hours=1)),
        (401, Fault.REFUSED, timedelta(hours=1)),
        (503, Fault.BUSY, timedelta(seconds=40)),
        (500, Fault.UNREACHABLE, timedelta(seconds=1)),
    ],
)
def test_a_server_that_says_no_is_left_alone_for_a_while(reports, bad, hostile, answer):
    status, fault, at_least = answer
    close(reports, *(report(week) for week in weeks(2)))
    hostile.ways.only_method, hostile.ways.statuses = "PUT", [status]
    hostile.ways.retry_after = "40" if status == 503 else ""

    assert send_due(reports, bad, NOW) == Round(0, fault)
    hostile.asked.clear()

    assert send_due(reports, bad, NOW + at_least - timedelta(seconds=1)) == Round()
    assert hostile.asked == []
    assert send_due(reports, bad, NOW + timedelta(hours=7)) == Round(2)
    assert [kept.sentence for kept in reports.all()] == ["", ""]


def test_a_portal_gets_nothing_and_costs_one_request(reports, bad, hostile):
    close(reports, *(report(week) for week in weeks(3)))
    hostile.ways.portal = True

    assert send_due(reports, bad, NOW) == Round(0, Fault.PORTAL)
    assert [method for method, _ in hostile.asked] == ["GET"]
    assert "Another page answers" in reports.waiting()[0].sentence


def test_a_read_only_folder_of_the_server_is_told_in_words(reports, wsgidav):
    with read_only(wsgidav.folder), Dav(wsgidav.account()) as dav:
        close(reports, report(Week.read("2027-W01")))
        done = send_due(reports, ServerShelf(dav), NOW)

    assert done.fault in {Fault.REFUSED, Fault.UNREACHABLE}
    (kept,) = reports.waiting()
    assert kept.sentence


def test_a_clock_set_back_a_month_stops_nothing_that_waited(reports, bad, hostile):
    close(reports, report())
    hostile.ways.only_method, hostile.ways.statuses = "PUT", [500]
    send_due(reports, bad, NOW)
    (kept,) = reports.waiting()
    reports.settle(replace(kept, next_at=NOW + timedelta(days=30)))

    assert send_due(reports, bad, NOW) == Round(1)


def test_a_report_closed_by_a_clock_a_year_ahead_leaves_when_its_week_would_have(reports, bad):
    ahead = NOW + timedelta(days=365)
    close(reports, report(Week.read("2026-W48"), closed_at=ahead))

    assert send_due(reports, bad, NOW - timedelta(days=1)) == Round()
    assert send_due(reports, bad, NOW + timedelta(hours=1)) == Round(1)


def test_to_stop_sending_empties_the_queue_for_ever_and_asks_nobody(reports, bad, hostile):
    close(reports, *(report(week) for week in weeks(3)))

    assert reports.withhold() == 3

    assert send_due(reports, bad, NOW + timedelta(days=400)) == Round()
    assert hostile.asked == []
    assert {kept.state for kept in reports.all()} == {ReportState.WITHHELD}


def test_what_is_settled_stays_so(reports):
    close(reports, report())
    reports.withhold()
    (kept,) = reports.all()

    reports.settle(replace(kept, state=ReportState.SENT))

    assert reports.all()[0].state is ReportState.WITHHELD


def test_a_place_without_network_keeps_its_reports_on_a_stick(reports, folder, tmp_path):
    close(reports, report())

    assert send_due(reports, folder, NOW) == Round(1)

    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["merignac_2026-W20.json"]
    assert reports.all()[0].sent_to == str(tmp_path / "stick")


def test_a_stick_that_is_away_is_waited_for(reports, folder, tmp_path):
    close(reports, report())
    (tmp_path / "stick").rmdir()

    assert send_due(reports, folder, NOW).fault is Fault.UNREACHABLE
    (tmp_path / "stick").mkdir()

    assert send_due(reports, folder, NOW + timedelta(hours=1)) == Round(1)


def test_a_stick_that_may_not_be_written_is_told_in_words(reports, folder, tmp_path):
    close(reports, report())
    with read_only(tmp_path / "stick"):
        assert send_due(reports, folder, NOW).fault is Fault.REFUSED

    assert "Nothing may be written" in reports.waiting()[0].sentence


def test_a_stick_that_is_full_holds_no_half_report(reports, tmp_path):
    with small_disk(tmp_path / "full", 64) as disk:
        close(reports, report(body=b"x" * 100_000))

        assert send_due(reports, FolderShelf(disk), NOW).fault is Fault.FULL

        assert not list(disk.iterdir())
    assert "no room" in reports.waiting()[0].sentence


def test_what_a_disk_says_is_told_as_what_is_to_be_done(folder):
    assert folder._fault(OSError(errno.ENOSPC, "x")).fault is Fault.FULL
    assert folder._fault(OSError(errno.EIO, "x")).fault is Fault.UNREACHABLE

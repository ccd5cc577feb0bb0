from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.statistics.upcoming import upcoming
from kiosk.storage.kept_report import KeptReport, ReportState

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
DUE = datetime(2026, 12, 1, 12, 34, tzinfo=UTC)


def report(week, state=ReportState.WAITING):
    return KeptReport(week, f"x_{week}.json", b"", DUE - timedelta(days=1), DUE, state)


def test_the_first_that_waits_leaves_next():
    found = upcoming([report("2026-W48"), report("2026-W47")], NOW)

    assert found.report.week == str(found.week) == "2026-W47"
    assert found.leaves_at == DUE


def test_where_none_waits_it_is_this_week_once_it_is_over_and_was_shown():
    found = upcoming([report("2026-W48", ReportState.SENT)], NOW)

    assert (str(found.week), found.report) == ("2026-W49", None)
    assert found.leaves_at == datetime(2026, 12, 8, 7, 0, tzinfo=ZoneInfo("Europe/Paris"))

"""The weekly reports: made once, kept as they are, and what became of each.

What is in a report is not known here: it is bytes. That a week has one report and no other, that
what it is made of goes into no second one, and that it is kept before anybody sees it, is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from kiosk.storage.counts import Counted
from kiosk.storage.database import KioskDatabase
from kiosk.storage.kept_report import KeptReport, ReportState


class Reports:
    """The reports of one kiosk, of all weeks since it began: its ledger."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def close(
        self, week: str, sunday: date, make: Callable[[Mapping[Counted, int]], KeptReport]
    ) -> KeptReport | None:
        """Close a week: make its report of what is to leave, keep it, and count that as gone.

        It is made of all that was counted up to that Sunday and is in no report yet: what was
        written too late for its own week is not lost. One transaction: a kiosk that dies in it
        has closed nothing, and seen nothing.

        Gives None when the week has its report already.

        Raises:
            StorageError: nothing was closed.
        """
        with self._database.writing() as database:
            closed = database.execute("SELECT 1 FROM reports WHERE week = ?", (week,)).fetchone()
            if closed:
                return None
            until = (sunday.isoformat(),)
            rows = database.execute(
                """
                SELECT measure, subject, detail, SUM(leaving) FROM counts
                WHERE day <= ? GROUP BY measure, subject, detail
                """,
                until,
            ).fetchall()
            report = make({(measure, subject, detail): n for measure, subject, detail, n in rows})
            database.execute(
                f"INSERT INTO reports ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                _row(report),
            )
            database.execute("UPDATE counts SET leaving = 0 WHERE day <= ? AND leaving", until)
        return report

    def all(self) -> Sequence[KeptReport]:
        """Every report, the last week first.

        Raises:
            StorageError: they cannot be read.
        """
        return self._found("ORDER BY week DESC")

    def find(self, week: str) -> KeptReport | None:
        """The report of a week, if it is closed.

        Raises:
            StorageError: it cannot be read.
        """
        found = self._found("WHERE week = ?", week)
        return found[0] if found else None

    def waiting(self) -> Sequence[KeptReport]:
        """Those still to be sent, the first week first.

        Raises:
            StorageError: they cannot be read.
        """
        return self._found("WHERE state = ? ORDER BY week", ReportState.WAITING)

    def settle(self, report: KeptReport) -> None:
        """Write down what became of a report; its bytes never change, nor what is settled.

        Raises:
            StorageError: it was not written down.
        """
        with self._database.writing() as database:
            database.execute(
                """
                UPDATE reports SET state = ?, attempts = ?, next_at = ?, sent_at = ?, sent_to = ?,
                    sentence = ? WHERE week = ? AND state = ?
                """,
                (*_row(report)[5:], report.week, ReportState.WAITING),
            )

    def withhold(self) -> int:
        """Send none of those that wait, ever; gives how many those were.

        Raises:
            StorageError: nothing was changed.
        """
        with self._database.writing() as database:
            withheld = database.execute(
                "UPDATE reports SET state = ?, next_at = NULL WHERE state = ?",
                (ReportState.WITHHELD, ReportState.WAITING),
            )
            return withheld.rowcount

    def _found(self, which: str, *values: str) -> Sequence[KeptReport]:
        with self._database.reading() as database:
            asked = f"SELECT {_COLUMNS} FROM reports {which}"  # noqa: S608  words of this module
            return [_report(*row) for row in database.execute(asked, values).fetchall()]


_COLUMNS = (
    "week, file, body, closed_at, due_at, state, attempts, next_at, sent_at, sent_to, sentence"
)


def _row(report: KeptReport) -> tuple[str | bytes | int | None, ...]:
    return (
        report.week,
        report.file,
        report.body,
        report.closed_at.isoformat(),
        report.due_at.isoformat(),
        report.state,
        report.attempts,
        _moment(report.next_at),
        _moment(report.sent_at),
        report.sent_to,
        report.sentence,
    )


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _report(  # noqa: PLR0913, PLR0917  one for each column
    week: str,
    file: str,
    body: bytes,
    closed_at: str,
    due_at: str,
    state: str,
    attempts: int,
    next_at: str | None,
    sent_at: str | None,
    sent_to: str,
    sentence: str,
) -> KeptReport:
    return KeptReport(
        week,
        file,
        body,
        datetime.fromisoformat(closed_at),
        datetime.fromisoformat(due_at),
        ReportState(state),
        attempts,
        datetime.fromisoformat(next_at) if next_at else None,
        datetime.fromisoformat(sent_at) if sent_at else None,
        sent_to,
        sentence,
    )

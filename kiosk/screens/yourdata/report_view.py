"""A report, line by line: the exact bytes, and beside each what it means."""

from datetime import datetime, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.moments import Teller
from kiosk.screens.display_view import DisplayView
from kiosk.screens.yourdata.figures import Figures
from kiosk.screens.yourdata.so_far import so_far
from kiosk.statistics.explained import Line, explained
from kiosk.statistics.upcoming import upcoming
from kiosk.statistics.weeks import Week
from kiosk.storage.kept_report import KeptReport

QML_IMPORT_NAME = "kiosk.screens.yourdata"
QML_IMPORT_MAJOR_VERSION = 1

LINES = 10  # of a page


@QmlElement
class ReportView(QObject):
    """Shows a report in pages. Without one, the week is not over: what it holds so far.

    Signals:
        changed: the page or the language is another.
    """

    changed = Signal()

    def __init__(
        self, display: DisplayView, figures: Figures, report: KeptReport | None = None
    ) -> None:
        super().__init__()
        self._display = display
        self._figures = figures
        self._next = upcoming(figures.reports(), figures.clock())
        self._report = report or self._next.report
        self._page = 0
        display.languageChosen.connect(self.changed)

    @Property(str, constant=True)
    def state(self) -> str:
        """ "open" while the week is not over, else what became of the report ("waiting"…)."""
        return str(self._report.state) if self._report else "open"

    @Property(str, constant=True)
    def file(self) -> str:
        """The name of the file, or nothing."""
        return self._report.file if self._report else ""

    @Property(str, constant=True)
    def sendsTo(self) -> str:
        """Where it goes or went, or nothing."""
        return (self._report and self._report.sent_to) or self._figures.sends_to

    @Property(str, notify=changed)
    def week(self) -> str:
        """The first and the last day of the week, in words."""
        week = Week.read(self._report.week) if self._report else self._next.week
        zone = self._figures.clock().tzinfo
        teller = Teller(self._display.spoken, zone)
        ends = (datetime.combine(day, time(12), zone) for day in (week.monday, week.sunday))
        return " – ".join(teller.long_day(end) for end in ends)

    @Property(str, notify=changed)
    def moment(self) -> str:
        """When it leaves at the earliest, or when it left."""
        zone = self._figures.clock().tzinfo
        teller = Teller(self._display.spoken, zone)
        if self._report and self._report.sent_at:
            return teller.moment(self._report.sent_at)
        return teller.moment(self._next.leaves_at)

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """The lines of this page: the text as it is, and what it means."""
        begin = self._page * LINES
        return [
            {"text": line.text, "meaning": line.meaning}
            for line in self._lines()[begin : begin + LINES]
        ]

    @Property(int, notify=changed)
    def page(self) -> int:
        """The number of this page, from 1."""
        return self._page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self._lines()) // LINES))

    @Slot(int)
    def turn(self, by: int) -> None:
        """Turn so many pages on, or back."""
        last = -(-len(self._lines()) // LINES) - 1
        self._page = max(0, min(self._page + by, last))
        self.changed.emit()

    def _lines(self) -> tuple[Line, ...]:
        language = self._display.spoken
        if self._report:
            return explained(self._report.body, language, self._figures.names(language))
        return so_far(self._figures, self._next.week, language)

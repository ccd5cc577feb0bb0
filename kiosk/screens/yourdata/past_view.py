"""What has left this kiosk: every report, and what became of it."""

from datetime import datetime, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.moments import Teller
from kiosk.screens.display_view import DisplayView
from kiosk.screens.yourdata.figures import Figures
from kiosk.statistics.weeks import Week
from kiosk.storage.kept_report import KeptReport

QML_IMPORT_NAME = "kiosk.screens.yourdata"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PastView(QObject):
    """Shows all reports that were made here, the last first.

    Signals:
        changed: the words are in another language.
        opened: the `KeptReport` to be read.
    """

    changed = Signal()
    opened = Signal(KeptReport)

    def __init__(self, display: DisplayView, figures: Figures) -> None:
        super().__init__()
        self._display = display
        self._zone = figures.clock().tzinfo
        self._reports = tuple(figures.reports())
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def reports(self) -> list[dict[str, str]]:
        """Each one: its week, its state ("sent", "waiting"…), when it left, and where to."""
        return [self._row(report) for report in self._reports]

    @Slot(int)
    def open(self, place: int) -> None:
        """Read the report at that place of the list, from 0."""
        self.opened.emit(self._reports[place])

    def _row(self, report: KeptReport) -> dict[str, str]:
        teller = Teller(self._display.spoken, self._zone)
        monday = datetime.combine(Week.read(report.week).monday, time(12), self._zone)
        at = report.sent_at or report.due_at
        return {
            "week": teller.long_day(monday),
            "state": str(report.state),
            "moment": teller.moment(at),
            "sentTo": report.sent_to,
        }

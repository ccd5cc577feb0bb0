"""To what is kept and counted here, and to what leaves."""

from kiosk.app.tally import Tally
from kiosk.app.ways.ground import Ground
from kiosk.screens.yourdata.figures import Figures
from kiosk.screens.yourdata.past_view import PastView
from kiosk.screens.yourdata.report_view import ReportView
from kiosk.screens.yourdata.your_data_view import YourDataView
from kiosk.storage.kept_report import KeptReport


class YourDataWay:
    """From the numbers of this week to the bytes of any report."""

    def __init__(self, ground: Ground, figures: Figures, tally: Tally) -> None:
        self._ground = ground
        self._figures = figures
        self._tally = tally

    def look(self) -> None:
        """What is never kept, what is counted, and this week in numbers."""
        view = YourDataView(self._ground.display, self._figures, counts=self._tally.counts)
        view.countsAsked.connect(self._tally.set_counts)
        view.nextAsked.connect(self.next)
        view.pastAsked.connect(self.past)
        self._ground.open("yourdata/YourDataScreen.qml", view)

    def next(self) -> None:
        """What leaves next, as far as it is known."""
        self._open(None)

    def past(self) -> None:
        """What has left."""
        view = PastView(self._ground.display, self._figures)
        view.opened.connect(self._open)
        self._ground.open("yourdata/PastScreen.qml", view)

    def _open(self, report: KeptReport | None) -> None:
        view = ReportView(self._ground.display, self._figures, report)
        self._ground.open("yourdata/ReportScreen.qml", view)

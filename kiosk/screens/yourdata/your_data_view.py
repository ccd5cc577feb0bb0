"""Your data here: in words, and this week in numbers."""

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.moments import Teller
from kiosk.screens.display_view import DisplayView
from kiosk.screens.yourdata.bars import Shown, bars
from kiosk.screens.yourdata.figures import Figures
from kiosk.statistics.upcoming import upcoming

QML_IMPORT_NAME = "kiosk.screens.yourdata"
QML_IMPORT_MAJOR_VERSION = 1

MEASURES: tuple[Shown, ...] = ("guide", "stuck", "language", "option", "session")


@QmlElement
class YourDataView(QObject):
    """Shows what is kept, and lets one be left out.

    Signals:
        changed: the words, the measure or the wish are others.
        nextAsked: what leaves next.
        pastAsked: what has left.
        countsAsked: whether this session may be counted.
    """

    changed = Signal()
    nextAsked = Signal()
    pastAsked = Signal()
    countsAsked = Signal(bool)

    def __init__(self, display: DisplayView, figures: Figures, *, counts: bool) -> None:
        super().__init__()
        self._display = display
        self._figures = figures
        self._counts = counts
        self._shown: Shown = "guide"
        display.languageChosen.connect(self.changed)

    @Property(bool, notify=changed)
    def counts(self) -> bool:
        """Whether this session is counted."""
        return self._counts

    @Property(int, constant=True)
    def keepDays(self) -> int:
        """Days after which the name and telephone of a booking go; 0: none is taken here."""
        return self._figures.keep_days

    @Property(list, constant=True)
    def measures(self) -> list[str]:
        """The measures that can be shown."""
        return list(MEASURES)

    @Property(str, notify=changed)
    def shown(self) -> str:
        """The measure shown."""
        return self._shown

    @Property(list, notify=changed)
    def bars(self) -> list[dict[str, object]]:
        """The most frequent this week: name, number, and its part of the longest."""
        rows = bars(self._figures, self._shown, self._display.spoken)
        return [{"name": row.name, "number": row.number, "part": row.part} for row in rows]

    @Property(str, constant=True)
    def sendsTo(self) -> str:
        """Where reports go, or nothing."""
        return self._figures.sends_to

    @Property(str, notify=changed)
    def leavesAt(self) -> str:
        """The day on which the next one leaves."""
        now = self._figures.clock()
        next_one = upcoming(self._figures.reports(), now)
        return Teller(self._display.spoken, now.tzinfo).long_day(next_one.leaves_at)

    @Property(str, constant=True)
    def openData(self) -> str:
        """The page on which the city publishes these numbers, or nothing."""
        return self._figures.open_data

    @Slot(str)
    def show(self, measure: str) -> None:
        """Show another measure."""
        self._shown = cast(Shown, measure)
        self.changed.emit()

    @Slot()
    def toggleCounts(self) -> None:
        """Be counted, or not."""
        self._counts = not self._counts
        self.countsAsked.emit(self._counts)
        self.changed.emit()

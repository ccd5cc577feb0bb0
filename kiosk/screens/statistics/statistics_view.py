"""What was seen here in a month, chart by chart."""

from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.moments import Teller
from kiosk.screens.display_view import DisplayView
from kiosk.screens.statistics.chart import Asked, Chart, Row
from kiosk.screens.statistics.charts import GROUPS, charts, visits
from kiosk.screens.statistics.seen import Seen
from kiosk.statistics.trends import months
from kiosk.storage.troubles import StorageError

QML_IMPORT_NAME = "kiosk.screens.statistics"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StatisticsView(QObject):
    """Shows the charts of one group at a time, as pictures or as tables.

    Signals:
        changed: the month, the group, the form or the words are others.
        monthAsked: another month is wanted.
        pageAsked: the page of this month is wanted, on paper or as a file.
        numbersAsked: the numbers are wanted, as a file.
    """

    changed = Signal()
    monthAsked = Signal()
    pageAsked = Signal()
    numbersAsked = Signal()

    def __init__(self, display: DisplayView, seen: Seen) -> None:
        super().__init__()
        self._display = display
        self._seen = seen
        self._first = seen.today().replace(day=1)
        self._group = GROUPS[0]
        self._table = False
        self._charts: tuple[Chart, ...] = ()
        self._visits = 0
        self._readable = True
        self._look()
        display.languageChosen.connect(self._look)

    @property
    def first(self) -> date:
        """The first day of the month shown."""
        return self._first

    def set_month(self, first: date) -> None:
        """Show the month that begins on that day."""
        self._first = first
        self._look()

    @Property(str, notify=changed)
    def month(self) -> str:
        """The month shown, in words."""
        return Teller(self._display.spoken).month(self._first)

    @Property(int, notify=changed)
    def visits(self) -> int:
        """How many visits were counted in it."""
        return self._visits

    @Property(bool, notify=changed)
    def underway(self) -> bool:
        """Whether the month is not over."""
        return self._first == self._seen.today().replace(day=1)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is made up."""
        return self._seen.demonstration

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the counts can be read."""
        return self._readable

    @Property(list, constant=True)
    def groups(self) -> list[str]:
        """What can be looked at."""
        return list(GROUPS)

    @Property(str, notify=changed)
    def group(self) -> str:
        """What is looked at."""
        return self._group

    @Property(bool, notify=changed)
    def table(self) -> bool:
        """Whether the charts stand as tables."""
        return self._table

    @Property(list, notify=changed)
    def charts(self) -> list[dict[str, object]]:
        """The charts: title, kind, heads, hint, top, rows.

        A row has a name, its number as written, its part of the whole length, the numbers it
        splits up into, all of it in words, and whether there is anything to draw.
        """
        return [
            {
                "title": chart.title,
                "kind": chart.kind,
                "heads": list(chart.heads),
                "hint": chart.hint,
                "top": chart.top,
                "rows": [_row(row, chart) for row in chart.rows],
            }
            for chart in self._charts
        ]

    @Slot(str)
    def show(self, group: str) -> None:
        """Look at another group."""
        self._group = group
        self._look()

    @Slot()
    def toggleTable(self) -> None:
        """Pictures instead of tables, or the other way round."""
        self._table = not self._table
        self.changed.emit()

    def months(self) -> tuple[date, ...]:
        """The months there are, the last first."""
        try:
            return months(self._seen.counts, self._seen.today())
        except StorageError:
            return (self._first,)

    @Slot()
    def _look(self) -> None:
        asked = Asked(self._seen, self._first, self._display.spoken)
        try:
            self._charts, self._visits = charts(self._group, asked), visits(asked)
            self._readable = True
        except StorageError:
            self._charts, self._visits, self._readable = (), 0, False
        self.changed.emit()


def _row(row: Row, chart: Chart) -> dict[str, object]:
    return {
        "name": row.name,
        "shown": row.shown,
        "part": row.part,
        "parts": list(row.parts),
        "told": row.told,
        "spoken": _spoken(row, chart),
    }


def _spoken(row: Row, chart: Chart) -> str:
    """A row as a sentence: "Income bonus: 182 (137 finished, 10 stuck, 35 left)"."""
    said = QCoreApplication.translate("Charts", "%1: %2", "what is counted, how often")
    number = row.shown
    if not row.told:
        number = QCoreApplication.translate("Charts", "nobody looked")
    if row.parts:
        each = [f"{part} {head}" for part, head in zip(row.parts, chart.heads[1:], strict=True)]
        number += f" ({', '.join(each)})"
    return said.replace("%1", row.name).replace("%2", number)

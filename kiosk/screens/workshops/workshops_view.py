"""The workshops to come: one card for each, with the nearest date that has a seat."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.workshop_desk import Offered
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.words import first_date

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WorkshopsView(QObject):
    """Lists them.

    Signals:
        changed: the words are in another language.
        workshopAsked: the id of the workshop taken.
        mediatorAsked: none of them.
    """

    changed = Signal()
    workshopAsked = Signal(str)
    mediatorAsked = Signal()

    def __init__(self, display: DisplayView, counter: Counter) -> None:
        super().__init__()
        self._display = display
        self._counter = counter
        self._series = counter.series()
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._counter.demonstration

    @Property(list, notify=changed)
    def workshops(self) -> list[dict[str, object]]:
        """Each: id, title, when, dates, place, seats, free, waiting, open, and
        `other`, how many dates there are besides."""
        rows: list[dict[str, object]] = []
        teller = self._counter.teller(self._display.spoken)
        for series in self._series:
            shown = _shown(series)
            workshop = shown.workshop
            rows.append(
                {
                    "id": str(workshop.id),
                    "title": workshop.words_in(self._display.spoken).title,
                    "when": first_date(teller, workshop, self._counter.now),
                    "place": workshop.place,
                    "dates": len(workshop.sessions),
                    "waiting": shown.waiting,
                    "seats": workshop.seats or 0,
                    "free": shown.free or 0,
                    "open": shown.free is None,
                    "other": len(series) - 1,
                }
            )
        return rows

    @Slot(str)
    def take(self, workshop: str) -> None:
        """Take one."""
        self.workshopAsked.emit(workshop)


def _shown(series: Sequence[Offered]) -> Offered:
    """The nearest date with a seat, or the nearest."""
    return next((each for each in series if each.free is None or each.free), series[0])

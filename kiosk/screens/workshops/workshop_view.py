"""One workshop: what for, all its dates, who leads it, and its seats."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.workshop_desk import Offered
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.words import dates, first_date, who

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_OTHERS = 3


@QmlElement
class WorkshopView(QObject):
    """Shows one workshop.

    Signals:
        changed: the words are in another language.
        registerAsked, mediatorAsked: what is wanted.
        otherAsked: the id of the same workshop at another date.
    """

    changed = Signal()
    registerAsked = Signal()
    mediatorAsked = Signal()
    otherAsked = Signal(str)

    def __init__(self, display: DisplayView, counter: Counter, offered: Offered) -> None:
        super().__init__()
        self._display = display
        self._counter = counter
        self._offered = offered
        self._others = [
            each
            for each in counter.workshops()
            if each.workshop.title == offered.workshop.title
            and each.workshop.id != offered.workshop.id
        ][:_MOST_OTHERS]
        self._notice = ""
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._counter.demonstration

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is."""
        return self._offered.workshop.words_in(self._display.spoken).title

    @Property(str, notify=changed)
    def about(self) -> str:
        """What is done there."""
        return self._offered.workshop.words_in(self._display.spoken).about

    @Property(list, notify=changed)
    def dates(self) -> list[str]:
        """All its dates, in words."""
        return dates(self._counter.teller(self._display.spoken), self._offered.workshop)

    @Property(str, constant=True)
    def place(self) -> str:
        """Where, as the calendar has it."""
        return self._offered.workshop.place

    @Property(str, notify=changed)
    def who(self) -> str:
        """Who leads it, for whom, in which languages."""
        return " ".join(who(self._offered.workshop))

    @Property(int, constant=True)
    def waiting(self) -> int:
        """How many are on the waiting list."""
        return self._offered.waiting

    @Property(bool, constant=True)
    def open(self) -> bool:
        """Whether one comes without registering."""
        return self._offered.free is None

    @Property(int, constant=True)
    def seats(self) -> int:
        """How many there are."""
        return self._offered.workshop.seats or 0

    @Property(int, constant=True)
    def free(self) -> int:
        """How many are left."""
        return self._offered.free or 0

    @Property(bool, constant=True)
    def bookable(self) -> bool:
        """Whether one registers for it."""
        return self._offered.free is not None and not self._offered.begun

    @Property(list, notify=changed)
    def others(self) -> list[dict[str, object]]:
        """The same at other dates: id, when, and its seats."""
        teller = self._counter.teller(self._display.spoken)
        return [
            {
                "id": str(each.workshop.id),
                "when": first_date(teller, each.workshop, self._counter.now),
                "free": each.free or 0,
                "waiting": each.waiting,
                "open": each.free is None,
            }
            for each in self._others
        ]

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What went wrong: "over", "broken", or nothing."""
        return self._notice

    @Slot(str)
    def takeOther(self, workshop: str) -> None:
        """The same at another date."""
        self.otherAsked.emit(workshop)

    def tell(self, notice: str) -> None:
        """Say what went wrong."""
        self._notice = notice
        self.changed.emit()

"""Home: the ways in, what is often asked, and what does not work today."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import Guide
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.home"
QML_IMPORT_MAJOR_VERSION = 1

OFTEN_ASKED = 5  # what fits on the screen, in every language


@QmlElement
class HomeView(QObject):
    """Shows the ways in.

    Signals:
        changed: the words or the troubles are others.
        guideAsked: the id of a guide often asked for.
        themesAsked, searchAsked, resumeAsked, mediatorAsked: a way in was taken.
        walkAsked: back to the walk under way.
        nextAsked: the next free time here.
        dataAsked: what is kept and counted here.
    """

    changed = Signal()
    guideAsked = Signal(str)
    themesAsked = Signal()
    searchAsked = Signal()
    resumeAsked = Signal()
    mediatorAsked = Signal()
    walkAsked = Signal()
    nextAsked = Signal()
    dataAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        guides: Sequence[Guide],
        trouble: str = "",
        underway: Guide | None = None,
    ) -> None:
        super().__init__()
        self._display = display
        asked = (guide for guide in guides if guide.often_asked)
        self._often_asked = sorted(asked, key=lambda guide: guide.often_asked)[:OFTEN_ASKED]
        self._trouble = trouble
        self._underway = underway
        self._tells = False
        self._next: Callable[[], tuple[str, str]] | None = None
        self._opening: Callable[[], str] = str
        self._message: Callable[[], tuple[str, str]] = lambda: ("", "")
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def oftenAsked(self) -> list[dict[str, str]]:
        """The guides often asked for: id, title, icon."""
        return [
            {
                "id": guide.id,
                "title": guide.words_in(self._display.spoken).title,
                "icon": guide.icon,
            }
            for guide in self._often_asked
        ]

    @Property(str, notify=changed)
    def underway(self) -> str:
        """The title of the guide one is in the middle of, or nothing."""
        return self._underway.words_in(self._display.spoken).title if self._underway else ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What does not work today ("read-only", "full", "quarantined"…), or nothing."""
        return self._trouble

    def set_trouble(self, trouble: str) -> None:
        """Say what does not work today."""
        self._trouble = trouble
        self.changed.emit()

    @Property(bool, notify=changed)
    def bookable(self) -> bool:
        """Whether sessions with a mediator can be booked."""
        return self._next is not None

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        """When the next free time here is, in words, or nothing."""
        return self._next()[0] if self._next else ""

    @Property(str, notify=changed)
    def nextMediator(self) -> str:
        """Whose time that is."""
        return self._next()[1] if self._next else ""

    def offer_sessions(self, next_time: Callable[[], tuple[str, str]]) -> None:
        """Sessions can be booked; what is given tells the next free time here, and whose."""
        self._next = next_time
        self.changed.emit()

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Whether the place is open, in words, or nothing."""
        return self._opening()

    @Property(str, notify=changed)
    def message(self) -> str:
        """Today's message of the place, or nothing."""
        return self._message()[0]

    @Property(str, notify=changed)
    def messageLanguage(self) -> str:
        """The code of the language of the message, where it is not that of the screen."""
        said = self._message()[1]
        return said if said != str(self._display.spoken) else ""

    def tell(self, opening: Callable[[], str], message: Callable[[], tuple[str, str]]) -> None:
        """Tell what is so today: whether it is open; a message and its language, or nothing."""
        self._opening, self._message = opening, message
        self.changed.emit()

    @Property(bool, notify=changed)
    def tells(self) -> bool:
        """Whether what is kept and counted here can be looked at."""
        return self._tells

    def offer_data(self) -> None:
        """What is kept and counted here can be looked at."""
        self._tells = True
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Time goes by: the next free time is another."""
        self.changed.emit()

    @Slot(str)
    def openGuide(self, guide_id: str) -> None:
        """Take a guide that is often asked for."""
        self.guideAsked.emit(guide_id)

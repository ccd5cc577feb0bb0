"""See a mediator: the ways there, and what it would be about."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.model import PlaceKind, Subject
from kiosk.booking.model import Slot as FreeSlot
from kiosk.screens.booking.reception import Reception
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SeeView(QObject):
    """Offers to book, and to come back to a booking.

    Signals:
        bookAsked, codeAsked, workshopsAsked, mediatorAsked: the way taken.
    """

    bookAsked = Signal()
    codeAsked = Signal()
    workshopsAsked = Signal()
    mediatorAsked = Signal()

    def __init__(self, reception: Reception, *, workshops: bool = False) -> None:
        super().__init__()
        self._reception = reception
        self._workshops = workshops

    @Property(bool, constant=True)
    def workshops(self) -> bool:
        """Whether there are workshops to register for."""
        return self._workshops

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._reception.desk.demonstration


@QmlElement
class SubjectsView(QObject):
    """What one can see a mediator about.

    `slot` is the time chosen before, if one was: only what it can be booked for is offered.

    Signals:
        changed: the words are in another language.
        subjectAsked: the id of the subject taken.
        mediatorAsked: none of them.
    """

    changed = Signal()
    subjectAsked = Signal(str)
    mediatorAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        reception: Reception,
        subjects: Sequence[Subject],
        slot: FreeSlot | None = None,
    ) -> None:
        super().__init__()
        self._display = display
        self._reception = reception
        self._subjects = tuple(subjects)
        self._slot = slot
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._reception.desk.demonstration

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time chosen before, in words, or nothing."""
        if self._slot is None:
            return ""
        teller = self._reception.teller(self._display.spoken)
        return teller.soon(self._slot.at, self._reception.now)

    @Property(str, constant=True)
    def mediator(self) -> str:
        """Whose time it is."""
        return self._reception.first_name(self._slot.mediator) if self._slot else ""

    @Property(list, notify=changed)
    def subjects(self) -> list[dict[str, object]]:
        """Each subject: id, title, hint, icon, minutes, and whether it is by telephone."""
        rows: list[dict[str, object]] = []
        for subject in self._subjects:
            words = subject.words_in(self._display.spoken)
            rows.append(
                {
                    "id": str(subject.id),
                    "title": words.title,
                    "hint": words.hint,
                    "icon": subject.icon,
                    "minutes": subject.minutes,
                    "phone": subject.place_kind is PlaceKind.PHONE,
                }
            )
        return rows

    @Slot(str)
    def take(self, subject: str) -> None:
        """Take a subject."""
        self.subjectAsked.emit(subject)

"""Everything at one look, before anything is booked."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.people import languages_of, where
from kiosk.screens.booking.reception import Reception
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CheckView(QObject):
    """Shows a draft line by line, each with a way to change it, and the one button that books.

    Signals:
        changed: the draft or the words are others.
        changeAsked: which line: "subject", "slot", "name" or "phone".
        bookAsked: book it, or move it.
        mediatorAsked: it could not be kept; somebody else can.
    """

    changed = Signal()
    changeAsked = Signal(str)
    bookAsked = Signal()
    mediatorAsked = Signal()

    def __init__(self, display: DisplayView, reception: Reception, draft: Draft) -> None:
        super().__init__()
        self._display = display
        self._reception = reception
        self._draft = draft
        self._failed = False
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._reception.desk.demonstration

    @Property(bool, notify=changed)
    def moving(self) -> bool:
        """Whether a booking made before is moved."""
        return self._draft.moves

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether who comes is known from a booking made before."""
        return self._draft.old is not None

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be kept on the disk: nothing was booked."""
        return self._failed

    @Property(str, notify=changed)
    def oldTime(self) -> str:
        """The time of the booking that is moved, in words."""
        old = self._draft.old if self._draft.moves else None
        return self._reception.teller(self._display.spoken).moment(old.start) if old else ""

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What it is about."""
        return self._draft.subject.words_in(self._display.spoken).title

    @Property(str, notify=changed)
    def time(self) -> str:
        """When: "Wednesday 25 November at 9:45"."""
        slot = self._draft.slot
        said = self._reception.teller(self._display.spoken).moment(slot.at) if slot else ""
        return said[:1].upper() + said[1:]

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """How long it takes."""
        return self._draft.slot.minutes if self._draft.slot else 0

    @Property(str, notify=changed)
    def mediator(self) -> str:
        """With whom."""
        return self._reception.first_name(self._draft.slot.mediator) if self._draft.slot else ""

    @Property(str, notify=changed)
    def languages(self) -> str:
        """What she speaks."""
        slot = self._draft.slot
        return languages_of(self._reception.mediator(slot.mediator)) if slot else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where."""
        return where(self._reception, self._draft.slot.place) if self._draft.slot else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who comes."""
        return self._draft.first_name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The telephone number, or nothing."""
        return self._draft.phone or ""

    def set_draft(self, draft: Draft) -> None:
        """Show another draft."""
        self._draft, self._failed = draft, False
        self.changed.emit()

    def fail(self) -> None:
        """Say that nothing was kept."""
        self._failed = True
        self.changed.emit()

    @Slot(str)
    def change(self, line: str) -> None:
        """Change that line."""
        self.changeAsked.emit(line)

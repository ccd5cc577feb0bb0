"""Asked once before a session is given up."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.booking.model import Booking
from kiosk.screens.booking.reception import Reception
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CancelView(QObject):
    """Asks whether to cancel.

    Signals:
        changed: the words are in another language, or it could not be done.
        cancelled, kept, moveAsked: the answer.
    """

    changed = Signal()
    cancelled = Signal()
    kept = Signal()
    moveAsked = Signal()

    def __init__(self, display: DisplayView, reception: Reception, booking: Booking) -> None:
        super().__init__()
        self._display = display
        self._reception = reception
        self._booking = booking
        self._failed = False
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._reception.desk.demonstration

    @Property(str, notify=changed)
    def moment(self) -> str:
        """When it would be."""
        return self._reception.teller(self._display.spoken).moment(self._booking.start)

    @Property(str, constant=True)
    def mediator(self) -> str:
        """With whom."""
        return self._reception.first_name(self._booking.mediator)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be kept on the disk: nothing was changed."""
        return self._failed

    def fail(self) -> None:
        """Say that nothing was changed."""
        self._failed = True
        self.changed.emit()

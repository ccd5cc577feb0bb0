"""Asked once before a session is given up."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.booking.model import Booking
from kiosk.screens.booking.give_up_view import GiveUpView
from kiosk.screens.booking.reception import Reception
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CancelView(GiveUpView):
    """Asks whether to cancel.

    Signals:
        wordsChanged: the words are in another language.
        moveAsked: rather another time.
    """

    wordsChanged = Signal()
    moveAsked = Signal()

    def __init__(self, display: DisplayView, reception: Reception, booking: Booking) -> None:
        super().__init__(display, example=reception.desk.demonstration)
        self._reception = reception
        self._booking = booking
        display.languageChosen.connect(self.wordsChanged)

    @Property(str, notify=wordsChanged)
    def moment(self) -> str:
        """When it would be."""
        return self._reception.teller(self._display.spoken).moment(self._booking.start)

    @Property(str, constant=True)
    def mediator(self) -> str:
        """With whom."""
        return self._reception.first_name(self._booking.mediator)

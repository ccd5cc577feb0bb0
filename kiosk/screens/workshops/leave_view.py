"""Asked once before a seat, or a place on the waiting list, is given up."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.booking.registrations import Registration
from kiosk.screens.booking.give_up_view import GiveUpView
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeaveView(GiveUpView):
    """Asks whether to give it up.

    Signals:
        wordsChanged: the words are in another language.
    """

    wordsChanged = Signal()

    def __init__(self, display: DisplayView, counter: Counter, registration: Registration) -> None:
        super().__init__(display, example=counter.demonstration)
        self._counter = counter
        self._registration = registration
        display.languageChosen.connect(self.wordsChanged)

    @Property(str, notify=wordsChanged)
    def workshop(self) -> str:
        """What one would not come to."""
        held = self._counter.desk.now_held(self._registration)
        return held.words_in(self._display.spoken).title

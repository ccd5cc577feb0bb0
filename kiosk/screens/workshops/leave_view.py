"""Asked once before a seat, or a place on the waiting list, is given up."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.booking.registrations import Registration
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeaveView(QObject):
    """Asks whether to give it up.

    Signals:
        changed: the words are in another language, or it could not be done.
        left, kept: the answer.
    """

    changed = Signal()
    left = Signal()
    kept = Signal()

    def __init__(self, display: DisplayView, counter: Counter, registration: Registration) -> None:
        super().__init__()
        self._display = display
        self._counter = counter
        self._registration = registration
        self._failed = False
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._counter.demonstration

    @Property(str, notify=changed)
    def workshop(self) -> str:
        """What one would not come to."""
        held = self._counter.desk.now_held(self._registration)
        return held.words_in(self._display.spoken).title

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be kept on the disk: nothing was changed."""
        return self._failed

    def fail(self) -> None:
        """Say that nothing was changed."""
        self._failed = True
        self.changed.emit()

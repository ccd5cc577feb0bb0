"""Asked once before something that was booked is given up."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GiveUpView(QObject):
    """Asks whether to give it up.

    Signals:
        changed: the words are in another language, or it could not be done.
        givenUp, kept: the answer.
    """

    changed = Signal()
    givenUp = Signal()
    kept = Signal()

    def __init__(self, display: DisplayView, *, example: bool) -> None:
        super().__init__()
        self._display = display
        self._example = example
        self._failed = False
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._example

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it could not be kept on the disk: nothing was changed."""
        return self._failed

    def fail(self) -> None:
        """Say that nothing was changed."""
        self._failed = True
        self.changed.emit()

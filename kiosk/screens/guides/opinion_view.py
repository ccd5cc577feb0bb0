"""The opinion at the end of a guide."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1

OPINIONS = ("yes", "partly", "no")


@QmlElement
class OpinionView(QObject):
    """Asks one question, which need not be answered.

    Signals:
        given: one of `OPINIONS`; only a number is kept of it.
        passed: no answer, go on.
    """

    given = Signal(str)
    passed = Signal()

    @Slot(str)
    def give(self, opinion: str) -> None:
        """Say whether the guide was useful."""
        if opinion in OPINIONS:
            self.given.emit(opinion)

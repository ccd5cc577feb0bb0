"""A ticket that shows whether the printer prints, and how well."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.devices.ticket import Line, Ticket, Weight
from kiosk.language.languages import Language
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_SQUARE = "PAS A PAS"


@QmlElement
class TrialTicketView(QObject):
    """Tells how the printing of a test ticket goes.

    Signals:
        changed: how it goes, or the words.
        printAsked: print another.
        closed: it is as it should be, or enough.
    """

    changed = Signal()
    printAsked = Signal()
    closed = Signal()

    def __init__(self, display: DisplayView) -> None:
        super().__init__()
        self._state = self._trouble = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """ "" while no printer is found, "ready", "printing", "printed" or "failed"."""
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing came out, a `Trouble`; "" when it did."""
        return self._trouble

    def tell(self, state: str, trouble: str) -> None:
        """How it goes."""
        self._state, self._trouble = state, trouble
        self.changed.emit()


def trial_ticket(place: str, language: Language) -> Ticket:
    """Each kind of line that a ticket may have, in the letters of that language."""
    return Ticket(
        above=(
            Line(QCoreApplication.translate("Staff", "Test ticket"), Weight.TITLE),
            Line(place, Weight.BOLD),
            Line(
                QCoreApplication.translate(
                    "Staff", "If you can read all of this, the printer is well set."
                )
            ),
            Line("é è ç à ê ñ ã ¿ €  العربية"),
        ),
        square=_SQUARE,
        below=(
            Line(
                QCoreApplication.translate(
                    "Staff", "A telephone that reads this square shows “PAS A PAS”."
                )
            ),
            Line("KB7T 4XH", Weight.CODE),
        ),
        right_to_left=language.right_to_left,
    )

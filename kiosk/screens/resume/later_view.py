"""Continue later: the code that leads back here."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.guides.resume import code_of, grouped, qr_text
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.resume"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LaterView(QObject):
    """Shows the code of a walk.

    Signals:
        changed: the words are in another language.
        printerChanged: whether the code can be printed, or how the printing goes.
        printAsked: it is wanted on paper.
        endAsked: the person has the code and leaves.
    """

    changed = Signal()
    printerChanged = Signal()
    printAsked = Signal()
    endAsked = Signal()

    def __init__(self, display: DisplayView, walk: Walk) -> None:
        super().__init__()
        self._display = display
        self._walk = walk
        self._printer = self._trouble = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def guideTitle(self) -> str:
        """The title of the guide."""
        return self._walk.guide.words_in(self._display.spoken).title

    @Property(str, notify=changed)
    def stepName(self) -> str:
        """The name of the step one will come back to."""
        return self._walk.guide.words_in(self._display.spoken).steps[self._walk.step.id].short

    @Property(str, constant=True)
    def code(self) -> str:
        """The code, in groups of four signs."""
        return grouped(code_of(self._walk))

    @Property(str, constant=True)
    def square(self) -> str:
        """What the QR code holds."""
        return qr_text(code_of(self._walk))

    @Property(str, notify=printerChanged)
    def printer(self) -> str:
        """ "ready", "printing", "printed", "failed"; empty: there is no printer."""
        return self._printer

    @Property(str, notify=printerChanged)
    def trouble(self) -> str:
        """Why nothing came out, a `Trouble`; "" when it did."""
        return self._trouble

    def set_printer(self, state: str, trouble: str = "") -> None:
        """Tell how the printing goes."""
        self._printer, self._trouble = state, trouble
        self.printerChanged.emit()

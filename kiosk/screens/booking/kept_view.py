"""What is on the screen of a booking and of a registration alike: state, code, and its ticket."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.told import Told
from kiosk.screens.booking.words import spelt
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeptView(QObject):
    """Shows something kept under a code, whose state may become another while one looks.

    `fresh`: it was made a moment ago, by who reads this.

    Signals:
        changed: the state or the words are others.
        printerChanged: whether a ticket can be printed, or how the printing goes.
        printAsked: a ticket is wanted.
    """

    changed = Signal()
    printerChanged = Signal()
    printAsked = Signal()

    def __init__(self, display: DisplayView, code: str, *, fresh: bool, example: bool) -> None:
        super().__init__()
        self._display = display
        self._code = code
        self._fresh, self._example = fresh, example
        self._printer = self._trouble = ""
        display.languageChosen.connect(self.changed)

    def say(self) -> Told:
        """The state in words; each kind has its own."""
        raise NotImplementedError

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._example

    @Property(bool, constant=True)
    def fresh(self) -> bool:
        """Whether it was made a moment ago."""
        return self._fresh

    @Property(dict, notify=changed)
    def told(self) -> dict[str, str]:
        """The state in words: tone, icon, title, means, then."""
        said = self.say()
        return {
            "tone": said.tone,
            "icon": said.icon,
            "title": said.title,
            "means": said.means,
            "then": said.then,
        }

    @Property(str, constant=True)
    def code(self) -> str:
        """The code, in capitals."""
        return self._code.upper()

    @Property(str, constant=True)
    def spelt(self) -> str:
        """The code as a screen reader should say it: the words, and the number."""
        return spelt(self._code)

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

"""The first screen of a kiosk that nobody has set up."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.setup"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WelcomeView(QObject):
    """Says what is to be done, and in which language it will be.

    `step` is where somebody has left, of `steps`; 0: nobody has begun.

    Signals:
        changed: the language is another.
        beginAsked: set the kiosk up, or go on with it.
    """

    changed = Signal()
    beginAsked = Signal()

    def __init__(self, display: DisplayView, step: int, steps: int) -> None:
        super().__init__()
        self._display, self._step, self._steps = display, step, steps
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """The languages: code, name, chosen."""
        spoken = str(self._display.spoken)
        listed: list[dict[str, str]] = self._display.property("languages")
        return [{**each, "chosen": each["code"] == spoken} for each in listed]

    @Property(int, constant=True)
    def step(self) -> int:
        """The number of the step where somebody has left, or 0."""
        return self._step

    @Property(int, constant=True)
    def steps(self) -> int:
        """How many steps there are."""
        return self._steps

    @Slot(str)
    def speak(self, code: str) -> None:
        """Go on in that language."""
        self._display.chooseLanguage(code)

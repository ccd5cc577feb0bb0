"""Who comes: a first name, or any word one likes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 40  # signs of a name


@QmlElement
class NameView(QObject):
    """Holds the name that is typed, for as long as the page is there.

    Signals:
        changed: what is typed, or what is wrong with it, is another.
        given: the name.
    """

    changed = Signal()
    given = Signal(str)

    def __init__(
        self,
        display: DisplayView,
        name: str,
        *,
        demonstration: bool,
        registering: bool = False,
    ) -> None:
        super().__init__()
        self._display = display
        self._typed = name
        self._missing = False
        self._demonstration = demonstration
        self._registering = registering
        display.languageChosen.connect(self.changed)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._demonstration

    @Property(bool, constant=True)
    def registering(self) -> bool:
        """Whether it is for a workshop: no step of booking a session."""
        return self._registering

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the language, whose accents the keyboard shows."""
        return str(self._display.spoken)

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is typed so far."""
        return self._typed

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether one wanted to go on without a name."""
        return self._missing

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed; a name begins with a capital letter."""
        typed = self._typed
        for sign in signs:
            starts = not typed or typed[-1] in " -'"
            typed += sign.upper() if starts else sign
        self._set(typed.lstrip()[:MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("")

    @Slot()
    def give(self) -> None:
        """On, with this name."""
        if name := " ".join(self._typed.split()):
            self.given.emit(name)
        else:
            self._missing = True
            self.changed.emit()

    def _set(self, typed: str) -> None:
        self._typed, self._missing = typed, False
        self.changed.emit()

"""A device is tried, and the person says whether it worked: a ticket, a sentence."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.settings_view import Row

QML_IMPORT_NAME = "kiosk.screens.setup"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Tried:
    """The words around a trial. `trouble` is what the machine itself says went wrong, or empty.

    `ready`: there is something to try; `busy`: it is being tried. `rows` is what can be set.
    """

    title: str
    lead: str
    button: str
    question: str
    advice: str
    trouble: str = ""
    ready: bool = True
    busy: bool = False
    rows: Sequence[Row] = ()


@QmlElement
class TrialView(QObject):
    """Shows the button, then the question, then what to do if the answer is no.

    `answered` is what was said before: "yes", "no" or nothing.

    Signals:
        changed: anything shown is another.
        tryAsked: try it.
        said: "yes" or "no".
        taken: a row, by its key.
    """

    changed = Signal()
    tryAsked = Signal()
    said = Signal(str)
    taken = Signal(str)

    def __init__(
        self, display: DisplayView, icon: str, tell: Callable[[], Tried], answered: str = ""
    ) -> None:
        super().__init__()
        self._icon, self._tell, self._answered = icon, tell, answered
        self._asked = bool(answered)
        self._told = tell()
        display.languageChosen.connect(self.refresh)

    @Property(str, constant=True)
    def icon(self) -> str:
        """That of the button."""
        return self._icon

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is tried."""
        return self._told.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What will happen."""
        return self._told.lead

    @Property(str, notify=changed)
    def button(self) -> str:
        """The words of the button; nothing while there is nothing to try."""
        return self._told.button if self._told.ready else ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being tried."""
        return self._told.busy

    @Property(str, notify=changed)
    def question(self) -> str:
        """Whether it worked, asked once it was tried; else nothing."""
        return self._told.question if self._asked and not self._told.trouble else ""

    @Property(str, notify=changed)
    def answered(self) -> str:
        """ "yes", "no" or nothing."""
        return self._answered

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What the machine says went wrong, or nothing."""
        return self._told.trouble

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do when it did not work; else nothing."""
        return self._told.advice if self._answered == "no" else ""

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """What can be set: key, label, value, locked."""
        return [asdict(each) for each in self._told.rows]

    @Slot()
    def attempt(self) -> None:
        """Try it."""
        self._asked, self._answered = True, ""
        self.tryAsked.emit()
        self.refresh()

    @Slot(str)
    def answer(self, word: str) -> None:
        """Say whether it worked."""
        self._answered = word
        self.said.emit(word)
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Anything may have changed."""
        self._told = self._tell()
        self.changed.emit()

"""Search: what is typed, and what it finds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import Guide
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.guides_view import guide_row

QML_IMPORT_NAME = "kiosk.screens.search"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 60  # signs typed
SHOWN = 8  # results; past that one types more


@QmlElement
class SearchView(QObject):
    """Finds while one types.

    Signals:
        changed: what is typed or found is another.
        guideAsked: the id of the guide taken.
        themesAsked, mediatorAsked: nothing was found, another way.
    """

    changed = Signal()
    guideAsked = Signal(str)
    themesAsked = Signal()
    mediatorAsked = Signal()

    def __init__(self, display: DisplayView, find: Callable[[str], Sequence[Guide]]) -> None:
        super().__init__()
        self._display = display
        self._find = find
        self._typed = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the language, whose accents the keyboard shows."""
        return str(self._display.spoken)

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is typed so far."""
        return self._typed

    @Property(list, notify=changed)
    def found(self) -> list[dict[str, object]]:
        """The guides found, best first."""
        rows = self._find(self._typed) if self._typed.strip() else ()
        return [guide_row(guide, self._display) for guide in rows[:SHOWN]]

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed."""
        self._set((self._typed + signs)[:MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("")

    @Slot(str)
    def openGuide(self, guide_id: str) -> None:
        """Take a guide."""
        self.guideAsked.emit(guide_id)

    def _set(self, typed: str) -> None:
        self._typed = typed
        self.changed.emit()

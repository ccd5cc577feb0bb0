"""What there is of a resident in the kiosk, told at the end as what was erased.

Only what was really done is told: a kind of thing, never a word of it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from kiosk.app.messages import Trace
from kiosk.screens.navigation import Navigation

# Pages on which one meets a trace by being there.
_BY_PAGE = {"WalkScreen": Trace.WALK, "BrowserScreen": Trace.PAGES}
_MODES = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


class Traces(QObject):
    """Looks at each page as it is come to and left. `booked` tells whether a booking was made."""

    def __init__(
        self, navigation: Navigation, booked: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._booked = booked
        self._found: set[Trace] = set()
        self._view: QObject | None = None  # of the page that is left next
        navigation.changed.connect(self._look)

    def note(self, trace: Trace) -> None:
        """There is that of the resident."""
        self._found.add(trace)

    def forget(self) -> None:
        """As for somebody who just came."""
        self._found.clear()
        self._view = None

    def found(self, *, copied: bool) -> tuple[Trace, ...]:
        """All there was, in the order in which it is told; `copied`: the clipboard held some."""
        self._look()
        if copied:
            self.note(Trace.CLIPBOARD)
        if self._booked():
            self.note(Trace.BOOKED)
        return tuple(trace for trace in Trace if trace in self._found)

    def _look(self) -> None:
        page = self._navigation.page
        if page.name in _BY_PAGE:
            self.note(_BY_PAGE[page.name])
        if self._view is not None and self._view.property("typed"):
            self.note(Trace.TYPED)
        self._view = page.view
        if self._view.property("typed"):
            self.note(Trace.TYPED)


def empty_clipboard() -> bool:
    """Leave nothing to paste; gives whether there was something."""
    clipboard = QGuiApplication.clipboard()
    held = [mode for mode in _MODES if clipboard.text(mode)]
    for mode in held:
        clipboard.clear(mode)
    return bool(held)

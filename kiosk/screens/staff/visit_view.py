"""One visit: what became of it, and what else can be done."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.today_view import Visit

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitView(QObject):
    """Shows one visit. `booked`: there is a booking, which can be moved, cancelled and printed.

    Signals:
        changed: the state, the words, or why something was not done.
        marked: its new state: "arrived", "with", "kept", "missed", or "expected" again.
        bookingAsked: its booking, as the resident sees it: another time, cancel, print.
        removeAsked: nobody came, it was a mistake.
    """

    changed = Signal()
    marked = Signal(str)
    bookingAsked = Signal()
    removeAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        look: Callable[[], Visit | None],
        *,
        booked: bool,
        markable: bool,
    ) -> None:
        super().__init__()
        self._look = look
        self._seen = look()
        self._booked, self._markable = booked, markable
        self._refused = ""
        display.languageChosen.connect(self.refresh)

    @Property(dict, notify=changed)
    def visit(self) -> dict[str, object]:
        """The visit: time, name, subject, state, waited."""
        seen = self._seen
        return {
            "time": seen.time if seen else "",
            "name": seen.name if seen else "",
            "subject": seen.subject if seen else "",
            "state": seen.state if seen else "",
            "waited": seen.waited if seen else -1,
        }

    @Property(bool, constant=True)
    def booked(self) -> bool:
        """Whether there is a booking."""
        return self._booked

    @Property(bool, constant=True)
    def markable(self) -> bool:
        """Whether it can be noted already what became of it."""
        return self._markable

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last thing was not done: "over", "early", "disk", or nothing."""
        return self._refused

    def refuse(self, why: str) -> None:
        """Say why it was not done."""
        self._refused = why
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show it as it is now."""
        self._seen, self._refused = self._look(), ""
        self.changed.emit()

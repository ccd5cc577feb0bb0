"""A mediator's day: who comes, when, and about what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment. `state` is "expected", "unsure", "arrived", "kept" or "missed"."""

    time: str
    name: str
    subject: str
    state: str


@QmlElement
class TodayView(QObject):
    """Shows the visits of the day; None: they cannot be read.

    Signals:
        changed: the visits, or the words.
    """

    changed = Signal()

    def __init__(
        self,
        display: DisplayView,
        name: str,
        day: Callable[[], str],
        visits: Callable[[], Sequence[Visit] | None],
    ) -> None:
        super().__init__()
        self._name, self._day, self._visits = name, day, visits
        display.languageChosen.connect(self.changed)

    @Property(str, constant=True)
    def name(self) -> str:
        """Whose day it is."""
        return self._name

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day, in words."""
        return self._day()

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the visits can be read."""
        return self._visits() is not None

    @Property(list, notify=changed)
    def visits(self) -> list[dict[str, str]]:
        """The visits: time, name, subject, state."""
        return [
            {"time": it.time, "name": it.name, "subject": it.subject, "state": it.state}
            for it in self._visits() or ()
        ]

"""Somebody came without a booking: about what, and now or at the next free time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.model import Subject
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WalkInView(QObject):
    """Asks for the subject first. `next_time` says when the next free time for one is, or nothing.

    Signals:
        changed: the subject, the words, or that it could not be kept.
        nowAsked: somebody is here about that subject, and stays.
        nextAsked: the next free time for it is to be booked.
        otherAsked: another time.
    """

    changed = Signal()
    nowAsked = Signal(str)
    nextAsked = Signal(str)
    otherAsked = Signal(str)

    def __init__(
        self,
        display: DisplayView,
        subjects: Sequence[Subject],
        next_time: Callable[[Subject], str] | None,
    ) -> None:
        super().__init__()
        self._display = display
        self._subjects = tuple(subjects)
        self._next_time = next_time
        self._chosen: Subject | None = None
        self._refused = ""
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def subjects(self) -> list[dict[str, str]]:
        """Each subject: id, title, hint, icon."""
        rows = []
        for each in self._subjects:
            words = each.words_in(self._display.spoken)
            row = {"id": str(each.id), "title": words.title, "hint": words.hint, "icon": each.icon}
            rows.append(row)
        return rows

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The subject chosen, by its id, or nothing."""
        return str(self._chosen.id) if self._chosen else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The subject chosen, in words."""
        return self._chosen.words_in(self._display.spoken).title if self._chosen else ""

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        """When the next free time for it is, in words, or nothing."""
        return self._next_time(self._chosen) if self._chosen and self._next_time else ""

    @Property(bool, notify=changed)
    def bookable(self) -> bool:
        """Whether a time can be booked here."""
        return self._next_time is not None

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it was not kept: "disk", or nothing."""
        return self._refused

    @Slot(str)
    def choose(self, subject: str) -> None:
        """It is about that subject."""
        self._chosen = next(each for each in self._subjects if each.id == subject)
        self.changed.emit()

    def go_back(self) -> bool:
        """Back to the subjects, where one was chosen."""
        if self._chosen is None:
            return False
        self._chosen = None
        self.changed.emit()
        return True

    def refuse(self, why: str) -> None:
        """Say why it was not kept."""
        self._refused = why
        self.changed.emit()

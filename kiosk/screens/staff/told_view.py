"""Whom calls for a mediator reach, and what mediators tell the authors of guides."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 500
PATIENCE = 80  # looks: a telephone that is not told by then is not told at all


@dataclass(frozen=True, slots=True)
class Written:
    """A note: on which day, about which step, what ("site", "word"…), and in which words."""

    id: str
    day: str
    where: str
    about: str
    words: str


@QmlElement
class CallsView(QObject):
    """Shows whom a call reaches. `look` gives what became of a try, "" while nothing is known;
    `reached` whether the other kiosks are called, and whether a telephone is.

    Signals:
        changed: whom it reaches, what is known of a try, or the words.
        tryAsked: the telephone is to be tried.
        folderAsked, phoneAsked: the other kiosks, or the telephone, are to be set.
    """

    changed = Signal()
    tryAsked = Signal()
    folderAsked = Signal()
    phoneAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        look: Callable[[], str],
        reached: Callable[[], tuple[bool, bool]],
    ) -> None:
        super().__init__()
        self._look, self._reached = look, reached
        self._seen = reached()
        self._tried = ""
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._see)
        display.languageChosen.connect(self.changed)

    @Property(bool, notify=changed)
    def folder(self) -> bool:
        """Whether the other kiosks of the place are called."""
        return self._seen[0]

    @Property(bool, notify=changed)
    def phone(self) -> bool:
        """Whether a telephone or a chat is told."""
        return self._seen[1]

    @Slot()
    def refresh(self) -> None:
        """Whom a call reaches may be another now."""
        if (reached := self._reached()) != self._seen:
            self._seen, self._tried = reached, ""
            self.changed.emit()

    @Property(str, notify=changed)
    def tried(self) -> str:
        """What became of a try: "", "waiting", "ok", "no-address", "not-sent", "silent"."""
        return self._tried

    def wait(self) -> None:
        """A try was asked for."""
        self._looks = 0
        self._timer.start()
        self.tell("waiting")

    def tell(self, tried: str) -> None:
        """Show what became of it."""
        self._tried = tried
        self.changed.emit()

    @Slot()
    def _see(self) -> None:
        self._looks += 1
        found = self._look() or ("silent" if self._looks >= PATIENCE else "")
        if found:
            self._timer.stop()
            self.tell(found)


@QmlElement
class NotesView(QObject):
    """Shows notes that are made anew with the language; None: they cannot be read.

    Signals:
        changed: the notes, the words, or why something was not noted.
        seenTo: a note, by its id.
    """

    changed = Signal()
    seenTo = Signal(str)

    def __init__(self, display: DisplayView, look: Callable[[], Sequence[Written] | None]) -> None:
        super().__init__()
        self._look = look
        self._seen = look()
        self._refused = ""
        display.languageChosen.connect(self.refresh)

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """Whether the notes can be read."""
        return self._seen is not None

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The notes, the newest first, as `Written`."""
        return [asdict(each) for each in self._seen or ()]

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last thing was not noted: "disk", or nothing."""
        return self._refused

    def refuse(self, why: str) -> None:
        """Say why it was not noted."""
        self._refused = why
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show them as they are now."""
        self._seen, self._refused = self._look(), ""
        self.changed.emit()

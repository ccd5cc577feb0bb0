"""An account at a server, or none: which way it is, what is set, and what came of a trial."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.settings_view import Row

QML_IMPORT_NAME = "kiosk.screens.setup"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ways it may be."""

    name: str
    words: str
    hint: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know. `tone` is "well", "look", "broken" or "plain"."""

    tone: str
    words: str
    todo: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """All there is to see, made anew each time anything may have changed.

    `trial` are the words of the button that tries it; empty: there is nothing to try.
    """

    title: str
    lead: str
    choices: Sequence[Choice]
    rows: Sequence[Row] = ()
    trial: str = ""
    notes: Sequence[Note] = ()


@QmlElement
class ServerView(QObject):
    """Shows what `show` gives; while a trial runs, how far it is.

    Signals:
        changed: anything shown is another.
        chosen: a way, by its name.
        taken: a row, by its key.
        trialAsked, stopAsked: try it; stop trying.
    """

    changed = Signal()
    chosen = Signal(str)
    taken = Signal(str)
    trialAsked = Signal()
    stopAsked = Signal()

    def __init__(
        self, display: DisplayView, show: Callable[[], Shown], progress: Callable[[], str]
    ) -> None:
        super().__init__()
        self.make, self._progress = show, progress
        self._shown = show()
        self._refusal = ""
        display.languageChosen.connect(self.refresh)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is about."""
        return self._shown.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What it is for, in a sentence or two."""
        return self._shown.lead

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, object]]:
        """The ways it may be: name, words, hint, chosen."""
        return [asdict(each) for each in self._shown.choices]

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """What is set: key, label, value, locked."""
        return [asdict(each) for each in self._shown.rows]

    @Property(str, notify=changed)
    def trial(self) -> str:
        """The words of the button that tries it, or nothing."""
        return self._shown.trial

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How far the trial is; nothing while there is none."""
        return self._progress()

    @Property(list, notify=changed)
    def notes(self) -> list[dict[str, str]]:
        """What is to be known: tone, words, todo."""
        return [asdict(each) for each in self._shown.notes]

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last change was not kept, or nothing."""
        return self._refusal

    def refuse(self, refusal: str) -> None:
        """Say why a change was not kept; empty: it was."""
        self._refusal = refusal
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Anything may have changed."""
        self._shown = self.make()
        self.changed.emit()

"""What can be written of a step, or of the guide itself: rows to touch, and a live preview."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import StepId
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.sample import Sample
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row: its key, what it is, what stands there and, beside, in French.

    `faults` are the words of what is wrong with it, `hints` how much could be plainer.
    """

    key: str
    label: str
    value: str
    french: str = ""
    icon: str = "pencil-simple"
    faults: str = ""
    hints: int = 0


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done beside changing a row: by its name, in words, with an icon."""

    name: str
    words: str
    icon: str


@dataclass(frozen=True, slots=True)
class Form:
    """What a page of the editor shows: its title, its rows, and its deeds."""

    title: Callable[[], str]
    rows: Callable[[], Sequence[FormRow]]
    deeds: Callable[[], Sequence[Deed]]


@QmlElement
class FormView(QObject):
    """Shows rows that are made anew at each change.

    Signals:
        changed: the manuscript, or the words.
        taken: a row, by its key.
        asked: a deed, by its name.
    """

    changed = Signal()
    taken = Signal(str)
    asked = Signal(str)

    def __init__(
        self, display: DisplayView, manuscript: Manuscript, form: Form, step: StepId
    ) -> None:
        super().__init__()
        self._manuscript = manuscript
        self._form = form
        self._sample = Sample(manuscript, step, self)
        manuscript.changed.connect(self.changed)
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is written here."""
        return self._form.title()

    @Property(QObject, constant=True)
    def walk(self) -> WalkView:
        """The step as a resident would see it."""
        return self._sample.view

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The rows, each as `FormRow` has it."""
        return [asdict(row) for row in self._form.rows()]

    @Property(list, notify=changed)
    def deeds(self) -> list[dict[str, object]]:
        """What else can be done, each as `Deed` has it."""
        return [asdict(deed) for deed in self._form.deeds()]

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language that is written."""
        return str(self._manuscript.language)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether that language is written from the right."""
        return self._manuscript.language.right_to_left

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """The languages of the guide: code and name."""
        return language_rows(self._manuscript)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._manuscript.history.before)

    @Slot(str)
    def speak(self, code: str) -> None:
        """Write in that language."""
        self._manuscript.speak(Language(code))

    @Slot()
    def undo(self) -> None:
        """As before the last change."""
        self._manuscript.undo()


def language_rows(manuscript: Manuscript) -> list[dict[str, str]]:
    """The languages of a guide, French first: code and name."""
    names = sorted(manuscript.guide.words, key=lambda each: each is not REFERENCE)
    return [{"code": str(each), "name": each.own_name} for each in names]

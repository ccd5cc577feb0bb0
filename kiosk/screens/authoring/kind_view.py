"""What kinds of steps there are, and what would be lost if a step were made one of them."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.guides.editing.kinds import KINDS, Loss, losses
from kiosk.guides.model import Guide, StepId
from kiosk.screens.authoring.step_words import KIND_ICONS, kind_name, label_of
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
_MOST = 60  # letters of what would be lost that are shown


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind: its name in the file, in words, its icon, what would be lost; whether it is now."""

    name: str
    words: str
    icon: str
    lost: str
    chosen: bool


def kind_rows(guide: Guide, step: StepId) -> Sequence[KindRow]:
    """The kinds that a step can be made."""
    now = guide.step(step).kind
    return [
        KindRow(
            str(kind),
            kind_name(kind),
            KIND_ICONS[kind],
            "" if kind is now else lost_words(losses(guide, step, kind)),
            kind is now,
        )
        for kind in KINDS
    ]


def lost_words(lost: Sequence[Loss]) -> str:
    """What would be lost, in a line; that nothing would, where nothing would."""
    if not lost:
        return translate("Authoring", "Nothing is lost.")
    said = "; ".join(_loss(each) for each in lost)
    return translate("Authoring", "Would be lost: %1").replace("%1", said)


def _loss(loss: Loss) -> str:
    names = {
        "answers": translate("Authoring", "the answers"),
        "checks": translate("Authoring", "the things to tick"),
        "site": translate("Authoring", "Address of the official site"),
        "next": translate("Authoring", "What comes next"),
    }
    name = names.get(loss.what) or label_of(loss.what)
    if not loss.words:
        return name
    words = loss.words if len(loss.words) <= _MOST else f"{loss.words[:_MOST].rstrip()}…"
    return (
        translate("Authoring", "%1 (%2)", "what would be lost, its words")
        .replace("%1", name)
        .replace("%2", words)
    )


@QmlElement
class KindView(QObject):
    """Shows rows that are made anew when the words are in another language.

    Signals:
        changed: the words are in another language.
        taken: a kind, by its name in the file.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, display: DisplayView, rows: Callable[[], Sequence[KindRow]]) -> None:
        super().__init__()
        self._rows = rows
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def kinds(self) -> list[dict[str, object]]:
        """The kinds, each as `KindRow` has it."""
        return [asdict(row) for row in self._rows()]

"""What has changed in the shipped guide, to be taken over or not, step by step."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.news_words import NewsRow
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NewsView(QObject):
    """Shows rows that are made anew at each change.

    Signals:
        changed: the manuscript, what was decided, or the words.
        taken: a step is to be as it is in the shipped guide, by its id.
        kept: a step is to stay as it is here, by its id.
    """

    changed = Signal()
    taken = Signal(str)
    kept = Signal(str)

    def __init__(
        self,
        display: DisplayView,
        manuscript: Manuscript,
        rows: Callable[[], Sequence[NewsRow]],
    ) -> None:
        super().__init__()
        self._manuscript, self._rows = manuscript, rows
        manuscript.changed.connect(self.changed)
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def news(self) -> list[dict[str, object]]:
        """What is new, each as `NewsRow` has it."""
        return [
            {**asdict(row), "changes": [asdict(change) for change in row.changes]}
            for row in self._rows()
        ]

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._manuscript.history.before)

    @Slot()
    def undo(self) -> None:
        """As before the last change."""
        self._manuscript.undo()

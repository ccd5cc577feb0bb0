"""The drawings that an answer, or a guide, can have beside it: each with its word."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.authoring.icon_words import icon_names
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IconsView(QObject):
    """Shows drawings to press.

    Signals:
        changed: the words are in another language.
        taken: a drawing, by its name in the file.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, display: DisplayView, title: Callable[[], str], chosen: str) -> None:
        super().__init__()
        self._title, self._chosen = title, chosen
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the drawing stands beside."""
        return self._title()

    @Property(list, notify=changed)
    def icons(self) -> list[dict[str, object]]:
        """The drawings: name in the file, in words, whether it is the one there now."""
        return [
            {"icon": icon, "words": words, "chosen": icon == self._chosen}
            for icon, words in icon_names().items()
        ]

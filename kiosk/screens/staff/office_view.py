"""The first screen of the staff who are in."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.setting_words import GROUPS

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeView(QObject):
    """What a librarian can look at and change, each a tile.

    Signals:
        changed: the words are in another language.
        taken: a tile, by its name.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, display: DisplayView, tiles: Sequence[str]) -> None:
        super().__init__()
        self._tiles = tuple(tiles)
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def tiles(self) -> list[dict[str, str]]:
        """The tiles: name, words, what is there, icon."""
        return [
            {
                "name": name,
                "words": QCoreApplication.translate("Staff", GROUPS[name].words),
                "hint": QCoreApplication.translate("Staff", GROUPS[name].hint),
                "icon": GROUPS[name].icon,
            }
            for name in self._tiles
        ]

"""The pictures that a step can have: those that were shipped."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PicturesView(QObject):
    """Shows pictures by their files.

    Signals:
        changed: the words are in another language.
        taken: a picture, by the path of its file; empty: none.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(self, display: DisplayView, paths: Sequence[str], chosen: str) -> None:
        super().__init__()
        self._paths, self._chosen = tuple(paths), chosen
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def pictures(self) -> list[dict[str, object]]:
        """The pictures: path, name to be said, whether it is the one of the step."""
        said = QCoreApplication.translate("Authoring", "Picture %1")
        return [
            {
                "path": path,
                "name": said.replace("%1", path.rpartition("/")[2].removesuffix(".svg")),
                "chosen": path.rpartition("/")[2] == self._chosen,
            }
            for path in self._paths
        ]

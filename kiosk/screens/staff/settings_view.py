"""The settings of one group, each with its value; and whether the last change was kept."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.setting_words import GROUPS

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A setting as it is shown. `locked`: the city has set it for all its kiosks."""

    key: str
    label: str
    value: str
    locked: bool = False
    icon: str = "pencil-simple"


@QmlElement
class SettingsView(QObject):
    """Shows rows that are made anew each time anything may have changed.

    Signals:
        changed: a value, the words, or what is said of the last change.
        taken: a row, by its key.
    """

    changed = Signal()
    taken = Signal(str)

    def __init__(
        self,
        display: DisplayView,
        group: str,
        rows: Callable[[], Sequence[Row]],
        title: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._group, self._title = group, title
        self._make = rows
        self._outcome = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the group is called."""
        if self._title is not None:
            return self._title()
        return QCoreApplication.translate("Staff", GROUPS[self._group].words)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """The rows: key, label, value, locked, icon."""
        return [asdict(row) for row in self._make()]

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What became of the last change: "kept", or nothing while there was none."""
        return self._outcome

    def tell_kept(self) -> None:
        """Say that a change is on the disk."""
        self._outcome = "kept"
        self.changed.emit()

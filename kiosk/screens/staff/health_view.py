"""The health of the kiosk in words, as `pas-a-pas check` finds it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_RANK = {"broken": 0, "look at this": 1, "ok": 2}
Found = Mapping[str, Any]


@QmlElement
class HealthView(QObject):
    """Shows what was found, the worst first; until then, that it is being looked for.

    `say` gives what is so and what to do about a finding, in the language of the screen.

    Signals:
        changed: what was found, or the words.
    """

    changed = Signal()

    def __init__(self, display: DisplayView, say: Callable[[Found], tuple[str, str]]) -> None:
        super().__init__()
        self._say = say
        self._found: Sequence[Found] | None = None
        self._failed = False
        display.languageChosen.connect(self.changed)

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is still being looked for."""
        return self._found is None and not self._failed

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether nothing could be found out."""
        return self._failed

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """What was found: verdict, said, todo."""
        found = sorted(self._found or (), key=lambda each: _RANK.get(each["verdict"], 0))
        return [
            {"verdict": str(each["verdict"]), "said": said, "todo": todo}
            for each in found
            for said, todo in [self._say(each)]
        ]

    def tell(self, found: Sequence[Found] | None) -> None:
        """Show what was found; None: it could not be found out."""
        self._found, self._failed = found, found is None
        self.changed.emit()

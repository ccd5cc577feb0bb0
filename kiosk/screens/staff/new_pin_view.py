"""A new PIN of somebody, typed twice; neither shown nor said."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.refusals import refusal_in_words

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 12  # digits of a PIN, as `kiosk.staff.pins` has it


@QmlElement
class NewPinView(QObject):
    """Holds what is typed, and the first of the two.

    Signals:
        changed: how much is typed, or why it was not taken.
        given: both are the same: the PIN, to be set.
    """

    changed = Signal()
    given = Signal(str)

    def __init__(self, display: DisplayView, name: str, why_not: Callable[[str], str]) -> None:
        """Ask for the PIN of that name; `why_not` tells why digits are none ("short"), or ""."""
        super().__init__()
        self._name, self._why_not = name, why_not
        self._typed = self._first = self._refusal = ""
        display.languageChosen.connect(self.changed)

    @Property(str, constant=True)
    def name(self) -> str:
        """Whose PIN it will be."""
        return self._name

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether it is to be typed a second time."""
        return bool(self._first)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits are typed."""
        return len(self._typed)

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not taken, in words, or nothing."""
        return refusal_in_words(self._refusal)

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add digits; nothing else is one."""
        digits = "".join(sign for sign in signs if sign in "0123456789")
        self._set((self._typed + digits)[:_MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._set(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._set("")

    @Slot()
    def give(self) -> None:
        """Take what is typed: the first time to be compared, then to be set."""
        typed, self._typed = self._typed, ""
        if not self._first and (wrong := self._why_not(typed)):
            self.refuse(f"pin {wrong}")
        elif not self._first:
            self._first = typed
            self.changed.emit()
        elif typed != self._first:
            self._first = ""
            self.refuse("pin other")
        else:
            self._first = ""
            self.given.emit(typed)

    def refuse(self, refusal: str) -> None:
        """Say why it was not taken."""
        self._refusal = refusal
        self.changed.emit()

    def _set(self, typed: str) -> None:
        self._typed, self._refusal = typed, ""
        self.changed.emit()

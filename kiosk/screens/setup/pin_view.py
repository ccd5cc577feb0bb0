"""A new PIN, typed twice; it is never shown nor said, and is let go as soon as it is given."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.staff.pins import MOST, refusal_of

QML_IMPORT_NAME = "kiosk.screens.setup"
QML_IMPORT_MAJOR_VERSION = 1

_SIGN = "●"


@QmlElement
class PinView(QObject):
    """Holds what is typed until both are the same.

    `name` is whose PIN it is, in words; `there`: there is one already.

    Signals:
        changed: anything shown is another.
        chosen: a PIN that was typed twice, to be kept.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, display: DisplayView, name: Callable[[], str], *, there: bool) -> None:
        super().__init__()
        self._name, self._there = name, there
        self._typing = not there
        self._first = self._digits = self._refusal = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose PIN it is."""
        return self._name()

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether there is a PIN."""
        return self._there

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether one is being typed."""
        return self._typing

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether it is typed for the second time."""
        return bool(self._first)

    @Property(str, notify=changed)
    def masked(self) -> str:
        """A sign for each digit typed."""
        return _SIGN * len(self._digits)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits are typed."""
        return len(self._digits)

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it is not kept: "short", "long", "simple", "different", "trouble", or nothing."""
        return self._refusal

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed, pasted or scanned; only digits count."""
        if digits := "".join(sign for sign in signs if sign in "0123456789"):
            self._digits = (self._digits + digits)[:MOST]
            self._refusal = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self.changed.emit()

    @Slot()
    def give(self) -> None:
        """That is it: for the first time, or for the second."""
        digits, self._digits = self._digits, ""
        if not self._first:
            refused = refusal_of(digits)
            self._refusal = refused.value if refused else ""
            self._first = "" if refused else digits
        elif digits != self._first:
            self._first, self._refusal = "", "different"
        else:
            self._first = ""
            self.chosen.emit(digits)
        self.changed.emit()

    @Slot()
    def replace(self) -> None:
        """Type another in place of the one there is."""
        self._typing = True
        self.changed.emit()

    def tell_kept(self) -> None:
        """It is on the disk."""
        self._there, self._typing, self._refusal = True, False, ""
        self.changed.emit()

    def refuse(self, refusal: str) -> None:
        """Say why it was not kept."""
        self._refusal = refusal
        self.changed.emit()

"""A telephone number, if one likes; needed only where the mediator telephones."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.phone import normal_phone

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 16  # signs: "+33 6 12 34 56 78" without spaces, and some to see that it is too long
DIGITS = 10  # of a French number


@QmlElement
class PhoneView(QObject):
    """Holds the number that is typed, and says what is wrong with it while it is typed.

    `keep_days`: so many days after the session it is erased, as the name is.

    Signals:
        changed: what is typed, or what is wrong with it, is another.
        given: the number in its national form, or "": none.
    """

    changed = Signal()
    given = Signal(str)

    def __init__(
        self,
        phone: str,
        keep_days: int,
        *,
        needed: bool,
        demonstration: bool,
        registering: bool = False,
    ) -> None:
        super().__init__()
        self._typed = phone.replace(" ", "")
        self._keep_days = keep_days
        self._needed = needed
        self._demonstration = demonstration
        self._registering = registering
        self._tried = False

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._demonstration

    @Property(bool, constant=True)
    def registering(self) -> bool:
        """Whether it is for a workshop: no step of booking a session."""
        return self._registering

    @Property(bool, constant=True)
    def needed(self) -> bool:
        """Whether the mediator telephones: without a number it cannot be."""
        return self._needed

    @Property(int, constant=True)
    def keepDays(self) -> int:
        """So many days after the session it is erased."""
        return self._keep_days

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is typed so far, two by two."""
        if self._typed.startswith("+") or not self._typed:
            return self._typed
        pairs = [self._typed[at : at + 2] for at in range(0, len(self._typed), 2)]
        return " ".join(pairs)

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits there are."""
        return sum(sign.isdigit() for sign in self._typed)

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether it is a whole number."""
        return normal_phone(self._typed) is not None

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What is wrong: "start", "costly", "long", "short", "missing"; or nothing, so far."""
        if normal_phone(self._typed) is not None:
            return ""
        if not self._typed:
            return "missing" if self._tried else ""
        if self._typed[0] not in "0+":
            return "start"
        if self._typed.startswith("089"):
            return "costly"
        if (
            self._typed[0] == "0"
            and not self._typed.startswith("00")
            and len(self._typed) > DIGITS
        ):
            return "long"
        return "short" if self._tried else ""

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed: digits, and a plus at the beginning."""
        typed = self._typed
        for sign in signs:
            if sign in "0123456789" or (sign == "+" and not typed):
                typed += sign
        self._set(typed[:MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("")

    @Slot()
    def give(self) -> None:
        """On, with this number; what is wrong with it is said instead."""
        if phone := normal_phone(self._typed):
            self.given.emit(phone)
        else:
            self._tried = True
            self.changed.emit()

    @Slot()
    def giveNone(self) -> None:
        """On, without a number."""
        if not self._needed:
            self.given.emit("")

    def _set(self, typed: str) -> None:
        self._typed, self._tried = typed, False
        self.changed.emit()

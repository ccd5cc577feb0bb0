"""The door of the staff: who one is, and the PIN, which is never shown nor said."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.staff.people import Person, Role
from kiosk.staff.pins import MOST

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_SIGN = "●"


@QmlElement
class DoorView(QObject):
    """Holds what is typed until it is given, and no longer.

    Signals:
        changed: anything shown is another.
        pinGiven: a person of `people`, and the digits typed.
        setUpAsked: make a real place of a demonstration that nobody has a PIN for.
    """

    changed = Signal()
    pinGiven = Signal(Person, str)
    setUpAsked = Signal()

    def __init__(
        self, display: DisplayView, people: Sequence[Person], *, beside: bool = False
    ) -> None:
        super().__init__()
        self._beside = beside
        self._people = tuple(people)
        self._person = self._people[0] if len(self._people) == 1 else None
        self._digits = ""
        self._refusal = ""
        self._wait = 0
        self._set_up = False
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._tick)
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def people(self) -> list[dict[str, str]]:
        """Who may come in, each with the words and icon of their button."""
        return [
            {"name": _name(person), "icon": "gear" if person.role is Role.LIBRARIAN else "user"}
            for person in self._people
        ]

    @Property(bool, constant=True)
    def beside(self) -> bool:
        """Whether a resident is here, beside whom somebody wants to sit down."""
        return self._beside

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it is known who wants to come in, so that the PIN is asked for."""
        return self._person is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who wants to come in."""
        return _name(self._person) if self._person else ""

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
        """Why the door stays shut: "wrong", "wait", "trouble", "nobody", or nothing."""
        return self._refusal if self._people else "nobody"

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until a PIN may be tried again."""
        return self._wait

    @Property(bool, notify=changed)
    def setUp(self) -> bool:
        """Whether the kiosk can be set up from here: nobody has a PIN, and it is no place yet."""
        return self._set_up and not self._people

    def offer_set_up(self, *, offered: bool) -> None:
        """Offer it, or not."""
        self._set_up = offered
        self.changed.emit()

    @Slot(int)
    def choose(self, position: int) -> None:
        """Want to come in as that one of `people`."""
        self._person = self._people[position]
        self.changed.emit()

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed, pasted or scanned; only digits count."""
        digits = "".join(sign for sign in signs if sign in "0123456789")
        if digits and not self._wait:
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
        """Try the PIN."""
        digits, self._digits = self._digits, ""
        if self._person and digits and not self._wait:
            self.pinGiven.emit(self._person, digits)
        self.changed.emit()

    def refuse(self, refusal: str, wait_s: float = 0.0) -> None:
        """Say why the door stays shut, and for how long."""
        self._wait = int(wait_s) + (wait_s > int(wait_s))
        self._refusal = refusal
        if self._wait:
            self._refusal = "wait"
            self._seconds.start()
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._seconds.stop()
            self._refusal = ""
        self.changed.emit()


def _name(person: Person) -> str:
    if person.role is Role.LIBRARIAN:
        return QCoreApplication.translate("Staff", "Librarian")
    return person.name

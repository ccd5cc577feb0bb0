"""A registration: what is known of it now, in words, and what can be done about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.registrations import LIVE, Registration, RegistrationState
from kiosk.booking.workshops import Workshop
from kiosk.screens.booking.words import spelt
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.registered import told
from kiosk.screens.workshops.takeaway import square_of
from kiosk.screens.workshops.words import dates

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1

_S = RegistrationState


@QmlElement
class RegistrationView(QObject):
    """Shows a registration, and looks again while the answer is not known.

    `fresh`: it was made a moment ago, by who reads this.

    Signals:
        changed: the state or the words are others.
        printerChanged: whether a ticket can be printed, or how the printing goes.
        printAsked, leaveAsked, workshopsAsked: what is wanted.
    """

    changed = Signal()
    printerChanged = Signal()
    printAsked = Signal()
    leaveAsked = Signal()
    workshopsAsked = Signal()

    def __init__(
        self, display: DisplayView, counter: Counter, registration: Registration, *, fresh: bool
    ) -> None:
        super().__init__()
        self._display = display
        self._counter = counter
        self._registration = registration
        self._fresh = fresh
        self._printer = self._trouble = ""
        display.languageChosen.connect(self.changed)

    @property
    def registration(self) -> Registration:
        """As last seen."""
        return self._registration

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._counter.demonstration

    @Property(bool, constant=True)
    def fresh(self) -> bool:
        """Whether it was made a moment ago."""
        return self._fresh

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether the answer is not known: look again soon."""
        return self._registration.state in {_S.REQUESTED, _S.CLAIMING}

    @Property(bool, notify=changed)
    def live(self) -> bool:
        """Whether the person may count on it, or hope for it."""
        return self._live

    @Property(bool, notify=changed)
    def seated(self) -> bool:
        """Whether there is a seat."""
        return self._registration.state is _S.REGISTERED

    @Property(bool, notify=changed)
    def leavable(self) -> bool:
        """Whether it can be given up here and now."""
        return self._live and self._workshop.start > self._counter.now

    @Property(bool, notify=changed)
    def moved(self) -> bool:
        """Whether the dates are others than when one registered."""
        return self._live and self._workshop.sessions != self._registration.workshop.sessions

    @Property(dict, notify=changed)
    def told(self) -> dict[str, str]:
        """The state in words: tone, icon, title, means, then."""
        said = told(self._registration)
        return {
            "tone": said.tone,
            "icon": said.icon,
            "title": said.title,
            "means": said.means,
            "then": said.then,
        }

    @Property(str, notify=changed)
    def workshop(self) -> str:
        """What it is for."""
        return self._workshop.words_in(self._display.spoken).title

    @Property(list, notify=changed)
    def dates(self) -> list[str]:
        """All dates, in words."""
        return dates(self._counter.teller(self._display.spoken), self._workshop)

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where, as the calendar has it."""
        return self._workshop.place

    @Property(str, constant=True)
    def code(self) -> str:
        """The code, in capitals."""
        return self._registration.code.upper()

    @Property(str, constant=True)
    def spelt(self) -> str:
        """The code as a screen reader should say it."""
        return spelt(self._registration.code)

    @Property(str, notify=changed)
    def square(self) -> str:
        """The events for a telephone; nothing while there is no seat."""
        return square_of(self._registration, self._workshop, self._display.spoken)

    @Property(str, notify=printerChanged)
    def printer(self) -> str:
        """ "ready", "printing", "printed", "failed"; empty: there is no printer."""
        return self._printer

    @Property(str, notify=printerChanged)
    def trouble(self) -> str:
        """Why nothing came out, a `Trouble`; "" when it did."""
        return self._trouble

    @Slot()
    def refresh(self) -> None:
        """Look again what is known of it."""
        known = self._counter.registration(self._registration.id)
        if known is not None and known != self._registration:
            self._registration = known
            self.changed.emit()

    def set_printer(self, state: str, trouble: str = "") -> None:
        """Tell how the printing goes."""
        self._printer, self._trouble = state, trouble
        self.printerChanged.emit()

    @property
    def _live(self) -> bool:
        return self._registration.state in LIVE

    @property
    def _workshop(self) -> Workshop:
        return self._counter.desk.now_held(self._registration)

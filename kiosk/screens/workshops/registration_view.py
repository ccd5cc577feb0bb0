"""A registration: what is known of it now, in words, and what can be done about it."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.registrations import LIVE, Registration, RegistrationState
from kiosk.booking.workshops import Workshop
from kiosk.screens.booking.kept_view import KeptView
from kiosk.screens.booking.told import Told
from kiosk.screens.display_view import DisplayView
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.registered import told
from kiosk.screens.workshops.takeaway import square_of
from kiosk.screens.workshops.words import dates

QML_IMPORT_NAME = "kiosk.screens.workshops"
QML_IMPORT_MAJOR_VERSION = 1

_S = RegistrationState


@QmlElement
class RegistrationView(KeptView):
    """Shows a registration, and looks again while the answer is not known.

    Signals:
        renewed: as `changed`.
        leaveAsked, workshopsAsked: what is wanted.
    """

    renewed = Signal()
    leaveAsked = Signal()
    workshopsAsked = Signal()

    def __init__(
        self, display: DisplayView, counter: Counter, registration: Registration, *, fresh: bool
    ) -> None:
        super().__init__(display, registration.code, fresh=fresh, example=counter.demonstration)
        self._counter = counter
        self._registration = registration
        self.changed.connect(self.renewed)

    @property
    def registration(self) -> Registration:
        """As last seen."""
        return self._registration

    @Property(bool, notify=renewed)
    def asked(self) -> bool:
        """Whether the answer is not known: look again soon."""
        return self._registration.state in {_S.REQUESTED, _S.CLAIMING}

    @Property(bool, notify=renewed)
    def live(self) -> bool:
        """Whether the person may count on it, or hope for it."""
        return self._live

    @Property(bool, notify=renewed)
    def seated(self) -> bool:
        """Whether there is a seat."""
        return self._registration.state is _S.REGISTERED

    @Property(bool, notify=renewed)
    def leavable(self) -> bool:
        """Whether it can be given up here and now."""
        return self._live and self._workshop.start > self._counter.now

    @Property(bool, notify=renewed)
    def moved(self) -> bool:
        """Whether the dates are others than when one registered."""
        return self._live and self._workshop.sessions != self._registration.workshop.sessions

    @Property(str, notify=renewed)
    def workshop(self) -> str:
        """What it is for."""
        return self._workshop.words_in(self._display.spoken).title

    @Property(list, notify=renewed)
    def dates(self) -> list[str]:
        """All dates, in words."""
        return dates(self._counter.teller(self._display.spoken), self._workshop)

    @Property(str, notify=renewed)
    def place(self) -> str:
        """Where, as the calendar has it."""
        return self._workshop.place

    @Property(str, notify=renewed)
    def square(self) -> str:
        """The events for a telephone; nothing while there is no seat."""
        return square_of(self._registration, self._workshop, self._display.spoken)

    @Slot()
    def refresh(self) -> None:
        """Look again what is known of it."""
        known = self._counter.registration(self._registration.id)
        if known is not None and known != self._registration:
            self._registration = known
            self.changed.emit()

    def say(self) -> Told:
        """The state in words."""
        return told(self._registration)

    @property
    def _live(self) -> bool:
        return self._registration.state in LIVE

    @property
    def _workshop(self) -> Workshop:
        return self._counter.desk.now_held(self._registration)

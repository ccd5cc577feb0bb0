"""What stands around every screen: the place, the clock, the network, and whether one is there."""

from datetime import datetime

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.language.languages import Language
from kiosk.language.written import LATIN_DIGITS, hour

QML_IMPORT_NAME = "kiosk.screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrameView(QObject):
    """Told by the composition root what is so; asks nothing by itself.

    Signals:
        changed: anything shown is another.
        backAsked, homeAsked, endAsked, mediatorAsked: the footer's buttons.
        staffAsked: the mark was held.
        callDismissed: what was answered to a call has been read.
        stayed: somebody is there: anything was pressed, or the question answered.
        stepDone, stepSkipped: on to the next step of the setting-up.
    """

    changed = Signal()
    backAsked = Signal()
    homeAsked = Signal()
    endAsked = Signal()
    mediatorAsked = Signal()
    staffAsked = Signal()
    callDismissed = Signal()
    stayed = Signal()
    stepDone = Signal()
    stepSkipped = Signal()

    def __init__(self, place: str, *, demonstration: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._demonstration = demonstration
        self._made_up = False
        self._logo = self._accent = self._tint = ""
        self._day = ""
        self._time = ""
        self._network = ""
        self._begun = False
        self._staff = False
        self._staff_offered = False
        self._accompanied = False
        self._call = ""
        self._seconds_left = -1
        self._seconds_whole = 1
        self._step = (0, 0, False)

    @Property(str, constant=True)
    def place(self) -> str:
        """The name of the place."""
        return self._place

    @Property(str, notify=changed)
    def logo(self) -> str:
        """The address of the picture of the place, or nothing."""
        return self._logo

    @Property(str, notify=changed)
    def accent(self) -> str:
        """The colour of what one presses, where the place has one of its own."""
        return self._accent

    @Property(str, notify=changed)
    def accentTint(self) -> str:
        """The light ground that goes with it."""
        return self._tint

    def dress(self, logo: str, accent: str, tint: str) -> None:
        """Look as the place does: the address of its picture, its colour and its tint, or ""."""
        self._logo, self._accent, self._tint = logo, accent, tint
        self.changed.emit()

    @Property(str, notify=changed)
    def madeUp(self) -> str:
        """What is to be said to be an example: "data" kept here, the "place", or nothing.

        The name of a place may say so already.
        """
        if self._made_up:
            return "data"
        named = "démonstration" in self._place.lower()
        return "place" if self._demonstration and not named else ""

    def say_made_up(self, *, made_up: bool = True) -> None:
        """What is kept here is made up, which every screen says from now on."""
        self._made_up = made_up
        self.changed.emit()

    @Property(str, notify=changed)
    def day(self) -> str:
        """Today, in words."""
        return self._day

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time of day, as the language writes it."""
        return self._time

    @property
    def clock(self) -> str:
        """The time of day shown, as the language writes it."""
        return self._time

    @Property(str, notify=changed)
    def network(self) -> str:
        """ "online", "offline", or empty when nobody knows."""
        return self._network

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether somebody began something that can be ended."""
        return self._begun

    @Property(bool, notify=changed)
    def staff(self) -> bool:
        """Whether the staff is in."""
        return self._staff

    @Property(bool, notify=changed)
    def staffOffered(self) -> bool:
        """Whether the staff may come in, or a mediator sit down beside a resident."""
        return self._staff_offered

    @Property(bool, notify=changed)
    def accompanied(self) -> bool:
        """Whether a mediator is beside the resident."""
        return self._accompanied

    @Property(str, notify=changed)
    def call(self) -> str:
        """What became of a call: "coming", "ten", "desk", "nobody", or nothing to be told."""
        return self._call

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds before all is erased for want of an answer; -1 while there is no question."""
        return self._seconds_left

    @Property(int, notify=changed)
    def secondsWhole(self) -> int:
        """How many seconds one has to answer in all."""
        return self._seconds_whole

    @Property(int, notify=changed)
    def step(self) -> int:
        """The number of the step of the setting-up that is on the screen; 0: none is."""
        return self._step[0]

    @Property(int, notify=changed)
    def steps(self) -> int:
        """How many steps there are."""
        return self._step[1]

    @Property(bool, notify=changed)
    def stepReady(self) -> bool:
        """Whether what the step is for is done; else it can be skipped."""
        return self._step[2]

    def show_step(self, step: int, steps: int, *, ready: bool) -> None:
        """Show which step it is; 0: none."""
        if (step, steps, ready) != self._step:
            self._step = (step, steps, ready)
            self.changed.emit()

    def set_clock(self, now: datetime, language: Language) -> None:
        """Show that moment, in that language's way, with digits 0 to 9 in every language."""
        locale = QLocale(str(language))
        day = locale.toString(QDate(now.year, now.month, now.day), "dddd d MMMM")
        time = hour(now.hour, now.minute, language)
        if (day, time) != (self._day, self._time):
            self._day, self._time = day.translate(LATIN_DIGITS), time
            self.changed.emit()

    def set_network(self, network: str) -> None:
        """Show "online", "offline", or nothing."""
        if network != self._network:
            self._network = network
            self.changed.emit()

    def set_begun(self, begun: bool) -> None:
        """Show, or hide, the way to end."""
        if begun != self._begun:
            self._begun = begun
            self.changed.emit()

    def set_staff(self, *, offered: bool, inside: bool) -> None:
        """Offer the staff's way in, or show that they are in."""
        if (offered, inside) != (self._staff_offered, self._staff):
            self._staff_offered, self._staff = offered, inside
            self.changed.emit()

    def set_accompanied(self, accompanied: bool) -> None:
        """Show whether a mediator is beside the resident."""
        if accompanied != self._accompanied:
            self._accompanied = accompanied
            self.changed.emit()

    def tell_call(self, said: str) -> None:
        """Tell what became of a call, on whatever page one is; nothing: it was read."""
        if said != self._call:
            self._call = said
            self.changed.emit()

    def ask_presence(self, seconds_left: int, seconds_whole: int) -> None:
        """Ask whether somebody is still there; -1 to stop asking."""
        if (seconds_left, seconds_whole) != (self._seconds_left, self._seconds_whole):
            self._seconds_left, self._seconds_whole = seconds_left, seconds_whole
            self.changed.emit()

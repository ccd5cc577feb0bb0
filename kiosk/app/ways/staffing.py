"""The staff's way: in by a PIN when nobody has begun anything, and out with the whole process."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.health import look_at_health
from kiosk.app.ways.office_tiles import OWN, SET_UP, TILES
from kiosk.app.ways.set_up import SetUpWay
from kiosk.app.ways.setting import SettingWay
from kiosk.app.ways.shelving import ShelvingWay
from kiosk.booking.model import Attendance
from kiosk.screens.booking.moments import Teller
from kiosk.screens.navigation import Page
from kiosk.screens.setup.welcome_view import WelcomeView
from kiosk.screens.staff.door_view import DoorView
from kiosk.screens.staff.journal_view import JournalView, Line
from kiosk.screens.staff.office_view import OfficeView
from kiosk.screens.staff.setting_words import ACTIONS
from kiosk.screens.staff.today_view import TodayView, Visit
from kiosk.settings.sealed_file import SecretsError
from kiosk.staff.door import Opened
from kiosk.staff.people import LIBRARIAN, Person, Role, person_of
from kiosk.storage.troubles import StorageError

_SHOWN_LINES = 50
_STATES = {
    Attendance.ARRIVED: "arrived",
    Attendance.KEPT: "kept",
    Attendance.MISSED: "missed",
}

_log = logging.getLogger(__name__)


class StaffWay:
    """From the door to a first screen of the staff, and to what a librarian looks at there.

    `entered` is called when somebody comes in.
    """

    def __init__(self, ground: Ground, office: Office, entered: Callable[[], None]) -> None:
        self._ground = ground
        self._office = office
        self._entered = entered
        self._person: Person | None = None
        self._setting = SettingWay(ground, office)
        self.set_up = SetUpWay(ground, office, self._setting, self._office_page)
        self.try_ticket = self._setting.try_ticket
        self._shelving = ShelvingWay(ground, office)

    @property
    def inside(self) -> bool:
        """Whether somebody of the staff is in."""
        return self._person is not None

    @property
    def shelving(self) -> ShelvingWay:
        """Where the guides are looked after."""
        return self._shelving

    def forget(self) -> None:
        """Nobody of the staff is in."""
        self._shelving.writing.forget()
        self._person = None

    def knock(self) -> None:
        """Ask who wants to come in, and for the PIN."""
        view = DoorView(self._ground.display, [])
        try:
            view = DoorView(self._ground.display, self._office.door.people())
            if (wait := self._office.door.wait_s(self._office.clock())) > 0:
                view.refuse("wait", wait)
        except StorageError:
            view.refuse("trouble")
        view.pinGiven.connect(lambda person, pin: self._try(view, person, pin))
        view.setUpAsked.connect(self.begin)
        view.offer_set_up(offered=self.set_up.may_begin)
        self._ground.open("staff/DoorScreen.qml", view)

    def home(self) -> None:
        """The first screen of who is in."""
        if self._person is None:
            return
        if self._person.role is Role.MEDIATOR:
            page = Page("staff/TodayScreen.qml", self._today(self._person))
        else:
            page = self._office_page()
        self._ground.navigation.restart(page)

    def leave(self) -> None:
        """Whoever is in has left; the journal knows, where it can."""
        if self._person is None:
            return
        self._shelving.writing.forget()
        try:
            self._office.leave(self._person)
        except StorageError as error:
            _log.warning("the journal was not written: the storage is %s", error.trouble)
        self._person = None

    def open(self, tile: str) -> None:
        """What is behind a tile."""
        match tile:
            case "statistics":
                # Loaded here: few who come in look at them.
                from kiosk.app.ways.seeing import SeeingWay  # noqa: PLC0415

                SeeingWay(self._ground, self._office).look()
            case "health":
                look_at_health(self._ground, self._office)
            case "guides":
                self._shelving.open()
            case "journal":
                self._ground.open(
                    "staff/JournalScreen.qml", JournalView(self._ground.display, self._lines)
                )
            case own if own in OWN:
                OWN[own](self._ground, self._office).open()
            case "set-up":
                self.set_up.go()
            case step if self.set_up.pages.has(step):
                self._ground.navigation.open(self.set_up.pages.page(step))
            case group:
                self._setting.open(group)

    def enter(self, person: Person) -> None:
        """Let somebody in whose PIN was right; who has not set all up goes on with that."""
        self._person = person
        self._entered()
        if person.role is Role.LIBRARIAN and self.set_up.begun:
            self.set_up.go()
        else:
            self.home()

    def welcome(self) -> None:
        """The first screen of a kiosk that nobody has set up: without a PIN yet."""
        view = WelcomeView(self._ground.display, *self.set_up.where)
        view.beginAsked.connect(self.begin)
        self._ground.navigation.restart(Page("setup/WelcomeScreen.qml", view))

    def begin(self) -> None:
        """Set the kiosk up: whoever stands before a new one may."""
        self._person = LIBRARIAN
        self._entered()
        self.set_up.begin()

    def _office_page(self) -> Page:
        tiles = (SET_UP, *TILES) if self.set_up.begun else TILES
        view = OfficeView(self._ground.display, tiles)
        view.taken.connect(self.open)
        return Page("staff/OfficeScreen.qml", view)

    def _try(self, view: DoorView, person: Person, pin: str) -> None:
        try:
            found = self._office.door.try_pin(person, pin, self._office.clock())
        except StorageError:
            view.refuse("trouble")
            return
        if isinstance(found, Opened):
            self.enter(person)
        else:
            view.refuse("wrong" if found.tried else "wait", found.wait_s)

    def _lines(self) -> list[Line]:
        teller = self._teller()
        try:
            entries = self._office.journal.last(_SHOWN_LINES)
        except StorageError:
            return []
        lines = []
        for entry in entries:
            person = person_of(entry.who)
            name = person.name or QCoreApplication.translate("Staff", "Librarian")
            did = QCoreApplication.translate("Staff", ACTIONS.get(entry.action, entry.action))
            detail = f" ({self._setting.label(entry.detail)})" if entry.detail else ""
            said = QCoreApplication.translate("Staff", "%1: %2", "who, what they did")
            words = said.replace("%1", name).replace("%2", f"{did}{detail}")
            lines.append((teller.moment(entry.at), words))
        return lines

    def _today(self, person: Person) -> TodayView:
        def day() -> str:
            return self._teller().long_day(self._office.clock())

        def visits() -> list[Visit] | None:
            teller = self._teller()
            try:
                found = self._office.today(person, self._ground.display.spoken)
            except (StorageError, SecretsError):
                return None
            return [
                Visit(
                    teller.hour(each.start),
                    each.name,
                    each.subject,
                    _STATES.get(each.attendance, "expected" if each.sure else "unsure"),
                )
                for each in found
            ]

        return TodayView(self._ground.display, person.name, day, visits)

    def _teller(self) -> Teller:
        return Teller(self._ground.display.spoken, self._office.zone)

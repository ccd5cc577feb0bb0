"""The staff's way: in by a PIN when nobody has begun anything, and out with the whole process."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app.booth import Booth
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.mediating import MediatorWay
from kiosk.app.ways.office_tiles import OWN, SET_UP, TILES
from kiosk.app.ways.set_up import SetUpWay
from kiosk.app.ways.setting import SettingWay
from kiosk.app.ways.told import ToldWay
from kiosk.app.ways.watching import WatchingWay
from kiosk.screens.navigation import Page
from kiosk.screens.setup.welcome_view import WelcomeView
from kiosk.screens.staff.door_view import DoorView
from kiosk.screens.staff.office_view import OfficeView
from kiosk.staff.door import Opened
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN, Person, Role
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from kiosk.app.ways.shelving import ShelvingWay

_log = logging.getLogger(__name__)


class StaffWay:
    """From the door to a first screen of the staff, and to what a librarian looks at there.

    `entered` is called when somebody comes in. `booth` gives where sessions are booked, or None.
    """

    def __init__(
        self,
        ground: Ground,
        office: Office,
        entered: Callable[[], None],
        booth: Callable[[], Booth | None] = lambda: None,
    ) -> None:
        self._ground = ground
        self._office = office
        self._entered = entered
        self._booth = booth
        self._person: Person | None = None
        self._mediator: MediatorWay | None = None
        self._setting = SettingWay(ground, office)
        self.set_up = SetUpWay(ground, office, self._setting, self._office_page)
        self.try_ticket = self._setting.try_ticket
        self._shelving: ShelvingWay | None = None

    @property
    def inside(self) -> bool:
        """Whether somebody of the staff is in."""
        return self._person is not None

    @property
    def shelving(self) -> "ShelvingWay":
        """Where the guides are looked after."""
        # Loaded here: the door does not wait for it, and few who come in write.
        from kiosk.app.ways.shelving import ShelvingWay  # noqa: PLC0415

        self._shelving = self._shelving or ShelvingWay(self._ground, self._office)
        return self._shelving

    @property
    def at_door(self) -> bool:
        """Whether somebody is asked for a PIN."""
        return isinstance(self._ground.navigation.page.view, DoorView)

    def forget(self) -> None:
        """Nobody of the staff is in."""
        self._let_go()
        self._person = self._mediator = None

    def knock(self, beside: Callable[[], None] | None = None) -> None:
        """Ask who wants to come in, and for the PIN.

        `beside`: a resident is here; a mediator sits down beside them, which is done by it, and
        no screen of the staff is shown.
        """
        if self.at_door:
            return
        view = DoorView(self._ground.display, [])
        try:
            people = self._office.door.people()
            if beside is not None:
                people = [each for each in people if each.role is Role.MEDIATOR]
            view = DoorView(self._ground.display, people, beside=beside is not None)
            if (wait := self._office.door.wait_s(self._office.clock())) > 0:
                view.refuse("wait", wait)
        except StorageError:
            view.refuse("trouble")
        view.pinGiven.connect(lambda person, pin: self._try(view, person, pin, beside))
        view.setUpAsked.connect(self.begin)
        view.offer_set_up(offered=beside is None and self.set_up.may_begin)
        self._ground.open("staff/DoorScreen.qml", view)

    def home(self) -> None:
        """The first screen of who is in."""
        if self._person is None:
            return
        if self._person.role is Role.MEDIATOR:
            self.mediator(self._person).home()
        else:
            self._ground.navigation.restart(self._office_page())

    def mediator(self, person: Person) -> MediatorWay:
        """What that mediator does here."""
        if self._mediator is None:
            self._mediator = MediatorWay(self._ground, self._office, person, self._booth())
        return self._mediator

    def leave(self) -> None:
        """Whoever is in has left; the journal knows, where it can."""
        if self._person is None:
            return
        self._let_go()
        self.set_up.pages.stop()
        try:
            self._office.leave(self._person)
        except StorageError as error:
            _log.warning("the journal was not written: the storage is %s", error.trouble)
        self.forget()

    def open(self, tile: str) -> None:
        """What is behind a tile."""
        match tile:
            case "statistics":
                # Loaded here: few who come in look at them.
                from kiosk.app.ways.seeing import SeeingWay  # noqa: PLC0415

                SeeingWay(self._ground, self._office).look()
            case "health" | "journal":
                WatchingWay(self._ground, self._office, self._setting.label).open(tile)
            case "calls" | "notes":
                ToldWay(self._ground, self._office).open(tile)
            case "guides":
                self.shelving.open()
            case own if own in OWN:
                OWN[own](self._ground, self._office).open()
            case "set-up":
                self.set_up.go()
            case step if self.set_up.pages.has(step):
                self._ground.navigation.open(self.set_up.pages.page(step))
            case group:
                self._setting.open(group)

    def _let_go(self) -> None:
        if self._shelving is not None:
            self._shelving.writing.forget()

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

    def _try(
        self, view: DoorView, person: Person, pin: str, beside: Callable[[], None] | None
    ) -> None:
        try:
            found = self._office.door.try_pin(person, pin, self._office.clock())
        except StorageError:
            view.refuse("trouble")
            return
        if isinstance(found, Opened):
            if beside is None:
                self.enter(person)
            else:
                self._sit_down(person, beside)
        else:
            view.refuse("wrong" if found.tried else "wait", found.wait_s)

    def _sit_down(self, person: Person, beside: Callable[[], None]) -> None:
        try:
            self._office.journal.note(person, Action.ACCOMPANIED, self._office.clock())
        except StorageError as error:
            _log.warning("the journal was not written: the storage is %s", error.trouble)
        beside()

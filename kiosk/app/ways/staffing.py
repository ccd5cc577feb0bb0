"""The staff's way: in by a PIN when nobody has begun anything, and out with the whole process."""

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QProcess

from kiosk.app.booth import Booth
from kiosk.app.health.finding import Finding, Verdict
from kiosk.app.health.words import in_words
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.mediating import MediatorWay
from kiosk.app.ways.setting import SettingWay
from kiosk.app.ways.told import ToldWay
from kiosk.screens.booking.moments import Teller
from kiosk.screens.navigation import Page
from kiosk.screens.staff.door_view import DoorView
from kiosk.screens.staff.health_view import HealthView
from kiosk.screens.staff.journal_view import JournalView, Line
from kiosk.screens.staff.office_view import OfficeView
from kiosk.screens.staff.setting_words import ACTIONS
from kiosk.staff.door import Opened
from kiosk.staff.journal import Action
from kiosk.staff.people import Person, Role, person_of
from kiosk.storage.troubles import StorageError

TILES = ("place", "languages", "times", "screen", "calls", "notes", "health", "journal")
_SHOWN_LINES = 50

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

    @property
    def inside(self) -> bool:
        """Whether somebody of the staff is in."""
        return self._person is not None

    @property
    def at_door(self) -> bool:
        """Whether somebody is asked for a PIN."""
        return isinstance(self._ground.navigation.page.view, DoorView)

    def forget(self) -> None:
        """Nobody of the staff is in."""
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
        self._ground.open("staff/DoorScreen.qml", view)

    def home(self) -> None:
        """The first screen of who is in."""
        if self._person is None:
            return
        if self._person.role is Role.MEDIATOR:
            self.mediator(self._person).home()
            return
        view = OfficeView(self._ground.display, TILES)
        view.taken.connect(self.open)
        self._ground.navigation.restart(Page("staff/OfficeScreen.qml", view))

    def mediator(self, person: Person) -> MediatorWay:
        """What that mediator does here."""
        if self._mediator is None:
            self._mediator = MediatorWay(self._ground, self._office, person, self._booth())
        return self._mediator

    def leave(self) -> None:
        """Whoever is in has left; the journal knows, where it can."""
        if self._person is None:
            return
        try:
            self._office.leave(self._person)
        except StorageError as error:
            _log.warning("the journal was not written: the storage is %s", error.trouble)
        self.forget()

    def open(self, tile: str) -> None:
        """What is behind a tile."""
        match tile:
            case "health":
                self._health()
            case "journal":
                self._ground.open(
                    "staff/JournalScreen.qml", JournalView(self._ground.display, self._lines)
                )
            case "calls":
                ToldWay(self._ground, self._office).calls()
            case "notes":
                ToldWay(self._ground, self._office).notes()
            case group:
                self._setting.open(group)

    def enter(self, person: Person) -> None:
        """Let somebody in whose PIN was right."""
        self._person = person
        self._entered()
        self.home()

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

    def _health(self) -> None:
        view = HealthView(self._ground.display, _said)
        self._ground.open("staff/HealthScreen.qml", view)
        look_at_itself(self._office.check, view)

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

    def _teller(self) -> Teller:
        return Teller(self._ground.display.spoken, self._office.zone)


def look_at_itself(command: tuple[str, ...], view: HealthView) -> None:
    """Run `check` beside this process, which answers meanwhile, and show what it finds."""
    process = QProcess(view)

    def over() -> None:
        try:
            told = json.loads(bytes(process.readAllStandardOutput().data()))
            view.tell(told["findings"])
        except (ValueError, KeyError, TypeError):
            view.tell(None)

    if not command:
        return
    process.finished.connect(over)
    process.errorOccurred.connect(lambda error: view.tell(None))
    process.start(command[0], list(command[1:]))


def _said(found: Mapping[str, Any]) -> tuple[str, str]:
    finding = Finding(found["words"], Verdict(found["verdict"]), tuple(found["values"]))
    return in_words(finding, lambda words: QCoreApplication.translate("Health", words))

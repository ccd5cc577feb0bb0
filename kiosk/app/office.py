"""What the staff's screens of one process stand on: door, settings, day, health."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from kiosk.app.booking_desk import make_ledger, read_booking
from kiosk.app.day import Day
from kiosk.app.taking import Taking
from kiosk.devices.printing import Looking, PaperPrinting
from kiosk.devices.spelling.speller import COMMAND as LISTS
from kiosk.settings.reading import SiteReading, read_site
from kiosk.settings.row import Who
from kiosk.settings.writing import change
from kiosk.staff.author_notes import AuthorNotes
from kiosk.staff.calls import Calls
from kiosk.staff.door import Door
from kiosk.staff.journal import Action, Journal
from kiosk.staff.people import LIBRARIAN, Person, Role
from kiosk.storage.author_words import AuthorWords
from kiosk.storage.database import KioskDatabase
from kiosk.storage.troubles import StorageError


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Office:
    """The staff's side of the kiosk with these folders. `check` is the command that looks at it,
    `taking` where things can be taken to, `lists` the command that knows lists of words; empty:
    there are none.

    `looking` makes what finds the printers of the system.

    Every method that keeps or reads something raises `StorageError` when it cannot.
    """

    database: KioskDatabase
    data: Path
    config: Path
    check: tuple[str, ...] = ()
    clock: Callable[[], datetime] = _now
    taking: Taking = field(default_factory=Taking)
    looking: Callable[[], Looking] = PaperPrinting
    lists: tuple[str, ...] = ()

    @property
    def door(self) -> Door:
        """The way in."""
        return Door(self.database)

    @property
    def has_mediators(self) -> bool:
        """Whether a mediator has a PIN; False where that cannot be read."""
        try:
            return any(each.role is Role.MEDIATOR for each in self.door.people())
        except StorageError:
            return False

    @property
    def journal(self) -> Journal:
        """What the staff did."""
        return Journal(self.database)

    @property
    def day(self) -> Day:
        """The days of the mediators, by the file of bookings as it is now."""
        offer = read_booking(self.config).offer
        return Day(make_ledger(self.database, self.data), offer, self.clock)

    @property
    def post(self) -> str:
        """What the place calls this kiosk, or nothing."""
        return self.settings().site.place_post

    @property
    def calls_reach(self) -> bool:
        """Whether a call from here reaches anybody: other kiosks of the place, or a telephone."""
        site = self.settings().site
        return bool(site.calls_address or site.calls_notify)

    @property
    def calls(self) -> Calls:
        """Who wants a mediator at a kiosk."""
        return Calls(self.database)

    @property
    def notes(self) -> AuthorNotes:
        """What is told the authors of guides."""
        return AuthorNotes(self.database)

    @property
    def words(self) -> AuthorWords:
        """Words that whoever writes guides knows to be right."""
        return AuthorWords(self.database)

    @property
    def zone(self) -> tzinfo | None:
        """Where the clocks of the place hang; None: the machine's own."""
        offer = read_booking(self.config).offer
        return offer.zone if offer else None

    def settings(self) -> SiteReading:
        """The settings in force."""
        return read_site(self.config, self.data)

    def set(self, key: str, value: Any) -> None:  # noqa: ANN401  as the table of settings says
        """Change a setting, as a librarian; it is in the journal without its value.

        Raises:
            SettingsError: it was not changed.
        """
        change(self.config, {key: value}, Who.LIBRARIAN)
        self.journal.note(LIBRARIAN, Action.SETTING_CHANGED, self.clock(), key)

    def leave(self, person: Person) -> None:
        """Note that somebody has left."""
        self.journal.note(person, Action.LEFT, self.clock())


def make_office(database: KioskDatabase, data: Path, config: Path) -> Office:
    """That of a kiosk with these folders."""
    folders = ("--data", str(data.absolute()), "--config", str(config.absolute()))
    check = (sys.executable, "-m", "kiosk", "check", "--json", *folders)
    return Office(database, data, config, check, lists=LISTS)

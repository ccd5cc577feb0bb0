"""What the staff's screens of one process stand on: door, settings, day, health."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from kiosk.app.booking_desk import make_ledger, read_booking
from kiosk.app.taking import Taking
from kiosk.booking.model import Attendance, Booking, State
from kiosk.devices.printing import Looking, PaperPrinting
from kiosk.language.languages import Language
from kiosk.settings.reading import SiteReading, read_site
from kiosk.settings.row import Who
from kiosk.settings.writing import change
from kiosk.staff.door import Door
from kiosk.staff.journal import Action, Journal
from kiosk.staff.people import LIBRARIAN, Person
from kiosk.storage.database import KioskDatabase

_COMING = frozenset({State.REQUESTED, State.CLAIMING, State.CONFIRMED, State.MOVED_BY_MEDIATOR})


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Appointment:
    """Who comes to a mediator: when, the name where it can be read, and about what."""

    start: datetime
    name: str
    subject: str
    sure: bool
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class Office:
    """The staff's side of the kiosk with these folders. `check` is the command that looks at it,
    `taking` where things can be taken to.

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

    @property
    def door(self) -> Door:
        """The way in."""
        return Door(self.database)

    @property
    def journal(self) -> Journal:
        """What the staff did."""
        return Journal(self.database)

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

    def today(self, person: Person, language: Language) -> Sequence[Appointment]:
        """Who comes to that mediator today, in the order of the day."""
        offer = read_booking(self.config).offer
        if offer is None:
            return []
        mine = {each.id for each in offer.mediators if each.first_name == person.name}
        begin = (
            self.clock().astimezone(offer.zone).replace(hour=0, minute=0, second=0, microsecond=0)
        )
        ledger = make_ledger(self.database, self.data)
        found = []
        for booking in ledger.between(begin, begin + timedelta(days=1)):
            if booking.mediator in mine and booking.state in _COMING:
                subject = offer.subject(booking.subject)
                who = ledger.person(booking.id)
                found.append(
                    Appointment(
                        booking.start,
                        who.first_name if who else "",
                        subject.words_in(language).title if subject else "",
                        _is_sure(booking),
                        booking.attendance,
                    )
                )
        return sorted(found, key=lambda each: each.start)


def make_office(database: KioskDatabase, data: Path, config: Path) -> Office:
    """That of a kiosk with these folders."""
    folders = ("--data", str(data.absolute()), "--config", str(config.absolute()))
    check = (sys.executable, "-m", "kiosk", "check", "--json", *folders)
    return Office(database, data, config, check)


def _is_sure(booking: Booking) -> bool:
    return booking.state in {State.CONFIRMED, State.MOVED_BY_MEDIATOR}

"""The way in for the staff: a PIN is right, wrong, or not to be tried yet.

What counts as a failure is on the disk before the PIN is looked at, so that neither a cut of power
nor a second process gives a try for nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.staff.journal import Action, Journal
from kiosk.staff.patience import after_failure, wait_s
from kiosk.staff.people import Person, person_of
from kiosk.staff.pins import hash_of, is_right, refusal_of
from kiosk.storage.database import KioskDatabase
from kiosk.storage.staff import Failures, StaffTables


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""

    person: Person


@dataclass(frozen=True, slots=True)
class Shut:
    """No PIN was right, or none was looked at: `tried` tells which.

    After `wait_s` seconds one may try again.
    """

    tried: bool
    wait_s: float


class Door:
    """The staff's door of one kiosk. All methods raise `StorageError` when nothing can be kept."""

    def __init__(self, database: KioskDatabase) -> None:
        self._tables = StaffTables(database)
        self._journal = Journal(database)

    def people(self) -> Sequence[Person]:
        """Who has a PIN."""
        return [person_of(key) for key in self._tables.people()]

    def wait_s(self, now: datetime) -> float:
        """Seconds until a PIN may be tried; 0: at once."""
        return wait_s(self._tables.failures(), now)

    def try_pin(self, person: Person, pin: str, now: datetime) -> Opened | Shut:
        """Try to come in as that person; `now` has a time zone."""
        before, after = self._tables.next_failures(
            lambda known: known if wait_s(known, now) > 0 else after_failure(known, now)
        )
        if after == before:
            return Shut(tried=False, wait_s=wait_s(before, now))
        kept = self._tables.hash_of(person.key)
        if kept is None or not is_right(pin, kept):
            self._journal.note(person, Action.REFUSED, now)
            return Shut(tried=True, wait_s=wait_s(after, now))
        self._tables.next_failures(lambda known: Failures())
        self._journal.note(person, Action.ENTERED, now)
        return Opened(person)

    def set_pin(self, person: Person, pin: str, now: datetime) -> None:
        """Give somebody a PIN in place of the one before; the door is open to be tried again.

        Raises:
            ValueError: it is no PIN (`pins.refusal_of`).
        """
        if (refusal := refusal_of(pin)) is not None:
            raise ValueError(refusal.value)
        self._tables.set_hash(person.key, hash_of(pin), now)
        self._tables.next_failures(lambda known: Failures())
        self._journal.note(person, Action.PIN_SET, now)

    def forget(self, person: Person, now: datetime) -> bool:
        """Take somebody's PIN away; gives whether there was one."""
        gone = self._tables.forget(person.key)
        if gone:
            self._journal.note(person, Action.PIN_FORGOTTEN, now)
        return gone

    def rename(self, person: Person, name: Person) -> None:
        """Somebody is called by another name; the PIN stays theirs."""
        self._tables.rename(person.key, name.key)

    def kept_of(self, person: Person) -> str | None:
        """What is kept of somebody's PIN, to be given back by `put_back`; None: nothing."""
        return self._tables.hash_of(person.key)

    def put_back(self, person: Person, kept: str, now: datetime) -> None:
        """Give somebody the PIN again that was taken away."""
        self._tables.set_hash(person.key, kept, now)
        self._journal.note(person, Action.PIN_SET, now)

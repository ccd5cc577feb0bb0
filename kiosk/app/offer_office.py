"""What a librarian does to the offer of the place: mediators, subjects, their hours and PINs.

Every change is the file `booking.toml`, read by the same reader as everywhere; the last removal
can be put back for as long as the staff is in.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.app.booking_desk import BookingSettings, make_ledger, read_booking
from kiosk.app.mediator_weeks import MediatorWeeks
from kiosk.app.offer_start import example_for
from kiosk.app.office import Office
from kiosk.booking.model import Booking, Subject
from kiosk.booking.offer import Account, Offer
from kiosk.booking.offer_change import (
    NOT_YET,
    change_offer,
    free_name,
    put_row,
    restore_offer,
    row,
    take_row,
    text_of,
)
from kiosk.booking.offer_writing import Written, mediators_written, put_mediator, put_server
from kiosk.booking.states import LIVE
from kiosk.settings.watch import fingerprint
from kiosk.settings.week import Week
from kiosk.settings.writing import Cause, SettingsError
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.full_text import plain
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

MEDIATORS, SUBJECTS, SERVER = "mediators", "subjects", "server"
_WORD = re.compile(r"[a-z0-9]+")
_ZONE = "Europe/Paris"  # of a place that offers nothing yet


@dataclass(frozen=True, slots=True)
class Removed:
    """A removal that can be put back: the texts of the file, and the PIN that went with it."""

    before: str
    after: str
    name: str = ""
    pin: str | None = None


class OfferOffice:
    """The offer of one place. `SettingsError` when nothing was changed, and why."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.removed: Removed | None = None
        self._read: tuple[object, BookingSettings] | None = None

    @property
    def _settings(self) -> BookingSettings:
        """What the files say; read anew when one of them is another."""
        config = self.office.config
        now = fingerprint(config)
        if self._read is None or self._read[0] != now:
            self._read = now, read_booking(config)
        return self._read[1]

    @property
    def offer(self) -> Offer | None:
        """What is offered now; None: nothing."""
        return self._settings.offer

    @property
    def fault(self) -> str:
        """What is wrong with the file, in a sentence with line and key, or nothing.

        What is still to be said is no fault: the lists say it in their own words.
        """
        found = [each for each in self._settings.problems if each.sentence not in NOT_YET]
        return str(found[0]) if found else ""

    def mediator(self, name: str) -> Written | None:
        """The mediator of that id."""
        return next((each for each in self.mediators if each.id == name), None)

    def subject(self, name: str) -> Subject | None:
        """The subject of that id."""
        return next((each for each in self.subjects if each.id == name), None)

    @property
    def mediators(self) -> Sequence[Written]:
        """All mediators, those that cannot be booked yet as well."""
        return mediators_written(self._settings.folder)

    @property
    def subjects(self) -> Sequence[Subject]:
        """All subjects, those that are not offered now as well."""
        return self.offer.subjects if self.offer else ()

    @property
    def on_server(self) -> bool:
        """Whether hours and bookings are kept by a calendar server."""
        return self.server is not None

    @property
    def server(self) -> Account | None:
        """The account to which bookings go."""
        return self.offer.server if self.offer else None

    def put(self, key: str, name: str, values: Mapping[str, Any]) -> None:
        """Set these values of a mediator or subject; the name must be there still."""

        def edit(document: "TOMLDocument") -> None:
            if row(document, key, name) is None:
                raise SettingsError(Cause.MEANWHILE, f"{name} is gone.")
            put_row(document, key, name, values)

        self._change(key, edit)

    def add(self, key: str, wanted: str, values: Mapping[str, Any]) -> str:
        """A new one of that list; gives its id, made of what it is called."""
        made = ""

        def edit(document: "TOMLDocument") -> None:
            nonlocal made
            made = free_name(document, key, _id(wanted, key))
            put_row(document, key, made, values)

        self._change(key, edit)
        return made

    def add_mediator(self, first_name: str) -> str:
        """A mediator more, at the first with the usual subjects; gives her id.

        Her hours begin empty, or it is still to be said which calendars of the server are hers.
        """
        name = mediator(first_name).name
        made = ""

        def edit(document: "TOMLDocument") -> None:
            nonlocal made
            own = MediatorWeeks(self.office.config, _ZONE)
            made = put_mediator(document, _id(name, MEDIATORS), name, own.free_name)

        self._change(MEDIATORS, edit)
        self._begin_weeks()
        return made

    def set_server(self, account: Account | None) -> None:
        """Let bookings go to that account; None: this kiosk keeps them alone."""
        self._change(SERVER, lambda document: put_server(document, account))
        self._begin_weeks()

    def _begin_weeks(self) -> None:
        for each in () if self.on_server else self.mediators:
            if each.permanences:
                self._weeks.begin(each.permanences)

    def remove(self, key: str, name: str) -> None:
        """Take a mediator or subject out; hers is taken from mediators, a PIN from the door."""
        found = self.mediator(name) if key == MEDIATORS else None

        def edit(document: "TOMLDocument") -> None:
            take_row(document, key, name)
            for each in document.get(MEDIATORS, []) if key == SUBJECTS else ():
                if name in each.get(SUBJECTS, []):
                    each[SUBJECTS] = [it for it in each[SUBJECTS] if it != name]

        before = self._change(key, edit)
        pin = None
        if found is not None:
            door, person = self.office.door, mediator(found.first_name)
            with suppress(StorageError):
                pin = door.kept_of(person)
                door.forget(person, self.office.clock())
        after = text_of(self.office.config)
        self.removed = Removed(before, after, found.first_name if found else "", pin)

    def put_back(self) -> None:
        """Undo the last removal, if nobody has changed the file since."""
        if self.removed is None:
            return
        restore_offer(self.office.config, self.removed.before, self.removed.after)
        if self.removed.pin is not None:
            with suppress(StorageError):
                person = mediator(self.removed.name)
                self.office.door.put_back(person, self.removed.pin, self.office.clock())
        self.removed = None

    def coming(self, *, to: str = "", about: str = "") -> Sequence[Booking]:
        """Who has booked with that mediator, or about that subject, and is yet to come."""
        now = self.office.clock()
        ledger = make_ledger(self.office.database, self.office.data)
        try:
            found = ledger.in_states(LIVE, int(now.timestamp()))
        except StorageError:
            return ()
        return [it for it in found if it.mediator == to or it.subject == about]

    def week(self, of: Written) -> Week | None:
        """Her hours; None: her calendar was not made here, and is not changed here."""
        return None if self.on_server else self._weeks.read(of.permanences)

    def set_week(self, of: Written, week: Week) -> None:
        """Write her hours; a calendar that was made elsewhere is kept beside it."""
        if self._settings.folder != self.office.config:
            self._change(MEDIATORS, lambda document: None)  # the demonstration becomes its own
        self._weeks.write(of.permanences, week)
        self._note(MEDIATORS)

    @property
    def _weeks(self) -> MediatorWeeks:
        zone = self.offer.zone.key if self.offer else _ZONE
        return MediatorWeeks(self._settings.folder, zone)

    def _change(self, key: str, edit: Any) -> str:  # noqa: ANN401  as `change_offer` takes it
        example = example_for(self.office, subjects=key != SUBJECTS)
        before = change_offer(self.office.config, edit, example)
        self.removed = None
        self._note(key)
        return before or example

    def _note(self, key: str) -> None:
        with suppress(StorageError):  # the change is kept; what is not is the line of the journal
            self.office.journal.note(
                LIBRARIAN, Action.SETTING_CHANGED, self.office.clock(), f"booking.{key}"
            )


def _id(wanted: str, key: str) -> str:
    """Small letters, digits and hyphens of what something is called."""
    return "-".join(_WORD.findall(plain(wanted)))[:30].strip("-") or key[:-1]

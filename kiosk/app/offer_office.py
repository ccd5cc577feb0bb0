"""What a librarian does to the offer of the place: mediators, subjects, their hours and PINs.

Every change is the file `booking.toml`, read by the same reader as everywhere; the last removal
can be put back for as long as the staff is in.
"""

import re
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app.booking_desk import BookingSettings, make_ledger, read_booking
from kiosk.app.offer_start import example_for
from kiosk.app.office import Office
from kiosk.booking.model import Booking, Mediator, Subject
from kiosk.booking.offer import Offer
from kiosk.booking.offer_change import (
    change_offer,
    free_name,
    put_row,
    restore_offer,
    row,
    take_row,
    text_of,
)
from kiosk.booking.offer_file import CALENDARS, FILE
from kiosk.booking.states import LIVE
from kiosk.booking.week_calendar import week_calendar, week_of
from kiosk.settings.durable import write_whole
from kiosk.settings.watch import fingerprint
from kiosk.settings.week import Week
from kiosk.settings.writing import Cause, SettingsError
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.full_text import plain
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

MEDIATORS, SUBJECTS = "mediators", "subjects"
_WORD = re.compile(r"[a-z0-9]+")


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
    def written(self) -> bool:
        """Whether there is a file, or the demonstration to begin one from."""
        config = self.office.config
        return (config / FILE).exists() or self._settings.folder != config

    @property
    def fault(self) -> str:
        """What is wrong with the file, in a sentence with line and key, or nothing."""
        found = self._settings.problems
        return str(found[0]) if found else ""

    def mediator(self, name: str) -> Mediator | None:
        """The mediator of that id."""
        return next((each for each in self.mediators if each.id == name), None)

    def subject(self, name: str) -> Subject | None:
        """The subject of that id."""
        return next((each for each in self.subjects if each.id == name), None)

    @property
    def mediators(self) -> Sequence[Mediator]:
        """All mediators."""
        return self.offer.mediators if self.offer else ()

    @property
    def subjects(self) -> Sequence[Subject]:
        """All subjects, those that are not offered now as well."""
        return self.offer.subjects if self.offer else ()

    @property
    def on_server(self) -> bool:
        """Whether hours and bookings are kept by a calendar server."""
        return self.offer is not None and self.offer.server is not None

    def put(self, key: str, name: str, values: Mapping[str, Any]) -> None:
        """Set these values of a mediator or subject; the name must be there still."""

        def edit(document: "TOMLDocument") -> None:
            if row(document, key, name) is None:
                raise SettingsError(Cause.MEANWHILE, f"{name} is gone.")
            put_row(document, key, name, values)

        self._change(key, edit)

    def add(self, key: str, wanted: str, values: Mapping[str, Any]) -> str:
        """A new mediator or subject; gives its id, made of what it is called."""
        made = "-".join(_WORD.findall(plain(wanted)))[:30] or key[:-1]

        def edit(document: "TOMLDocument") -> None:
            nonlocal made
            made = free_name(document, key, made)
            put_row(document, key, made, values)
            if key == MEDIATORS and not values.get("permanences"):
                put_row(document, key, made, {"permanences": self._free_calendar(made)})

        self._change(key, edit)
        if key == MEDIATORS and (found := self.mediator(made)) and not self.on_server:
            self._write_week(found, Week())
        return made

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

    def week(self, of: Mediator) -> Week | None:
        """Her hours; None: her calendar was not made here, and is not changed here."""
        if self.on_server or self.offer is None:
            return None
        try:
            with self._calendar(of).open(encoding="utf-8", newline="") as file:
                text = file.read()
        except FileNotFoundError:
            return Week()
        except (OSError, UnicodeDecodeError):
            return None
        return week_of(text, self.offer.zone.key) if "BEGIN:VEVENT" in text else Week()

    def set_week(self, of: Mediator, week: Week) -> None:
        """Write her hours; a calendar that was made elsewhere is kept beside it."""
        if self._settings.folder != self.office.config:
            self._change(MEDIATORS, lambda document: None)  # the demonstration becomes its own
        path = self._calendar(of)
        if self.week(of) is None and path.exists():
            with suppress(OSError):
                shutil.copy2(path, path.with_suffix(".ics.before"))
        self._write_week(of, week)
        self._note(MEDIATORS)

    def _write_week(self, of: Mediator, week: Week) -> None:
        path, offer = self._calendar(of), self.offer
        if offer is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, week_calendar(week, offer.zone.key).encode(), mode=0o644)
        except OSError as error:
            sentence = f"{path} cannot be written ({error.strerror}): nothing was changed."
            raise SettingsError(Cause.DISK, sentence) from error

    def _calendar(self, of: Mediator) -> Path:
        return self._settings.folder / CALENDARS / of.calendars.permanences

    def _free_calendar(self, name: str) -> str:
        folder = self.office.config / CALENDARS
        names = (f"{name}.ics" if at == 1 else f"{name}-{at}.ics" for at in range(1, 1000))
        return next(each for each in names if not (folder / each).exists())

    def _change(self, key: str, edit: Any) -> str:  # noqa: ANN401  as `change_offer` takes it
        example = example_for(self.office)
        before = change_offer(self.office.config, edit, example)
        self.removed = None
        self._note(key)
        return before or example

    def _note(self, key: str) -> None:
        with suppress(StorageError):  # the change is kept; what is not is the line of the journal
            self.office.journal.note(
                LIBRARIAN, Action.SETTING_CHANGED, self.office.clock(), f"booking.{key}"
            )

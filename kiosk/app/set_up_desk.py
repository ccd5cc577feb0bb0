"""What the screens of setting a kiosk up read and write: how far it has come, and each step.

Each method that keeps something gives back only once it is on the disk, and raises what the part
it writes to raises: `SettingsError`, `SecretsError` or `StorageError`.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.app.booking_desk import DEMONSTRATION, read_booking
from kiosk.app.office import Office
from kiosk.app.passwords import keep_password
from kiosk.booking import offer_writing
from kiosk.booking.model import Subject
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import FILE, read_offer
from kiosk.booking.offer_writing import Host, Written
from kiosk.settings.site import Who
from kiosk.settings.writing import change
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN, Person, mediator
from kiosk.staff.set_up import SetUp, SetUpState

STICKS = (Path("/media"), Path("/run/media"), Path("/mnt"))  # where a system puts them
_ON_STICK = "pas-a-pas"


@dataclass(frozen=True, slots=True)
class SetUpDesk:
    """The setting-up of the kiosk of that office."""

    office: Office

    # How far it has come

    @property
    def state(self) -> SetUp:
        """How far."""
        return SetUpState(self.office.database).read()

    def keep_state(self, state: SetUp) -> None:
        """Keep how far."""
        SetUpState(self.office.database).keep(state, self.office.clock())

    @property
    def is_new(self) -> bool:
        """Whether this is a real kiosk that nobody has set up: then that comes first.

        Once librarians have a PIN it is behind their door. A place that somebody has set up by
        its file alone is not new, nor is the demonstration.
        """
        reading, state = self.office.settings(), self.state
        if reading.site.demonstration or state.over or self.has_pin(LIBRARIAN):
            return False
        return state.begun or "place.name" not in reading.origins

    @property
    def is_demonstration(self) -> bool:
        """Whether nobody has said yet what place this is; it can be made one."""
        return self.office.settings().site.demonstration

    # PINs

    def has_pin(self, person: Person) -> bool:
        """Whether that person has one."""
        return person in self.office.door.people()

    def set_pin(self, person: Person, pin: str) -> None:
        """Give somebody a PIN.

        Raises:
            ValueError: it is none.
        """
        self.office.door.set_pin(person, pin, self.office.clock())

    # Mediators

    def mediators(self) -> Sequence[Written]:
        """Those of the place, sound or not."""
        return offer_writing.mediators_written(self.office.config)

    def subjects(self) -> Sequence[Subject]:
        """What one can be helped with here; before anything is written, what a new file offers."""
        offer = read_booking(self.office.config).offer or read_offer(DEMONSTRATION).offer
        return offer.subjects if offer else ()

    def add_mediator(self, first_name: str) -> str:
        """A mediator more; gives her id."""
        name = mediator(first_name).name
        self._start_offer()
        made = offer_writing.add_mediator(self.office.config, name)
        self._note("booking.mediators")
        return made

    def change_mediator(self, name: str, values: Mapping[str, Any]) -> None:
        """Change what is said of a mediator."""
        offer_writing.change_mediator(self.office.config, name, values)
        self._note("booking.mediators")

    def remove_mediator(self, written: Written) -> None:
        """She has left: her PIN goes with her."""
        offer_writing.remove_mediator(self.office.config, written.id)
        self.office.door.forget(mediator(written.first_name), self.office.clock())
        self._note("booking.mediators")

    # The shared calendar, and where reports go

    def server(self) -> Account | None:
        """The account to which bookings go."""
        offer = read_booking(self.office.config).offer
        return offer.server if offer and not self.is_demonstration else None

    def set_server(self, account: Account | None) -> None:
        """Let bookings go there; None: this kiosk keeps them alone."""
        self._start_offer()
        offer_writing.set_server(self.office.config, account)
        self._note("booking.server")

    def has_password(self, name: str) -> bool:
        """Whether there is a secret of that name."""
        from kiosk.settings.secrets import open_secrets  # noqa: PLC0415  keyring is slow to load

        return bool(open_secrets(self.office.data).get(name))

    def keep_password(self, name: str, password: str) -> None:
        """Keep the password of an account, sealed; it is nowhere else."""
        keep_password(self.office.data, name, password, self.office.database)
        self._note(f"password.{name}")

    def forget_password(self, name: str) -> None:
        """Keep it no more."""
        from kiosk.settings.secrets import open_secrets  # noqa: PLC0415  keyring is slow to load

        open_secrets(self.office.data).remove(name)
        self._note(f"password.{name}")

    def set_all(self, values: Mapping[str, Any]) -> None:
        """Change several settings at once, or none of them."""
        change(self.office.config, values, Who.LIBRARIAN)
        for key in values:
            self._note(key)

    def sticks(self) -> Sequence[Path]:
        """The USB sticks that are plugged in and can be written to."""
        found = [
            place
            for above in STICKS
            for depth in ("*", "*/*")
            for place in sorted(above.glob(depth))
            if place.is_mount() and os.access(place, os.W_OK)
        ]
        return [place / _ON_STICK for place in found]

    def _start_offer(self) -> None:
        if not (self.office.config / FILE).exists():
            site = self.office.settings().site
            host = Host(site.place_name, site.place_address, site.desk)
            offer_writing.start_offer(self.office.config, DEMONSTRATION, host)

    def _note(self, key: str) -> None:
        self.office.journal.note(LIBRARIAN, Action.SETTING_CHANGED, self.office.clock(), key)

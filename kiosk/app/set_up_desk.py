"""What the screens of setting a kiosk up read and write: how far it has come, and each step.

Each method that keeps something gives back only once it is on the disk, and raises what the part
it writes to raises: `SettingsError`, `SecretsError` or `StorageError`.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.app.offer_office import OfferOffice
from kiosk.app.office import Office
from kiosk.app.passwords import keep_password
from kiosk.booking.offer import Account
from kiosk.booking.offer_writing import Written
from kiosk.settings.site import Who
from kiosk.settings.writing import change
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN, Person
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

    # Mediators, and the shared calendar

    @property
    def offers(self) -> OfferOffice:
        """What the place offers, to be read and changed."""
        return OfferOffice(self.office)

    def mediators(self) -> Sequence[Written]:
        """Those of the place, sound or not; none of a demonstration."""
        return () if self.is_demonstration else self.offers.mediators

    def server(self) -> Account | None:
        """The account to which bookings go."""
        return None if self.is_demonstration else self.offers.server

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

    def _note(self, key: str) -> None:
        self.office.journal.note(LIBRARIAN, Action.SETTING_CHANGED, self.office.clock(), key)

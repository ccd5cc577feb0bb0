"""Join the parts of booking: settings and database make a desk.

A place says what it offers in `booking.toml`. A demonstration place without one has the one that
is shipped, which says that it is a demonstration; a real place without one offers nothing.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.booking import codes
from kiosk.booking.claims import Claims
from kiosk.booking.front_desk import FrontDesk
from kiosk.booking.ledger import Ledger
from kiosk.booking.local_authority import LocalAuthority
from kiosk.booking.offer import Offer
from kiosk.booking.offer_file import FILE, read_offer
from kiosk.booking.roll import Roll
from kiosk.settings.reading import read_site
from kiosk.settings.sealing import Sealing
from kiosk.settings.tables import Problem, may_be
from kiosk.storage.database import KioskDatabase
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from kiosk.settings.secrets import Secrets

_log = logging.getLogger(__name__)

DEMONSTRATION = Path(__file__).parents[1] / "assets" / "demonstration"


@dataclass(frozen=True, slots=True)
class BookingSettings:
    """What is offered, None: nothing; the folder it was read from; and what is wrong there."""

    offer: Offer | None
    folder: Path
    problems: tuple[Problem, ...] = ()


def read_booking(config: Path) -> BookingSettings:
    """What the place with that folder of settings offers to book."""
    written = may_be(config / FILE)
    folder = DEMONSTRATION if not written and read_site(config).site.demonstration else config
    reading = read_offer(folder)
    return BookingSettings(reading.offer, folder, reading.problems)


def make_ledger(database: KioskDatabase, data: Path) -> Ledger:
    """The bookings in that database, with name and telephone sealed by the secrets of `data`."""

    def secrets() -> "Secrets":
        from kiosk.settings.secrets import open_secrets  # noqa: PLC0415  keyring is slow to load

        return open_secrets(data)

    return Ledger(database, Sealing(secrets))


def make_desk(database: KioskDatabase, data: Path, offer: Offer) -> FrontDesk:
    """The desk of a kiosk; reads nothing yet, and loads nothing that is slow."""
    ledger = make_ledger(database, data)
    claims = None
    if offer.server is None:
        claims = Claims(ledger, LocalAuthority(database), offer)
    registered = Roll(database, ledger.seal).code_in_use

    def new_code() -> str:
        while registered(code := codes.new_code()):
            pass
        return code

    return FrontDesk(ledger, offer, claims, new_code)


def warm_desk(desk: FrontDesk) -> Sequence[Callable[[], object]]:
    """What a screen does while nobody waits, piece by piece, so that booking takes no longer."""
    parts = (
        *(
            "cryptography.hazmat.primitives.ciphers.aead",
            "cryptography.hazmat.primitives.kdf.hkdf",
        ),
        *("keyring", "kiosk.settings.secrets"),
    )

    def seal() -> None:
        try:
            desk.ledger.warm()
        except StorageError as error:  # said again where it is in somebody's way
            _log.warning("no booking can be made: the storage is %s", error.trouble)

    return [*(partial(import_module, name) for name in parts), seal]


def refresh_calendars(
    database: KioskDatabase, settings: BookingSettings, now: datetime
) -> Sequence[Problem]:
    """Bring the cache of times up to date with the files of the place. Never in a screen: slow.

    Raises:
        StorageError: not all of it was kept.
    """
    from kiosk.booking.importing import import_calendars  # noqa: PLC0415  icalendar is slow

    if settings.offer is None:
        return ()
    return import_calendars(database, settings.offer, settings.folder, now)

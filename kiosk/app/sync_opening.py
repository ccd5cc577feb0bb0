"""From the settings of a place to what its sync process looks after.

Made anew only when something changed: the offer, the server's address, or the password.
"""

import logging
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.booking_desk import BookingSettings, read_booking
from kiosk.app.passwords import CALENDAR
from kiosk.storage.database import KioskDatabase

if TYPE_CHECKING:
    from kiosk.app.sync_bookings import BookingSync
    from kiosk.sync.dav import Dav

_log = logging.getLogger(__name__)


def opened_bookings(
    database: KioskDatabase, data: Path, config: Path, before: "BookingSync | None"
) -> "BookingSync | None":
    """What there is to look after; `before` as it was, if nothing of it changed."""
    settings = read_booking(config)
    if settings.offer is None:
        if before is not None:
            before.close()
        return None
    password = password_of(data) if settings.offer.server else ""
    if before is not None and before.made_of == (settings, password):
        return before
    if before is not None:
        before.close()
    for problem in settings.problems:
        _log.warning("%s", problem)
    opened = made(database, data, settings, password)
    if before is not None and before.made_of and before.made_of[1] != password:
        opened.runner.resume(datetime.now(UTC))  # what refused the old one may take this one
    return opened


def made(
    database: KioskDatabase,
    data: Path,
    settings: BookingSettings,
    password: str,
    *,
    accepted: bool = False,
) -> "BookingSync":
    """The bookings of those settings, looked after with that password."""
    from kiosk.app.sync_workshops import PlaceSync  # noqa: PLC0415  httpx and icalendar are slow

    made = PlaceSync(database, data, settings, dav_of(settings, password), accepted=accepted)
    made.made_of = (settings, password)
    return made


def dav_of(settings: BookingSettings, password: str) -> "Dav | None":
    """The connection to the server of those settings; None: there is no server."""
    from kiosk.sync.dav import Dav  # noqa: PLC0415  see above
    from kiosk.sync.login import Account  # noqa: PLC0415  see above

    server = settings.offer.server if settings.offer else None
    if server is None:
        return None
    account = Account(server.url, server.user, password)
    if not account.url.endswith("/"):
        account = replace(account, url=account.url + "/")
    return Dav(account)


def password_of(data: Path) -> str:
    """The password of the calendar server; empty when there is none, or none to be had."""
    from kiosk.settings.secrets import SecretsError, open_secrets  # noqa: PLC0415  keyring is slow

    try:
        return open_secrets(data).get(CALENDAR) or ""
    except SecretsError as error:
        _log.error("the password of the calendar server is not to be had: %s", error)
        return ""

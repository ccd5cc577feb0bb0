"""A new password of an account: kept among the secrets, and what the old one had stopped goes on.

An account that a server refused is left alone for an hour (`sync.run`, `statistics.publishing`).
With a new password there is no reason to wait.
"""

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import FILE, open_database
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError
from kiosk.sync.states import PAUSED

# The names of the secrets, not the secrets.
CALENDAR = "booking-server"
REPORTS = "statistics-server"
CALLS = "calls-server"
PHONE = "mediators-phone"  # of the telephone or the chat of the team, unless settings name another
_BOOKINGS = "bookings"  # the account, as `sync_bookings` names it; that module is slow to load

_log = logging.getLogger(__name__)


def keep_password(data: Path, name: str, password: str, database: KioskDatabase) -> None:
    """Keep a password; when this returns, it is on the disk.

    Raises:
        SecretsError: it was not kept.
    """
    from kiosk.settings.secrets import open_secrets  # noqa: PLC0415  keyring is slow to load

    open_secrets(data).set(name, password)
    try:
        lift_pause(database, name)
    except StorageError as error:  # then it is an hour
        _log.warning("a pause is not lifted: the storage is %s", error.trouble)


def lift_pause(database: KioskDatabase, name: str) -> None:
    """Let nothing wait any longer because the password of that name was refused.

    Raises:
        StorageError: it waits on.
    """
    if name == CALENDAR:
        States(database).set(f"{PAUSED}.{_BOOKINGS}", "", datetime.now(UTC))
    elif name == REPORTS:
        from kiosk.storage.reports import Reports  # noqa: PLC0415  few kiosks send any

        reports = Reports(database)
        for each in reports.waiting():
            reports.settle(replace(each, next_at=None))


def lift_pause_of(data: Path, name: str) -> None:
    """As `lift_pause`, for a command: where nothing is kept yet, nothing waits."""
    if not (data / FILE).exists():
        return
    with suppress(StorageError):
        opened = open_database(data).database
        if opened is not None:
            with opened as database:
                lift_pause(database, name)

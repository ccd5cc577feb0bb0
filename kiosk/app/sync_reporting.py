"""The statistics of a kiosk, as its sync process sees to them after each look at the network."""

import logging
import time
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.app.booking_desk import read_booking
from kiosk.app.offered import offer_of
from kiosk.app.passwords import REPORTS
from kiosk.app.reporting import Reporting, shelf_opener
from kiosk.app.shelf import read_shelf
from kiosk.settings.reading import read_site
from kiosk.settings.secrets import SecretsError, open_secrets
from kiosk.statistics.measures import Offer
from kiosk.statistics.network import Look
from kiosk.storage.database import KioskDatabase
from kiosk.storage.troubles import StorageError

_REST_S = 3600.0  # after a fault of ours: bookings go on meanwhile
_PORTS = {"http": 80, "https": 443}

_log = logging.getLogger(__name__)

Address = tuple[str, int]


class SyncReporting:
    """Counts looks, closes weeks and sends reports, and takes nothing else down with it."""

    def __init__(self, data: Path, config: Path) -> None:
        self._data, self._config = data, config
        self._reporting = Reporting(self._offer, shelf_opener(self.password))
        self._rests_until = float("-inf")

    def see_to(self, database: KioskDatabase, look: Look) -> None:
        """Once after each look.

        Raises:
            StorageError: some of it was not done; it is done in a later round.
        """
        now = datetime.now().astimezone()
        self._reporting.look(database, look, now)
        if time.monotonic() < self._rests_until:
            return
        try:
            self._reporting.round(database, read_site(self._config, self._data).site, now)
        except StorageError:
            raise
        except Exception:  # a week can wait until somebody has mended it; bookings cannot
            _log.exception("statistics are not seen to")
            self._rests_until = time.monotonic() + _REST_S

    def _offer(self) -> Offer:
        offered = read_booking(self._config).offer
        subjects = [subject.id for subject in offered.subjects] if offered else []
        return offer_of(read_shelf(self._config, self._data), subjects)

    def password(self) -> str:
        """That of the account to which reports go; empty when there is none, or none to be had."""
        try:
            return open_secrets(self._data).get(REPORTS) or ""
        except SecretsError as error:
            _log.error("the password for statistics is not to be had: %s", error)
            return ""


def address_of(url: str) -> Address | None:
    """The name and port behind a web address; None: it is none."""
    parts = urlsplit(url)
    try:
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname and port else None

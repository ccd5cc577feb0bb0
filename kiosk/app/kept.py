"""What a screen process reads and writes of the one database; it works without one too."""

import logging
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.statistics.measures import Offer
from kiosk.statistics.report import Counted
from kiosk.statistics.session import Event, contributions
from kiosk.storage.kept_report import KeptReport
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from kiosk.storage.database import KioskDatabase

NETWORK = "network"
PORTAL = "network.portal"  # "yes": a page of the network's own answers in place of all
DEMONSTRATION = "demonstration"  # the state that marks a data folder as made up, for ever
_STALE = timedelta(minutes=3)  # after that nobody knows any more

_log = logging.getLogger(__name__)


class Kept:
    """Counts in, states out. `trouble` names what does not work today, or is empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database: KioskDatabase | None = None
        self.trouble = ""

    def open(self) -> None:
        """Open the database; until then nothing is read, and nothing can be kept."""
        if self._database is not None:
            return
        # Loaded here: the first screen is on before SQLite's parts are.
        from kiosk.storage.opening import open_database  # noqa: PLC0415

        opened = open_database(self._folder)
        self._database = opened.database
        self.trouble = str(opened.troubles[0]) if opened.troubles else ""

    @property
    def database(self) -> "KioskDatabase | None":
        """The database, once it is open, and where there is one."""
        return self._database

    def network(self, now: datetime) -> str:
        """ "online" or "offline", as sync last saw it; empty when it has not looked lately."""
        return self._seen(NETWORK, now)

    def behind_portal(self, now: datetime) -> bool:
        """Whether the network wants somebody to sign in on a page of its own, as sync saw it."""
        return self._seen(PORTAL, now) == "yes"

    def _seen(self, name: str, now: datetime) -> str:
        """A state that sync tells at each look; empty when it has not looked lately."""
        if self._database is None:
            return ""
        from kiosk.storage.states import States  # noqa: PLC0415  see `open`

        try:
            state = States(self._database).get(name)
        except StorageError:
            return ""
        if state is None or abs(now - state.at) > _STALE:
            return ""
        return state.value

    def sums(self, first: date, last: date) -> Mapping[Counted, int]:
        """What happened here from the first to the last of these days; nothing if unreadable."""
        if self._database is None:
            return {}
        from kiosk.storage.counts import Counts  # noqa: PLC0415  see `open`

        try:
            return Counts(self._database).sums(first, last)
        except StorageError:
            return {}

    def reports(self) -> Sequence[KeptReport]:
        """Every weekly report, the last week first; none if unreadable."""
        if self._database is None:
            return ()
        from kiosk.storage.reports import Reports  # noqa: PLC0415  see `open`

        try:
            return Reports(self._database).all()
        except StorageError:
            return ()

    @property
    def demonstration(self) -> bool:
        """Whether what is kept here is made up, which every screen then says."""
        if self._database is None:
            return False
        from kiosk.storage.states import States  # noqa: PLC0415  see `open`

        try:
            return States(self._database).get(DEMONSTRATION) is not None
        except StorageError:
            return False

    def count(self, day: date, events: Mapping[Event, int], offer: Offer) -> None:
        """Add a session to the counts, whole; what cannot be kept is not, and the log says so."""
        if self._database is None or not events:
            return
        from kiosk.storage.counts import Counts  # noqa: PLC0415  see `open`

        try:
            Counts(self._database).add_all(day, contributions(events, offer, day))
        except StorageError as error:
            _log.warning("a session was not counted: the storage is %s", error.trouble)

    def close(self) -> None:
        """Let the database go."""
        if self._database is not None:
            self._database.close()

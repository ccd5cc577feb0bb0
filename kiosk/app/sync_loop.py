"""What the sync process does all day: look, act on what waits, and let the others know.

Wishes are noticed as soon as they are on the disk. Calendars are looked at every minute, the
network twice as often. Whatever goes wrong in one round is tried again in the next.
"""

import logging
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.kept import NETWORK, PORTAL
from kiosk.app.nightly import Nightly
from kiosk.app.sync_lock import only_sync
from kiosk.settings.reading import read_site
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError, Trouble
from kiosk.sync.faults import Fault
from kiosk.sync.portal import HTTPS, answers_for

if TYPE_CHECKING:
    from kiosk.app.sync_bookings import BookingSync
    from kiosk.app.sync_calls import SyncCalls
    from kiosk.app.sync_reporting import SyncReporting
    from kiosk.statistics.network import Look

ONLINE, OFFLINE, NOT_ASKED = "online", "offline", ""
TICK_S = 0.1  # how soon a wish is noticed
DUE_S = 2.0  # how soon one whose time has come again is
CALENDARS_EVERY = 2  # looks: how often calendars are read
PORTAL_EVERY = 10  # looks: how often it is asked who answers, while all seems well

Reached = Callable[[tuple[str, int]], bool]
Another = Callable[[str], bool]

_chance = random.SystemRandom()
_log = logging.getLogger(__name__)


class SyncLoop:
    """One kiosk's; `reached` tells whether a name and port can be connected to.

    `another` tells whether somebody else answers in the place of a host.
    """

    def __init__(
        self,
        data: Path,
        config: Path,
        every_s: float,
        reached: Reached,
        another: Another = answers_for,
    ) -> None:
        self._data, self._config, self._every_s = data, config, every_s
        self._reached, self._another = reached, another
        self._nightly = Nightly(data, config)
        self._database: KioskDatabase | None = None
        self._bookings: BookingSync | None = None
        self._reporting: SyncReporting | None = None
        self._calls: SyncCalls | None = None
        self._delay_s: float | None = None  # until the last connection was open
        self._looks = 0
        self._behind_portal = self._stranger = False
        self._requests = 0  # that the server had answered or not at the last look
        self._network = NOT_ASKED

    def run(self) -> Iterator[Trouble]:
        """Go on for ever; gives each trouble with the storage once, until there is another."""
        before: Trouble | None = None
        while True:
            trouble = self._trouble_of(self._look)
            if trouble is not None and trouble is not before:
                yield trouble
            before = trouble
            self._nightly.see_to()
            self._wait()

    def _look(self) -> None:
        now = datetime.now(UTC)
        try:
            database = self._opened()
        except _NotOpenedError:
            self._network_now(None)  # though nobody can be told
            raise
        bookings = self._bookings_of(database)
        if bookings is not None:
            with only_sync(self._data):
                if self._looks % CALENDARS_EVERY == 0:
                    bookings.look(now)
                bookings.send(now)
        self._looks += 1
        network = self._network_now(bookings)
        if network == ONLINE and self._network == OFFLINE and bookings is not None:
            bookings.runner.hurry(now)
        self._network = network
        portal = "yes" if self._behind_portal or self._stranger else ""
        for name, value in ((NETWORK, network), (PORTAL, portal)):
            States(database).set(name, value, datetime.now(UTC))
        self._reporting_of().see_to(database, self._found(network, bookings))

    def _reporting_of(self) -> "SyncReporting":
        from kiosk.app.sync_reporting import SyncReporting  # noqa: PLC0415  after the first look

        if self._reporting is None:
            self._reporting = SyncReporting(self._data, self._config)
        return self._reporting

    def _calls_of(self) -> "SyncCalls":
        from kiosk.app.sync_calls import SyncCalls  # noqa: PLC0415  see above

        if self._calls is None:
            self._calls = SyncCalls(self._data, self._config)
        return self._calls

    def _found(self, network: str, bookings: "BookingSync | None") -> "Look":
        """What is counted of this look: how long a connection took, to whoever was asked."""
        from kiosk.app.sync_reporting import address_of  # noqa: PLC0415  see above
        from kiosk.statistics.network import Look  # noqa: PLC0415  see above

        settings = bookings.made_of[0] if bookings is not None and bookings.made_of else None
        server = settings.offer.server if settings and settings.offer else None
        address = address_of(server.url) if server else None
        if network == ONLINE and self._delay_s is None and address is not None:
            self._knock(address)  # the server has answered: how quickly, nobody has measured
        return Look(self._delay_s if network == ONLINE else None, asked=network != NOT_ASKED)

    def _knock(self, address: tuple[str, int]) -> bool:
        began = time.monotonic()
        reached = self._reached(address)
        self._delay_s = time.monotonic() - began if reached else None
        return reached

    def _wait(self) -> None:
        """Until the next look; act on whatever somebody writes meanwhile."""
        # Not to the second: kiosks that were switched on together do not ask together for ever.
        end = time.monotonic() + self._every_s * _chance.uniform(0.9, 1.1)
        due = time.monotonic() + DUE_S
        seen: tuple[int, int] | None = None
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(TICK_S, left))
            if self._database is None:
                continue
            try:
                version = self._database.version()
                now = datetime.now(UTC)
                self._calls_of().see_to(self._database, now, changed=version != seen)
                if version == seen and time.monotonic() < due:
                    continue
                due = time.monotonic() + DUE_S
                if self._bookings is not None:
                    with only_sync(self._data):
                        self._bookings.send(datetime.now(UTC))
                seen = version  # before: what was written meanwhile is seen the next time
            except StorageError:
                return  # the next look says it

    def _trouble_of(self, act: Callable[[], None]) -> Trouble | None:
        try:
            act()
        except _NotOpenedError as error:
            return error.trouble
        except StorageError as error:
            self._close()
            return error.trouble
        return None

    def _opened(self) -> KioskDatabase:
        if self._database is None:
            opened = open_database(self._data)
            if opened.database is None:
                raise _NotOpenedError(opened.troubles[0])
            self._database = opened.database
        return self._database

    def _close(self) -> None:
        if self._bookings is not None:
            self._bookings.close()
        if self._database is not None:
            self._database.close()
        self._database = self._bookings = None

    def _bookings_of(self, database: KioskDatabase) -> "BookingSync | None":
        """The bookings to look after, by the settings as they are now; None: there are none."""
        from kiosk.app.sync_opening import opened_bookings  # noqa: PLC0415  only where offered

        self._bookings = opened_bookings(database, self._data, self._config, self._bookings)
        return self._bookings

    def _network_now(self, bookings: "BookingSync | None") -> str:
        """Whether the network is there; somebody else's page in its place is not the network."""
        self._delay_s = None
        probe = read_site(self._config, self._data).site.probe
        if bookings is not None and bookings.has_server:
            error, asked = bookings.last_error, bookings.requests > self._requests
            self._requests = bookings.requests
            if error is not None and error.fault is Fault.PORTAL:
                self._behind_portal = True
            elif asked and (error is None or error.fault is not Fault.UNREACHABLE):
                self._behind_portal = self._stranger = False
                return ONLINE
            if self._behind_portal:
                return OFFLINE
            if probe is None:
                return ONLINE if error is None and self._requests else OFFLINE
        if probe is None:
            return NOT_ASKED
        reached = self._knock(probe)
        if probe[1] == HTTPS and (not reached or self._stranger or self._is_turn):
            self._stranger = self._another(probe[0])
        return ONLINE if reached and not self._stranger else OFFLINE

    @property
    def _is_turn(self) -> bool:
        """Whether it is asked who answers, though somebody does."""
        return not (self._looks - 2) % PORTAL_EVERY


class _NotOpenedError(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble

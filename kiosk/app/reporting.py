"""What the sync process does for statistics: it counts looks, closes weeks, sends, and erases.

It may be stopped at any moment and asked again: nothing is counted, closed or sent twice.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.app.kept import DEMONSTRATION
from kiosk.settings.site import Site
from kiosk.statistics.closing import Place, close_weeks, weeks_over
from kiosk.statistics.dashboard import erase_old
from kiosk.statistics.folder_shelf import FolderShelf
from kiosk.statistics.measures import Offer
from kiosk.statistics.network import Look, counted
from kiosk.statistics.noise import Noise, OpenDPNoise
from kiosk.statistics.publishing import Shelf, send_due
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.reports import Reports
from kiosk.storage.states import States
from kiosk.sync.faults import Fault

_EVERY = timedelta(minutes=5)  # more often, nothing of this changes
_UNNAMED = "unnamed"  # in reports of a place to which no code was given; those never leave

_log = logging.getLogger(__name__)

# Opens what reports go to, for one round; the password of a server is asked for only then.
ToShelf = Callable[[Site], AbstractContextManager[Shelf]]


class Reporting:
    """The statistics of one kiosk, round by round."""

    def __init__(
        self, offer: Callable[[], Offer], to_shelf: ToShelf, noise: Noise | None = None
    ) -> None:
        self._offer = offer
        self._to_shelf = to_shelf
        self._noise = noise or OpenDPNoise()
        self._seen_to: datetime | None = None
        self._erased_on: date | None = None

    def look(self, database: KioskDatabase, found: Look, now: datetime) -> None:
        """Count one look at the network; `now` is in the zone of the place.

        Raises:
            StorageError: it was not counted.
        """
        Counts(database).add_all(now.date(), [counted(found)])

    def round(self, database: KioskDatabase, site: Site, now: datetime) -> Fault | None:
        """See to weeks and reports, every few minutes; `now` is in the zone of the place.

        Gives what stopped the sending, if anything did.

        Raises:
            StorageError: some of it was not done; it is done in a later round.
        """
        if self._seen_to is not None and abs(now - self._seen_to) < _EVERY:
            return None
        self._seen_to = now
        counts, reports = Counts(database), Reports(database)
        sends = may_send(database, site)
        if not sends and reports.waiting():
            _log.info("%d reports will not be sent: sending is off", reports.withhold())
        if weeks_over(counts, reports, now):
            place = Place(site.statistics_place or _UNNAMED, self._offer(), sends)
            for report in close_weeks(counts, reports, place, self._noise, now):
                _log.info("the week %s is closed", report.week)
        if self._erased_on != now.date():
            erase_old(counts, now.date())
            self._erased_on = now.date()
        return self._send(reports, site, now) if sends else None

    def _send(self, reports: Reports, site: Site, now: datetime) -> Fault | None:
        utc = now.astimezone(UTC)
        if not any(report.due_at <= utc or report.closed_at > utc for report in reports.waiting()):
            return None
        with self._to_shelf(site) as shelf:
            return send_due(reports, shelf, utc).fault


def may_send(database: KioskDatabase, site: Site) -> bool:
    """Whether reports leave this kiosk: it was said so, and nothing in it is made up."""
    made_up = site.demonstration or States(database).get(DEMONSTRATION) is not None
    return site.statistics_send and not made_up


def shelf_opener(password: Callable[[], str]) -> ToShelf:
    """Opens what the settings name; only for a server the password is asked for."""

    @contextmanager
    def open_shelf(site: Site) -> Iterator[Shelf]:
        if not site.statistics_address:
            yield FolderShelf(Path(site.statistics_folder))
            return
        from kiosk.statistics.shelves import ServerShelf  # noqa: PLC0415  httpx is slow to load
        from kiosk.sync.dav import Dav  # noqa: PLC0415  see above
        from kiosk.sync.login import Account  # noqa: PLC0415  see above

        account = Account(site.statistics_address, site.statistics_user, password())
        with Dav(account) as dav:
            yield ServerShelf(dav)

    return open_shelf

"""What the booking screens of one process stand on, once it is there."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from kiosk.app.booking_desk import make_desk, read_booking
from kiosk.app.workshops import make_workshop_desk
from kiosk.booking.desk import Desk
from kiosk.devices.printing import Printing
from kiosk.screens.booking.reception import Reception
from kiosk.screens.workshops.counter import Workshops
from kiosk.storage.database import KioskDatabase
from kiosk.storage.troubles import StorageError

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Booth:
    """The desk, that of workshops or None, a printer for tickets or None, and the clock.

    `zone` is where the clocks of the place hang; None: the machine's own. So many `keep_days`
    after a session, name and telephone are erased. `late`: those who work here stand in it.
    `near`: a name may soon be written down or read.
    """

    desk: Desk
    printing: Printing | None = None
    clock: Callable[[], datetime] = _now
    zone: tzinfo | None = None
    keep_days: int = 30
    workshops: Workshops | None = None
    late: bool = False
    near: Callable[[], None] = lambda: None


def make_booth(
    database: KioskDatabase, data: Path, config: Path, printing: Printing | None
) -> Booth | None:
    """That of the place with that folder of settings; None: it offers nothing to book."""
    offer = read_booking(config).offer
    if offer is None:
        return None
    desk = make_desk(database, data, offer)
    workshops = make_workshop_desk(database, data, offer)
    try:
        desk.catch_up(_now())
        if workshops is not None:
            workshops.catch_up(_now())
    except StorageError as error:
        _log.warning("bookings are not caught up with: the storage is %s", error.trouble)
    return Booth(
        desk,
        printing,
        zone=offer.zone,
        keep_days=offer.keep_days,
        workshops=workshops,
    )


def reception_of(booth: Booth) -> Reception:
    """What the screens of that booth ask."""
    return Reception(booth.desk, booth.clock, booth.zone, booth.keep_days, booth.late, booth.near)

"""What the booking screens of one process stand on, once it is there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from kiosk.booking.desk import Desk
from kiosk.devices.printing import Printing


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Booth:
    """The desk, a printer for tickets or None, and the clock.

    `zone` is where the clocks of the place hang; None: the machine's own. So many `keep_days`
    after a session, name and telephone are erased.
    """

    desk: Desk
    printing: Printing | None = None
    clock: Callable[[], datetime] = _now
    zone: tzinfo | None = None
    keep_days: int = 30

"""What keeps a mediator from being booked, though the file says that one can book with her.

Out of the cache alone, so that it can be asked while nothing answers.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.booking.diary import CLOSURES
from kiosk.booking.model import Mediator, MediatorId
from kiosk.booking.offer import Offer
from kiosk.booking.slots import Permanence, Wanted, free
from kiosk.storage.calendars import Calendars
from kiosk.storage.database import KioskDatabase

AHEAD = timedelta(days=14)
_BEHIND = timedelta(hours=6)  # the others of an account are read every few minutes


class Lack(StrEnum):
    """Why nobody can book with a mediator."""

    SILENT = "silent"  # a calendar of hers was not read, while others were
    NO_HOURS = "no hours"  # in the next two weeks; that all are booked is no lack


def lacks_of_mediators(
    offer: Offer, database: KioskDatabase, now: datetime, *, asked: bool
) -> Mapping[MediatorId, Lack]:
    """What each mediator lacks; who is not there lacks nothing.

    `asked`: the kiosk has been in touch with the world, so that what was never read is missing.

    Raises:
        StorageError: the times cannot be read.
    """
    calendars = Calendars(database)
    states = {name: calendars.state(name) for each in offer.mediators for name in _names(each)}
    newest = max((state.read_at for state in states.values() if state), default=None)
    found = {}
    for each in offer.mediators:
        read = [states[name] for name in _names(each)]
        late = offer.server is not None and any(
            state and newest and newest - state.read_at > _BEHIND for state in read
        )
        if late or (None in read and (newest is not None or asked)):
            found[each.id] = Lack.SILENT
        elif None not in read and not _has_hours(offer, each, calendars, now):
            found[each.id] = Lack.NO_HOURS
    return found


def _names(mediator: Mediator) -> set[str]:
    calendars = mediator.calendars
    return {calendars.permanences, calendars.bookings, *calendars.busy} - {""}


def _has_hours(offer: Offer, mediator: Mediator, calendars: Calendars, now: datetime) -> bool:
    begin, end = int(now.timestamp()), int((now + AHEAD).timestamp())
    hers = mediator.calendars
    there = [
        Permanence(start, finish, mediator.places[0])
        for start, finish, _ in calendars.open_times(hers.permanences, begin, end)
    ]
    away = [
        time
        for name in {CLOSURES, hers.permanences, *hers.busy}
        for time in calendars.taken_times(name, begin, end)
    ]
    shortest = min(each.minutes for each in offer.subjects if each.id in mediator.subjects)
    wanted = Wanted(shortest, begin, end)
    return next(free(mediator.id, there, away, wanted), None) is not None

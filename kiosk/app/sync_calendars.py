"""Which calendars of a server are followed, and what their events mean."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from kiosk.booking.diary import CLOSURES
from kiosk.booking.hours import Window, read_hours
from kiosk.booking.ics_parts import times_alone
from kiosk.booking.importing import due, events, window
from kiosk.booking.model import TimeKind
from kiosk.booking.offer import Offer
from kiosk.storage.calendars import CalendarObject, Calendars, Event
from kiosk.storage.database import KioskDatabase
from kiosk.sync.calendars import Wanted


def wanted(database: KioskDatabase, offer: Offer, now: datetime) -> Sequence[Wanted]:
    """The calendars of mediators and workshops, each once; whose times end soon, anew."""
    span, kept = window(offer, now), Calendars(database)
    found = []
    for address, kind in _kinds(offer).items():
        state = kept.state(address)
        anew = state is not None and due(state, state.token, now)
        # A permanence may be called an absence; of all else, who comes is nobody's business here.
        may_stay = str if kind is TimeKind.OPEN else times_alone
        found.append(Wanted(address, _times(kind, span), span.end, anew, may_stay))
    return found


def forget_others(database: KioskDatabase, offer: Offer) -> None:
    """Remove what is kept of calendars that nobody follows any more."""
    kept = Calendars(database)
    for address in set(kept.addresses()) - _kinds(offer).keys() - {CLOSURES}:
        with database.writing():
            kept.forget(address)


def _kinds(offer: Offer) -> dict[str, TimeKind]:
    kinds: dict[str, TimeKind] = {}
    if offer.workshops is not None:
        followed = (offer.workshops.workshops, offer.workshops.registrations)
        kinds |= dict.fromkeys(followed, TimeKind.WORKSHOP)
    for mediator in offer.mediators:
        kinds |= dict.fromkeys(mediator.calendars.busy, TimeKind.BUSY)
    for mediator in offer.mediators:  # one that serves two purposes serves these
        kinds[mediator.calendars.bookings] = TimeKind.BOOKING
        kinds[mediator.calendars.permanences] = TimeKind.OPEN
    return kinds


def _times(kind: TimeKind, span: Window) -> Callable[[CalendarObject], Iterable[Event]]:
    """What the text of an object means in a calendar of that kind."""

    def times(item: CalendarObject) -> Iterable[Event]:
        return events(item.href, read_hours(item.ics, kind, span).occurrences)

    return times

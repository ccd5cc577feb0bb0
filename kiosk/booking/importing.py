"""Fill the cache from files: the permanences of a place without a calendar server, and holidays.

Not loaded by screens, which only read the cache: the sync process and the commands do it. What is
as it was when last read is not read again.
"""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.booking.closures import closures
from kiosk.booking.diary import CLOSURES
from kiosk.booking.hours import Hours, Occurrence, Window, read_hours
from kiosk.booking.ics_parts import times_alone
from kiosk.booking.model import TimeKind
from kiosk.booking.offer import Offer
from kiosk.booking.offer_file import CALENDARS
from kiosk.settings.tables import Problem
from kiosk.storage.calendars import CalendarObject, Calendars, CalendarState, Event
from kiosk.storage.database import KioskDatabase

FOLDER = CALENDARS
MOST_BYTES = 5_000_000

_BEFORE, _AHEAD, _RENEWED = timedelta(days=8), timedelta(days=400), timedelta(days=200)


def window(offer: Offer, now: datetime) -> Window:
    """The times that are kept: some days back, for a clock that is put back, and a year ahead."""
    begin, end = now - _BEFORE, now + _AHEAD
    return Window(int(begin.timestamp()), int(end.timestamp()), offer.zone)


def due(state: CalendarState | None, token: str, now: datetime) -> bool:
    """Whether a calendar is to be read anew: it changed, or its times come to their end."""
    if state is None or state.token != token:
        return True
    ends_soon = state.expanded_until < int((now + _RENEWED).timestamp())
    return ends_soon or state.read_at > now + _BEFORE  # by a clock that was far ahead


def import_calendars(
    database: KioskDatabase, offer: Offer, folder: Path, now: datetime
) -> Sequence[Problem]:
    """Bring the cache up to date with the `.ics` files in `calendars` of that folder.

    Gives what is wrong with those read now. A file that is gone takes its times with it.

    Raises:
        StorageError: the cache is as it was, or some files further.
    """
    import_closures(database, offer, now)
    if offer.server is not None:
        return ()
    calendars, problems = Calendars(database), list[Problem]()
    wanted: dict[str, TimeKind] = {}
    for mediator in offer.mediators:
        wanted |= dict.fromkeys(mediator.calendars.busy, TimeKind.BUSY)
    for mediator in offer.mediators:
        wanted[mediator.calendars.permanences] = TimeKind.OPEN
    for name in set(calendars.addresses()) - wanted.keys() - {CLOSURES}:
        with database.writing():
            calendars.forget(name)
    for name, kind in wanted.items():
        problems += _import(database, folder / FOLDER / name, kind, window(offer, now), now)
    return problems


def import_closures(database: KioskDatabase, offer: Offer, now: datetime) -> None:
    """Bring the public holidays in the cache up to date, whatever the authority is.

    Raises:
        StorageError: they are as they were.
    """
    token = "none" if offer.holidays is None else f"FR-{offer.holidays} {offer.zone.key}"
    state = Calendars(database).state(CLOSURES)
    if not due(state, token, now):
        return
    span = window(offer, now)
    found = () if offer.holidays is None else closures(offer.holidays, span)
    _keep(database, CLOSURES, CalendarObject(CLOSURES, token, ""), found, span, now)


def events(href: str, occurrences: Iterable[Occurrence]) -> list[Event]:
    """The rows of the cache for the times of an object."""
    return [
        Event(href, each.kind, each.uid, each.start, each.finish, each.place)
        for each in occurrences
    ]


def _import(
    database: KioskDatabase, path: Path, kind: TimeKind, span: Window, now: datetime
) -> list[Problem]:
    name = path.name
    file = f"{FOLDER}/{name}"
    try:
        if path.stat().st_size > MOST_BYTES:
            return [Problem(file, "", f"the calendar is larger than {MOST_BYTES // 10**6} MB")]
        content = path.read_bytes()
    except FileNotFoundError:
        with database.writing():
            Calendars(database).forget(name)
        return [Problem(file, "", "the calendar is missing")]
    except OSError as error:
        return [Problem(file, "", f"the calendar cannot be read ({error.strerror})")]
    print_ = hashlib.sha256(content).hexdigest()
    token = f"{print_} {kind} {span.zone.key}"
    if not due(Calendars(database).state(name), token, now):
        return []
    text = content.decode("utf-8", "replace")
    hours = read_hours(text, kind, span)
    kept = text if kind is TimeKind.OPEN else times_alone(text)
    _keep(database, name, CalendarObject(name, token, kept), hours.occurrences, span, now)
    return [Problem(file, "", sentence) for sentence in _problems(hours, text)]


def _problems(hours: Hours, text: str) -> Sequence[str]:
    if not hours.occurrences and not hours.problems and "BEGIN:VEVENT" not in text:
        return ("there is no event in it; export it again as iCalendar (.ics)",)
    return hours.problems


def _keep(  # noqa: PLR0913, PLR0917  a row of the cache has so many parts
    database: KioskDatabase,
    address: str,
    item: CalendarObject,
    occurrences: Iterable[Occurrence],
    span: Window,
    now: datetime,
) -> None:
    found = events(item.href, occurrences)
    with database.writing():
        calendars = Calendars(database)
        calendars.forget(address)
        calendars.keep(address, {item: found}, CalendarState(item.etag, now, span.end))

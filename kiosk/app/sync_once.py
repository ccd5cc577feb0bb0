"""One round of sync, told in words, for a person or a script."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path

from kiosk.app.booking_desk import read_booking
from kiosk.app.kept import NETWORK
from kiosk.app.sync_bookings import BookingSync
from kiosk.app.sync_lock import only_sync
from kiosk.app.sync_opening import made, password_of
from kiosk.app.sync_words import of_bookings, of_failures
from kiosk.booking.ledger import CLAIM, WITHDRAW, booking_of
from kiosk.booking.model import BookingId
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError
from kiosk.sync.faults import Fault

_WITHOUT = "There is no password for the calendar server. Keep one: pas-a-pas server password"


class Ended(IntEnum):
    """How a round ended, as an exit code."""

    DONE = 0  # all that was to be done is done
    WRONG = 2  # settings or storage do not allow it
    WAITING = 4  # something is still to be confirmed or cancelled
    UNREACHABLE = 5  # the calendar server did not do its part


@dataclass(frozen=True, slots=True)
class Once:
    """The lines to print, and how it ended."""

    lines: tuple[str, ...]
    ended: Ended


def sync_once(data: Path, config: Path, *, accepted: bool = False) -> Once:
    """Do one round now, whatever was to be left alone for a while.

    `accepted`: a person has looked at the calendars, and what is gone from them is gone.
    """
    settings = read_booking(config)
    problems = tuple(str(each) for each in settings.problems)
    if settings.offer is None:
        said = problems or ("Nothing is offered to book here: there is no booking.toml.",)
        return Once(said, Ended.WRONG if problems else Ended.DONE)
    password = password_of(data) if settings.offer.server else ""
    if settings.offer.server and not password:
        return Once((*problems, _WITHOUT), Ended.WRONG)
    opened = open_database(data)
    if opened.database is None:
        return Once((f"{data}: the storage is {opened.troubles[0]}.",), Ended.WRONG)
    with opened.database as database, only_sync(data):
        bookings = made(database, data, settings, password, accepted=accepted)
        try:
            lines, ended = _round(bookings, database)
        except StorageError as error:
            lines, ended = [f"{data}: the storage is {error.trouble}."], Ended.WRONG
        finally:
            bookings.close()
    return Once((*problems, *lines), ended)


def _round(bookings: BookingSync, database: KioskDatabase) -> tuple[list[str], Ended]:
    now = datetime.now(UTC)
    bookings.runner.resume(now)
    looked = bookings.look(now)
    sent = bookings.send(datetime.now(UTC))
    errors = [error for _, error in sent.failed] + ([looked.error] if looked.error else [])
    if bookings.has_server:
        network = "offline" if any(each.fault is Fault.PORTAL for each in errors) else ""
        if network or not errors:
            States(database).set(NETWORK, network or "online", datetime.now(UTC))
    waiting = bookings.runner.waiting()
    done = [booking_of(each) for each in sent.done if each.kind in {CLAIM, WITHDRAW}]
    lines = [*looked.words(bookings.zone), *_became(bookings, done)]
    lines += of_failures(sent.failed)
    left = len(waiting) - len(sent.failed)
    if left > 0:
        lines.append(f"{left} more {'waits' if left == 1 else 'wait'} for their turn.")
    if any(each.fault is not Fault.BUSY for each in errors):
        return lines, Ended.UNREACHABLE
    return lines or ["There was nothing to do."], Ended.WAITING if waiting else Ended.DONE


def _became(bookings: BookingSync, names: Sequence[BookingId]) -> Iterator[str]:
    found = [each for name in names if (each := bookings.ledger.find(name)) is not None]
    yield from of_bookings(found, bookings.zone)

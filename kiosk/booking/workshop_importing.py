"""Fill the cache of workshops: from a file of the place, or from what a server's calendar holds.

Not loaded by screens, which only read the cache. What is as it was today is not read again.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.booking.importing import FOLDER, MOST_BYTES
from kiosk.booking.offer import Offer
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshop_reading import Span, WorkshopReading, read_workshops
from kiosk.booking.workshops import workshop_of
from kiosk.settings.tables import Problem
from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States
from kiosk.sync.faults import Fault, SyncError

_READ = "workshops.read"
_BEHIND, _AHEAD = timedelta(days=60), timedelta(days=400)
_FEW = 3  # so many may go at once, and still be somebody's doing


def import_workshops(
    database: KioskDatabase, offer: Offer, folder: Path, now: datetime
) -> Sequence[Problem]:
    """Bring the cache up to date with the file of the place; gives what is wrong with it.

    A file that is gone takes its workshops with it.

    Raises:
        StorageError: the cache is as it was.
    """
    if offer.workshops is None or offer.server is not None:
        return ()
    name = offer.workshops.workshops
    file, path = f"{FOLDER}/{name}", folder / FOLDER / name
    try:
        if path.stat().st_size > MOST_BYTES:
            return [Problem(file, "", f"the calendar is larger than {MOST_BYTES // 10**6} MB")]
        content = path.read_bytes()
    except FileNotFoundError:
        _keep(database, WorkshopReading(()), "", now)
        return [Problem(file, "", "the calendar is missing")]
    except OSError as error:
        return [Problem(file, "", f"the calendar cannot be read ({error.strerror})")]
    print_ = hashlib.sha256(content).hexdigest()
    token = f"{print_} {offer.zone.key} {now.astimezone(offer.zone):%Y-%m-%d}"
    state = States(database).get(_READ)
    if state is not None and state.value == token:
        return ()
    reading = read_workshops([content.decode("utf-8", "replace")], _span(offer, now))
    _keep(database, reading, token, now)
    return [Problem(file, "", sentence) for sentence in reading.problems]


def keep_workshops(
    database: KioskDatabase, reading: WorkshopReading, now: datetime, *, accepted: bool = False
) -> None:
    """Put what a server's calendar holds in the place of what was known.

    `accepted`: a person has looked, and much is really gone.

    Raises:
        SyncError: VANISHED: much of what is to come is gone at once; nothing was changed.
        StorageError: nothing was changed.
    """
    known = [each for each in WorkshopNotes(database).all(now) if each.start > now]
    gone = [each for each in known if workshop_of(reading.workshops, each.id) is None]
    if len(gone) > _FEW and 2 * len(gone) > len(known) and not accepted:
        sentence = (
            f"{len(gone)} of {len(known)} workshops are gone from the calendar at once."
            " Nothing was changed: look at the calendar."
        )
        raise SyncError(Fault.VANISHED, sentence)
    _keep(database, reading, "", now)


def _span(offer: Offer, now: datetime) -> Span:
    return Span(now - _BEHIND, now + _AHEAD, offer.zone)


def _keep(database: KioskDatabase, reading: WorkshopReading, token: str, now: datetime) -> None:
    with database.writing():
        WorkshopNotes(database).keep(reading.workshops)
    States(database).set(_READ, token, now)

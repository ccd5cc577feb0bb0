"""A place of the bench that offers as many times as one can: somebody is there day and night."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.app.booking_desk import read_booking, refresh_calendars
from kiosk.bench.place import Place
from kiosk.bench.processes import BenchError
from kiosk.bench.route import SUBJECT
from kiosk.booking.offer_file import FILE
from kiosk.storage.opening import open_database

_OFFER = f"""
holidays = "none"
[[places]]
id = "here"
name = "Banc d’essai"
[[subjects]]
id = "subject"
minutes = 30
notice_minutes = 0
[subjects.words.fr]
title = "{SUBJECT}"
[[mediators]]
id = "amina"
first_name = "Amina"
places = ["here"]
subjects = ["subject"]
permanences = "amina.ics"
"""


@contextmanager
def offered(place: Place) -> Iterator[Place]:
    """The place with folders of its own, in which half hours can be booked around the clock.

    Raises:
        BenchError: nothing can be kept in its folder.
    """
    with (
        tempfile.TemporaryDirectory(dir=place.folder) as name,
        tempfile.TemporaryDirectory(dir=place.data) as data,
    ):
        config = Path(shutil.copytree(place.config, Path(name) / "config"))
        (config / FILE).write_text(_OFFER, "utf-8")
        (config / "calendars").mkdir(exist_ok=True)
        (config / "calendars" / "amina.ics").write_bytes(_day_and_night())
        opened = open_database(Path(data))
        if opened.database is None:
            raise BenchError(f"nothing can be kept in {data}: {opened.troubles[0]}")
        with opened.database as database:
            refresh_calendars(database, read_booking(config), datetime.now(UTC))
        yield replace(place, data=Path(data), config=config)


def _day_and_night() -> bytes:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pas-a-pas//bench//EN", "BEGIN:VEVENT"),
        *("UID:hours", "DTSTAMP:20260101T000000Z", f"DTSTART:{yesterday:%Y%m%d}T000000Z"),
        *("DURATION:P1D", "RRULE:FREQ=DAILY", "SUMMARY:Permanence"),
        *("END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines).encode()

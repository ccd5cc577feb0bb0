"""How long it takes to find the free times of a large place, and to read its calendars."""

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from kiosk.bench.bench import Bench
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.booking.hours import Window, read_hours
from kiosk.booking.importing import events, window
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import (
    Calendars,
    Mediator,
    MediatorId,
    Place,
    PlaceId,
    Subject,
    SubjectId,
    SubjectWords,
    TimeKind,
)
from kiosk.booking.offer import Account, Offer
from kiosk.booking.openings import Openings
from kiosk.language.languages import REFERENCE
from kiosk.settings.sealing import Sealing
from kiosk.settings.secrets import open_secrets
from kiosk.storage.calendars import CalendarObject, CalendarState
from kiosk.storage.calendars import Calendars as Cache
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database

_MEDIATORS, _DAYS, _LOOKS = 50, 60, 40
_BOOKED = 0.5  # of the times of a mediator, so much is taken
_MS = 1000.0
_MONDAY = datetime(2027, 3, 1, 6, 0, tzinfo=UTC)
_HERE, _SUBJECT = PlaceId("here"), SubjectId("subject")
_WEEK = ("MO", "TU", "WE", "TH", "FR")

SLOTS = Quantity(
    "slots_50x60",
    "free times of 50 mediators over 60 days, read from the cache anew",
    "ms",
    20.0,
    Judged.MEDIAN,
)
AGAIN = Quantity("slots_50x60_again", "the same, when nothing was written meanwhile", "ms")
EXPAND = Quantity(
    "expand_50x1y",
    "the times of a year out of the calendars of 50 mediators",
    "s",
    0.5,
    Judged.MEDIAN,
)


def slots_50x60(bench: Bench) -> list[Sample]:
    """Look for free times in a made-up city, half booked; `bench.rounds` looks."""
    chance = random.Random(bench.seed)  # noqa: S311  made-up bookings
    with tempfile.TemporaryDirectory(dir=bench.place.data) as folder:
        opened = open_database(Path(folder))
        if opened.database is None:
            raise OSError(f"nothing can be kept in {folder}: {opened.troubles[0]}")
        with opened.database as database:
            offer = _offer()
            _fill(database, offer, chance)
            ledger = Ledger(database, Sealing(lambda: open_secrets(Path(folder), {})))
            looks, again, found = list[float](), list[float](), 0
            for _ in bench.counted(bench.often(_LOOKS)):
                openings = Openings(ledger, offer)  # remembers nothing yet
                for taken in (looks, again):
                    began = time.perf_counter()
                    found = len(openings.slots(offer.subjects[0], _MONDAY))
                    taken.append((time.perf_counter() - began) * _MS)
    note = f"seed {bench.seed}; {found} free times"
    return [Sample(SLOTS, looks, note), Sample(AGAIN, again)]


def expand_50x1y(bench: Bench) -> list[Sample]:
    """Read the made-up calendars of a city; `bench.rounds` times."""
    texts = [_calendar(number) for number in range(_MEDIATORS)]
    end = _MONDAY + timedelta(days=365)
    span = Window(int(_MONDAY.timestamp()), int(end.timestamp()), ZoneInfo("Europe/Paris"))
    took, found = list[float](), 0
    for _ in bench.counted(bench.often(5)):
        began = time.perf_counter()
        found = sum(len(read_hours(text, TimeKind.OPEN, span).occurrences) for text in texts)
        took.append(time.perf_counter() - began)
    return [Sample(EXPAND, took, f"{found} times")]


def _offer() -> Offer:
    words = MappingProxyType({REFERENCE: SubjectWords("Impôts")})
    return Offer(
        here=_HERE,
        subjects=(Subject(_SUBJECT, words, minutes=45, horizon_days=_DAYS),),
        mediators=tuple(_mediator(number) for number in range(_MEDIATORS)),
        places=MappingProxyType({_HERE: Place(_HERE, "Ici")}),
        zone=ZoneInfo("Europe/Paris"),
        server=Account("https://calendars.invalid/", "kiosk"),
    )


def _mediator(number: int) -> Mediator:
    calendars = Calendars(f"open/{number}", f"bookings/{number}")
    name = MediatorId(f"mediator-{number}")
    return Mediator(name, name, ("fr",), (_HERE,), (_SUBJECT,), calendars)


def _fill(database: KioskDatabase, offer: Offer, chance: random.Random) -> None:
    span = window(offer, _MONDAY)
    cache = Cache(database)
    with database.writing():
        for number, mediator in enumerate(offer.mediators):
            text = _calendar(number)
            there = read_hours(text, TimeKind.OPEN, span).occurrences
            taken = [
                each._replace(kind=TimeKind.BOOKING, start=start, finish=start + 2700)
                for each in there
                for start in range(each.start, each.finish - 2700, 2700)
                if chance.random() < _BOOKED
            ]
            for name, found in (
                (mediator.calendars.permanences, there),
                (mediator.calendars.bookings, taken),
            ):
                item = CalendarObject("all.ics", "1", "")
                state = CalendarState("1", _MONDAY, span.end)
                cache.keep(name, {item: events("all.ics", found)}, state)


def _calendar(number: int) -> str:
    """Two permanences a day on two days of the week, one of which is away once."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pas-a-pas//bench//EN"]
    for each, (day, hours) in enumerate(_hours(number)):
        lines += ["BEGIN:VEVENT", f"UID:{number}-{each}", "SUMMARY:Permanence"]
        lines += [f"DTSTART;TZID=Europe/Paris:2027030{day + 1}T{hours[0]}0000"]
        lines += [f"DTEND;TZID=Europe/Paris:2027030{day + 1}T{hours[1]}0000"]
        lines += [f"RRULE:FREQ=WEEKLY;BYDAY={_WEEK[day]}"]
        lines += [f"EXDATE;TZID=Europe/Paris:202703{day + 15}T{hours[0]}0000", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _hours(number: int) -> Iterator[tuple[int, tuple[str, str]]]:
    for day in (number % 5, (number + 2) % 5):
        yield from ((day, ("09", "12")), (day, ("14", "17")))

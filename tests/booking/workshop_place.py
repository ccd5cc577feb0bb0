"""A calendar of workshops, claims for them, and an account's files in memory."""

import threading
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.registrations import RegistrationId
from kiosk.booking.seats import SeatClaim
from kiosk.booking.workshop_reading import Span, read_workshops
from kiosk.booking.workshops import Session, Workshop, WorkshopId, WorkshopWords
from kiosk.language.languages import Language
from kiosk.sync.answers import CAL, Answer, D, Resource
from kiosk.sync.dav import Dav
from tests.booking.calendar_place import PARIS, calendar_text

TEN = datetime(2027, 1, 12, 10, tzinfo=PARIS).astimezone(UTC)
NOW = datetime(2026, 12, 28, 10, tzinfo=UTC)
SPAN = Span(NOW - timedelta(days=60), NOW + timedelta(days=400), PARIS)


def read(*texts):
    return read_workshops(
        [text.decode() if isinstance(text, bytes) else text for text in texts], SPAN
    )


def event(*lines, uid="smartphone", title="Mon smartphone", about="Places : 8", at="20270112"):
    lines = [
        f"SUMMARY:{title}",
        f"DTSTART;TZID=Europe/Paris:{at}T100000",
        f"DTEND;TZID=Europe/Paris:{at}T120000",
        *([f"DESCRIPTION:{about}"] if about else []),
        *lines,
    ]
    return calendar_text(*lines, uid=uid)


def workshop(seats=2, uid="smartphone", start=TEN):
    return Workshop(
        WorkshopId(uid),
        {Language.FR: WorkshopWords("Mon smartphone")},
        (Session(start, start + timedelta(hours=2)),),
        seats,
    )


def claim_of(on, **more):
    code = more.pop("code", "LUNE 47 POMME")
    name = RegistrationId(more.pop("id", str(uuid.uuid4())))
    return SeatClaim(name, on, NOW, f"Mon smartphone · Odile · {code}", code, **more)


@dataclass
class Files:
    """An account as `CalDavSeats` asks it, in this process: every request is one step.

    `mine.pause` of a thread is called before each of its requests: a test decides who goes on.
    """

    calendar: bytes
    now: datetime = NOW

    def __post_init__(self):
        self.mine = threading.local()
        self.files = {}
        self.written = {}
        self.count = 0
        self.clock = SimpleNamespace(now=lambda: self.now, must_be_sane=lambda: None)

    def before(self):
        getattr(self.mine, "pause", lambda: None)()

    def write(self, path, text):
        self.count += 1
        self.files[path] = (text, f'"{self.count}"')
        self.written[path] = self.now

    def get(self, path):
        self.before()
        text, etag = self.files.get(path, (b"", ""))
        return Answer(200 if text else 404, text, etag)

    def put_event(self, path, text, *, new=False, etag=""):
        self.before()
        self.write(path, text)
        return Answer(204, b"")

    def delete(self, path, etag=""):
        self.before()
        self.files.pop(path, None)
        return Answer(204, b"")

    def written_at(self, path):
        return self.written.get(path)

    def events_between(self, calendar, begin, end):
        if calendar == "/workshops/":
            return [_resource("/workshops/a.ics", self.calendar, '"1"')]
        found = []
        for path in sorted(self.files):  # a list is read file by file: others write meanwhile
            self.before()
            if path in self.files:
                found.append(_resource(path, *self.files[path]))
        return found


def _resource(path, text, etag):
    return Resource(path, {f"{CAL}calendar-data": text.decode(), f"{D}getetag": etag})


def fill(shelf, seats=2):
    """A workshop in the calendar of permanences of a shelf, which stands for one of workshops."""
    with shelf.dav() as dav:
        text = event(about=f"Places : {seats}")
        assert dav.put_event(f"{shelf.permanences}smartphone.ics", text).well
    return workshop(seats)


OPENED = []  # connections to close after each test


def seats_of(account, workshops, registrations):
    """The authority as another kiosk's process has it."""
    OPENED.append(Dav(account))
    return CalDavSeats(OPENED[-1], workshops, registrations, PARIS)

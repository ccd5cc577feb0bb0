"""A small place to book in: two mediators, two places, three subjects, and its real desk."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from kiosk.booking.claims import Claims
from kiosk.booking.front_desk import FrontDesk
from kiosk.booking.importing import import_calendars
from kiosk.booking.ledger import Ledger
from kiosk.booking.local_authority import LocalAuthority
from kiosk.booking.model import (
    Calendars,
    Mediator,
    MediatorId,
    Person,
    Place,
    PlaceId,
    PlaceKind,
    Subject,
    SubjectId,
    SubjectWords,
)
from kiosk.booking.offer import Account, Offer
from kiosk.language.languages import Language
from kiosk.settings.sealing import Sealing
from kiosk.settings.secrets import open_secrets
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from tests.booking.ics import calendar, event

PARIS = ZoneInfo("Europe/Paris")
HERE, THERE = PlaceId("here"), PlaceId("there")
TAXES, CALL, ELSEWHERE = SubjectId("taxes"), SubjectId("call"), SubjectId("elsewhere")
NADIA, LUC = MediatorId("nadia"), MediatorId("luc")
# A Monday, 10:00 in Paris; the permanences of the week are still to come.
NOW = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
FATIMA = Person("Fatima", "06 12 34 56 78")


def subject(name, **changed):
    words = {Language.FR: SubjectWords(name.title())}
    return Subject(SubjectId(name), MappingProxyType(words), minutes=45, **changed)


def mediator(name, languages, places, subjects, **changed):
    made = Mediator(
        MediatorId(name),
        name.title(),
        languages,
        places,
        subjects,
        Calendars(f"{name}.ics", ""),
    )
    return replace(made, **changed)


OFFER = Offer(
    here=HERE,
    subjects=(
        subject("taxes", guides=("declaration-revenus",)),
        subject("call", place_kind=PlaceKind.PHONE),
        subject("elsewhere", place_kind=PlaceKind.ELSEWHERE),
    ),
    mediators=(
        mediator("nadia", ("fr", "ar"), (HERE, THERE), (TAXES, CALL, ELSEWHERE)),
        mediator("luc", ("fr", "es"), (THERE,), (TAXES,), volunteer=True),
    ),
    places=MappingProxyType({HERE: Place(HERE, "Mériadeck"), THERE: Place(THERE, "Bacalan")}),
    zone=PARIS,
)
WITH_SERVER = replace(OFFER, server=Account("https://calendars.example/", "kiosk"))

WEEKLY = "RRULE:FREQ=WEEKLY"
PERMANENCES = {
    "nadia.ics": calendar(
        event("20270316T090000", "20270316T120000", WEEKLY, uid="tuesday"),
        event("20270317T140000", "20270317T170000", WEEKLY, "LOCATION:bacalan", uid="wednesday"),
    ),
    "luc.ics": calendar(event("20270318T090000", "20270318T120000", WEEKLY, uid="thursday")),
}


@dataclass
class Kiosk:
    """A kiosk's data and settings, and the desk in one of its processes."""

    database: KioskDatabase
    ledger: Ledger
    authority: LocalAuthority
    desk: FrontDesk
    claims: Claims

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.database.close()

    def rows(self, table):
        """What a table holds, row by row."""
        return list(self.database[table].rows)


def write_calendars(folder, texts=PERMANENCES):
    (folder / "calendars").mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / "calendars" / name).write_text(text, "utf-8", newline="")


def open_kiosk(folder, offer=OFFER, now=NOW, authority=None, **desk):
    """Open, or open again, the kiosk in that folder, as a new process does."""
    if not (folder / "calendars").exists():
        write_calendars(folder)
    database = open_database(folder / "data").database
    import_calendars(database, replace(offer, server=None), folder, now)
    ledger = Ledger(database, Sealing(lambda: open_secrets(folder / "data", {})))
    authority = authority or LocalAuthority(database)
    claims = Claims(ledger, authority, offer)
    own = None if offer.server else claims
    return Kiosk(database, ledger, authority, FrontDesk(ledger, offer, own, **desk), claims)


def paris(slot):
    """A slot as one reads it: the day, the hour, with whom and where."""
    start = slot.at.astimezone(PARIS)
    return f"{start:%a %d %H:%M} {slot.mediator} {slot.place}"


def later(**how):
    return NOW + timedelta(**how)

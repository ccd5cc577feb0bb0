"""The tables of `booking.toml` as written, one class for each, and what is made of each."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Any

from msgspec import Meta

from kiosk.booking.model import (
    Calendars,
    Mediator,
    MediatorId,
    Place,
    PlaceId,
    PlaceKind,
    Subject,
    SubjectId,
    SubjectWords,
)
from kiosk.booking.offer import WorkshopCalendars
from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.tables import Findings, join, read_row

Id = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[a-z0-9][a-z0-9-]*$")]
Text = Annotated[str, Meta(min_length=1, max_length=200, pattern=r"\S")]
_Code = Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")]
_FILE = re.compile(r"[\w][\w .-]*\.ics")

UNNAMED = "the address of the calendar for {} is missing"


@dataclass(frozen=True, slots=True)
class ServerRow:
    """The keys of `[server]`."""

    url: Annotated[str, Meta(pattern=r"^https?://[^\s/]+(/\S*)?$", max_length=500)]
    user: Text


@dataclass(frozen=True, slots=True)
class WorkshopsRow:
    """The keys of `[workshops]`."""

    calendar: Text
    registrations: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """The keys of one `[[places]]` table."""

    id: Id
    name: Text
    address: Annotated[str, Meta(max_length=300)] = ""
    directions: dict[Language, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """The keys of one `[[subjects]]` table."""

    id: Id
    words: dict[str, Any]
    icon: Text = "question"
    minutes: Annotated[int, Meta(ge=10, le=480)] = 45
    place: PlaceKind = PlaceKind.HERE
    notice_minutes: Annotated[int, Meta(ge=0, le=43_200)] = 60
    horizon_days: Annotated[int, Meta(ge=1, le=180)] = 28
    cancel_minutes: Annotated[int, Meta(ge=0, le=43_200)] = 240
    guides: tuple[Text, ...] = ()
    offered: bool = True


@dataclass(frozen=True, slots=True)
class WordsRow:
    """The keys of one `[subjects.words.<language>]` table."""

    title: Text
    hint: Annotated[str, Meta(max_length=300)] = ""
    bring: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class MediatorRow:
    """The keys of one `[[mediators]]` table."""

    id: Id
    first_name: Text
    places: Annotated[tuple[str, ...], Meta(min_length=1)]
    subjects: Annotated[tuple[str, ...], Meta(min_length=1)]
    permanences: Annotated[str, Meta(max_length=500)] = ""
    bookings: str = ""
    busy: tuple[Text, ...] = ()
    languages: Annotated[tuple[_Code, ...], Meta(min_length=1)] = ("fr",)
    volunteer: bool = False


def workshop_calendars_of(
    row: WorkshopsRow, findings: Findings, *, local: bool
) -> WorkshopCalendars | None:
    """The calendars of that row; None, with the reason noted, if one cannot be had."""
    if wrong := _calendar("workshops", row.calendar, local=local):
        findings.add("workshops.calendar", wrong)
        return None
    if wrong := _calendar("bookings", row.registrations, local=local):
        findings.add("workshops.registrations", wrong.replace("bookings", "registrations"))
        return None
    if not local and row.registrations.rstrip("/") == row.calendar.rstrip("/"):
        sentence = "registrations go to a calendar of their own, not among the workshops"
        findings.add("workshops.registrations", sentence)
        return None
    return WorkshopCalendars(row.calendar, row.registrations)


def place_of(row: PlaceRow) -> Place:
    """The place of that row."""
    directions = MappingProxyType(dict(row.directions)) if row.directions else None
    return Place(PlaceId(row.id), row.name, row.address, directions)


def subject_of(row: SubjectRow, at: str, findings: Findings) -> Subject | None:
    """The subject of that row; None, with the reasons noted, if its words are wrong."""
    before = len(findings.problems)
    words: dict[Language, SubjectWords] = {}
    for code, table in row.words.items():
        key = join(join(at, "words"), code)
        if code not in set(Language):
            findings.add(key, f"this is not one of {', '.join(Language)}")
        elif found := read_row(WordsRow, table, key, findings):
            words[Language(code)] = SubjectWords(found.title, found.hint, found.bring)
    if REFERENCE not in row.words:
        findings.add(join(at, "words"), "the words in French, fr, are missing")
    if len(findings.problems) > before:
        return None
    return Subject(
        id=SubjectId(row.id),
        words=MappingProxyType(words),
        icon=row.icon,
        minutes=row.minutes,
        place_kind=row.place,
        notice_minutes=row.notice_minutes,
        horizon_days=row.horizon_days,
        cancel_minutes=row.cancel_minutes,
        guides=row.guides,
        offered=row.offered,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What a mediator may name: places, subjects, and whether calendars are files."""

    places: Collection[str]
    subjects: Collection[str]
    local: bool


def mediator_of(row: MediatorRow, at: str, known: Known, findings: Findings) -> Mediator | None:
    """The mediator of that row; None, with the reasons noted, if she cannot be had.

    A place or subject that is not known is noted and left out; without any she is left out.
    """
    places = _among(row.places, known.places, join(at, "places"), findings)
    subjects = _among(row.subjects, known.subjects, join(at, "subjects"), findings)
    sound = True
    for key, names in (
        ("permanences", (row.permanences,)),
        ("bookings", (row.bookings,)),
        ("busy", row.busy),
    ):
        for name in names:
            if wrong := _calendar(key, name, local=known.local):
                findings.add(join(at, key), wrong)
                sound = False
    if not (places and subjects and sound):
        return None
    return Mediator(
        id=MediatorId(row.id),
        first_name=row.first_name,
        languages=tuple(dict.fromkeys(row.languages)),
        places=tuple(PlaceId(place) for place in places),
        subjects=tuple(SubjectId(subject) for subject in subjects),
        calendars=Calendars(row.permanences, row.bookings, row.busy),
        volunteer=row.volunteer,
    )


def _among(
    named: tuple[str, ...], known: Collection[str], at: str, findings: Findings
) -> list[str]:
    for name in named:
        if name not in known:
            findings.add(at, f"{name!r} is none of this file's, or that one is wrong")
    return [name for name in dict.fromkeys(named) if name in known]


def _calendar(key: str, name: str, *, local: bool) -> str:
    """What is wrong with the name of a calendar, "" when nothing is."""
    if local:
        if key == "bookings":
            return "bookings go to a calendar only with a [server]" if name else ""
        sound = _FILE.fullmatch(name)
        return "" if sound else f"{name!r} is not the plain name of an .ics file in calendars/"
    return "" if name.strip() else UNNAMED.format(key)

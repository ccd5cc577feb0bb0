"""What can be booked, with whom, where and when; and what a booking is.

Values only: nothing here reads a calendar, a clock or a disk. Moments are UTC: whole
seconds since 1970 where there are thousands of them (`Slot.start`), else datetimes with a zone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType

from kiosk.language.languages import REFERENCE, Language

SubjectId = NewType("SubjectId", str)
MediatorId = NewType("MediatorId", str)
PlaceId = NewType("PlaceId", str)
BookingId = NewType("BookingId", str)


class PlaceKind(StrEnum):
    """Where one meets for a subject."""

    HERE = "here"  # at a place with a mediator: this one, unless another is asked for
    ELSEWHERE = "elsewhere"  # only at another place than this one
    PHONE = "phone"  # the mediator telephones: a number is needed


@dataclass(frozen=True, slots=True)
class SubjectWords:
    """What a resident reads of a subject: what it is, what for, what to bring."""

    title: str
    hint: str = ""
    bring: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """Something one can see a mediator about.

    `words` has French at least. A slot is offered from `notice_minutes` before its start, not
    earlier than `horizon_days` before; the resident may move or cancel until `cancel_minutes`
    before. `guides` names the guides that lead to this subject when one is stuck in them. One that
    is not `offered` is booked by nobody new; what was booked of it stays.
    """

    id: SubjectId
    words: Mapping[Language, SubjectWords]
    icon: str = "question"
    minutes: int = 45
    place_kind: PlaceKind = PlaceKind.HERE
    notice_minutes: int = 60
    horizon_days: int = 28
    cancel_minutes: int = 240
    guides: tuple[str, ...] = ()
    offered: bool = True

    def words_in(self, language: Language) -> SubjectWords:
        """Its words in that language, in French where there are none."""
        return self.words.get(language) or self.words[REFERENCE]


@dataclass(frozen=True, slots=True)
class Place:
    """Where one can meet a mediator. `directions` lead to the desk once one is there."""

    id: PlaceId
    name: str
    address: str = ""
    directions: Mapping[Language, str] | None = None


@dataclass(frozen=True, slots=True)
class Calendars:
    """A mediator's calendars, each by the address of its collection (or a file's name, locally).

    She keeps `permanences` herself; `bookings` holds nothing but bookings; in `busy` only the
    times count.
    """

    permanences: str
    bookings: str
    busy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mediator:
    """Somebody who helps in person.

    `languages` are ISO 639-1 codes, more than the kiosk speaks. `volunteer`: a city agent who
    gives time. The first of `places` is where a permanence without a place is held.
    """

    id: MediatorId
    first_name: str
    languages: tuple[str, ...]
    places: tuple[PlaceId, ...]
    subjects: tuple[SubjectId, ...]
    calendars: Calendars
    volunteer: bool = False


class Slot(NamedTuple):
    """A time that can be booked; `start` in seconds since 1970, `place` None: by telephone."""

    start: int
    minutes: int
    mediator: MediatorId
    place: PlaceId | None

    @property
    def at(self) -> datetime:
        """Its start."""
        return datetime.fromtimestamp(self.start, UTC)


class TimeKind(StrEnum):
    """What a time in a calendar is."""

    OPEN = "open"  # a permanence
    BUSY = "busy"
    BOOKING = "booking"
    WORKSHOP = "workshop"


class State(StrEnum):
    """What is known of a booking. Only `CONFIRMED` may be told as an appointment."""

    REQUESTED = "requested"  # kept here, not yet asked of the authority
    CLAIMING = "claiming"  # being asked for: the answer is not known
    CONFIRMED = "confirmed"  # read back from the authority after our last write
    CONFLICTED = "conflicted"  # somebody else was there before
    CANCEL_REQUESTED = "cancel_requested"  # to be taken back from the authority
    CANCELLED = "cancelled"
    MOVED_BY_MEDIATOR = "moved_by_mediator"  # `Booking.start` is the new time
    REMOVED_BY_MEDIATOR = "removed_by_mediator"
    EXPIRED = "expired"  # its time has passed


class Attendance(StrEnum):
    """Whether the person came, as the mediator says; nobody else does."""

    UNKNOWN = ""
    ARRIVED = "arrived"  # here, and waits
    WITH = "with"  # with the mediator
    KEPT = "kept"  # it took place
    MISSED = "missed"  # nobody came


@dataclass(frozen=True, slots=True)
class Booking:
    """One booking of this kiosk, without the person's name or telephone: it may be logged.

    `id` is the UID of its event and the name of its file there. `code` is two words and a number
    ("lune 47 pomme"). `step` is where the person was stuck ("guide/step"), or empty.
    `replaces`: the booking this one was moved from, given up once this one is confirmed.
    `asked_start` is the time the resident chose; `start` differs from it when the mediator moved.
    """

    id: BookingId
    code: str
    subject: SubjectId
    mediator: MediatorId
    place: PlaceId | None
    start: datetime
    minutes: int
    state: State
    made_at: datetime
    asked_start: datetime
    verified_at: datetime | None = None
    etag: str = ""
    step: str = ""
    replaces: BookingId | None = None
    attendance: Attendance = Attendance.UNKNOWN

    @property
    def finish(self) -> datetime:
        """Its end."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def slot(self) -> Slot:
        """The time it takes."""
        return Slot(int(self.start.timestamp()), self.minutes, self.mediator, self.place)


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of who comes; sealed on the disk, in no log. `phone` may be empty."""

    first_name: str
    phone: str = ""

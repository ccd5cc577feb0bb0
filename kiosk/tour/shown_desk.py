"""A desk of bookings in memory, the same in every picture: for the tour, and for tests of screens.

It keeps the promises of `Desk`, on made-up mediators and hours, and lets a visitor make any state
come true.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.booking.desk import ANYTHING, DeskError, Refusal, Wish
from kiosk.booking.model import (
    Booking,
    BookingId,
    Mediator,
    MediatorId,
    Person,
    Place,
    PlaceId,
    PlaceKind,
    Slot,
    State,
    Subject,
    SubjectId,
)
from kiosk.storage.full_text import plain
from kiosk.tour import shown_place

ZONE = ZoneInfo("Europe/Paris")
_LIVE = {State.REQUESTED, State.CLAIMING, State.CONFIRMED, State.MOVED_BY_MEDIATOR}
_LOST = {State.CONFLICTED, State.REMOVED_BY_MEDIATOR}
_CODES = (
    "lune 47 pomme",
    "chat 12 soleil",
    "table 83 citron",
    "rose 29 bateau",
    "plume 64 jardin",
)
_WORDS_IN_CODE = 3
_WRONG_MOST = 5


class ShownDesk:
    """Free times from a table, bookings in a list.

    `answer` is what becomes of a booking as it is made: confirmed, as where the authority is in
    the kiosk, or requested. `gone` holds what others booked meanwhile.
    """

    here: PlaceId = shown_place.HERE
    subjects: Sequence[Subject] = shown_place.SUBJECTS
    mediators: Sequence[Mediator] = shown_place.MEDIATORS
    places: Mapping[PlaceId, Place] = shown_place.PLACES

    def __init__(self, answer: State = State.CONFIRMED, *, demonstration: bool = False) -> None:
        self.answer = answer
        self.confirms_at_once = answer is State.CONFIRMED
        self.demonstration = demonstration
        self.gone: set[Slot] = set()
        self.full = False
        self.people: dict[BookingId, Person] = {}
        self._bookings: dict[BookingId, Booking] = {}
        self._wrong = 0
        self._wait_until: datetime | None = None

    @property
    def bookings(self) -> Sequence[Booking]:
        """All bookings, in the order in which they were made."""
        return tuple(self._bookings.values())

    def slots(self, subject: SubjectId, now: datetime, wish: Wish = ANYTHING) -> Sequence[Slot]:
        """See `Desk`."""
        if self.full:
            return ()
        about = next(each for each in self.subjects if each.id == subject)
        if wish.place is None and about.place_kind is PlaceKind.HERE:
            wish = replace(wish, place=self.here)
        taken = self.gone | {it.slot for it in self._bookings.values() if it.state in _LIVE}
        busy = {(it.start, it.mediator) for it in taken}
        last = now + timedelta(days=about.horizon_days)
        first = now + timedelta(minutes=about.notice_minutes)
        free = []
        for at, start, name, place in _hours(now.astimezone(ZONE).date()):
            mediator = next(each for each in self.mediators if each.id == name)
            where = None if about.place_kind is PlaceKind.PHONE else place
            slot = Slot(start, about.minutes, mediator.id, where)
            fits = subject in mediator.subjects and first <= at <= last and _wanted(slot, wish)
            speaks = wish.language is None or wish.language in mediator.languages
            if fits and speaks and (slot.start, slot.mediator) not in busy:
                free.append(slot)
        return sorted(free)

    def next_here(self, now: datetime) -> Slot | None:
        """See `Desk`."""
        every = (self.slots(it.id, now, Wish(place=self.here)) for it in self.subjects)
        return min((slots[0] for slots in every if slots), default=None)

    def book(
        self, subject: SubjectId, slot: Slot, person: Person, now: datetime, step: str = ""
    ) -> Booking:
        """See `Desk`."""
        if slot not in self.slots(subject, now, Wish(place=slot.place)):
            raise DeskError(Refusal.TAKEN)
        number = len(self._bookings)
        booking = Booking(
            id=BookingId(f"7d9f-{number}"),
            code=_CODES[number % len(_CODES)],
            subject=subject,
            mediator=slot.mediator,
            place=slot.place,
            start=slot.at,
            minutes=slot.minutes,
            state=self.answer,
            made_at=now,
            asked_start=slot.at,
            step=step,
        )
        self._bookings[booking.id] = booking
        self.people[booking.id] = person
        return booking

    def booking(self, booking: BookingId) -> Booking | None:
        """See `Desk`."""
        return self._bookings.get(booking)

    def find(self, typed: str, now: datetime) -> Booking:
        """See `Desk`."""
        if self._wait_until and now < self._wait_until:
            raise DeskError(Refusal.SLOW_DOWN, (self._wait_until - now).total_seconds())
        wanted = plain(typed).split()
        if len(wanted) != _WORDS_IN_CODE:
            raise DeskError(Refusal.MISTYPED)
        for booking in reversed(self._bookings.values()):
            if plain(booking.code).split() == wanted:
                self._wrong = 0
                return booking
        self._wrong += 1
        if self._wrong >= _WRONG_MOST:
            self._wait_until = now + timedelta(seconds=30)
            raise DeskError(Refusal.SLOW_DOWN, 30.0)
        raise DeskError(Refusal.UNKNOWN)

    def cancel(self, booking: BookingId, now: datetime, *, late: bool = False) -> Booking:
        """See `Desk`."""
        old = self._changeable(booking, now, late=late)
        sure = self.answer is State.CONFIRMED
        return self.becomes(old.id, State.CANCELLED if sure else State.CANCEL_REQUESTED)

    def move(
        self, booking: BookingId, slot: Slot, now: datetime, *, late: bool = False
    ) -> Booking:
        """See `Desk`."""
        old = self._changeable(booking, now, late=late)
        made = self.book(old.subject, slot, self.people[booking], now, old.step)
        made = replace(made, code=old.code, replaces=old.id)
        self._bookings[made.id] = made
        if self.answer is State.CONFIRMED and old.state in _LIVE:
            self.becomes(old.id, State.CANCELLED)
        return made

    def subject_for_guide(self, guide: str) -> Subject | None:
        """See `Desk`."""
        return next((it for it in self.subjects if guide in it.guides), None)

    def looked_at(self) -> datetime | None:
        """See `Desk`."""
        return None

    def becomes(self, booking: BookingId, state: State, **changes: datetime) -> Booking:
        """Make a state come true."""
        self._bookings[booking] = replace(self._bookings[booking], state=state, **changes)  # type: ignore[arg-type]  # fields of it
        return self._bookings[booking]

    def _changeable(self, booking: BookingId, now: datetime, *, late: bool) -> Booking:
        known = self._bookings[booking]
        if known.state not in _LIVE | _LOST:
            raise DeskError(Refusal.OVER)
        about = next(each for each in self.subjects if each.id == known.subject)
        if (
            not late
            and known.state is State.CONFIRMED
            and known.start - now < timedelta(minutes=about.cancel_minutes)
        ):
            raise DeskError(Refusal.TOO_LATE)
        return known


@cache
def _hours(first: date) -> list[tuple[datetime, int, MediatorId, PlaceId]]:
    """Each free hour: when, the same as a number, who, and where. Asked for on every screen."""
    told = shown_place.hours(first)
    whens = (
        (datetime.combine(day, time(*hour), ZONE), who, place) for day, hour, who, place in told
    )
    return [(at, int(at.timestamp()), who, place) for at, who, place in whens]


def _wanted(slot: Slot, wish: Wish) -> bool:
    by_mediator: MediatorId | None = wish.mediator
    return by_mediator in {None, slot.mediator} and wish.place in {None, slot.place}

"""Slots and bookings as a command tells them: a line for people, values for scripts."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.booking.model import Booking, Person, Slot, State
from kiosk.booking.offer import Offer
from kiosk.booking.standing import seen
from kiosk.language.languages import REFERENCE

DONE, TAKEN, TO_BE_CONFIRMED, UNREACHABLE = 0, 3, 4, 5

_STATES = {
    State.REQUESTED: "to be confirmed",
    State.CLAIMING: "to be confirmed",
    State.CONFIRMED: "confirmed",
    State.CONFLICTED: "not booked: somebody else was there before",
    State.CANCEL_REQUESTED: "cancelled here, not yet in the calendar",
    State.CANCELLED: "cancelled",
    State.MOVED_BY_MEDIATOR: "moved by the mediator",
    State.REMOVED_BY_MEDIATOR: "removed by the mediator",
    State.EXPIRED: "past",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing told: `line` for a person, `values` for a script."""

    line: str
    values: dict[str, object]


def slot_words(slot: Slot, offer: Offer) -> Told:
    """A free time."""
    values = _where_and_when(slot.at, slot.minutes, slot.mediator, slot.place, offer)
    return Told(_line(values), values)


def booking_words(booking: Booking, offer: Offer, person: Person | None, now: datetime) -> Told:
    """A booking; without a name where that was removed, or cannot be read."""
    told = seen(booking, now)
    subject = offer.subject(told.subject)
    title = subject.words_in(REFERENCE).title if subject else told.subject
    values = _where_and_when(told.start, told.minutes, told.mediator, told.place, offer)
    values |= {
        "id": told.id,
        "code": told.code.upper(),
        "state": told.state.value,
        "subject": told.subject,
        "asked_start": told.asked_start.astimezone(offer.zone).isoformat(timespec="minutes"),
        "first_name": person.first_name if person else None,
        "phone": (person.phone or None) if person else None,
        "attendance": told.attendance.value or None,
        "step": told.step or None,
    }
    who = person.first_name if person else "(name not kept)"
    parts = [told.code.upper(), _line(values), title, who, _STATES[told.state]]
    if person and person.phone:
        parts.insert(4, person.phone)
    if told.attendance:
        parts.append(told.attendance.value)
    return Told(" · ".join(parts), values)


def code_for(booking: Booking, *, reached: bool) -> int:
    """The exit code that says what became of a wish."""
    if booking.state is State.CONFLICTED:
        return TAKEN
    if booking.state in {State.REQUESTED, State.CLAIMING, State.CANCEL_REQUESTED}:
        return TO_BE_CONFIRMED if reached else UNREACHABLE
    return DONE


def _where_and_when(
    start: datetime, minutes: int, mediator: str, place: str | None, offer: Offer
) -> dict[str, object]:
    known = next((each for each in offer.mediators if each.id == mediator), None)
    return {
        "start": start.astimezone(offer.zone).isoformat(timespec="minutes"),
        "minutes": minutes,
        "mediator": mediator,
        "mediator_name": known.first_name if known else mediator,
        "place": place,
        "place_name": next((at.name for at in offer.places.values() if at.id == place), None),
    }


def _line(values: dict[str, object]) -> str:
    start = datetime.fromisoformat(str(values["start"]))
    where = values["place_name"] or values["place"] or "by telephone"
    return (
        f"{start:%Y-%m-%d %H:%M} · {values['minutes']} min · {values['mediator_name']} · {where}"
    )

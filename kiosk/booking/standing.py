"""What counts of several bookings under one code, and what may still be done about one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import Booking, State, Subject
from kiosk.booking.states import ENDS, LIVE

# What the mediator did is no reason to hold a person to a limit.
_NO_LIMIT = frozenset({State.MOVED_BY_MEDIATOR, State.REMOVED_BY_MEDIATOR, State.CONFLICTED})


def standing(bookings: Sequence[Booking], now: datetime, days: int = 0) -> Booking | None:
    """The booking that a code stands for: the last that is to come, else the last of all.

    `bookings` come in the order in which each took the place of another. Of those whose time has
    passed, only the ones not older than `days` are known.
    """
    known = [each for each in bookings if each.finish + timedelta(days=days) > now]
    live = [each for each in known if each.state in LIVE and each.finish > now]
    return next(reversed(live or known), None)


def seen(booking: Booking, now: datetime) -> Booking:
    """The booking as it is to be told now: over, once its time has passed."""
    over = booking.state in ENDS and booking.finish <= now
    return replace(booking, state=State.EXPIRED) if over else booking


def must_change(
    booking: Booking | None, subject: Subject | None, now: datetime, states: frozenset[State]
) -> Booking:
    """The booking, when the resident may still move or cancel it.

    Raises:
        DeskError: over, or too late.
    """
    if booking is None or booking.state not in states or booking.start <= now:
        raise DeskError(Refusal.OVER)
    limit = timedelta(minutes=subject.cancel_minutes if subject else 0)
    if booking.state not in _NO_LIMIT and now > booking.start - limit:
        raise DeskError(Refusal.TOO_LATE)
    return booking

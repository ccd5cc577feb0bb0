"""What the authority holds now, compared with what is believed here.

A mediator may move or remove what was confirmed; that is told, never hidden. If much is gone at
once, it is the server that has forgotten, and nothing is changed until a person has looked. What
is there and should not be is withdrawn, but only what this kiosk knows to be given up: what it
does not know may be a booking from before its database was lost.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.authority import BookingAuthority, Gone, Held
from kiosk.booking.claims import confirmed
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Booking, BookingId, Mediator, State
from kiosk.booking.offer import Offer
from kiosk.booking.states import ENDS, HELD, UNWANTED
from kiosk.sync.faults import Fault, SyncError

FEW = 2  # so many may vanish at once and still be a mediator's doing
EXPIRED_AFTER = timedelta(days=2)  # a clock that is a day wrong ends nothing

_LOOKED_AT = HELD | {State.REMOVED_BY_MEDIATOR}


def to_verify(ledger: Ledger, offer: Offer, now: datetime) -> Mapping[Mediator, list[BookingId]]:
    """The bookings to ask the authority about, by mediator: those that are not over."""
    asked: dict[Mediator, list[BookingId]] = defaultdict(list)
    for booking in ledger.in_states(_LOOKED_AT):
        mediator = offer.mediator(booking.mediator)
        if mediator is not None and booking.finish > now:
            asked[mediator].append(booking.id)
    return asked


def reconcile(
    ledger: Ledger,
    verified: Mapping[BookingId, Held | Gone],
    now: datetime,
    *,
    accepted: bool = False,
) -> Sequence[Booking]:
    """Note what `verify` said of all that was to be verified; gives the bookings that changed.

    `accepted`: a person has looked, and much is really gone.

    Raises:
        SyncError: VANISHED, and nothing was changed.
        StorageError: nothing was changed.
    """
    with ledger.writing():
        known = [booking for each in verified if (booking := ledger.find(each))]
        held = [booking for booking in known if booking.state in HELD]
        gone = [booking for booking in held if isinstance(verified[booking.id], Gone)]
        if len(gone) > FEW and 2 * len(gone) > len(held) and not accepted:
            sentence = (
                f"{len(gone)} of {len(held)} bookings are gone from the calendars at once."
                " Nothing was changed: look at the calendars."
            )
            raise SyncError(Fault.VANISHED, sentence)
        changed = [_changed(booking, verified[booking.id], now) for booking in known]
        for before, after in zip(known, changed, strict=True):
            if after != before:
                ledger.change(before, after)
    return [
        after
        for before, after in zip(known, changed, strict=True)
        if (after.state, after.start) != (before.state, before.start)
    ]


def withdraw_unwanted(
    ledger: Ledger, authority: BookingAuthority, mediator: Mediator, there: Iterable[BookingId]
) -> Sequence[BookingId]:
    """Withdraw what is there and was given up here; gives what was.

    Raises:
        SyncError: the authority did not answer.
    """
    withdrawn = []
    for booking in there:
        known = ledger.find(booking)
        if known is not None and (known.state in UNWANTED or _never_confirmed(known)):
            authority.withdraw(mediator, booking)
            withdrawn.append(booking)
    return withdrawn


def tidy(ledger: Ledger, offer: Offer, now: datetime) -> None:
    """End what is long past; remove names, telephones and messages whose time has come."""
    ends = [each for each in ledger.in_states(ENDS) if each.finish + EXPIRED_AFTER <= now]
    with ledger.writing():
        for each in ends:
            before = ledger.find(each.id)
            if before is not None and before.state in ENDS:
                ledger.change(before, replace(before, state=State.EXPIRED))
        ledger.forget_persons(now, offer.keep_days)
        ledger.forget_done(now)


def _never_confirmed(booking: Booking) -> bool:
    return booking.state is State.EXPIRED and booking.verified_at is None


def _changed(booking: Booking, answer: Held | Gone, now: datetime) -> Booking:
    if booking.state not in _LOOKED_AT:  # given up meanwhile
        return booking
    if isinstance(answer, Held):
        return confirmed(booking, answer, now)
    if booking.state in HELD:
        return replace(booking, state=State.REMOVED_BY_MEDIATOR, verified_at=now)
    return booking

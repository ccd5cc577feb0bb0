"""The lines in front of workshops, looked at in each round, and what follows for each of ours.

Who waits comes to a seat here: each kiosk sits down its own, when what the authority holds says
that it is their turn. What a mediator took away or called off is told, never hidden; if much is
gone at once it is the server that has forgotten, and nothing is changed until a person has looked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.booking.registrations import (
    ENDS,
    LOOKED_AT,
    UNWANTED,
    Registration,
    RegistrationId,
    RegistrationState,
)
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.seats import Entry, Line, line_of
from kiosk.sync.faults import Fault, SyncError

PASSED_AFTER = timedelta(hours=1)  # a free seat left so long is no longer kept for those before
FEW = 2  # so many may vanish at once and still be a mediator's doing
EXPIRED_AFTER = timedelta(days=2)  # a clock that is a day wrong ends nothing

_PASSES = 3
_S = RegistrationState


def look_round(
    claims: SeatClaims, now: datetime, *, accepted: bool = False
) -> Sequence[Registration]:
    """Look at all lines: tell what changed, sit down those whose turn it is; gives these.

    `accepted`: a person has looked, and much is really gone.

    Raises:
        SyncError: the authority did not answer; VANISHED: nothing was changed.
        StorageError: not all of it was noted.
    """
    changed: dict[RegistrationId, Registration] = {}
    for _ in range(_PASSES):
        entries = claims.authority.entries()
        there = {each.id: each for each in entries}
        known = [each for each in claims.roll.in_states(LOOKED_AT) if each.workshop.finish > now]
        _must_not_have_vanished(known, there, accepted=accepted)
        found = [_looked_at(claims, each, entries, now) for each in known]
        changed |= {each.id: each for each in found if each}
        if not any(each and each.state is _S.REGISTERED for each in found):
            break  # else the line has moved on, and those in it with it
    for each in claims.roll.in_states(UNWANTED):
        if each.id in there:
            claims.authority.withdraw(each.id)
    with claims.roll.writing():
        claims.notes.keep_lines(entries, now)
    return list(changed.values())


def tidy_roll(claims: SeatClaims, now: datetime, keep_days: int) -> None:
    """End what is long past, and remove name and telephone where their time has come."""
    past = [
        each for each in claims.roll.in_states(ENDS) if each.workshop.finish + EXPIRED_AFTER <= now
    ]
    with claims.roll.writing():
        for each in past:
            before = claims.now(each.id)
            if before.state in ENDS:
                claims.roll.change(before, replace(before, state=_S.EXPIRED))
        claims.roll.forget_persons(now, keep_days)


def _looked_at(
    claims: SeatClaims, before: Registration, entries: Sequence[Entry], now: datetime
) -> Registration | None:
    """What became of one of ours; None: nothing."""
    workshop = claims.notes.find(before.workshop.id)
    if workshop is None:
        return _changed(claims, before, _S.CALLED_OFF, now)
    line = line_of(workshop, entries)
    entry = line.find(before.id)
    if entry is None:
        return _changed(claims, before, _S.REMOVED, now)
    if entry.seated and before.state is _S.REGISTERED:
        return _changed(claims, before, _S.REGISTERED, now)
    if workshop.start <= now:  # nobody comes to a seat once it has begun
        return None
    passing = _passing(claims, before, line, now)
    if not entry.seated and entry.number and not line.may_sit(before.id, passing=passing):
        state = _S.WAITING
        return _changed(claims, before, state, now, line.rank(before.id))
    # A seat is free for it, or what stands there is not what we know: ask, and be told.
    answer = claims.authority.claim(replace(claims.wanted(before), passing=passing))
    after = claims.note(None, before.id, answer, now)
    return None if _same(before, after) else after


def _passing(claims: SeatClaims, before: Registration, line: Line, now: datetime) -> bool:
    """Whether a free seat was left for so long that those before it are not waited for."""
    left = line.seated < line.seats and not line.may_sit(before.id)
    since = before.passed_since
    if since is not None and since > now:
        since = None  # by a clock that was ahead
    if left and since is not None:
        return now - since >= PASSED_AFTER
    if left or before.passed_since is not None:
        with claims.roll.writing():
            found = claims.now(before.id)
            claims.roll.change(found, replace(found, passed_since=now if left else None))
    return False


def _changed(
    claims: SeatClaims, found: Registration, state: RegistrationState, now: datetime, rank: int = 0
) -> Registration | None:
    with claims.roll.writing():
        before = claims.now(found.id)
        if before.state not in LOOKED_AT:  # given up meanwhile
            return None
        after = replace(before, state=state, rank=rank, verified_at=now)
        claims.roll.change(before, after)
    return None if _same(before, after) else after


def _must_not_have_vanished(
    known: Sequence[Registration],
    there: Mapping[RegistrationId, Entry],
    *,
    accepted: bool,
) -> None:
    held = [each for each in known if each.state in {_S.REGISTERED, _S.WAITING}]
    gone = [each for each in held if each.id not in there]
    if len(gone) > FEW and 2 * len(gone) > len(held) and not accepted:
        sentence = (
            f"{len(gone)} of {len(held)} registrations are gone from the calendar at once."
            " Nothing was changed: look at the calendar."
        )
        raise SyncError(Fault.VANISHED, sentence)


def _same(before: Registration, after: Registration) -> bool:
    return (before.state, before.rank) == (after.state, after.rank)

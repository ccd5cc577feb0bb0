"""What is to be done next, from what is known: no server, no disk, no clock of its own.

A message that failed waits longer each time, by chance within a bound that doubles (so that a
thousand kiosks whose server comes back do not all ask in the same second), and never longer than
a quarter of an hour, or what a server asked for.
"""

import random
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.storage.outbox import Message, MessageState
from kiosk.sync.faults import Fault, SyncError

FIRST_S, LONGEST_S = 2.0, 15 * 60.0
PAUSE = timedelta(hours=1)  # of an account that the server refused
MOST_ASKED_FOR_S = 3600.0  # no server is left alone for longer
STRIKES = 2  # failures one after the other, after which a server is left alone for this round

_MOST_DOUBLINGS = 10
_FEW = 4  # so many may go at once, and still be somebody's doing


class Reach(StrEnum):
    """How far a failure reaches."""

    MESSAGE = "message"  # the next one may well go through
    ACCOUNT = "account"  # the next one of this account would fail too
    ALL = "all"  # there is no way out at all


_REACH = {
    Fault.UNREACHABLE: Reach.MESSAGE,
    Fault.NONSENSE: Reach.MESSAGE,
    Fault.BUSY: Reach.MESSAGE,
    Fault.FULL: Reach.MESSAGE,
    Fault.REFUSED: Reach.ACCOUNT,
    Fault.VANISHED: Reach.ACCOUNT,
    Fault.CLOCK: Reach.ACCOUNT,
    Fault.PORTAL: Reach.ALL,
}
# Nothing is wrong with the message, so that it has not been tried.
_NO_ATTEMPT = {Fault.REFUSED, Fault.PORTAL, Fault.CLOCK, Fault.VANISHED}
# Somebody has to do something about it.
ALARMING = {Fault.REFUSED, Fault.FULL, Fault.VANISHED, Fault.CLOCK}


def reach(fault: Fault) -> Reach:
    """How far it reaches."""
    return _REACH[fault]


def worst(errors: Sequence[SyncError]) -> SyncError | None:
    """That which most wants somebody to act; None: there is none."""
    wanting = sorted(
        errors, key=lambda each: (each.fault not in ALARMING, each.fault is Fault.NONSENSE)
    )
    return wanting[0] if wanting else None


def put_off(message: Message, error: SyncError, now: datetime, chance: random.Random) -> Message:
    """The message as it waits after a failure; what found no room is parked."""
    words = f"{error.fault.value}: {error.sentence}"
    if error.fault in _NO_ATTEMPT:
        return replace(message, last_error=words)
    if error.fault is Fault.FULL:
        return replace(
            message, state=MessageState.PARKED, attempts=message.attempts + 1, last_error=words
        )
    wait = chance.uniform(0.0, bound_s(message.attempts))
    if error.retry_after_s is not None:
        wait += min(error.retry_after_s, MOST_ASKED_FOR_S)
    return replace(
        message,
        attempts=message.attempts + 1,
        next_at=now + timedelta(seconds=wait),
        last_error=words,
    )


def bound_s(attempts: int) -> float:
    """The longest wait after so many failures, in seconds."""
    return min(FIRST_S * 2.0 ** min(attempts, _MOST_DOUBLINGS), LONGEST_S)


def is_due(message: Message, now: datetime) -> bool:
    """Whether its time has come. One that lies too far ahead was put off by another clock."""
    longest = timedelta(seconds=MOST_ASKED_FOR_S + LONGEST_S)
    return not now < message.next_at <= now + longest


@dataclass(frozen=True, slots=True)
class Changes:
    """What to do so that a calendar here is as it is there: names of files."""

    fetch: tuple[str, ...]
    drop: tuple[str, ...]


def changes(known: Mapping[str, str], there: Mapping[str, str | None], *, whole: bool) -> Changes:
    """What differs. `known` and `there` are ETags by name; None: it is said to be gone.

    `whole`: `there` is all there is, so that what it does not name is gone; else only changes.
    """
    fetch = tuple(name for name, etag in there.items() if etag and known.get(name) != etag)
    gone = {name for name, etag in there.items() if etag is None}
    if whole:
        gone |= known.keys() - there.keys()
    return Changes(fetch, tuple(sorted(gone & known.keys())))


def vanished(alive: Set[str], dropped: Set[str]) -> bool:
    """Whether much of what is still to come would be gone at once: a server that forgot."""
    gone = len(alive & dropped)
    return gone > _FEW and 2 * gone > len(alive)

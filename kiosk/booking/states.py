"""What may become of a booking: the one table, and what each state means for others.

A booking that is *live* takes its time from others; one that is *over* never changes again, but
for what a mediator says of who came.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.booking.model import State

_S = State

# From each state, those it may go to. Removed by the mediator and found again: she put it back.
LEADS_TO: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        _S.REQUESTED: frozenset({_S.CLAIMING, _S.CANCELLED, _S.EXPIRED}),
        _S.CLAIMING: frozenset(
            {
                *(_S.CONFIRMED, _S.MOVED_BY_MEDIATOR, _S.CONFLICTED),
                *(_S.CANCEL_REQUESTED, _S.EXPIRED),
            }
        ),
        _S.CONFIRMED: frozenset(
            {
                *(_S.CANCEL_REQUESTED, _S.MOVED_BY_MEDIATOR, _S.REMOVED_BY_MEDIATOR),
                *(_S.EXPIRED,),
            }
        ),
        _S.MOVED_BY_MEDIATOR: frozenset(
            {
                *(_S.CONFIRMED, _S.CANCEL_REQUESTED, _S.REMOVED_BY_MEDIATOR),
                *(_S.EXPIRED,),
            }
        ),
        _S.REMOVED_BY_MEDIATOR: frozenset({_S.CONFIRMED, _S.MOVED_BY_MEDIATOR, _S.EXPIRED}),
        _S.CANCEL_REQUESTED: frozenset({_S.CANCELLED}),
        _S.CONFLICTED: frozenset(),
        _S.CANCELLED: frozenset(),
        _S.EXPIRED: frozenset(),
    }
)

# The time is taken: a slot that shares a moment with it is not free.
TAKES_TIME = frozenset(
    {_S.REQUESTED, _S.CLAIMING, _S.CONFIRMED, _S.MOVED_BY_MEDIATOR, _S.CANCEL_REQUESTED}
)
# The person may count on it, or hope for it: it can be moved or cancelled, and its code is in use.
LIVE = frozenset({_S.REQUESTED, _S.CLAIMING, _S.CONFIRMED, _S.MOVED_BY_MEDIATOR})
# The authority said yes, and has not been asked to take it back.
HELD = frozenset({_S.CONFIRMED, _S.MOVED_BY_MEDIATOR})
# The authority may have something of it, and should not: what is found there is taken back.
UNWANTED = frozenset({_S.CONFLICTED, _S.CANCELLED})
# It ends by itself once its time has passed.
ENDS = LIVE | {_S.REMOVED_BY_MEDIATOR}


class LeapError(Exception):
    """A booking was about to go where it may not: a fault of ours, and nothing was changed."""


def leads(before: State, after: State) -> bool:
    """Whether a booking may go from one state to another; staying is no step."""
    return after in LEADS_TO[before]


def must_lead(before: State, after: State) -> None:
    """Nothing, or a fault.

    Raises:
        LeapError: that step is none of the table.
    """
    if not leads(before, after):
        raise LeapError(f"{before.value} does not lead to {after.value}")

"""A registration for a workshop: what is known of it, and what may become of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from kiosk.booking.states import LeapError
from kiosk.booking.workshops import Workshop

RegistrationId = NewType("RegistrationId", str)


class RegistrationState(StrEnum):
    """What is known of a registration. Only `REGISTERED` may be told as a seat."""

    REQUESTED = "requested"  # kept here, not yet asked of the authority
    CLAIMING = "claiming"  # being asked for: the answer is not known
    REGISTERED = "registered"  # a seat, read back from the authority after our last write
    WAITING = "waiting"  # on the waiting list; `Registration.rank` says where
    REFUSED = "refused"  # the workshop is not held, or began before the authority was reached
    CANCEL_REQUESTED = "cancel_requested"  # to be taken back from the authority
    CANCELLED = "cancelled"
    REMOVED = "removed"  # the mediator took it out of the calendar
    CALLED_OFF = "called_off"  # the workshop itself is not in the calendar any more
    EXPIRED = "expired"  # its time has passed


_S = RegistrationState

_KNOWN = frozenset({_S.REGISTERED, _S.WAITING})
_LOOKED_AT = _KNOWN | {_S.REMOVED, _S.CALLED_OFF}

# From each state, those it may go to. Removed or called off, and found again: it was put back.
LEADS_TO: Mapping[RegistrationState, frozenset[RegistrationState]] = MappingProxyType(
    {
        _S.REQUESTED: frozenset({_S.CLAIMING, _S.CANCELLED, _S.EXPIRED}),
        _S.CLAIMING: _KNOWN | {_S.REFUSED, _S.CANCEL_REQUESTED, _S.EXPIRED},
        _S.REGISTERED: _LOOKED_AT | {_S.CANCEL_REQUESTED, _S.EXPIRED},
        _S.WAITING: _LOOKED_AT | {_S.CANCEL_REQUESTED, _S.EXPIRED},
        _S.REMOVED: _LOOKED_AT | {_S.EXPIRED},
        _S.CALLED_OFF: _LOOKED_AT | {_S.CANCEL_REQUESTED, _S.EXPIRED},
        _S.CANCEL_REQUESTED: frozenset({_S.CANCELLED}),
        _S.REFUSED: frozenset(),
        _S.CANCELLED: frozenset(),
        _S.EXPIRED: frozenset(),
    }
)

# The person may count on it, or hope for it: it can be left, and its code is in use.
LIVE = frozenset({_S.REQUESTED, _S.CLAIMING, _S.REGISTERED, _S.WAITING})
# The authority is asked about it at each round.
LOOKED_AT = _LOOKED_AT
# The authority may have something of it, and should not.
UNWANTED = frozenset({_S.REFUSED, _S.CANCELLED})
# It ends by itself once its time has passed.
ENDS = LIVE | {_S.REMOVED, _S.CALLED_OFF}


@dataclass(frozen=True, slots=True)
class Registration:
    """One registration of this kiosk, without name or telephone: it may be logged.

    `id` is the UID of its event and the name of its file. `code` is as a booking's. `workshop` is
    as it was when one registered: its dates are those that were read. `rank` is the place on the
    waiting list, from 1, while it is WAITING. `passed_since`: since when a seat was seen free that
    those before it in the line did not take.
    """

    id: RegistrationId
    code: str
    workshop: Workshop
    state: RegistrationState
    made_at: datetime
    rank: int = 0
    verified_at: datetime | None = None
    passed_since: datetime | None = None


def must_lead(before: RegistrationState, after: RegistrationState) -> None:
    """Nothing, or a fault.

    Raises:
        LeapError: that step is none of the table.
    """
    if after is not before and after not in LEADS_TO[before]:
        raise LeapError(f"{before.value} does not lead to {after.value}")

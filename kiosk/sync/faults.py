"""What can come between this kiosk and a server, by what is to be done about it.

The reactions (research: measured of four servers and a toxic network) are: wait and try again,
pause the account, park what does not fit, or stop the whole round.
"""

from enum import StrEnum
from http import HTTPStatus


class Fault(StrEnum):
    """Why a request did not do what it was for."""

    UNREACHABLE = "unreachable"  # no answer, cut off, too late, 5xx: try again, later each time
    BUSY = "busy"  # 429, 503: try again when it says
    REFUSED = "refused"  # 401, 403: the account is paused, and somebody told
    FULL = "full"  # 507, 413: this one is parked, and somebody told
    PORTAL = "portal"  # a page of somebody else's: nobody is asked anything more this round
    NONSENSE = "nonsense"  # an answer that cannot be what it claims to be: as unreachable
    VANISHED = "vanished"  # much of what was there is gone at once: stop, and ask a person
    CLOCK = "clock"  # this kiosk's clock is half a day wrong: nothing is booked by it


class Why(StrEnum):
    """What exactly is in the way, where more is known than the fault: a person mends each."""

    UNTOLD = ""
    PASSWORD = "password"  # noqa: S105  401: it is not taken
    FORBIDDEN = "forbidden"  # 403
    IN_CLEAR = "in clear"  # the address is http, and the password would be read on the way
    EXPIRED = "expired"  # the certificate's time is over, or this clock is wrong
    OTHER_NAME = "other name"  # the certificate is another server's
    UNKNOWN_SIGNER = "unknown signer"
    REDIRECTED = "redirected"
    NOTHING_THERE = "nothing there"  # 404
    NO_CALENDARS = "no calendars"  # something answers, and has no calendars


class SyncError(Exception):
    """A request failed; nothing is known of what it did. `sentence` is for a person."""

    def __init__(
        self,
        fault: Fault,
        sentence: str,
        retry_after_s: float | None = None,
        why: Why = Why.UNTOLD,
    ) -> None:
        super().__init__(sentence)
        self.fault = fault
        self.sentence = sentence
        self.retry_after_s = retry_after_s
        self.why = why


def refusal(status: int, *, private: bool) -> SyncError:
    """A 401 or 403; `private` tells whether a password could be sent there at all."""
    if not private:
        sentence = (
            "The password is not sent in the clear: the server's address must begin with https."
        )
        return SyncError(Fault.REFUSED, sentence, why=Why.IN_CLEAR)
    if status == HTTPStatus.UNAUTHORIZED:
        sentence = "The server does not take the account's name and password."
        return SyncError(Fault.REFUSED, sentence, why=Why.PASSWORD)
    sentence = "The account may not do this on the server."
    return SyncError(Fault.REFUSED, sentence, why=Why.FORBIDDEN)

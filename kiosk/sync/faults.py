"""What can come between this kiosk and a server, by what is to be done about it.

The reactions (research: measured of four servers and a toxic network) are: wait and try again,
pause the account, park what does not fit, or stop the whole round.
"""

from enum import StrEnum


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


class SyncError(Exception):
    """A request failed; nothing is known of what it did. `sentence` is for a person."""

    def __init__(self, fault: Fault, sentence: str, retry_after_s: float | None = None) -> None:
        super().__init__(sentence)
        self.fault = fault
        self.sentence = sentence
        self.retry_after_s = retry_after_s


class CertificateError(SyncError):
    """What answers cannot prove that it is the server: nothing was told to it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(Fault.PORTAL, sentence)

"""What a server's clock says beside ours. Nothing is ordered by ours, which may be days wrong."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.sync.faults import Fault, SyncError

WARN = timedelta(minutes=2)
REFUSE = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Offset:
    """How far the server's clock is ahead of this kiosk's; within a second or two."""

    ahead: timedelta = timedelta(0)

    @classmethod
    def between(cls, server: datetime, asked: datetime, answered: datetime) -> "Offset":
        """The offset that an answer tells, given when it was asked for and when it came."""
        middle = asked + (answered - asked) / 2
        return cls(server + timedelta(seconds=0.5) - middle)  # Date is cut to whole seconds

    @property
    def is_wrong(self) -> bool:
        """Whether a person has to be told."""
        return abs(self.ahead) > WARN

    def now(self) -> datetime:
        """The server's time."""
        return datetime.now(UTC) + self.ahead

    def must_be_sane(self) -> None:
        """Let nothing be booked by a clock that is half a day wrong.

        Raises:
            SyncError: it is.
        """
        if abs(self.ahead) > REFUSE:
            hours = round(abs(self.ahead).total_seconds() / 3600)
            way = "late" if self.ahead > timedelta(0) else "fast"
            raise SyncError(
                Fault.CLOCK,
                f"This kiosk’s clock is {hours} hours {way}: nothing is booked until it is set.",
            )

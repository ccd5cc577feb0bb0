"""What a round of sync did, in words: for `pas-a-pas sync --once`, and for the log.

No first name and no code is ever among them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.booking.ledger import CLAIM
from kiosk.booking.model import Booking, BookingId, State
from kiosk.settings.tables import Problem
from kiosk.storage.outbox import Message
from kiosk.sync.calendars import Pulled
from kiosk.sync.faults import SyncError

_BECAME: Mapping[State, str] = {
    State.CONFIRMED: "is confirmed",
    State.CONFLICTED: "was taken by somebody else",
    State.CANCELLED: "is cancelled",
    State.MOVED_BY_MEDIATOR: "was moved by the mediator",
    State.REMOVED_BY_MEDIATOR: "was removed by the mediator",
    State.EXPIRED: "is over",
    State.CLAIMING: "is still being asked for",
    State.CANCEL_REQUESTED: "is still to be cancelled",
    State.REQUESTED: "is still to be asked for",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look at the calendars brought."""

    calendars: Mapping[str, Pulled | SyncError]
    changed: Sequence[Booking] = ()
    withdrawn: Sequence[BookingId] = ()
    problems: Sequence[Problem] = ()
    error: SyncError | None = None
    also: Sequence[str] = ()

    def words(self, zone: ZoneInfo) -> Iterator[str]:
        """What there is to say, a line each."""
        yield from of_calendars(self.calendars)
        yield from of_bookings(self.changed, zone)
        if self.withdrawn:
            yield f"{len(self.withdrawn)} left behind by requests given up long ago: removed."
        yield from (str(problem) for problem in self.problems)
        yield from self.also
        if self.error is not None and not self.calendars:
            yield self.error.sentence


def of_calendars(read: Mapping[str, Pulled | SyncError]) -> Iterator[str]:
    """One line for each calendar that changed or failed, or one for all that did not."""
    quiet = 0
    for address, found in read.items():
        if isinstance(found, SyncError):
            yield f"Calendar {address}: {found.sentence}"
        elif found:
            yield f"Calendar {address}: {_events(found.came)} read, {found.went} removed."
        else:
            quiet += 1
    if quiet:
        yield f"{quiet} calendar{'' if quiet == 1 else 's'} unchanged."


def of_bookings(bookings: Sequence[Booking], zone: ZoneInfo) -> Iterator[str]:
    """One line for each booking, by its mediator and its time."""
    for each in bookings:
        at = each.start.astimezone(zone).strftime("%d/%m/%Y %H:%M")
        yield f"Booking with {each.mediator} at {at}: {_BECAME[each.state]}."


def of_failures(failed: Sequence[tuple[Message, SyncError]]) -> Iterator[str]:
    """One line for each sentence, and how many wait because of it."""
    counted: dict[str, int] = {}
    for message, error in failed:
        what = "asked for" if message.kind == CLAIM else "cancelled"
        words = f"to be {what}: {error.sentence}"
        counted[words] = counted.get(words, 0) + 1
    for words, number in counted.items():
        yield f"{number} booking{'' if number == 1 else 's'} still {words}"


def _events(number: int) -> str:
    return f"{number} event{'' if number == 1 else 's'}"

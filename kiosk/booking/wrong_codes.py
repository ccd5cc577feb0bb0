"""Wrong codes slow down whoever tries them, and nobody else for long.

How many there were, and when the last one was, is kept in the database, so that a new process
does not forget it. Who typed them is not: it is the kiosk that becomes slow.
"""

from datetime import datetime, timedelta

from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States

FREE = 5  # wrong codes before the first wait
FIRST_S, LONGEST_S = 15.0, 900.0
FORGOTTEN_AFTER = timedelta(minutes=30)

_NAME = "booking.wrong-codes"


class WrongCodes:
    """The wrong codes of one kiosk."""

    def __init__(self, database: KioskDatabase) -> None:
        self._states = States(database)

    def wait_s(self, now: datetime) -> float:
        """How long to wait before another code is looked at; 0: not at all.

        Raises:
            StorageError: it cannot be read.
        """
        many, last = self._known(now)
        if many < FREE:
            return 0.0
        return max(0.0, _delay_s(many) - (now - last).total_seconds())

    def add(self, now: datetime) -> None:
        """One more was wrong.

        Raises:
            StorageError: it cannot be noted.
        """
        many, _ = self._known(now)
        self._states.set(_NAME, str(many + 1), now)

    def forget(self, now: datetime) -> None:
        """A code was right: whoever typed the others only made mistakes."""
        if self._known(now)[0]:
            self._states.set(_NAME, "0", now)

    def _known(self, now: datetime) -> tuple[int, datetime]:
        state = self._states.get(_NAME)
        if state is None or not state.value.isdecimal():
            return 0, now
        if state.at > now:  # the clock was put back: the wait begins now, not on that day
            self._states.set(_NAME, state.value, now)
            return int(state.value), now
        return (0, now) if now - state.at > FORGOTTEN_AFTER else (int(state.value), state.at)


def _delay_s(many: int) -> float:
    return min(LONGEST_S, FIRST_S * 2.0 ** min(many - FREE, 20))

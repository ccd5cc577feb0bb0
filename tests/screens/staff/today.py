"""A day of a mediator, as it is seen on her screen and counted."""

from datetime import UTC, date, datetime

from kiosk.storage.counts import Counts

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, ten o'clock in Bordeaux


def counted(place, measure):
    sums = Counts(place.database).sums(MORNING.date(), date.max).items()
    return {(subject, detail): number for (key, subject, detail), number in sums if key == measure}


def row(staff, name):
    """What the line of that person says."""
    (found,) = [each for each in staff.buttons if f", {name}, " in each]
    return found

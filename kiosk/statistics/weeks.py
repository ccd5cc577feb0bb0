"""Weeks from Monday to Sunday, when each is closed, and when its report may leave."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self

_WRITTEN = re.compile(r"(?P<year>\d{4})-W(?P<number>\d{2})")
# Sessions that end as Sunday does are written a moment later; what is written later still is not
# lost, it goes into the next report.
_CLOSES = time(0, 10)
_SHOWN = timedelta(days=1)  # from its closing, a report can be read for a whole day at least
_LEAVES_FROM, _LEAVES_UNTIL = time(7, 0), time(19, 0)  # most kiosks are switched on then

# From when to when a report may leave, in seconds: the moment is drawn among these.
JITTER_S = (_LEAVES_UNTIL.hour - _LEAVES_FROM.hour) * 3600


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO 8601 week, by its Monday. Written "2026-W48"."""

    monday: date

    @classmethod
    def of(cls, day: date) -> Self:
        """The week of that day."""
        return cls(day - timedelta(days=day.weekday()))

    @classmethod
    def read(cls, written: str) -> Self:
        """The week written so.

        Raises:
            ValueError: it is none.
        """
        found = _WRITTEN.fullmatch(written)
        try:
            year, number = (int(found["year"]), int(found["number"])) if found else (0, 0)
            return cls(date.fromisocalendar(year, number, 1))
        except ValueError:
            raise ValueError(f"{written!r} is no week such as 2026-W48") from None

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    @property
    def next(self) -> Self:
        """The week after."""
        return type(self)(self.monday + timedelta(days=7))

    def __str__(self) -> str:
        year, number, _ = self.monday.isocalendar()
        return f"{year}-W{number:02}"

    def closed_by(self, now: datetime) -> bool:
        """Whether it is over at that moment; `now` is in the zone of the place."""
        return now >= closes_at(self, now)


def closes_at(week: Week, now: datetime) -> datetime:
    """When a week is over, in the zone of `now`."""
    return datetime.combine(week.next.monday, _CLOSES, now.tzinfo)


def due(closed_at: datetime, jitter_s: int) -> datetime:
    """When a report may leave: by day, one whole day after it was closed at the earliest.

    `jitter_s` is drawn below `JITTER_S`, so that the hour tells nothing; `closed_at` is in the
    zone of the place.
    """
    read = closed_at + _SHOWN
    late = read.time() > _LEAVES_FROM
    day = read.date() + timedelta(days=1) if late else read.date()
    first = datetime.combine(day, _LEAVES_FROM, closed_at.tzinfo)
    return first + timedelta(seconds=jitter_s)

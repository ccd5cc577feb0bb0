"""The events that a server is tried with, far ahead, where nobody keeps any."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self

from kiosk.sync.asking import stamp

DAY = datetime(2098, 3, 10, 6, tzinfo=UTC)
PRODUCT = "PRODID:-//Pas a Pas//Probe//FR"  # in each file of a trial, and in no other

# What must come back as it was written, by what a person calls it.
NAMED = {
    "the mark of a kiosk": "X-PAS-A-PAS-CODE:lune 47 pomme",
    "that it is tentative": "STATUS:TENTATIVE",
    "its title": "SUMMARY:Été · اختبار · 1",
    "its reminder": "BEGIN:VALARM",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """An event of half an hour."""

    uid: str
    start: datetime
    finish: datetime

    @classmethod
    def new(cls, start: datetime) -> Self:
        """One that nobody has."""
        return cls(str(uuid.uuid4()), start, start + timedelta(minutes=30))

    def later(self, days: int) -> "Sample":
        """The same so many days later."""
        by = timedelta(days=days)
        return Sample(self.uid, self.start + by, self.finish + by)


def event(sample: Sample, title: str = "Pas à Pas: a try", notes: str = "") -> bytes:
    """Its file, as a claim would be."""
    return _file(
        sample,
        f"SUMMARY:{title}",
        *((f"DESCRIPTION:{notes}",) if notes else ()),
        "STATUS:TENTATIVE",
        "X-PAS-A-PAS-CODE:lune 47 pomme",
        *("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:x", "TRIGGER:-PT15M", "END:VALARM"),
    )


def weekly(sample: Sample, without: int) -> bytes:
    """A weekly event, one time of which is deleted."""
    gone = sample.later(days=7 * without).start
    return _file(sample, "SUMMARY:Weekly", "RRULE:FREQ=WEEKLY;COUNT=6", f"EXDATE:{stamp(gone)}")


def _file(sample: Sample, *lines: str) -> bytes:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", PRODUCT, "BEGIN:VEVENT")
    own = (
        f"UID:{sample.uid}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART:{stamp(sample.start)}",
        f"DTEND:{stamp(sample.finish)}",
    )
    return "\r\n".join((*head, *own, *lines, "END:VEVENT", "END:VCALENDAR", "")).encode()

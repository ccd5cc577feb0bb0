"""What a calendar server is tried for, one check after the other.

Each is given two connections to one account, and a calendar in which there is nothing else.
"""

import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kiosk.sync.clock import REFUSE
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.probe_events import DAY, NAMED, Sample, event, weekly

_ROUNDS = 12
_LAG_S = 0.05  # a read that comes so soon after a write must show it
_LONG = 100_000


class Worth(StrEnum):
    """What a finding means."""

    GOOD = "good"
    NOTE = "note"  # it works, and is good to know
    BAD = "bad"  # bookings would not be safe


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; `check` is its name for scripts."""

    check: str
    worth: Worth
    sentence: str


def _clock(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    if one.clock is None:
        yield Finding("clock", Worth.BAD, "The server does not say what time it is.")
    elif abs(one.clock.ahead) > REFUSE:
        yield Finding("clock", Worth.BAD, "Its clock and this one are half a day apart or more.")
    elif one.clock.is_wrong:
        minutes = round(abs(one.clock.ahead).total_seconds() / 60)
        yield Finding("clock", Worth.NOTE, f"its clock and this one are {minutes} minutes apart")
    else:
        yield Finding("clock", Worth.GOOD, "Its clock and this one agree.")


def _reads(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    """What one connection has written, the other must see, at once and every time."""
    sample = Sample.new(DAY)
    path = f"{calendar}{sample.uid}.ics"
    for number in range(_ROUNDS):
        text = event(sample, title=f"round {number}")
        one.put_event(path, text)
        if f"round {number}" not in _listed(two, calendar, sample):
            yield _late(two, calendar, sample, f"round {number}")
            return
        one.delete(path)
        if _listed(two, calendar, sample) or two.get_event(path) is not None:
            yield Finding("reads", Worth.BAD, _LATE)
            return
    yield Finding("reads", Worth.GOOD, "What one writes, another reads at once.")


_LATE = (
    "What was written is not what is read just after: a copy that lags behind answers."
    " Two people would be given the same time."
)


def _late(dav: Dav, calendar: str, sample: Sample, words: str) -> Finding:
    """How late a write shows, or that it never does."""
    for _ in range(100):
        if words in _listed(dav, calendar, sample):
            return Finding("reads", Worth.BAD, _LATE)
        threading.Event().wait(_LAG_S)
    return Finding("reads", Worth.BAD, "What was written cannot be found again by its time.")


def _listed(dav: Dav, calendar: str, sample: Sample) -> str:
    found = dav.events_between(calendar, sample.start, sample.finish)
    return "".join(each.calendar for each in found if sample.uid in each.calendar)


def _keeps(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    sample = Sample.new(DAY + timedelta(hours=1))
    path = f"{calendar}{sample.uid}.ics"
    one.put_event(path, event(sample, title="Été · اختبار · 1"))
    kept = two.get_event(path)
    text = (kept[0] if kept else "").replace("\r\n ", "").replace("\n ", "")
    lost = [name for name, words in NAMED.items() if words not in text]
    if lost:
        yield Finding(
            "keeps", Worth.BAD, f"It drops what is needed of an event: {', '.join(lost)}."
        )
    else:
        yield Finding("keeps", Worth.GOOD, "It keeps events as they are written.")
    long = Sample.new(DAY + timedelta(hours=2))
    one.put_event(f"{calendar}{long.uid}.ics", event(long, notes="n" * _LONG))
    if two.get_event(f"{calendar}{long.uid}.ics") is None:
        yield Finding("size", Worth.NOTE, "it refuses events of 100 kB, which no booking is")
    else:
        yield Finding("size", Worth.GOOD, "It takes long events.")


def _overwrites(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    sample = Sample.new(DAY + timedelta(hours=3))
    path = f"{calendar}{sample.uid}.ics"
    one.put_event(path, event(sample, title="first"), new=True)
    two.put_event(path, event(sample, title="second"), new=True)
    one.put_event(path, event(sample, title="third"), etag='"of-nothing"')
    kept = one.get_event(path)
    if kept and "first" in kept[0]:
        yield Finding("overwrites", Worth.GOOD, "It does not overwrite what it was asked to keep.")
    else:
        yield Finding(
            "overwrites",
            Worth.NOTE,
            "it overwrites even when asked not to (claims allow for that)",
        )
    other = f"{calendar}{uuid.uuid4()}.ics"
    two.put_event(other, event(sample, title="clash"))
    if two.get_event(other) is None:
        yield Finding("uid", Worth.GOOD, "It refuses a second event of the same name.")
    else:
        yield Finding(
            "uid", Worth.NOTE, "it takes two events of the same UID (claims allow for that)"
        )


def _times(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    sample = Sample.new(DAY + timedelta(hours=5))
    one.put_event(f"{calendar}{sample.uid}.ics", event(sample))
    after = Sample(sample.uid, sample.finish, sample.finish + timedelta(minutes=30))
    if _listed(two, calendar, after):
        yield Finding("edges", Worth.NOTE, "it counts the edges of times in (allowed for)")
    else:
        yield Finding("edges", Worth.GOOD, "Times that touch are told apart.")
    series = Sample.new(DAY + timedelta(days=1))
    one.put_event(f"{calendar}{series.uid}.ics", weekly(series, without=2))
    weeks = [series.later(days=7 * number) for number in range(4)]
    shown = [bool(_listed(two, calendar, each)) for each in weeks]
    if not (shown[0] and shown[1] and shown[3]):
        yield Finding("series", Worth.BAD, "It does not find the later times of a weekly event.")
    elif shown[2]:
        yield Finding("series", Worth.NOTE, "it finds deleted times of a series (allowed for)")
    else:
        yield Finding("series", Worth.GOOD, "It finds weekly events, and not their deleted times.")


def _changes(one: Dav, two: Dav, calendar: str) -> Iterator[Finding]:
    sample = Sample.new(DAY + timedelta(hours=7))
    path = f"{calendar}{sample.uid}.ics"
    try:
        first = one.changes(calendar, "")
        token = first.token if first else ""
        two.put_event(path, event(sample))
        then = one.changes(calendar, token) if token else None
        two.delete(path)
        last = one.changes(calendar, then.token) if then else None
    except SyncError as error:
        if error.fault is not Fault.NONSENSE:
            raise
        then = last = None
    came = then is not None and [each.href for each in then.resources] == [one.path(path)]
    went = last is not None and any(each.missing for each in last.resources)
    if came and went:
        yield Finding("changes", Worth.GOOD, "It tells what changed since the last time.")
    else:
        yield Finding(
            "changes", Worth.NOTE, "it does not tell what changed, so that each look lists all"
        )


CHECKS: tuple[Callable[[Dav, Dav, str], Iterator[Finding]], ...] = (
    _clock,
    _reads,
    _keeps,
    _overwrites,
    _times,
    _changes,
)

"""What a trial leaves on a server when it is cut off, and how the next one takes it away.

A trial that is killed (the power goes, the process that watches loses patience) cannot clean up.
Its calendar says by its name which machine made it, and when: the next trial of that machine
removes it. A calendar of any other name stays, and so does one in which there is anything that a
trial does not write.
"""

import hashlib
import re
import socket
import uuid
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import httpx

from kiosk.sync.dav import Dav
from kiosk.sync.faults import SyncError
from kiosk.sync.probe_events import PRODUCT

_LONGEST = timedelta(minutes=10)  # a trial that goes on is not swept away by another one
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"pas-a-pas-probe-([0-9a-f]{8})-(\d{8}T\d{6}Z)-[0-9a-f]{8}")


@cache
def own_mark() -> str:
    """Eight signs that stand for this machine, and tell nothing of it."""
    try:
        known = Path("/etc/machine-id").read_bytes()
    except OSError:
        known = b""
    return hashlib.sha256(known + socket.gethostname().encode()).hexdigest()[:8]


def trial_name(now: datetime) -> str:
    """The name of a calendar for a trial that begins now, as a path within the account."""
    return f"pas-a-pas-probe-{own_mark()}-{now.astimezone(UTC):{_STAMP}}-{uuid.uuid4().hex[:8]}/"


def sweep(dav: Dav, now: datetime) -> int:
    """Remove what trials of this machine that were cut off have left; gives how many.

    Nothing is said of what could not be removed: the next trial tries again.
    """
    removed = 0
    with suppress(SyncError):
        for each in dav.list(""):
            if _is_left(each.href, now) and _holds_trials_only(dav, each.href):
                dav.delete(each.href)
                removed += 1
    return removed


def _is_left(href: str, now: datetime) -> bool:
    name = httpx.URL(href).path.rstrip("/").rpartition("/")[2]
    found = _NAME.fullmatch(name)
    if found is None or found[1] != own_mark():
        return False
    with suppress(ValueError):
        return datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC) < now - _LONGEST
    return False


def _holds_trials_only(dav: Dav, calendar: str) -> bool:
    kept = [dav.get_event(each.href) for each in dav.list(calendar)]
    return all(event is None or PRODUCT in event[0] for event in kept)

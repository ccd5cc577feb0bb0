"""One at a time: the sync process and a command never act on the same message together."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.disk.owned import open_owned

LOCK = "sync.lock"


@contextmanager
def only_sync(data: Path) -> Iterator[None]:
    """Wait until nobody else syncs that data folder, and be alone until the end."""
    try:
        held = open_owned(data / LOCK)
    except OSError:  # nothing can be written there, so nothing can be noted by two either
        yield
        return
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def somebody_syncs(data: Path) -> bool:
    """Whether another process is at it just now: what is due will not wait for long."""
    try:
        held = open_owned(data / LOCK)
    except OSError:
        return False
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(held)
    return False

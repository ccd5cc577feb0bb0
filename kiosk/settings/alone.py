"""Be the only process of the kiosk that changes a file of settings."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OTHER_S = 5.0


@contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Hold the file, be it there or not, against all who change it by the same way.

    Raises:
        OSError: the folder cannot be written, or another process does not come to an end.
    """
    lock = path.parent / f".{path.name}.lock"
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        end = time.monotonic() + _OTHER_S
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > end:
                    raise
            time.sleep(0.01)
        yield
    finally:
        os.close(handle)

"""One process at a time: a lock on a file, which the system drops when its process ends."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.disk.owned import open_owned

OTHERS_S = 5.0  # how long another process is waited for


@contextmanager
def alone_in(folder: Path, lock: str) -> Iterator[None]:
    """Be the only process of the kiosk that works on what that lock of the folder stands for.

    Raises:
        OSError: the folder cannot be written, or another process does not come to an end.
    """
    handle = open_owned(folder / lock)
    try:
        end = time.monotonic() + OTHERS_S
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

"""One kiosk on one data folder: a lock that the system drops when the process ends, however."""

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.disk.owned import make_folder, open_owned

LOCK = "kiosk.lock"

_log = logging.getLogger(__name__)


class FolderInUseError(Exception):
    """Another kiosk runs on the data folder; its words are for the person who started this one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder}: a kiosk already runs on this data folder. Stop that one first, "
            "or give this one another folder with --data."
        )


@contextmanager
def only_kiosk(folder: Path) -> Iterator[None]:
    """Hold the data folder for this process alone.

    Where the folder cannot be written, the lock is a file of the account's runtime folder; where
    there is none either, the kiosk runs without, and says so in the log.

    Raises:
        FolderInUseError: another process holds it.
    """
    held = _lock_file(folder)
    try:
        if held is None:
            _log.warning("%s cannot be locked: a second kiosk on it would go unnoticed", folder)
        else:
            _take(held, folder)
        yield
    finally:
        if held is not None:
            os.close(held)


def _take(held: int, folder: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise FolderInUseError(folder) from None
    except OSError as error:
        _log.warning("%s cannot be locked (errno %d)", folder, error.errno or 0)


def _lock_file(folder: Path) -> int | None:
    """The open file to lock. One that exists can be locked even where nothing can be written."""
    with suppress(OSError):
        make_folder(folder)
    with suppress(OSError):
        return open_owned(folder / LOCK, more=os.O_NOFOLLOW)
    with suppress(OSError):
        return os.open(folder / LOCK, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    with suppress(OSError):
        return open_owned(_runtime_lock(folder), more=os.O_NOFOLLOW)
    return None


def _runtime_lock(folder: Path) -> Path:
    """The lock file of that data folder in a folder that is gone when the machine is off.

    Raises:
        OSError: there is no such folder of our own.
    """
    import hashlib  # noqa: PLC0415  with the next, a hundredth of a second: for a few kiosks only
    import tempfile  # noqa: PLC0415

    above = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    runtime = Path(above) / f"pas-a-pas-{os.getuid()}"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    if runtime.is_symlink() or runtime.stat().st_uid != os.getuid():
        raise PermissionError(f"{runtime} belongs to somebody else")
    key = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:32]
    return runtime / f"{key}.lock"

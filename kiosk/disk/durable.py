"""Put a file in the place of another: all of it or nothing, and on the disk when that returns."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.disk.owned import give


def write_whole(path: Path, content: bytes, mode: int = 0o600, *, private: bool = False) -> None:
    """Write the file; one that is there keeps its mode, and is untouched when this fails.

    `private`: it is for its owner alone, whatever it was before.

    Raises:
        OSError: it was not written.
    """
    import tempfile  # noqa: PLC0415  slow, and needed by those who write files alone

    real = path.resolve()  # a link stays one
    with suppress(FileNotFoundError):
        mode = 0o600 if private else real.stat().st_mode & 0o777
    handle, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            give(file.fileno(), real.parent)
            with suppress(PermissionError):  # a stick has no modes
                os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        Path(name).rename(real)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    flush_folder(real.parent)


def flush_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk.

    Raises:
        OSError: they are not known to be.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

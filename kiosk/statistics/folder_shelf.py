"""Where reports go without a server: a folder on a disk or USB stick."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from kiosk.disk.durable import flush_folder
from kiosk.sync.faults import Fault, SyncError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


class FolderShelf:
    """A folder that is there, or a stick that is plugged in at times."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.where = str(folder)

    def read(self, name: str) -> bytes | None:
        """A file's bytes; None: there is none."""
        try:
            if not self._folder.is_dir():  # a stick that is away is no empty one
                raise SyncError(Fault.UNREACHABLE, f"{self.where} is not there.")
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._fault(error) from error

    def publish(self, name: str, body: bytes) -> None:
        """Put a file there whole; when this returns, it is on the disk."""
        part = self._folder / f".{name}.part"
        try:
            with part.open("wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._folder / name)
            flush_folder(self._folder)
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise self._fault(error) from error
        if self.read(name) != body:
            raise SyncError(
                Fault.UNREACHABLE, f"{self.where} does not keep what is written there."
            )

    def _fault(self, error: OSError) -> SyncError:
        if error.errno in _FULL:
            return SyncError(Fault.FULL, f"There is no room left in {self.where}.")
        if error.errno in _REFUSED:
            return SyncError(Fault.REFUSED, f"Nothing may be written in {self.where}.")
        return SyncError(Fault.UNREACHABLE, f"{self.where} cannot be used ({error.strerror}).")

"""Publish a file on a WebDAV server so that readers see all of it, or what was there before.

A PUT is not atomic: one that is cut off leaves the first part of the new file in place of the
old one, and answers the next reader with 200 (measured). So: write beside it under a name that
starts with a dot, read that back, move it over the name, read that back. Done again after
anything, it ends in the same; a file that is already right is left alone.
"""

from kiosk.sync.answers import Answer
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError


def publish(dav: Dav, path: str, body: bytes) -> None:
    """Make `path` hold exactly those bytes; when this returns, they were read back from there.

    `path` is relative to the account's address, folders apart by "/"; folders that are missing
    are made.

    Raises:
        SyncError: it is not known to be there; ask again.
    """
    if _holds(dav, path, body):
        return
    folder, _, name = path.rpartition("/")
    part = f"{folder}/.{name}.part" if folder else f".{name}.part"
    if not _holds(dav, part, body):  # a publication that was cut off may have got so far
        if not dav.put(part, body).well:
            _make_folders(dav, folder)
            dav.put(part, body)
        if not _holds(dav, part, body):
            raise SyncError(Fault.UNREACHABLE, "The server did not keep what was sent to it.")
    dav.move(part, path, overwrite=True)
    if not _holds(dav, path, body):
        raise SyncError(Fault.UNREACHABLE, "The server did not put the file in its place.")


def read(dav: Dav, path: str) -> bytes | None:
    """A file's bytes; None: there is none.

    Raises:
        SyncError: it cannot be read.
    """
    answer = dav.get(path)
    if answer.missing:
        return None
    _must_be_well(answer)
    return answer.body


def _holds(dav: Dav, path: str, body: bytes) -> bool:
    return read(dav, path) == body


def _make_folders(dav: Dav, folder: str) -> None:
    """Make each folder on the way; one that is there is left alone, whatever the answer."""
    parts = folder.split("/") if folder else []
    for depth in range(len(parts)):
        dav.make_folder("/".join(parts[: depth + 1]) + "/")


def _must_be_well(answer: Answer) -> None:
    if not answer.well:
        raise SyncError(Fault.NONSENSE, f"The server answers {answer.status} to a reading.")

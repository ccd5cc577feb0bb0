"""Where reports go: a folder on a WebDAV server; one on a disk or stick is in `folder_shelf`."""

from urllib.parse import urlsplit

from kiosk.sync.dav import Dav
from kiosk.sync.webdav import publish, read


class ServerShelf:
    """The folder that is the account's address."""

    def __init__(self, dav: Dav) -> None:
        self._dav = dav
        self.where = urlsplit(dav.account.url).hostname or ""

    def read(self, name: str) -> bytes | None:
        """A file's bytes; None: there is none."""
        return read(self._dav, name)

    def publish(self, name: str, body: bytes) -> None:
        """Put a file there whole; when this returns, it was read back."""
        publish(self._dav, name, body)

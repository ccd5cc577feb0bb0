"""What is visited: an address of a step, within the fence of its guide."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl

from kiosk.browsing.address import read_address
from kiosk.browsing.fence import Fence
from kiosk.browsing.sites import Sites


@dataclass(frozen=True, slots=True)
class Visit:
    """The address to open, the official domains of its guide, and all that may be opened there."""

    address: str
    official: tuple[str, ...]
    sites: Sites

    @property
    def fence(self) -> Fence:
        """What may be opened meanwhile."""
        return self.sites.fence(self.official)

    def standing(self, address: str) -> str:
        """What the site of an address is here: see `Sites.standing`."""
        return self.sites.standing(_host(address), self.official)

    @staticmethod
    def name_of(address: str) -> str:
        """The name of its site, as one types it: "caf.fr"."""
        found = read_address(address)
        return (found.host.removeprefix("www.") or found.scheme) if found else ""


def text_of(url: QUrl) -> str:
    """The text of an address as the engine wrote it."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


def _host(address: str) -> str:
    found = read_address(address)
    return found.host if found else ""

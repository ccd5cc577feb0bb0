"""The fence around what may be opened: one question, one answer, and nothing remembered.

What is decided on is the address as the browser has parsed it (`address`), never its text.

- A page, or a frame in one, must be of an official domain of the guide, of a site that this place
  allows, or of a partner one signs in with; by https, on its own port, without a user name in it.
- What a page loads beside itself (pictures, scripts, styles, letters, data, sockets, workers) may
  besides come from those who are declared for it, such as what proves that one is no robot: from
  anybody else nothing is asked, so no page can tell a stranger who is here. A page that lacks an
  advertisement or a counter still works.
- Nothing leads out of the web: no file, no program, no page of the browser itself.
"""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.browsing.address import Address, read_address


class Use(StrEnum):
    """What an address is wanted for."""

    PAGE = "page"  # in place of the page that is shown, be it by a link, a form or a redirect
    FRAME = "frame"  # a page within the page
    PART = "part"  # what a page loads beside itself
    SOCKET = "socket"  # a WebSocket
    WORKER = "worker"  # a script that goes on behind the page


class Reason(StrEnum):
    """Why an address is refused."""

    SCHEME = "scheme"  # it leads out of the web, or is not encrypted
    DISGUISED = "disguised"  # a name before the @, or another port: it only looks like a site
    STRANGER = "stranger"  # nobody declared that site
    UNREADABLE = "unreadable"  # no address at all


_SECURE = {"https", "wss"}
_LOCAL = {"http", "ws"}  # on loopback, in tests and demonstrations
# What a page makes itself, from what it was already let load; it is never asked of a server.
_OWN_PARTS = {"data", "blob"}
_EMPTY_FRAMES = {"about:blank", "about:srcdoc"}
_PORTS = {"https": 443, "wss": 443}


@dataclass(frozen=True, slots=True)
class Fence:
    """What may be opened.

    `pages` and `parts` are domains, each with all that stands before it ("caf.fr" is also
    "www.caf.fr"); `parts` are those from which pages may load something, and no more.
    `loopback`: the machine itself may be asked, by http too, which only tests and demonstrations
    do.
    """

    pages: frozenset[str]
    parts: frozenset[str] = field(default_factory=frozenset)
    loopback: bool = False

    def refusal(self, written: str, use: Use) -> Reason | None:
        """Why that address is not opened for that use; None: it is."""
        if use is Use.FRAME and written in _EMPTY_FRAMES:
            return None
        address = read_address(written)
        if address is None:
            return Reason.UNREADABLE
        if use in {Use.PART, Use.FRAME, Use.WORKER} and address.scheme in _OWN_PARTS:
            # What it makes itself is as the page around it; "data:" in place of a page is not.
            return None
        if not self._is_safe(address):
            return Reason.SCHEME
        if address.named or not self._is_usual(address):
            return Reason.DISGUISED
        return None if self._is_known(address, use) else Reason.STRANGER

    def lets(self, written: str, use: Use) -> bool:
        """Whether that address may be opened for that use."""
        return self.refusal(written, use) is None

    def _is_safe(self, address: Address) -> bool:
        if address.scheme in _SECURE:
            return True
        return self.loopback and address.scheme in _LOCAL and is_loopback(address.host)

    def _is_usual(self, address: Address) -> bool:
        if self.loopback and is_loopback(address.host):
            return True
        return address.port == _PORTS.get(address.scheme)

    def _is_known(self, address: Address, use: Use) -> bool:
        if is_within(address.host, self.pages):
            return True
        return use in {Use.PART, Use.SOCKET, Use.WORKER} and is_within(address.host, self.parts)


def is_within(host: str, domains: Iterable[str]) -> bool:
    """Whether a host is one of those domains, or part of one.

    A final dot says "from the root" and is another host to a browser, with other cookies: no.
    """
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def is_loopback(host: str) -> bool:
    """Whether that host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False

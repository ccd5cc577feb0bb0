"""An address, read as the browser reads it: the URL standard, for the schemes of the web.

Source: https://url.spec.whatwg.org/#url-parsing. Other schemes are known by their name alone:
nothing of them is ever opened.
"""

import re
from dataclasses import dataclass

from kiosk.browsing.hosts import read_host

PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_MOST_SIGNS = 65_536  # longer ones are nobody's address
_LAST_PORT = 65_535
_AROUND = "".join(map(chr, range(0x21)))  # C0 controls and space, which are dropped at both ends
_DROPPED = str.maketrans("", "", "\t\n\r")  # and these anywhere
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_DIGITS = re.compile(r"[0-9]*")


@dataclass(frozen=True, slots=True)
class Address:
    """A whole address. `host` is empty and `port` 0 where the scheme is not one of the web.

    `named`: a user name or password stands in it, which is how one address is dressed as another.
    """

    scheme: str
    host: str = ""
    port: int = 0
    named: bool = False


def read_address(written: str) -> Address | None:
    """The address that a browser would make of these signs; None where it would make none.

    They stand by themselves: an address relative to a page must have been resolved before.
    """
    if len(written) > _MOST_SIGNS:
        return None
    signs = written.strip(_AROUND).translate(_DROPPED)
    found = _SCHEME.match(signs)
    if not found:
        return None
    scheme, rest = found[1].lower(), signs[found.end() :]
    if scheme not in PORTS:
        return Address(scheme)
    # For these schemes any number of slashes and backslashes stands before the host.
    authority = re.split(r"[/\\?#]", rest.lstrip("/\\"), maxsplit=1)[0]
    names, at, server = authority.rpartition("@")
    return _located(scheme, server, named=bool(at) and names not in {"", ":"})


def _located(scheme: str, server: str, *, named: bool) -> Address | None:
    colon = server.rfind(":") if "]" not in server else server.find(":", server.rfind("]"))
    name, digits = (server, "") if colon < 0 else (server[:colon], server[colon + 1 :])
    if not _DIGITS.fullmatch(digits) or int(digits or "0") > _LAST_PORT:
        return None
    host = read_host(name)
    if host is None:
        return None
    return Address(scheme, host, int(digits) if digits else PORTS[scheme], named)

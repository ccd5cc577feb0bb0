"""Who we are to a server: Basic or Digest, whichever it asks for, the password never in the clear.

Basic is sent without being asked, which saves a request each time, but only where nobody can
read along: over TLS, or on this very machine.
"""

import ipaddress
import ssl
from collections.abc import Generator
from dataclasses import dataclass

import httpx


@dataclass(frozen=True, slots=True)
class Account:
    """A server's address, which ends with "/", and who we are there; an empty user: nobody.

    `proxy` is the address of one to go through, or empty.
    """

    url: str
    user: str = ""
    password: str = ""
    proxy: str = ""

    def __repr__(self) -> str:  # a password is in no log
        return f"Account({self.url!r}, {self.user!r})"


class Login(httpx.Auth):
    """Signs each request of a client."""

    def __init__(self, account: Account) -> None:
        self._basic = httpx.BasicAuth(account.user, account.password)
        self._digest = httpx.DigestAuth(account.user, account.password)
        self._private = is_private(account.url)
        self._asked_digest = False

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign a request, again if the server wants it otherwise."""
        if self._asked_digest:
            yield from self._digest.auth_flow(request)
            return
        if self._private:
            answer = yield from _sign(self._basic, request)
        else:
            answer = yield request
        schemes = answer.headers.get_list("www-authenticate")
        if answer.status_code == httpx.codes.UNAUTHORIZED and any(
            scheme.lower().startswith("digest") for scheme in schemes
        ):
            self._asked_digest = True
            request.headers.pop("Authorization", None)
            yield from self._digest.auth_flow(request)


def is_private(url: str) -> bool:
    """Whether nobody on the way can read what is sent there."""
    where = httpx.URL(url)
    if where.scheme == "https" or where.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(where.host).is_loopback
    except ValueError:
        return False


def trusted_by(account: Account) -> ssl.SSLContext | None:
    """Whom this machine trusts, a city's own authority included; only where it is asked."""
    https = account.url.startswith("https:") or account.proxy.startswith("https:")
    return ssl.create_default_context() if https else None


def _sign(
    auth: httpx.BasicAuth, request: httpx.Request
) -> Generator[httpx.Request, httpx.Response, httpx.Response]:
    signed = next(auth.auth_flow(request))
    return (yield signed)

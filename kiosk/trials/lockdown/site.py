"""The hostile site: on this machine alone, by two names, with and without a certificate.

What is asked of the name that nobody declared, or through a false certificate, is an escape; so is
whoever as much as knocks at the trap, where nobody has any business.
"""

import ssl
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from kiosk.trials.lockdown import pages
from kiosk.trials.lockdown.certificate import make_certificate
from kiosk.trials.lockdown.trap import trap
from kiosk.trials.paper import document_of
from kiosk.trials.site_hand import EVIL
from kiosk.trials.site_walk import SITE

PAYLOAD = b"pas-a-pas-payload-0d1f"  # what no file may hold
DOCUMENT = "/document.pdf"
_MOST_ENDLESS = 200  # pieces of an answer that does not end
_PIECE = PAYLOAD.ljust(65_536, b".")
_LARGE = 100  # MiB


@dataclass(slots=True)
class HostileSite:
    """What it serves, and what it saw. `pages`, `scripts` and `documents` are bodies by path."""

    port: int = 0
    tls_port: int = 0
    trap_port: int = 0
    pages: dict[str, str] = field(default_factory=dict)
    scripts: dict[str, str] = field(default_factory=dict)
    documents: dict[str, bytes] = field(
        default_factory=lambda: {DOCUMENT: document_of(PAYLOAD.decode())}
    )
    escapes: list[str] = field(default_factory=list)
    got: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def at(self, path: str, *, https: bool = False) -> str:
        """The address of a page."""
        return (
            f"https://{SITE}:{self.tls_port}{path}"
            if https
            else f"http://{SITE}:{self.port}{path}"
        )

    def was_asked(self, path: str) -> bool:
        """Whether the page of that path was asked for since `asked` was last emptied."""
        return any(each == f"{SITE}{path}" for each in self.asked)

    def taken(self) -> tuple[list[str], list[str]]:
        """What escaped and what pages got since the last time."""
        told = list(self.escapes), list(self.got)
        self.escapes.clear()
        self.got.clear()
        return told


@contextmanager
def hostile_site() -> Iterator[HostileSite]:
    """Serve it; gone afterwards.

    Raises:
        OSError: no port is free.
    """
    site = HostileSite()
    plain = _Server(("127.0.0.1", 0), _handler(site, tls=False))
    secure = _Server(("127.0.0.1", 0), _handler(site, tls=True))
    with tempfile.TemporaryDirectory() as name:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(make_certificate(Path(name), SITE))
    secure.socket = context.wrap_socket(
        secure.socket, server_side=True, do_handshake_on_connect=False
    )
    site.port, site.tls_port = plain.server_address[1], secure.server_address[1]
    for server in (plain, secure):
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        with trap(site.escapes.append) as site.trap_port:
            yield site
    finally:
        for server in (plain, secure):
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    """A server whose failed connections (a refused certificate, a page that left) are no news."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """It is what was wanted."""


def _handler(site: HostileSite, *, tls: bool) -> type["_Handler"]:
    return type("Handler", (_Handler,), {"site": site, "behind_tls": tls})


class _Handler(BaseHTTPRequestHandler):
    """Answers one connection; `site` and `behind_tls` are set by a class of each server's own."""

    protocol_version = "HTTP/1.1"
    timeout = 30
    site: HostileSite
    behind_tls = False

    def do_GET(self) -> None:
        """Note what is asked, and answer it."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))  # or it begins the next one
        host = self.headers.get("Host", "").rpartition(":")[0]
        path, _, query = self.path.partition("?")
        self.site.asked.append(f"{host}{self.path}")
        if self.behind_tls or host != SITE:
            self.site.escapes.append(f"{'https ' * self.behind_tls}{host}{self.path}"[:200])
        if path == "/got":
            self.site.got.append(unquote(query))
        with suppress(OSError):
            if path == "/large":
                self._long({"Content-Type": "text/html"}, _LARGE * 16)
            elif path in _ENDLESS:
                self._long(_ENDLESS[path], _MOST_ENDLESS)
            else:
                self._send(*self._answer(path, unquote(query)))

    do_POST = do_HEAD = do_PUT = do_OPTIONS = do_GET  # noqa: N815  the library's names

    def _answer(self, path: str, query: str) -> tuple[int, bytes, Mapping[str, str]]:
        if path in self.site.pages:
            body = pages.whole(path, self.site.pages[path], self.site.port)
            return 200, body.encode(), _HTML
        if path in self.site.scripts:
            return 200, self.site.scripts[path].encode(), {"Content-Type": "text/javascript"}
        if path in _STATUS:
            return _STATUS[path]
        match path:
            case "/redirect":
                return 302, b"", {"Location": query}
            case "/refresh":
                return 200, b"wait", {"Refresh": f"0; url={query}"}
        return (
            200,
            self.site.documents.get(path, PAYLOAD),
            _KINDS.get(path, {"Content-Type": "text/plain"}),
        )

    def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _long(self, headers: Mapping[str, str], pieces: int) -> None:
        """An answer of so many pieces, whose length is told nobody."""
        self.close_connection = True
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        for _ in range(pieces):
            self.wfile.write(_PIECE)

    def log_message(self, *words: object) -> None:
        """What is asked is noted above."""


_HTML = {"Content-Type": "text/html; charset=utf-8"}
_ENDLESS: Mapping[str, Mapping[str, str]] = {
    "/endless": {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": 'attachment; filename="endless.bin"',
    },
    "/endless.pdf": {"Content-Type": "application/pdf"},
}
_STATUS: Mapping[str, tuple[int, bytes, Mapping[str, str]]] = {
    "/slow": (200, b"<h1>slow</h1>", _HTML),
    "/basic": (401, b"", {"WWW-Authenticate": 'Basic realm="Identifiant de caf.fr"'}),
    "/proxy": (407, b"", {"Proxy-Authenticate": 'Basic realm="x"'}),
}
_KINDS: Mapping[str, Mapping[str, str]] = {
    "/saved": {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": 'attachment; filename="paper.exe"',
    },
    "/outside": {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": 'attachment; filename="../../../.config/autostart/x.desktop"',
    },
    DOCUMENT: {"Content-Type": "application/pdf"},
    "/paper.pdf": {"Content-Type": "application/pdf"},
    "/odd": {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": 'attachment; filename="../../.config/autostart/x.desktop\\x00.pdf"',
    },
    "/program.desktop": {"Content-Type": "application/x-desktop"},
    "/page.mht": {"Content-Type": "multipart/related"},
    "/worker.js": {"Content-Type": "text/javascript"},
}

__all__ = ["DOCUMENT", "EVIL", "PAYLOAD", "SITE", "HostileSite", "hostile_site"]

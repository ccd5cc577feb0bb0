"""The hostile site: on this machine alone, by two names, with and without a certificate.

What is asked of the name that nobody declared, or through a false certificate, is an escape.
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
from kiosk.trials.site_hand import EVIL, SITE

PAYLOAD = b"pas-a-pas-payload-0d1f"  # what no file may hold
_MOST_ENDLESS = 200  # pieces of an answer that does not end
_PIECE = PAYLOAD.ljust(65_536, b".")
_LARGE = 100  # MiB


@dataclass(slots=True)
class HostileSite:
    """What it serves, and what it saw. `pages` are bodies by path."""

    port: int = 0
    tls_port: int = 0
    pages: dict[str, str] = field(default_factory=dict)
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
    plain = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site, behind_tls=False))
    secure = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site, behind_tls=True))
    with tempfile.TemporaryDirectory() as name:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(make_certificate(Path(name), SITE))
    secure.socket = context.wrap_socket(
        secure.socket, server_side=True, do_handshake_on_connect=False
    )
    site.port, site.tls_port = plain.server_address[1], secure.server_address[1]
    for server in (plain, secure):
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  a refused handshake
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield site
    finally:
        for server in (plain, secure):
            server.shutdown()
            server.server_close()


def _handler(site: HostileSite, *, behind_tls: bool) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30

        def do_GET(self) -> None:
            host = self.headers.get("Host", "").rpartition(":")[0]
            path, _, query = self.path.partition("?")
            site.asked.append(f"{host}{self.path}")
            if behind_tls or host != SITE:
                site.escapes.append(f"{'https ' * behind_tls}{host or '?'}{self.path}"[:200])
            if path == "/got":
                site.got.append(unquote(query))
            with suppress(OSError):
                self._answer(path, query)

        do_POST = do_HEAD = do_PUT = do_OPTIONS = do_GET  # noqa: N815

        def _answer(self, path: str, query: str) -> None:
            if path in site.pages:
                body = pages.whole(path, site.pages[path], site.port).encode()
                return self._send(200, body, {"Content-Type": "text/html; charset=utf-8"})
            match path:
                case "/redirect":
                    return self._send(302, b"", {"Location": unquote(query)})
                case "/refresh":
                    return self._send(200, b"wait", {"Refresh": f"0; url={unquote(query)}"})
                case "/basic":
                    asks = {"WWW-Authenticate": 'Basic realm="Identifiant de caf.fr"'}
                    return self._send(401, b"", asks)
                case "/proxy":
                    return self._send(407, b"", {"Proxy-Authenticate": 'Basic realm="x"'})
                case "/large":
                    return self._large()
                case "/endless":
                    return self._endless()
                case "/slow":
                    return self._send(200, b"<h1>slow</h1>", {"Content-Type": "text/html"})
            kind, more = _KINDS.get(path, ("text/plain", {}))
            return self._send(200, PAYLOAD, {"Content-Type": kind, **more})

        def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Service-Worker-Allowed", "/")
            self.end_headers()
            self.wfile.write(body)

        def _large(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(_LARGE * 16 * len(_PIECE)))
            self.end_headers()
            for _ in range(_LARGE * 16):
                self.wfile.write(_PIECE)

        def _endless(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Disposition", 'attachment; filename="endless.bin"')
            self.send_header("Connection", "close")
            self.end_headers()
            for _ in range(_MOST_ENDLESS):
                self.wfile.write(_PIECE)

        def log_message(self, *words: object) -> None:
            pass

    return Handler


_SAVED = {"Content-Disposition": 'attachment; filename="paper.exe"'}
_OUTSIDE = {"Content-Disposition": 'attachment; filename="../../../.config/autostart/x.desktop"'}
_KINDS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "/saved": ("application/octet-stream", _SAVED),
    "/outside": ("application/octet-stream", _OUTSIDE),
    "/paper.pdf": ("application/pdf", {}),
    "/program.desktop": ("application/x-desktop", {}),
    "/page.mht": ("multipart/related", {}),
    "/worker.js": ("text/javascript", {}),
}

__all__ = ["EVIL", "PAYLOAD", "SITE", "HostileSite", "hostile_site"]

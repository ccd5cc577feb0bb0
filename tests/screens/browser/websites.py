"""Websites on this machine, by names of their own: browsers take *.localhost for the machine."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

OFFICIAL, PARTNER, PLACE, PARTS, FORM, EVIL, UNKNOWN = (
    f"{name}.localhost"
    for name in ("caf", "connect", "pessac", "letters", "aides", "evil", "unknown")
)
# One engine for all tests of a process: whose names it looks up is told it once, by the first. The
# stranger is among them, so that nothing but the fence keeps it away.
REACHABLE = (OFFICIAL, PARTNER, PLACE, PARTS, FORM, EVIL)
_PAGE = (
    "<!doctype html><html lang=fr><meta charset=utf-8><title>{title}</title>"
    "<style>body{{font:20px sans-serif;margin:0}}a,button,input,select{{font:inherit;"
    "display:block;margin:8px;height:48px;min-width:200px}}</style>{body}</html>"
)


@dataclass
class Websites:
    """One server for all names. `asked` are the requests that came: name and path.

    `pages` are bodies by path, or functions that answer a request themselves.
    """

    port: int
    pages: dict[str, str | Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)
    closed: bool = False  # whoever connects is sent away

    def at(self, path: str = "/", name: str = OFFICIAL, scheme: str = "http") -> str:
        """The address of a page."""
        return f"{scheme}://{name}:{self.port}{path}"

    def closes(self) -> None:
        """Answer nobody any more."""
        self.closed = True

    def opens_again(self) -> None:
        """Answer again."""
        self.closed = False

    def hits(self, name: str) -> list[str]:
        """The paths asked of that name."""
        return [path for host, path in self.asked if host.split(":")[0] == name]


@contextmanager
def websites() -> Iterator[Websites]:
    """Serve them; gone afterwards."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.daemon_threads = True
    served = Websites(server.server_address[1])

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            if served.closed:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            path = self.path.partition("?")[0]
            served.asked.append((self.headers.get("Host", ""), self.path))
            page = served.pages.get(path)
            if callable(page):
                page(self)
            elif page is None:
                self.answer(b"", 404)
            else:
                self.answer(_PAGE.format(title=path, body=page).encode())

        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            served.posted.append(self.rfile.read(size).decode("utf-8", "replace"))
            self.do_GET()

        def log_message(self, *words: object) -> None:
            pass

    server.RequestHandlerClass = Handler
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextmanager
def self_signed(folder: Path, name: str) -> Iterator[int]:
    """A server whose certificate nobody vouches for; gives its port."""
    key = rsa.generate_private_key(65_537, 2048)
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "key").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (folder / "certificate").write_bytes(certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate", folder / "key")
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  who turns away is no fault
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)

"""Websites on this machine, by names of their own: browsers take *.localhost for the machine."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

OFFICIAL, PARTNER, PLACE, PARTS, EVIL = (
    f"{name}.localhost" for name in ("caf", "connect", "pessac", "letters", "evil")
)
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

    def at(self, path: str = "/", name: str = OFFICIAL, scheme: str = "http") -> str:
        """The address of a page."""
        return f"{scheme}://{name}:{self.port}{path}"

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

"""A CalDAV and WebDAV server of ours that does on demand what real ones were measured to do.

Each switch is something a server or a network in the field does; see `Ways`. In this process,
in threads; what it holds can be read, changed and put back as it was before (a backup restored).
"""

import copy
import re
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from lxml import etree

from kiosk.sync.login import Account
from tests.servers.hostile_answers import (
    delete,
    get,
    make_folder,
    move,
    propfind,
    put,
    report,
)

PORTAL_PAGE = b"<html><body><h1>Welcome to our hotel</h1></body></html>"


@dataclass
class Ways:
    """How it behaves. All off: a plain good server, but for its narrow mind about conditions."""

    ignores_conditions: bool = False  # If-None-Match and If-Match are not read (SOGo, Zimbra)
    overwrites: bool = False  # conditions are checked, and forgotten before the write (sabre)
    portal: bool = False  # every answer is somebody else's page
    redirect: bool = False
    statuses: list[int] = field(default_factory=list)  # of the next requests, one each
    only_method: str = ""  # `statuses` are for this method alone
    retry_after: str = ""
    truncates: bool = False  # what is read is cut off, and said to be whole
    cuts: bool = False  # the connection ends in the middle of an answer
    loses_answers: list[str] = field(default_factory=list)  # methods done, never answered
    cut_at: int = -1  # the connection ends at the so manieth request from now, once
    cut_when: str = "before"  # it is done, or "after"
    page: int = 0  # files named in one list of changes at most; 0: all of them
    bogus_tokens: str = ""  # "403", "412": no token is known; "all": each gives everything
    lag_s: float = 0.0  # what is read is as it was so long ago (a read replica)
    trickle_s: float = 0.0  # between the bytes of an answer's head
    undated: bool = False  # it does not say when a file was written (Xandikos)
    fast_s: float = 0.0  # how far its clock is ahead
    restores: str = ""  # text that a read gives in place of every calendar's


@dataclass(frozen=True)
class File:
    body: bytes
    etag: str
    modified: float


class Hostile:
    """The server; `ways` may be changed at any time."""

    def __init__(self):
        self.ways = Ways()
        self.files: dict[str, File] = {}
        self.folders = {"/"}
        self.calendars: set[str] = set()  # the folders of which it says that they are calendars
        self.asked: list[tuple[str, str]] = []
        self.stop_after: int | None = None  # so many requests, it has a trouble of its own
        self.lock = threading.RLock()
        self._history: list[tuple[float, dict[str, File]]] = []
        self._changes: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._server.request_queue_size = 64
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def account(self, user="kiosk"):
        return Account(self.url, user, "secret")

    def prove(self, certificate):
        """Speak TLS from now on, and show that certificate; gives the address."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        return self.url.replace("http:", "https:")

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(30)

    # What a mediator, or whoever keeps the server, does

    def write(self, path, body, modified=None):
        with self.lock:
            self._remember()
            etag = f'"{len(self._changes)}"'
            self.files[path] = File(body, etag, modified or self.now().timestamp())
            self._changes.append(path)

    def remove(self, path):
        with self.lock:
            self._remember()
            self._changes.append(path)
            return self.files.pop(path, None)

    def copy(self):
        with self.lock:
            return copy.copy(self.files)

    def restore(self, files):
        with self.lock:
            self._changes += [*self.files, *files]
            self.files = copy.copy(files)

    def now(self):
        return datetime.now(UTC) + timedelta(seconds=self.ways.fast_s)

    def token(self):
        return f"urn:token:{len(self._changes)}"

    def changed_since(self, token):
        """Paths; None: that is no token of this server's."""
        found = re.fullmatch(r"urn:token:(\d+)", token)
        if not found or int(found[1]) > len(self._changes):
            return None
        return sorted(set(self._changes[int(found[1]) :]))

    def seen(self):
        """The files as a reader sees them."""
        if not self.ways.lag_s:
            return self.files
        then = time.monotonic() - self.ways.lag_s
        for at, files in self._history:  # the first that was replaced after that moment
            if at > then:
                return files
        return self.files

    def _remember(self):
        self._history.append((time.monotonic(), copy.copy(self.files)))
        del self._history[:-200]


def _handler(hostile):  # noqa: C901  one class, made for its server
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def log_message(self, *words):
            pass

        def handle_one_request(self):
            with suppress(ConnectionError):
                super().handle_one_request()

        def date_time_string(self, timestamp=None):
            return format_datetime(hostile.now(), usegmt=True)

        def __getattr__(self, name):
            if name.startswith("do_"):
                return lambda: self.answer(name.removeprefix("do_"))
            raise AttributeError(name)

        def answer(self, method):  # noqa: PLR0911  one for each way
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            path = unquote(urlsplit(self.path).path)
            ways = hostile.ways
            hostile.asked.append((method, path))
            if hostile.stop_after is not None and len(hostile.asked) > hostile.stop_after:
                hostile.stop_after = None
                ways.statuses = [500] * 100
            if ways.portal:
                return self.say(200, PORTAL_PAGE, kind="text/html")
            if ways.redirect:
                return self.say(302, b"", Location="http://hotel.example/login")
            if ways.statuses and ways.only_method in ("", method):
                status = ways.statuses.pop(0)
                more = {"Retry-After": ways.retry_after} if ways.retry_after else {}
                return self.say(status, b"", **more)
            cut = ways.cut_at == 0
            ways.cut_at -= 1
            if cut and ways.cut_when == "before":
                return self.hang_up()
            status, content, headers = _done(hostile, method, path, body, self.headers)
            if method in ways.loses_answers:
                ways.loses_answers.remove(method)
                return self.hang_up()
            if cut:
                return self.hang_up()
            return self.say(status, content, **headers)

        def hang_up(self):
            self.close_connection = True
            self.connection.shutdown(2)

        def say(self, status, body, kind="application/xml; charset=utf-8", **headers):
            ways = hostile.ways
            if ways.truncates and body:
                body = body[: len(body) * 2 // 3]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            if body and "Content_Type" not in headers:
                self.send_header("Content-Type", kind)
            if status != 204:
                self.send_header("Content-Length", str(len(body)))
            if ways.trickle_s:
                for each in b"".join(self._headers_buffer) + b"\r\n":
                    self.wfile.write(bytes([each]))
                    self.wfile.flush()
                    threading.Event().wait(ways.trickle_s)
                self._headers_buffer = []
            else:
                self.end_headers()
            if ways.cuts:
                self.wfile.write(body[: len(body) // 2])
                self.close_connection = True
                return
            self.wfile.write(body)

    return Handler


def _done(hostile, method, path, body, headers):
    """Do one request; gives status, body and headers."""
    acts = {
        "PUT": lambda: put(hostile, path, body, headers),
        "MKCOL": lambda: make_folder(hostile, path),
        "MKCALENDAR": lambda: make_folder(hostile, path),
        "MOVE": lambda: move(hostile, path, headers),
        "DELETE": lambda: delete(hostile, path, headers),
        "GET": lambda: get(hostile, path),
        "PROPFIND": lambda: propfind(hostile, hostile.seen(), path, headers),
        "REPORT": lambda: report(hostile, hostile.seen(), path, etree.fromstring(body)),
    }
    with hostile.lock:
        return acts.get(method, lambda: (405, b"", {}))()

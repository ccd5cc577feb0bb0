"""A network between a kiosk and its server that does to some connections what networks do.

One request a connection, so that each takes its own chance. What is toxic is drawn from a seed.
"""

import random
import re
import socket
import threading
from collections import Counter
from contextlib import suppress

PORTAL = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 31\r\n"
    b"Connection: close\r\n\r\n<html>Welcome to our hotel</html>"[:-2]
)
_ENDS = b"Content-Length: 0\r\nConnection: close\r\n\r\n"
SAID = {
    "portal": PORTAL,
    "redirect": b"HTTP/1.1 302 Found\r\nLocation: http://hotel.example/\r\n" + _ENDS,
    "refused": b'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\n' + _ENDS,
    "often": b"HTTP/1.1 429 Slow down\r\nRetry-After: 1\r\n" + _ENDS,
    "busy": b"HTTP/1.1 503 Later\r\nRetry-After: 1\r\n" + _ENDS,
    "full": b"HTTP/1.1 507 Full\r\n" + _ENDS,
    "broken": b"HTTP/1.1 502 Bad gateway\r\n" + _ENDS,
}
TOXINS = ("cut-upload", "lost-answer", "cut-answer", "slow", "refuse", *SAID)


class Toxic:
    """Listens on a port of its own; `share` of the connections are toxic, and may be changed."""

    def __init__(self, port, seed, share=0.35):
        self.share = share
        self.met = Counter()
        self._to = port
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        self._open = True
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def stop(self):
        self._open = False
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(30)

    def _listen(self):
        while self._open:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with self._lock:
            toxic = self._chance.random() < self.share
            toxin = self._chance.choice(TOXINS) if toxic else "none"
            part = self._chance.random()
        with connection, suppress(OSError):
            connection.settimeout(30)
            if toxin == "refuse":
                self.met[toxin] += 1
                return
            request = _whole(connection)
            if not request:
                return
            self.met[toxin] += 1
            if toxin in SAID:
                connection.sendall(SAID[toxin])
                return
            with socket.create_connection(("127.0.0.1", self._to), timeout=30) as server:
                self._carry(connection, server, request, toxin, part)

    def _carry(self, connection, server, request, toxin, part):
        request = re.sub(rb"(?i)\r\nconnection: [^\r]*", b"", request, count=1)
        request = request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
        if toxin == "cut-upload":
            server.sendall(request[: max(1, int(len(request) * part))])
            return
        server.sendall(request)
        answer = b"".join(iter(lambda: server.recv(65_536), b""))
        if toxin == "lost-answer":
            return
        if toxin == "cut-answer":
            answer = answer[: int(len(answer) * part)]
        if toxin == "slow":
            for first in range(0, len(answer), max(1, len(answer) // 8)):
                connection.sendall(answer[first : first + max(1, len(answer) // 8)])
                threading.Event().wait(0.05)
            return
        connection.sendall(answer)


def _whole(connection):
    """One request, head and body."""
    got = b""
    while b"\r\n\r\n" not in got:
        piece = connection.recv(65_536)
        if not piece:
            return b""
        got += piece
    head, _, body = got.partition(b"\r\n\r\n")
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    left = (int(found[1]) if found else 0) - len(body)
    while left > 0:
        piece = connection.recv(65_536)
        if not piece:
            return b""
        got, left = got + piece, left - len(piece)
    return got

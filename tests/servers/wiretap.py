"""Stands between a client and a server on loopback, and keeps what the client says."""

import socket
import threading
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Asked:
    """One request as it went over the wire."""

    method: str
    path: str
    headers: dict
    body: bytes


class Wiretap:
    """A door to the server at that address; `requests` are all that went through it, in order."""

    def __init__(self, url):
        self._to = ("127.0.0.1", urlsplit(url).port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        self._said = []
        threading.Thread(target=self._take, daemon=True).start()

    @property
    def requests(self):
        return [each for said in self._said for each in _requests(bytes(said))]

    def stop(self):
        self._listening.close()

    def _take(self):
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            server = socket.create_connection(self._to, timeout=30)
            said = bytearray()
            self._said.append(said)
            for source, target, keep in ((client, server, said), (server, client, None)):
                threading.Thread(target=_pass, args=(source, target, keep), daemon=True).start()


def _pass(source, target, keep):
    try:
        while piece := source.recv(65_536):
            if keep is not None:
                keep += piece
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def _requests(said):
    while said:
        head, _, said = said.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        size = int(headers.get("Content-Length", 0))
        method, path, _ = first.split(" ")
        yield Asked(method, path, headers, said[:size])
        said = said[size:]

"""The password store of a desktop, as far as a kiosk asks for it: Secret Service 0.2, by D-Bus.

It is the bus and the store at once, on a socket of its own, so that no desktop is needed. It gives
and takes secrets as they are (the algorithm "plain", which every client of the service knows).
"""

import socketserver
import threading
from pathlib import Path

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.low_level import Parser

DESKTOP = "/org/freedesktop/secrets"
COLLECTION = f"{DESKTOP}/aliases/default"
NOT_SUPPORTED = "org.freedesktop.DBus.Error.NotSupported"
IS_LOCKED = "org.freedesktop.Secret.Error.IsLocked"
_PROMPT = f"{DESKTOP}/prompt/1"


class DesktopStore:
    """One for a test. `kept` is what it keeps, by the path of the item; `locked`: nobody is in."""

    def __init__(self, folder: Path):
        self.kept = {}
        self.locked = False
        self.path = folder / "bus"
        self.asked = []
        store = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                store.serve(self.request)

        self._server = socketserver.ThreadingUnixStreamServer(str(self.path), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"unix:path={self.path}"

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def serve(self, client):
        data = _let_in(client)
        parser = Parser()
        while data is not None:
            for message in parser.feed(data) if data else ():
                if message.header.message_type is MessageType.method_call:
                    answer = self.answer(message)
                    client.sendall(answer.serialise(serial=message.header.serial + 1000))
            data = client.recv(65536) or None

    def answer(self, message):
        fields = message.header.fields
        name, path = fields[HeaderFields.member], fields.get(HeaderFields.path, "")
        self.asked.append(name)
        try:
            signature, body = getattr(self, f"_{name}")(path, *message.body)
        except _RefusedError as error:
            return new_error(message, error.args[0], "s", ("no",))
        return new_method_return(message, signature, body)

    def _Hello(self, path):  # noqa: N802  names of the service, as the others
        return "s", (":1.1",)

    def _AddMatch(self, path, rule):  # noqa: N802  no signal is ever sent
        return None, ()

    def _NameHasOwner(self, path, name):  # noqa: N802
        return "b", (True,)

    def _OpenSession(self, path, algorithm, given):  # noqa: N802
        if algorithm != "plain":
            raise _RefusedError(NOT_SUPPORTED)
        return "vo", (("s", ""), f"{DESKTOP}/session/1")

    def _Get(self, path, interface, name):  # noqa: N802
        told = {"Label": ("s", "a label"), "Locked": ("b", self.locked)}
        return "v", (told[name],)

    def _Unlock(self, path, objects):  # noqa: N802
        return "aoo", ([] if self.locked else objects, _PROMPT if self.locked else "/")

    def _Prompt(self, path, window):  # noqa: N802  and nobody answers it, ever
        return None, ()

    def _SearchItems(self, path, wanted):  # noqa: N802
        found = [
            item
            for item, (attributes, _) in self.kept.items()
            if wanted.items() <= attributes.items()
        ]
        return "ao", (found,)

    def _CreateItem(self, path, properties, secret, replace):  # noqa: N802
        if self.locked:
            raise _RefusedError(IS_LOCKED)
        attributes = dict(properties["org.freedesktop.Secret.Item.Attributes"][1])
        for item in [each for each, (has, _) in self.kept.items() if has == attributes]:
            del self.kept[item]
        made = f"{COLLECTION}/{len(self.asked)}"
        self.kept[made] = (attributes, bytes(secret[2]))
        return "oo", (made, "/")

    def _GetSecret(self, path, session):  # noqa: N802
        return "(oayays)", ((session, b"", self.kept[path][1], "text/plain"),)

    def _Delete(self, path):  # noqa: N802
        del self.kept[path]
        return "o", ("/",)


class _RefusedError(Exception):
    pass


def _let_in(client):
    """The beginning of a connection, by who one is on this machine (D-Bus, "EXTERNAL").

    Gives what was said after it already; None: nobody came in.
    """
    said = b""
    while True:
        more = client.recv(4096)
        if not more:
            return None
        said += more
        while b"\r\n" in said:
            line, _, said = said.lstrip(b"\0").partition(b"\r\n")
            if line == b"BEGIN":
                return said
            told = b"OK 0123456789abcdef0123456789abcdef" if line.startswith(b"AUTH") else b"ERROR"
            client.sendall(told + b"\r\n")

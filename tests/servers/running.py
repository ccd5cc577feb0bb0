"""Real servers on loopback, each with two accounts; one that does not start fails with its words.

`kiosk` and `mediator` have the password "secret". A server can be stopped, killed and started
again on what it kept.
"""

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp

from kiosk.sync.login import Account

WITHIN_S = 30
PASSWORD = "secret"
_CHANCE = random.SystemRandom()  # not what a seed may set: two runs at a time would meet


def free_port():
    """One at which nobody is, and that no client is given meanwhile: theirs begin at 32768."""
    for _ in range(100):
        port = _CHANCE.randrange(10_000, 32_000)
        with socket.socket() as asked, contextlib.suppress(OSError):
            asked.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


class Process:
    """A server in a process of its own."""

    name = "server"
    password = PASSWORD

    def __init__(self, folder: Path):
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.process = None

    def command(self):
        raise NotImplementedError

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/"

    def account(self, user="kiosk"):
        return Account(self.url, user, self.password)

    def start(self):
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command(), stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )
        end = time.monotonic() + WITHIN_S
        while True:
            if self.process.poll() is not None or time.monotonic() > end:
                self.kill()
                words = (self.folder / "log").read_text(errors="replace")[-2000:]
                raise AssertionError(f"{self.name} does not start:\n{words}")
            try:
                httpx.get(self.url, trust_env=False, timeout=5)
            except httpx.TransportError:
                threading.Event().wait(0.02)
            else:
                return self

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait(WITHIN_S)

    def kill(self):
        """As when the power goes."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(WITHIN_S)


class Radicale(Process):
    name = "Radicale"

    def command(self):
        users = self.folder / "users"
        users.write_text(f"kiosk:{self.password}\nmediator:{self.password}\n")
        settings = self.folder / "config"
        settings.write_text(
            f"""
[server]
hosts = 127.0.0.1:{self.port}
max_connections = 40
[auth]
type = htpasswd
htpasswd_filename = {users}
htpasswd_encryption = plain
delay = 0
[rights]
type = authenticated
[storage]
filesystem_folder = {self.folder}/kept
[logging]
level = warning
"""
        )
        return [sys.executable, "-m", "radicale", "-C", str(settings)]


class Xandikos(Process):
    """It takes passwords over TLS only: here nobody is asked who they are."""

    name = "Xandikos"

    def command(self):
        return [
            *(sys.executable, "-m", "xandikos", "serve", "-d", str(self.folder / "kept")),
            *("-l", "127.0.0.1", "-p", str(self.port), "--defaults"),
            *("--current-user-principal", "/kiosk/"),
        ]

    def account(self, user="kiosk"):
        return Account(self.url)


class WsgiDav:
    """A WebDAV server in this process; its files are in `folder`."""

    def __init__(self, folder: Path, *, digest: bool = False, password: str = PASSWORD):
        self.folder, self.password = folder, password
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        app = WsgiDAVApp(
            {
                "host": "127.0.0.1",
                "port": self.port,
                "provider_mapping": {"/": str(folder)},
                "simple_dc": {"user_mapping": {"*": {"kiosk": {"password": password}}}},
                "http_authenticator": {
                    "accept_basic": not digest,
                    "accept_digest": digest,
                    "default_to_digest": digest,
                },
                "verbose": 0,
                "logging": {"enable": False},
            }
        )
        self._server = wsgi.Server(("127.0.0.1", self.port), app)
        self._server.prepare()
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()

    def account(self):
        return Account(self.url, "kiosk", self.password)

    def stop(self):
        self._server.stop()
        self._thread.join(WITHIN_S)

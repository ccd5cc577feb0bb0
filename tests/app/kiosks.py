"""A real supervisor over fake screens, every one of which a test holds by a string."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FAKE = Path(__file__).with_name("fake_screen.py")
PATIENCE_S = 30  # for anything at all to happen, on a machine that is busy
QUICK = {"silence_s": 3.0, "start_s": 20.0, "leave_s": 0.5, "retry_s": 0.3, "retry_most_s": 2.0}


class Puppet:
    """One fake screen: what it hears, and what it is made to do."""

    def __init__(self, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE_S)
        self._connection = connection
        self._lines = connection.makefile("rb")
        self.role, pid = self.hears().split()
        self.pid = int(pid)

    def hears(self) -> str:
        """The next line it heard; "" when it is gone."""
        try:
            return self._lines.readline().decode().strip()
        except ConnectionResetError:
            return ""

    def told(self) -> dict[str, str]:
        """The next message it got from the supervisor."""
        return json.loads(self.hears())

    def does(self, *words: str) -> None:
        """Make it do something: see `fake_screen`."""
        self._connection.sendall((" ".join(words) + "\n").encode())

    def says(self, **message: str) -> None:
        self.does("say", json.dumps(message))

    def is_gone(self) -> bool:
        """Wait until its process has ended, whatever it still heard."""
        while self.hears():
            pass
        return True

    def close(self) -> None:
        self._lines.close()
        self._connection.close()


class Kiosk:
    """A supervisor as a process of its own, on a data folder of its own."""

    def __init__(self, folder: Path, **timings: float) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.environment: dict[str, str] = {}
        self.options: dict[str, list[str]] = {"screen": [], "sync": [], "out_of_order": []}
        self.watched: list[str] = []
        self.worth_saying: list[str] = []
        self._timings = QUICK | timings
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / "test.socket"))
        self._listening.listen(50)
        self._listening.settimeout(PATIENCE_S)
        self._puppets: list[Puppet] = []
        self._waiting: list[Puppet] = []
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> "Kiosk":
        told = {"data": str(self.data), "timings": self._timings}
        told |= {"watched": self.watched, "worth_saying": self.worth_saying}
        for role in ("screen", "sync", "out_of_order"):
            told[role] = self.command(role)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.run_kiosk", json.dumps(told)],
            cwd=ROOT,
            env=os.environ | self.environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        return self

    def command(self, role: str) -> list[str]:
        fake = [sys.executable, "-ISE", str(FAKE), str(self.folder / "test.socket"), role]
        return [*fake, *self.options[role]]

    def puppet(self, role: str = "screen") -> Puppet:
        """The next process of that role to be started."""
        while True:
            for waiting in self._waiting:
                if waiting.role == role:
                    self._waiting.remove(waiting)
                    return waiting
            puppet = Puppet(self._listening.accept()[0])
            self._puppets.append(puppet)
            self._waiting.append(puppet)

    def shown(self) -> Puppet:
        """The next screen, ready, ordered to show, and drawn."""
        screen = self.puppet()
        screen.says(say="ready")
        assert screen.told()["say"] == "show"
        screen.says(say="shown")
        return screen

    def ready(self) -> Puppet:
        """The next screen, ready to stand by."""
        screen = self.puppet()
        screen.says(say="ready")
        return screen

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end; gives its exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)

    def stderr(self) -> str:
        """All that an ended supervisor said."""
        return self.process.communicate(timeout=PATIENCE_S)[1]

    def close(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
        for puppet in self._puppets:
            puppet.close()
        self._listening.close()

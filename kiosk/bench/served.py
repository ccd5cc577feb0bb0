"""A kiosk of the bench whose bookings go to a real calendar server on this machine (Radicale)."""

import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import create_server

from kiosk.app.passwords import CALENDAR
from kiosk.bench.place import Place
from kiosk.bench.processes import BenchError
from kiosk.settings.reading import FILE
from kiosk.settings.secrets import open_secrets
from kiosk.sync.dav import Dav
from kiosk.sync.faults import SyncError
from kiosk.sync.login import Account

WITHIN_S = 30.0
MEDIATORS = 5
_PASSWORD = "bench"  # noqa: S105  of a server that lives as long as the bench, on loopback

_SETTINGS = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = authenticated
[storage]
filesystem_folder = {folder}/kept
[logging]
level = error
"""
_HEAD = """
holidays = "none"
[server]
url = "{url}"
user = "kiosk"
[[places]]
id = "here"
name = "Banc d’essai"
[[subjects]]
id = "taxes"
minutes = 30
notice_minutes = 0
[subjects.words.fr]
title = "Impôts"
"""
_MEDIATOR = """
[[mediators]]
id = "m{number}"
first_name = "Amina"
places = ["here"]
subjects = ["taxes"]
permanences = "/kiosk/m{number}-permanences/"
bookings = "/kiosk/m{number}-bookings/"
busy = ["/kiosk/m{number}-busy/"]
"""


def is_possible() -> bool:
    """Whether there is a calendar server to start on this machine."""
    return importlib.util.find_spec("radicale") is not None


@contextmanager
def served(place: Place) -> Iterator[tuple[Account, Place]]:
    """Start the server; gives its account, and a place of its own whose bookings go there.

    Raises:
        BenchError: it does not start.
    """
    with (
        tempfile.TemporaryDirectory(dir=place.folder) as name,
        tempfile.TemporaryDirectory(dir=place.data) as data,
    ):
        folder, config = Path(name), Path(name) / "config"
        config.mkdir()
        (config / FILE).write_text('network.probe = ""\n', "utf-8")
        own = replace(place, data=Path(data), config=config)
        account = _account(folder)
        command = [sys.executable, "-m", "radicale", "-C", str(folder / "radicale")]
        with (place.folder / "printed").open("ab") as printed:
            server = subprocess.Popen(command, stdout=printed, stderr=printed)  # noqa: S603  ours
        try:
            _make(account, server)
            _write(config, account)
            open_secrets(own.data, {}).set(CALENDAR, _PASSWORD)
            yield account, own
        finally:
            server.terminate()
            server.wait(WITHIN_S)


def _account(folder: Path) -> Account:
    """The account of a server whose settings are written into that folder."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "users").write_text(f"kiosk:{_PASSWORD}\n", "utf-8")
    (folder / "radicale").write_text(_SETTINGS.format(port=port, folder=folder), "utf-8")
    return Account(f"http://127.0.0.1:{port}/kiosk/", "kiosk", _PASSWORD)


def _make(account: Account, server: "subprocess.Popen[bytes]") -> None:
    """The calendars of all mediators; each is there all day, from yesterday on."""
    end = time.monotonic() + WITHIN_S
    with Dav(account) as dav:
        while True:
            try:
                dav.make_folder("/kiosk/")
                break
            except SyncError:
                if server.poll() is not None or time.monotonic() > end:
                    raise BenchError("the calendar server does not start") from None
                time.sleep(0.02)
        for number in range(MEDIATORS):
            for kind in ("permanences", "bookings", "busy"):
                dav.make_calendar(f"m{number}-{kind}/")
            dav.put_event(f"m{number}-permanences/hours.ics", _hours(number))


def _hours(number: int) -> bytes:
    day = datetime.now(UTC) - timedelta(days=1)
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//FR", "BEGIN:VEVENT"),
        f"UID:hours-{number}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART:{day:%Y%m%d}T000000Z",
        "DURATION:P1D",
        *("RRULE:FREQ=DAILY", "SUMMARY:Permanence", "END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines).encode()


def _write(config: Path, account: Account) -> None:
    mediators = "".join(_MEDIATOR.format(number=number) for number in range(MEDIATORS))
    (config / "booking.toml").write_text(_HEAD.format(url=account.url) + mediators, "utf-8")

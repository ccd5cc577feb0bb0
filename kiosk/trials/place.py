"""The place of a trial: folders of its own, into which everything the kiosk writes must go."""

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.devices.browser.engine import UNCONFINED

WIDTH, HEIGHT = 1920, 1080
IDLE_S = 90  # idling is waited for in earnest, and not for long
NAME = "pas-a-pas-trial-"
_OF_SYSTEMD = {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}
_FOLDERS = ("data", "config", "home", "tmp", "runtime", "cache", "spool", "paper", "programs")

# No network.
_SITE = """
network.probe = ""
session.idle_s = {idle_s}
session.warning_s = 20
input.double_strike_ms = 0
motion = false

[place]
name = "Bibliothèque d’essai"
desk = {{ fr = "Le bureau des médiateurs est à droite." }}
desk_direction = "right"
"""
_BOOKING = """
holidays = "none"
[[places]]
id = "here"
name = "Bibliothèque d’essai"
[[subjects]]
id = "taxes"
minutes = 30
notice_minutes = 0
[subjects.words.fr]
title = "Impôts"
[[mediators]]
id = "amina"
first_name = "Amina"
places = ["here"]
subjects = ["taxes"]
permanences = "amina.ics"
"""
# Programs to which a page or a toolkit would hand something over; here each leaves a mark.
OUTSIDE_PROGRAMS = (
    *("xdg-open", "gio", "gvfs-open", "kde-open", "exo-open", "mimeopen", "run-mailcap"),
    *("firefox", "chromium", "google-chrome", "x-www-browser", "sensible-browser", "evince"),
    *("thunderbird", "xdg-email", "lp", "lpr", "ssh", "telnet", "xterm", "sh-terminal"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Folders, and the environment in which the processes of the kiosk on trial are started."""

    folder: Path
    environment: Mapping[str, str]

    @property
    def data(self) -> Path:
        """What the kiosk keeps."""
        return self.folder / "data"

    @property
    def config(self) -> Path:
        """The settings of the place."""
        return self.folder / "config"

    @property
    def reception(self) -> Path:
        """The socket at which the hands announce themselves."""
        return self.folder / "reception"

    @property
    def printed(self) -> Path:
        """The file of what the processes print for a person: the journal of a real machine."""
        return self.folder / "printed"

    @property
    def paper(self) -> Path:
        """Where the paper comes out, which the resident takes along: searched by nobody."""
        return self.folder / "paper"

    @property
    def marks(self) -> Path:
        """The file to which a program from outside adds a line when it is started."""
        return self.folder / "started-outside"


@contextmanager
def trial_place(more: Mapping[str, str] | None = None, idle_s: int = IDLE_S) -> Iterator[Place]:
    """A place that is gone afterwards; `more` is added to its environment.

    A resident who touches nothing is asked after `idle_s` seconds whether they are there.

    Raises:
        OSError: its folders cannot be made.
    """
    with tempfile.TemporaryDirectory(prefix=NAME) as name:
        folder = Path(name)
        for each in _FOLDERS:
            (folder / each).mkdir(mode=0o700)
        (folder / "config" / "site.toml").write_text(_SITE.format(idle_s=idle_s), "utf-8")
        (folder / "config" / "booking.toml").write_text(_BOOKING, "utf-8")
        (folder / "config" / "calendars").mkdir()
        (folder / "config" / "calendars" / "amina.ics").write_bytes(_permanence())
        place = Place(folder, _environment(folder) | dict(more or {}))
        _leave_marks(place)
        yield place


def _permanence() -> bytes:
    day = datetime.now(UTC) - timedelta(days=1)
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//trial//FR", "BEGIN:VEVENT", "UID:hours"),
        "DTSTAMP:20260101T000000Z",
        f"DTSTART:{day:%Y%m%d}T000000Z",
        "DURATION:P1D",
        *("RRULE:FREQ=DAILY", "SUMMARY:Permanence", "END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines).encode()


def _leave_marks(place: Place) -> None:
    for name in OUTSIDE_PROGRAMS:
        program = place.folder / "programs" / name
        program.write_text(f"#!/bin/sh\necho {name} >> '{place.marks}'\n", "utf-8")
        program.chmod(0o700)


def _environment(folder: Path) -> dict[str, str]:
    screen = folder / "screen.json"
    shape = {"name": "trial", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"screens": [shape | density]}), "utf-8")
    kept = {name: value for name, value in os.environ.items() if name not in _OF_SYSTEMD}
    return kept | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "home" / ".config"),
        "XDG_DATA_HOME": str(folder / "home" / ".local" / "share"),
        UNCONFINED: "1",  # looked at only where all is run by root
        "PATH": f"{folder / 'programs'}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
    }

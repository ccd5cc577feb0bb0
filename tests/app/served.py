"""A kiosk whose bookings go to a calendar server: its settings, its desk, and its sync."""

import os
import subprocess
import sys
import time
import tomllib
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.app.booking_desk import make_desk, read_booking
from kiosk.app.passwords import CALENDAR
from kiosk.app.sync_once import sync_once
from kiosk.booking.model import Person, SubjectId
from kiosk.settings.secrets import open_secrets
from kiosk.storage.opening import open_database
from kiosk.storage.outbox import Outbox
from kiosk.storage.states import States
from tests.booking.calendar_place import calendar_text
from tests.servers.running import PASSWORD

ROOT = Path(__file__).parents[2]
TAXES = SubjectId("taxes")
PATIENCE_S = 60
_RUN = """
import sys
from pathlib import Path
from kiosk.app.sync import main
sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), every_s=float(sys.argv[3])))
"""


def put_hours(shelf):
    """She is there all day, every day, from yesterday on."""
    day = datetime.now(UTC) - timedelta(days=1)
    text = calendar_text(
        f"DTSTART:{day:%Y%m%d}T000000Z",
        f"DTEND:{day + timedelta(days=1):%Y%m%d}T000000Z",
        "RRULE:FREQ=DAILY",
        "SUMMARY:Permanence",
        uid="hours",
    )
    with shelf.dav() as dav:
        assert dav.put_event(f"{shelf.permanences}hours.ics", text).well


class Served:
    """One kiosk in a folder of its own. `url`: by which way it reaches the server."""

    def __init__(self, folder, shelf, url=None, password=PASSWORD):
        self.data, self.config = folder / "data", folder / "config"
        self.shelf = shelf
        self.config.mkdir(parents=True)
        self.processes = []
        (self.config / "site.toml").write_text('network.probe = ""\n', "utf-8")
        (self.config / "booking.toml").write_text(
            f"""
holidays = "none"
[server]
url = "{url or shelf.server.url}"
user = "{shelf.server.account().user or "nobody"}"
[[places]]
id = "here"
name = "Mériadeck"
[[subjects]]
id = "taxes"
minutes = 30
notice_minutes = 0
cancel_minutes = 0
[subjects.words.fr]
title = "Impôts"
[[mediators]]
id = "amina"
first_name = "Amina"
places = ["here"]
subjects = ["taxes"]
permanences = "{shelf.permanences}"
bookings = "{shelf.bookings}"
busy = ["{shelf.busy}"]
""",
            "utf-8",
        )
        tomllib.loads((self.config / "booking.toml").read_text("utf-8"))
        if password:
            open_secrets(self.data, {}).set(CALENDAR, password)

    @contextmanager
    def database(self):
        opened = open_database(self.data)
        assert opened.database is not None, opened.troubles
        with opened.database as database:
            yield database

    @contextmanager
    def desk(self):
        """The desk as a screen has it."""
        with self.database() as database:
            yield make_desk(database, self.data, read_booking(self.config).offer)

    def once(self, **more):
        return sync_once(self.data, self.config, **more)

    def slots(self):
        with self.desk() as desk:
            return list(desk.slots(TAXES, datetime.now(UTC)))

    def book(self, number=10, name="Odile"):
        """Book the slot of that number, nearest first, as a screen does."""
        with self.desk() as desk:
            now = datetime.now(UTC)
            slot = desk.slots(TAXES, now)[number]
            return desk.book(TAXES, slot, Person(name, "06 12 34 56 78"), now)

    def state(self, booking):
        with self.desk() as desk:
            return desk.booking(booking.id)

    def told(self, name):
        """What sync lets the others know."""
        with self.database() as database:
            state = States(database).get(name)
            return state.value if state else None

    def waiting(self):
        with self.database() as database:
            return list(Outbox(database).waiting())

    def start(self, every_s=30.0):
        """Its sync process."""
        words = [sys.executable, "-c", _RUN, str(self.data), str(self.config), str(every_s)]
        environment = {k: v for k, v in os.environ.items() if k != "CREDENTIALS_DIRECTORY"}
        self.processes.append(
            subprocess.Popen(
                words, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE
            )
        )
        return self.processes[-1]

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait(PATIENCE_S)
            process.stdin.close()
            process.stderr.close()
        self.processes.clear()


def until(true, within_s=PATIENCE_S):
    """Wait until something is true; gives how long it took, in seconds."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < within_s, "it did not come to be"
        time.sleep(0.005)
    return time.monotonic() - began

"""A kiosk that is well, and what `check` finds of one part of it."""

import os
from datetime import UTC, datetime

import pytest

from kiosk.app.health import browser, kept, machine, set_up
from kiosk.app.health import check as checking
from kiosk.app.health.finding import Patient
from kiosk.app.kept import NETWORK
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.opening import open_database
from kiosk.storage.states import States

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
OWN = '[place]\nname = "Bègles"\ndesk_direction = "left"\ndesk.fr = "Là."\n'


@pytest.fixture
def patient(tmp_path):
    """A kiosk that has run: with settings, a database, and nothing wrong."""
    config, data = tmp_path / "config", tmp_path / "data"
    config.mkdir()
    data.mkdir(mode=0o700)
    (config / "site.toml").write_text(OWN, "utf-8")
    with open_database(data).database as database:
        States(database).set(NETWORK, "online", NOW)
        Door(database).set_pin(LIBRARIAN, "481592", NOW)
    (data / "backups").mkdir()
    backup = data / "backups" / "kiosk-2026-11-26.backup"
    backup.touch()
    os.utime(backup, (NOW.timestamp(), NOW.timestamp()))
    return Patient(data, config, NOW)


# Which look finds what; the look at the database finds all the rest.
LOOKS = {
    "settings": set_up.settings,
    "guides": set_up.guides,
    "bookings": set_up.bookings,
    "secrets": set_up.secrets,
    "backup": kept.backups,
    "alone": kept.alone,
    "disk": machine.disk,
    "folder": machine.folder,
    "letters": machine.letters,
    "browser": browser.browser,
}


def states(patient, **values):
    with open_database(patient.data).database as database:
        for name, value in values.items():
            States(database).set(name, value, patient.now)


def found(patient, part):
    """What is found of that part: the name of the words, and the verdict."""
    looks = [LOOKS.get(part, kept.database)]
    (finding,) = [each for each in checking.check(patient, looks) if each.part == part]
    return finding

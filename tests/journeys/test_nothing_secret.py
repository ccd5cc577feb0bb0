"""Every secret is given to a kiosk as in life; then all that the kiosk has left is read.

Data folder, settings, what processes said, exports, backups, and the list of processes with their
environment: no secret is in any of them, in no form in which it could be carried.
"""

import base64
import json
import os
import subprocess
import sys
import tarfile
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from kiosk.app.booking_desk import read_booking
from kiosk.app.counts_files import Place, count_files
from kiosk.app.passwords import CALENDAR as BOOKING_SECRET
from kiosk.app.passwords import REPORTS as REPORTS_SECRET
from kiosk.booking.model import State
from kiosk.language.languages import Language
from kiosk.settings.secrets import open_secrets
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.counts import Counts
from kiosk.sync.login import Account
from tests.app.served import TAXES, Served, put_hours
from tests.servers.fixtures import new_shelf
from tests.servers.running import Radicale

ROOT = Path(__file__).parents[2]
CALENDAR, REPORTS = "kalender-7f3Q-geheim", "rapporte-9zK-geheim"
PIN, HERS, WRONG = "604918273", "918264057", "555123498"
NAME, PHONE = "Ermengarde-Zoé", "06 55 51 23 45"
SECRETS = (CALENDAR, REPORTS, PIN, HERS, WRONG, NAME, PHONE)
WITHIN_S = 60


class OwnRadicale(Radicale):
    """One whose password is no common word."""

    def command(self):
        words = super().command()
        (self.folder / "users").write_text(f"kiosk:{CALENDAR}\n")
        return words

    def account(self, user="kiosk"):
        return Account(self.url, user, CALENDAR)


class Watched(Served):
    """A kiosk whose commands are watched: what they say, and what anybody sees of them."""

    def __init__(self, folder, shelf):
        super().__init__(folder, shelf, password=None)
        self.said, self.seen = bytearray(), bytearray()

    def run(self, *words, given="", fine=(0,), answers=False):
        """A command, with those lines typed. `answers`: it says them back to who typed them."""
        where = ("--data", str(self.data), "--config", str(self.config))
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *words, *where],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # without a terminal, what is hidden is read from stdin
        )
        self.look(process.pid)
        process.stdin.write(given.encode())
        process.stdin.close()
        end = time.monotonic() + WITHIN_S
        while process.poll() is None:
            assert time.monotonic() < end, words
            self.look(process.pid)
            time.sleep(0.01)
        said = process.stdout.read()
        process.stdout.close()
        self.said += b"" if answers else said
        assert process.returncode in fine, (words, said.decode())
        return said

    def look(self, pid):
        """What every process of this machine can read of one, and of its children."""
        for each in (pid, *children(pid)):
            for name in ("cmdline", "environ"):
                try:
                    self.seen += Path(f"/proc/{each}/{name}").read_bytes()
                except OSError:
                    continue


def children(pid):
    try:
        told = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(word) for word in told.split()]


def forms(secret):
    """The ways in which it could lie somewhere."""
    plain = secret.encode()
    whole = base64.b64encode(f"kiosk:{secret}".encode())
    return {
        plain,
        secret.encode("utf-16-le"),
        base64.b64encode(plain).rstrip(b"="),
        whole.rstrip(b"="),
        json.dumps(secret)[1:-1].encode(),
        quote(secret).encode(),
        plain.hex().encode(),
        secret.replace(" ", "").encode(),
    }


def found_in(content):
    return [secret for secret in SECRETS if any(form in content for form in forms(secret))]


def all_files(*folders):
    """Every file with its content; of an archive, those within too."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if not path.is_file():
                continue
            yield path, path.read_bytes()
            if tarfile.is_tarfile(path):
                with tarfile.open(path) as tar:
                    for entry in tar:
                        yield path / entry.name, tar.extractfile(entry).read()


@pytest.fixture
def kiosk(tmp_path):
    server = OwnRadicale(tmp_path / "server").start()
    shelf = new_shelf(server)
    put_hours(shelf)
    kiosk = Watched(tmp_path / "kiosk", shelf)
    yield kiosk
    server.stop()


def give_all(kiosk):
    """The passwords, the PINs, and the name and telephone of somebody who books."""
    kiosk.run("server", "password", given=f"{CALENDAR}\n")
    kiosk.run("server", "password", "--statistics", given=f"{REPORTS}\n")
    kiosk.run("staff", "pin", "librarian", given=f"{PIN}\n{PIN}\n")
    kiosk.run("staff", "pin", "Amina", given=f"{HERS}\n{HERS}\n")
    kiosk.run("sync", "--once")
    with kiosk.desk() as desk:
        zone = read_booking(kiosk.config).offer.zone
        start = datetime.fromtimestamp(desk.slots(TAXES, datetime.now(UTC))[10].start, zone)
    when = ("--subject", "taxes", "--at", f"{start:%Y-%m-%d %H:%M}")
    who = ("--first-name", "-", "--phone", "-", "--json")
    kiosk.run("bookings", "make", *when, *who, given=f"{NAME}\n{PHONE}\n", answers=True)


def use_all(kiosk, out):
    """All that a kiosk does with what it was given, and all that leaves it."""
    kiosk.run("sync", "--once")
    with kiosk.database() as database:
        door = Door(database)
        for person in (LIBRARIAN, mediator("Amina")):
            door.try_pin(person, WRONG, datetime.now(UTC))
        files = count_files(
            Counts(database), Place("Ici", {}, Language.FR, datetime.now(UTC).date()), str
        )
    out.mkdir()
    for name, text in files.items():
        (out / name).write_text(text, "utf-8")
    kiosk.run("settings", "set", "place.name", "Ici", fine=(0, 1, 2))
    kiosk.run("check", fine=(0, 1, 2))
    kiosk.run("check", "--json", fine=(0, 1, 2))
    kiosk.run("staff", "journal")
    kiosk.run(
        "reports", "month", "--out", str(out / "month.pdf"), "--month", f"{datetime.now():%Y-%m}"
    )
    kiosk.run("backup", str(out / "kiosk.backup"))


@pytest.mark.long
def test_no_secret_is_anywhere_in_what_a_kiosk_keeps_says_or_shows(kiosk, tmp_path):
    give_all(kiosk)
    use_all(kiosk, tmp_path / "out")

    with kiosk.desk() as desk:  # all of it was really given, and is really known
        (booking,) = desk.ledger.in_states(frozenset(State))
        assert booking.state is State.CONFIRMED
        assert desk.ledger.person(booking.id).first_name == NAME
        assert desk.ledger.person(booking.id).phone == PHONE
    secrets = open_secrets(kiosk.data, {})
    assert (secrets.get(BOOKING_SECRET), secrets.get(REPORTS_SECRET)) == (
        CALENDAR,
        REPORTS,
    )
    files = dict(all_files(kiosk.data, kiosk.config, tmp_path / "out"))
    assert len(files) > 10
    assert len(kiosk.seen) > 1000
    places = {**files, "what was said": bytes(kiosk.said), "processes": bytes(kiosk.seen)}

    told = {str(place): found_in(content) for place, content in places.items()}

    assert {place: secrets for place, secrets in told.items() if secrets} == {}


def test_a_secret_that_lies_open_would_be_found(tmp_path):
    for number, secret in enumerate(SECRETS):
        for form in forms(secret):
            (tmp_path / f"{number}-{len(form)}").write_bytes(b"before " + form + b" after")
            assert found_in(b"x" + form + b"y") == [secret]
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        tar.add(tmp_path / "0-20", "inside")

    assert {secret for _, content in all_files(tmp_path) for secret in found_in(content)} == {
        *SECRETS
    }
    assert any(path.name == "inside" for path, _ in all_files(tmp_path))
    assert os.environ.get("HOME", "") not in SECRETS

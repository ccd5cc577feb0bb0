"""A new kiosk is set up by somebody who only points, against real servers on loopback."""

import json
import tarfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app.backup import back_up
from kiosk.app.health.check import check
from kiosk.app.health.finding import Patient
from kiosk.booking.offer_file import read_offer
from kiosk.cli.main import pas_a_pas
from kiosk.settings.reading import read_site
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.sync.dav import Dav
from tests.journeys.pointing import HERS, PIN, Pointer
from tests.servers.running import Radicale, WsgiDav

# Any sign may be in a password, and these are on three pages of our keyboard.
PASSWORD = "Sesame-42{o}uvre$toi"
NAME, ADDRESS = "Médiathèque de Bègles", "2 rue Calixte Camelle"
A_TAP_S, A_LOOK_S = 1.2, 12  # of a person: a key found and pressed; a page read and understood
TRIAL_MS = 60_000
HOURS = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nadia//EN
BEGIN:VEVENT
UID:hours
DTSTAMP:20260101T000000Z
DTSTART:{day}T080000Z
DTEND:{day}T160000Z
RRULE:FREQ=DAILY
SUMMARY:Permanence
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def wsgidav(tmp_path):
    server = WsgiDav(tmp_path / "reports", password=PASSWORD)
    yield server
    server.stop()


@pytest.fixture
def radicale(tmp_path):
    server = Radicale(tmp_path / "radicale")
    server.password = PASSWORD
    server.start()
    yield server
    server.stop()


@pytest.fixture
def calendars(radicale):
    """Nadia's two calendars, in the account that the city gave the kiosk."""
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).replace(hour=0, minute=0, second=0)
    with Dav(radicale.account()) as dav:
        for name in ("permanences", "reservations"):
            assert dav.make_calendar(f"/kiosk/{name}/").well
        hours = HOURS.format(day=f"{tomorrow:%Y%m%d}").replace("\n", "\r\n").encode()
        assert dav.put_event("/kiosk/permanences/hours.ics", hours).well
    return radicale


class Listing:
    """Every command line of this machine, as long as it is watched."""

    def __enter__(self):
        self.seen, self._over = set(), threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *error):
        self._over.set()
        self._thread.join()

    def _look(self):
        while not self._over.wait(0.05):
            for path in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(path.read_bytes())
                except OSError:
                    continue


def test_a_new_kiosk_is_set_up_by_pointing_alone(new, calendars, wsgidav, tmp_path, qtbot):
    hand, office = Pointer(new), new.office
    began = time.monotonic()
    (wsgidav.folder / "begles").mkdir(exist_ok=True)

    with Listing() as listing:
        hand.tap("Set the kiosk up")
        hand.next()
        hand.types("Name of the place", NAME)
        hand.types("Address", ADDRESS)
        hand.tap("Which way the desk is", "On the right")
        hand.next()
        hand.tap("Size of the screen", "1 mm longer", "Keep")
        hand.next()
        hand.keys(PIN)
        hand.tap("Go on")
        hand.keys(PIN)
        hand.tap("Keep this PIN")
        hand.next()
        hand.tap("Cheaper bus and tram (TBM)")
        hand.next()
        hand.types("Add a mediator", "Nadia")
        hand.tap("PIN")
        hand.keys(HERS)
        hand.tap("Go on")
        hand.keys(HERS)
        hand.tap("Keep this PIN", "Languages", "Arabic", "Back", "Back")
        hand.next()
        hand.tap("With the city’s calendar server")
        account(hand, calendars.url)
        hand.tap("Test the connection")
        over(new, qtbot)
        assert new.says("The connection works, and it is kept.")
        hand.next()
        hand.tap("To the city, by the network")
        account(hand, wsgidav.url + "begles/")
        hand.tap("Test, and send from now on")
        over(new, qtbot)
        hand.next()
        hand.pages += 1
        hand.tap("Skip this step", "Say a sentence", "Yes")
        hand.next()

    assert new.heading == "The kiosk is ready; some steps are left for later"
    assert [new.described(name) for name in ("Printer", "Voice and sound")] == ["Skipped", "Done"]
    hand.tap("Open the kiosk to everybody")
    assert [reason.name for reason in new.ends] == ["LOCKED"]
    told_as_set(office, calendars, wsgidav)
    person_s = hand.taps * A_TAP_S + hand.pages * A_LOOK_S
    print(
        f"{hand.taps} taps, {hand.pages} pages: {person_s / 60:.1f} minutes of a person, "
        f"{time.monotonic() - began:.0f} s here"
    )
    assert person_s < 600
    confirmed(office, calendars)
    no_secret_lies_open(office, tmp_path, listing)


def account(hand, url):
    """The address, the account and the password that the city gave."""
    hand.tap("Address", "Erase everything")
    hand.keys(url)
    hand.tap("Keep")
    hand.types("Account", "kiosk")
    hand.types("Password", PASSWORD)


def over(new, qtbot):
    view = new.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: view.progress == "", timeout=TRIAL_MS)
    new.see()


def told_as_set(office, calendars, wsgidav):
    site = read_site(office.config).site
    assert (site.place_name, site.place_address) == (NAME, ADDRESS)
    assert site.desk_direction == "right"
    assert site.guides_off == ("tarification-tbm",)
    assert site.statistics_send
    assert site.statistics_address == wsgidav.url + "begles/"
    assert site.statistics_place == "mediatheque-de-begles"
    assert set(office.door.people()) == {LIBRARIAN, mediator("Nadia")}
    reading = read_offer(office.config)
    assert reading.problems == ()
    assert reading.offer.server.url == calendars.url + "kiosk/"
    (nadia,) = reading.offer.mediators
    assert nadia.languages == ("fr", "ar")
    assert nadia.calendars.bookings == "/kiosk/reservations/"
    assert list((wsgidav.folder / "begles").iterdir()) == []
    found = {each.words for each in check(Patient(office.data, office.config, datetime.now(UTC)))}
    assert {"settings.ok", "bookings.shared", "pin.ok", "secrets.machine"} <= found
    assert not found & {"bookings.wrong", "settings.wrong", "secrets.shut"}


def confirmed(office, calendars):
    """A booking made on it is confirmed there by a real sync, and nothing of the trial is left."""
    folders = ["--data", str(office.data), "--config", str(office.config)]

    def run(*words):
        done = CliRunner().invoke(pas_a_pas, [*words, *folders])
        assert done.exit_code in (0, 4), done.output
        return done.output

    run("sync", "--once")
    slot = json.loads(run("bookings", "slots", "--subject", "impots", "--json"))
    start = slots_start(slot)
    made = run(
        *("bookings", "make", "--subject", "impots", "--at", start),
        *("--first-name", "Odile", "--wait", "0"),
    )
    run("sync", "--once")
    with Dav(calendars.account()) as dav:
        (there,) = dav.list("/kiosk/reservations/")
        text, _ = dav.get_event(there.href)
        assert [each.href for each in dav.list("/kiosk/") if "probe" in each.href] == []
    assert "Odile" in text
    assert "CONFIRMED" in text
    assert made


def slots_start(told):
    first = told[0] if isinstance(told, list) else told["slots"][0]
    return first["start"][:16]


def no_secret_lies_open(office, tmp_path, listing):
    """Neither PIN nor password is in any file of the kiosk, in a backup, or on a command line."""
    kept = tmp_path / "kept.backup"
    back_up(office.data, office.config, kept, datetime.now(UTC))
    with tarfile.open(kept) as opened:
        opened.extractall(tmp_path / "opened", filter="data")
    folders = (office.data, office.config, tmp_path / "opened")
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "kiosk.db" for path in files)
    for secret in (PIN, HERS, PASSWORD):
        word = secret.encode()
        assert [str(path) for path in (*files, kept) if word in path.read_bytes()] == []
        assert [line for line in listing.seen if word in line] == []
    assert any(b"kiosk.app.trying" in line for line in listing.seen)

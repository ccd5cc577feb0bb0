"""One kiosk's account neither lists, reads, writes nor removes what is another kiosk's.

The servers are started with the settings that the page for the city tells, and no others.
"""

import re
import threading
from pathlib import Path

import httpx
import pytest
import yaml
from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp

from kiosk.statistics.shelves import ServerShelf
from kiosk.sync.dav import Dav
from kiosk.sync.faults import SyncError
from kiosk.sync.login import Account
from tests.servers.running import Radicale, free_port

PAGE = (Path(__file__).parents[2] / "kiosk/assets/statistics/servers.md").read_text("utf-8")
OURS, THEIRS = "meriadeck-1", "begles-1"
REPORT = b'{"place": "begles-1"}'
EVENT = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:t\nBEGIN:VEVENT\nUID:u\nDTSTAMP:20270101T000000Z\n"
EVENT += "DTSTART:20270101T000000Z\nSUMMARY:Odile\nEND:VEVENT\nEND:VCALENDAR\n"
NEVER_KEPT = httpx.Limits(max_keepalive_connections=0)  # a refusal may leave a body unread
CLIENT = httpx.Client(trust_env=False, timeout=30, limits=NEVER_KEPT)
METHODS = ("GET", "HEAD", "PROPFIND", "PUT", "DELETE", "MKCOL", "MOVE", "COPY", "REPORT")


def settings(language):
    """The block of settings of that language in the page."""
    (block,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return block


class CityWsgiDav:
    """WsgiDAV as the page says, its folders moved into the test's own."""

    def __init__(self, folder):
        told = yaml.safe_load(settings("yaml").replace("/srv/reports", str(folder)))
        self.passwords = {
            user: given["password"]
            for users in told["simple_dc"]["user_mapping"].values()
            for user, given in users.items()
        }
        for path in told["provider_mapping"].values():
            Path(path).mkdir(parents=True)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        quiet = {"verbose": 0, "logging": {"enable": False}}
        app = WsgiDAVApp({"host": "127.0.0.1", "port": self.port, **told, **quiet})
        self._server = wsgi.Server(("127.0.0.1", self.port), app)
        self._server.prepare()
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()

    def stop(self):
        self._server.stop()
        self._thread.join(30)


class CityRadicale(Radicale):
    """Radicale as the page says, with two accounts and a folder of the test's own."""

    def __init__(self, folder):
        super().__init__(folder)
        self.passwords = {OURS: "one-long-password", THEIRS: "another-long-password"}

    def command(self):
        words = super().command()
        users = self.folder / "users"
        users.write_text("".join(f"{user}:{word}\n" for user, word in self.passwords.items()))
        told = settings("ini").replace("/etc/radicale/users", str(users))
        told = told.replace("autodetect", "plain\ndelay = 0")  # no hashes here, nor patience
        (self.folder / "config").write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\n{told}\n"
            f"[storage]\nfilesystem_folder = {self.folder}/kept\n[logging]\nlevel = warning\n"
        )
        return words


@pytest.fixture
def wsgidav_of_city(tmp_path):
    server = CityWsgiDav(tmp_path / "reports")
    yield server
    server.stop()


@pytest.fixture
def radicale_of_city(tmp_path):
    server = CityRadicale(tmp_path / "radicale").start()
    yield server
    server.stop()


def account(server, user):
    return Account(f"{server.url}{user}/", user, server.passwords[user])


def ask(server, user, method, path, destination=""):
    headers = {"Depth": "1"} | ({"Destination": server.url + destination} if destination else {})
    return CLIENT.request(
        method,
        server.url + path,
        auth=(user, server.passwords[user]),
        headers=headers,
        content=b"x" if method == "PUT" else None,
    )


def must_be_kept_out(server, paths, secret):
    """Whatever the neighbour asks of these paths, she gets nothing of it and changes nothing."""
    for path in paths:
        for method in METHODS:
            took = f"{OURS}/taken" if method in {"MOVE", "COPY"} else ""
            answer = ask(server, OURS, method, path, took)
            assert answer.status_code in {401, 403, 404, 405, 409}, (method, path, answer)
            assert secret not in answer.content, (method, path)


def test_with_wsgidav_a_kiosk_sends_its_report_and_its_neighbour_gets_nothing(wsgidav_of_city):
    server = wsgidav_of_city
    with Dav(account(server, THEIRS)) as dav:
        ServerShelf(dav).publish("a.json", REPORT)

    must_be_kept_out(server, (f"{THEIRS}/", f"{THEIRS}/a.json", f"{THEIRS}/new/"), REPORT)

    listed = ask(server, OURS, "PROPFIND", "")
    assert THEIRS.encode() not in listed.content
    with Dav(account(server, THEIRS)) as dav:
        assert ServerShelf(dav).read("a.json") == REPORT
    with Dav(account(server, OURS)) as dav:
        ServerShelf(dav).publish("b.json", b"ours")
        assert ServerShelf(dav).read("b.json") == b"ours"


def test_with_wsgidav_a_move_into_the_folder_of_a_neighbour_is_refused(wsgidav_of_city):
    server = wsgidav_of_city
    with Dav(account(server, OURS)) as dav:
        ServerShelf(dav).publish("a.json", b"ours")

    ask(server, OURS, "MOVE", f"{OURS}/a.json", f"{THEIRS}/a.json")

    with Dav(account(server, THEIRS)) as dav:
        assert ServerShelf(dav).read("a.json") is None


def test_with_radicale_a_neighbour_sees_no_calendar_of_another_kiosk(radicale_of_city):
    server = radicale_of_city
    with Dav(account(server, THEIRS)) as dav:
        assert dav.make_calendar("bookings/").well
        assert dav.put_event("bookings/u.ics", EVENT).well

    paths = (f"{THEIRS}/", f"{THEIRS}/bookings/", f"{THEIRS}/bookings/u.ics")
    must_be_kept_out(server, paths, b"Odile")

    assert THEIRS.encode() not in ask(server, OURS, "PROPFIND", "").content
    with Dav(account(server, THEIRS)) as dav:
        assert "Odile" in dav.get("bookings/u.ics").body.decode()


def test_radicale_takes_no_report_as_the_page_says_and_the_kiosk_knows_it(radicale_of_city):
    assert "it refuses reports" in PAGE

    with Dav(account(radicale_of_city, OURS)) as dav, pytest.raises(SyncError):
        ServerShelf(dav).publish("a.json", REPORT)

"""Calls between the kiosks of a place, over a real server, and to a telephone on loopback."""

import json
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from kiosk.app.sync_calls import ASKED, FOLDER, PHONE, TRY, WELL, SyncCalls
from kiosk.app.telling import NO_ADDRESS, NOT_SENT, tell, words_of
from kiosk.language.languages import Language
from kiosk.settings.secrets import open_secrets
from kiosk.staff import call_files
from kiosk.staff.calls import OVER_AFTER, Answer, Call, Calls
from kiosk.staff.where import Where
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from tests.servers.running import WsgiDav

WHERE = Where("carte-grise", "photo", 4, "paper")


class Kiosk:
    """One kiosk of the place: its folders, its database, and its sync process's calls."""

    def __init__(self, folder, post, *, address="", notify=""):
        self.data, config = folder / post / "data", folder / post / "config"
        config.mkdir(parents=True)
        (config / "site.toml").write_text(
            f'place = {{name = "Mériadeck", post = "{post}", desk = {{fr = "Là."}},'
            f' desk_direction = "left"}}\n'
            f'calls = {{address = "{address}", user = "kiosk", notify = "{notify}"}}\n',
            "utf-8",
        )
        self.database = open_database(self.data).database
        self.calls = Calls(self.database)
        self.sync = SyncCalls(self.data, config)

    def look(self, now=None):
        self.sync.see_to(self.database, now or datetime.now(UTC), changed=True)

    def state(self, name):
        found = States(self.database).get(name)
        return found.value if found else None

    def close(self):
        self.sync.close()
        self.database.close()


@pytest.fixture
def place(tmp_path):
    """A function: another kiosk of the place, which shares a folder of a real server."""
    server = WsgiDav(tmp_path / "shared")
    kiosks = []

    def add(post, address=server.url, **more):
        kiosk = Kiosk(tmp_path, post, address=address, **more)
        open_secrets(kiosk.data).set("calls-server", "secret")
        kiosks.append(kiosk)
        return kiosk

    add.folder = server.folder
    yield add
    for each in kiosks:
        each.close()
    server.stop()


def test_a_call_is_answered_from_another_kiosk_and_everything_is_gone_when_it_is_over(place):
    here, there = place("Poste 2"), place("Poste 1")
    call = here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()
    there.look()

    (seen,) = there.calls.open(datetime.now(UTC))
    assert (seen.id, seen.post, seen.where, seen.origin) == (call.id, "Poste 2", WHERE, "Poste 2")

    there.calls.answer(seen.id, Answer.TEN_MINUTES, datetime.now(UTC))
    there.look()
    here.look()
    assert here.calls.find(call.id).answer is Answer.TEN_MINUTES

    there.calls.answer(seen.id, Answer.COMING, datetime.now(UTC) + timedelta(seconds=1))
    there.look()
    here.look()
    assert here.calls.find(call.id).answer is Answer.COMING
    assert here.state(FOLDER) == there.state(FOLDER) == WELL

    here.calls.end(call.id)
    here.look()
    there.look()
    assert here.calls.all() == there.calls.all() == []
    assert list(place.folder.iterdir()) == []


def test_the_file_of_a_call_says_nothing_of_the_person(place):
    here = place("Poste 2")
    here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()

    (file,) = place.folder.iterdir()
    assert json.loads(file.read_bytes()) == {
        "post": "Poste 2",
        "guide": "carte-grise",
        "step": "photo",
        "number": 4,
        "reason": "paper",
    }


def test_a_call_that_nobody_ended_is_over_everywhere(place):
    here, there = place("Poste 2"), place("Poste 1")
    here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()
    there.look()
    later = datetime.now(UTC) + OVER_AFTER
    assert there.calls.open(later) == []

    here.look(later)
    there.look(later)
    assert here.calls.all() == there.calls.all() == []
    assert list(place.folder.iterdir()) == []


def test_what_others_put_there_is_neither_believed_nor_touched(place):
    there = place("Poste 1")
    ident = "3f2c9f2e-0000-4000-8000-00000000000"
    strange = {
        f"call-{ident}1.json": b"\xff\x00 no JSON",
        f"call-{ident}2.json": b'{"post": "P", "guide": "../../x y", "step": "", "number": 1}',
        f"call-{ident}3.json": b'{"post": "P"}' + b" " * 100_000,
        "call-../evil.json".replace("/", "_"): b"{}",
        "shopping.txt": b"bread",
    }
    for name, body in strange.items():
        (place.folder / name).write_bytes(body)
    there.look()

    assert there.calls.all() == []
    assert {each.name for each in place.folder.iterdir()} == set(strange)
    assert there.state(FOLDER) == WELL


def test_a_name_of_a_kiosk_from_elsewhere_is_shown_as_one_plain_line():
    body = call_files.written(_call("P"), "Poste\n\u202e2")

    assert call_files.read_call("a", body, datetime.now(UTC)).post == "Poste 2"


def _call(post):
    return Call("a", post, WHERE, datetime.now(UTC))


def test_a_server_that_refuses_is_told_and_no_call_is_lost(place):
    here = place("Poste 2")
    open_secrets(here.data).set("calls-server", "wrong")
    call = here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()

    assert here.state(FOLDER) not in {None, WELL}
    assert here.calls.find(call.id).is_open(datetime.now(UTC))


@pytest.fixture
def phone():
    """A telephone on loopback: what it was told, and whether it takes anything."""

    class Told(BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers["Content-Length"])
            server.told.append(json.loads(self.rfile.read(length)))
            server.came.set()
            self.send_response(server.status)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Told)
    server.told, server.status, server.came = [], 200, threading.Event()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(10)


def address_of(phone):
    return f"json://127.0.0.1:{phone.server_port}/secret-token"


@pytest.fixture
def told(place, phone):
    """A kiosk that tells that telephone."""
    kiosk = place("Poste 2", address="", notify="chat")
    open_secrets(kiosk.data).set("chat", address_of(phone))
    return kiosk


def test_the_telephone_is_told_once_of_a_call_and_of_no_name(told, phone):
    told.calls.make("Poste 2", Where("prime-activite", "", 3, "password"), datetime.now(UTC))
    told.look()
    told.look()

    (message,) = phone.told
    assert message["title"] == "Poste 2"
    assert message["message"].startswith("Quelqu’un demande un médiateur. ")
    assert "mot de passe perdu" in message["message"]
    assert told.state(PHONE) == WELL


def test_a_call_from_another_kiosk_is_told_there_and_not_again_here(told, phone):
    told.calls.take_in(call_files.read_call("a", call_files.written(_call("P"), "P"), _now()))
    told.look()

    assert phone.told == []


def _now():
    return datetime.now(UTC)


def test_a_telephone_that_is_not_reached_is_in_the_health_and_the_call_stays(told, phone):
    phone.status = 500
    call = told.calls.make("Poste 2", WHERE, _now())
    told.look()

    assert told.state(PHONE) == NOT_SENT
    assert not told.calls.find(call.id).told


def test_a_try_is_sent_when_it_was_asked_for(told, phone):
    States(told.database).set(TRY, ASKED, _now())
    told.look()

    assert told.state(TRY) == told.state(PHONE) == WELL
    assert len(phone.told) == 1


def test_a_try_that_was_asked_for_long_ago_is_not_sent(told, phone):
    States(told.database).set(TRY, ASKED, _now() - timedelta(hours=1))
    told.look()

    assert phone.told == []
    assert told.state(TRY) != ASKED


def test_an_address_that_is_none_is_told_and_logged_nowhere(told, caplog):
    open_secrets(told.data).set("chat", "nonsense-with-a-secret")
    told.calls.make("Poste 2", WHERE, _now())
    told.look()

    assert told.state(PHONE) == NO_ADDRESS
    assert "nonsense" not in caplog.text


def test_an_address_that_does_not_answer_is_not_in_the_log(caplog):
    caplog.set_level("DEBUG")

    assert tell("json://127.0.0.1:9/secret-token", "Poste 2", "x") == NOT_SENT
    assert "secret-token" not in caplog.text


def test_the_words_for_a_call_outside_of_a_guide():
    call = _call("P")

    assert words_of(call, (), Language.FR) == "Quelqu’un demande un médiateur."


@pytest.mark.parametrize("language", [*Language])
def test_a_call_is_told_in_the_first_language_of_the_place(told, phone, language):
    with (told.data.parent / "config" / "site.toml").open("a", encoding="utf-8") as site:
        site.write(f'languages = ["{language}"]\n')
    told.calls.make("Poste 2", WHERE, _now())
    told.look()

    (message,) = phone.told
    call = told.calls.all()[0]
    assert message["message"].startswith(words_of(call, (), language))


def test_what_is_told_is_other_words_in_each_language():
    assert len({words_of(None, (), each) for each in Language}) == len(Language)
    assert len({words_of(_call("P"), (), each) for each in Language}) == len(Language)


RUN = """
import sys
from pathlib import Path
from kiosk.app.sync import main
sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), every_s=30.0))
"""


def test_the_sync_process_does_it_by_itself_between_two_looks(told, phone):
    config = told.data.parent / "config"
    words = [sys.executable, "-c", RUN, str(told.data), str(config)]
    with (config / "site.toml").open("a", encoding="utf-8") as site:
        site.write('network = {probe = ""}\n')
    with subprocess.Popen(words, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE) as process:
        told.calls.make("Poste 2", WHERE, _now())
        end = time.monotonic() + 60
        while not phone.told and time.monotonic() < end:
            phone.came.wait(1)
        process.stdin.close()
        assert process.wait(30) == 0

    assert [each["title"] for each in phone.told] == ["Poste 2"]

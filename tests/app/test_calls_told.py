"""The team's telephone is told of a call, once, without a name, in the place's language."""

import json
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from kiosk.app.sync_calls import ASKED, PHONE, TRY, WELL
from kiosk.app.telling import NO_ADDRESS, NOT_SENT, tell, words_of
from kiosk.language.languages import Language
from kiosk.settings.secrets import open_secrets
from kiosk.staff import call_files
from kiosk.staff.where import Where
from kiosk.storage.states import States
from tests.app.calling import WHERE, a_call


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
    told.calls.take_in(call_files.read_call("a", call_files.written(a_call("P"), "P"), _now()))
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
    call = a_call("P")

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
    assert len({words_of(a_call("P"), (), each) for each in Language}) == len(Language)


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

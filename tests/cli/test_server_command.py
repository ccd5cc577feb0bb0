import json
import threading
from contextlib import contextmanager

import pytest
from click.testing import CliRunner

from kiosk.app.passwords import CALENDAR
from kiosk.cli.main import pas_a_pas
from kiosk.settings.secrets import open_secrets
from kiosk.sync.dav import Dav
from tests.servers.running import PASSWORD


def probe(server, *words, given=PASSWORD, user="kiosk", folder="kiosk/"):
    named = ("--user", user) if user else ()
    return CliRunner().invoke(
        pas_a_pas, ["server", "probe", f"{server.url}{folder}", *named, *words], input=f"{given}\n"
    )


def checks(done):
    return {each["check"]: each["worth"] for each in json.loads(done.stdout)["checks"]}


@pytest.fixture
def home(hostile):
    """Our own server, with a folder for calendars."""
    hostile.folders.add("/kiosk/")
    return hostile


def test_radicale_is_fit(radicale):
    with radicale_home(radicale):
        done = probe(radicale)

    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "Fit.")


def test_xandikos_is_fit(xandikos):
    done = probe(xandikos, user="", folder="kiosk/calendars/")

    assert done.exit_code == 0
    assert done.output.splitlines()[-1].startswith("Fit")


@contextmanager
def radicale_home(radicale):
    with Dav(radicale.account()) as dav:
        dav.make_folder("/kiosk/")
        before = {each.href for each in dav.list("/kiosk/")}
        yield
        assert {each.href for each in dav.list("/kiosk/")} == before, "it cleans up after itself"


def test_one_that_overwrites_is_fit_and_says_so(home):
    home.ways.ignores_conditions = True

    done = probe(home)

    assert done.exit_code == 0
    last = done.output.splitlines()[-1]
    assert last.startswith("Fit, with this: ")
    assert "it overwrites even when asked not to" in last
    assert "two events of the same UID" in last


@pytest.mark.parametrize("lag", [0.05, 0.5])
def test_one_whose_reads_lag_is_not_fit(home, lag):
    home.ways.lag_s = lag

    done = probe(home, "--json")

    assert done.exit_code == 1
    assert json.loads(done.stdout)["verdict"] == "not fit"
    assert checks(done)["reads"] == "bad"


def test_why_it_is_not_fit_is_said_in_words(home):
    home.ways.lag_s = 0.3

    done = probe(home)

    assert done.output.splitlines()[-1].startswith(
        "Not fit, because: What was written is not what"
    )


def test_one_that_forgets_its_tokens_is_fit_with_that(home):
    home.ways.bogus_tokens = "403"

    done = probe(home, "--json")

    assert (done.exit_code, checks(done)["changes"]) == (0, "note")


@pytest.mark.parametrize(
    ("hours", "worth", "code"), [(0, "good", 0), (1, "note", 0), (13, "bad", 1)]
)
def test_clocks_that_are_apart(home, hours, worth, code):
    home.ways.fast_s = hours * 3600

    done = probe(home, "--json")

    assert (done.exit_code, checks(done)["clock"]) == (code, worth)


def test_what_may_be_left_behind_when_it_breaks_off_is_named(home):
    home.stop_after = 12

    done = probe(home)

    assert done.exit_code == 5
    assert f"{home.url}kiosk/pas-a-pas-probe-" in done.stderr
    assert "may be left on the server" in done.stderr


def test_a_wrong_password_is_said_and_nothing_tried(radicale):
    done = probe(radicale, given="wrong")

    assert done.exit_code == 2
    assert "does not take the account’s name" in done.stderr or "name and password" in done.stderr
    assert "wrong" not in done.stderr.replace("The", "")


def test_a_server_that_is_not_there_is_unreachable():
    class Nowhere:
        url = "http://127.0.0.1:9/"

    assert probe(Nowhere()).exit_code == 5


def test_an_address_without_anything_is_wrong(home):
    assert probe(home, folder="nothing/").exit_code == 2


def test_what_is_no_address_is_a_sentence():
    done = CliRunner().invoke(pas_a_pas, ["server", "probe", "cloud.example"])

    assert done.exit_code == 2
    assert "https://" in done.output


def test_it_works_without_the_second_opinion_and_says_so(home, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    done = probe(home)

    assert done.exit_code == 0
    assert "No second opinion" in done.output


def test_a_password_is_kept_used_and_forgotten(home, tmp_path):
    data = ("--data", str(tmp_path))
    kept = CliRunner().invoke(pas_a_pas, ["server", "password", *data], input="a word\n")
    assert kept.exit_code == 0
    assert kept.output.startswith("The password is kept. ")
    assert open_secrets(tmp_path, {}).get(CALENDAR) == "a word"
    assert b"a word" not in b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.is_file())

    assert probe(home, "--kept", *data).exit_code == 0

    CliRunner().invoke(pas_a_pas, ["server", "password", "--forget", *data])
    assert open_secrets(tmp_path, {}).get(CALENDAR) is None
    assert probe(home, "--kept", *data).exit_code == 2


def test_a_password_is_no_argument():
    done = CliRunner().invoke(pas_a_pas, ["server", "probe", "--help"])

    assert "--password" not in done.output
    assert threading.active_count() < 100

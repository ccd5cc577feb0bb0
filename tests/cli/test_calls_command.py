import json
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from kiosk.cli.main import pas_a_pas
from kiosk.settings.secrets import open_secrets
from kiosk.staff.author_notes import About, AuthorNotes
from kiosk.staff.calls import Answer, Calls
from kiosk.staff.where import Where
from kiosk.storage.opening import open_database

OWN = 'place = {name = "Bègles", desk = {fr = "Là."}, desk_direction = "left"}\n'


@pytest.fixture
def run(tmp_path):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "site.toml").write_text(OWN, "utf-8")
    folders = ["--data", str(tmp_path / "data"), "--config", str(tmp_path / "config")]

    def run(*words, typed=""):
        done = CliRunner().invoke(pas_a_pas, [*words, *folders], input=typed)
        return done.exit_code, done.stdout, done.stderr

    run.data, run.config = tmp_path / "data", tmp_path / "config"
    return run


@pytest.fixture
def database(run):
    with open_database(run.data).database as database:
        yield database


def test_the_address_of_a_telephone_is_a_secret_and_the_setting_names_it(run):
    code, out, _ = run("calls", "phone", typed="json://example.org/token\n")

    assert code == 0, out
    assert open_secrets(run.data).get("mediators-phone") == "json://example.org/token"
    own = (run.config / "site.toml").read_text("utf-8")
    assert "mediators-phone" in own
    assert "token" not in own + out


def test_it_is_forgotten_again(run):
    run("calls", "phone", typed="json://example.org/token\n")
    code, *_ = run("calls", "phone", "--forget")

    assert code == 0
    assert open_secrets(run.data).get("mediators-phone") is None


def test_an_address_in_the_place_of_the_name_of_a_secret_is_refused(run):
    code, _, error = run("settings", "set", "calls.notify", "json://example.org/token")

    assert code == 2
    assert "write the name of a secret" in error


def test_a_try_without_an_address_says_what_to_do(run):
    code, _, error = run("calls", "try")

    assert code == 1
    assert "pas-a-pas calls phone" in error


def test_calls_are_listed_and_answered(run, database):
    call = Calls(database).make("Poste 2", Where("rsa", "papers", 4, "paper"), datetime.now(UTC))
    _, out, _ = run("calls", "show", "--json")
    row = json.loads(out)
    assert (row["id"], row["post"], row["guide"], row["number"]) == (call.id, "Poste 2", "rsa", 4)

    assert run("calls", "answer", call.id[:8], "coming")[0] == 0
    assert Calls(database).find(call.id).answer is Answer.COMING
    assert "coming" in run("calls", "show")[1]
    assert run("calls", "answer", "zzz", "coming")[0] == 2


def test_notes_to_the_authors_are_handed_out(run, database):
    notes = AuthorNotes(database)
    day = datetime(2026, 11, 24).date()
    notes.say(notes.write("rsa", "papers", About.PAPER, day), "Un  RIB est demandé.")
    notes.see_to(notes.write("apa", "", About.OTHER, day))

    _, out, _ = run("guides", "notes", "--json")
    assert json.loads(out) == {
        "day": "2026-11-24",
        "guide": "rsa",
        "step": "papers",
        "about": "paper",
        "words": "Un RIB est demandé.",
    }
    assert len(run("guides", "notes", "--all")[1].splitlines()) == 2

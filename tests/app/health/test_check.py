"""What `check` finds and says: the worst first, in words, for people and for scripts."""

import json
import sqlite3

from click.testing import CliRunner

from kiosk.app.health import browser, machine
from kiosk.app.health import check as checking
from kiosk.app.health.finding import Patient, Verdict
from kiosk.app.health.words import WORDS, in_words
from kiosk.cli.main import pas_a_pas
from kiosk.devices.browser.engine import UNCONFINED
from tests.app.health.conftest import NOW


def test_a_kiosk_that_is_well_has_nothing_wrong(patient, monkeypatch):
    monkeypatch.setattr(machine.ctypes.util, "find_library", lambda name: f"lib{name}.so.1")
    monkeypatch.delenv(UNCONFINED)
    monkeypatch.setattr(browser, "hindrance", lambda: None)

    findings = list(checking.check(patient))

    assert {each.words for each in findings if each.verdict is not Verdict.OK} <= {"guides.due"}
    assert len({each.part for each in findings}) == 22


def test_every_finding_has_words_and_what_is_wrong_says_what_to_do():
    for name, (said, todo) in WORDS.items():
        assert said.endswith("."), name
        assert bool(todo) is (name not in GOOD), name


GOOD = {
    *("settings.ok", "settings.locked", "guides.ok", "bookings.shared", "bookings.local"),
    *("bookings.none", "database.ok", "clock.ok", "clock.untold", "network.ok"),
    *("network.unasked", "network.stopped", "sync.ok", "queue.empty", "queue.ok"),
    *("calendars.none", "calendars.ok", "pin.ok", "backup.ok", "alone.running", "alone.stopped"),
    *("secrets.none", "secrets.credential", "secrets.machine", "secrets.elsewhere"),
    *("mediators.ok", "secrets.desktop", "reports.ok", "calls.ok", "calls.phone"),
    *("disk.ok", "folder.ok", "dumps.ok", "screen.ok", "screen.untold", "letters.ok"),
    *("sound.ok", "printers.ok", "printers.none", "printers.unwanted", "browser.ok"),
}


def test_a_place_that_was_never_set_up_is_told(tmp_path):
    bare = Patient(tmp_path / "data", tmp_path / "config", NOW)

    names = {each.words for each in checking.check(bare)}

    assert {"settings.demonstration", "database.none", "folder.missing", "backup.none"} <= names
    assert not (tmp_path / "data").exists(), "looking makes nothing"


def test_a_look_that_fails_takes_no_other_with_it(patient):
    def fails(patient):
        raise sqlite3.OperationalError("no such table")

    findings = list(checking.check(patient, [fails, machine.letters]))

    assert [each.words for each in findings] == ["check.failed", "letters.ok"]


def test_words_name_what_was_found():
    finding = found_of("queue.old", "3", "2")

    assert in_words(finding) == (
        "Waiting to be sent: 3. Days that the oldest waits: 2.",
        "They are safe. See what is said of the network and the server.",
    )


def found_of(words, *values):
    return checking.Finding(words, Verdict.LOOK, values)


def command(patient, *words):
    folders = ["--data", str(patient.data), "--config", str(patient.config)]
    done = CliRunner().invoke(pas_a_pas, ["check", *folders, *words])
    return done.exit_code, done.output


def test_the_command_says_the_worst_first_and_ends_with_its_code(patient):
    patient.data.chmod(0o755)

    code, out = command(patient)

    assert code == 2
    assert out.startswith(f"      BROKEN  Others can read what the kiosk keeps: {patient.data}.\n")
    assert "              → Ask the technician to close this folder to others.\n" in out


def test_for_a_script_it_is_json(patient):
    code, out = command(patient, "--json")

    told = json.loads(out)
    assert code == {"ok": 0, "look at this": 1, "broken": 2}[told["verdict"]]
    keys = {"part", "verdict", "words", "values", "said", "todo", "details"}
    assert told["findings"][0].keys() == keys


def test_it_is_said_in_the_language_of_the_librarian(patient):
    (patient.config / "site.toml").write_text("name = “x”", "utf-8")
    words = ["check", "--data", str(patient.data), "--config", str(patient.config)]

    french = CliRunner().invoke(pas_a_pas, [*words, "--language", "fr"])
    machines = CliRunner().invoke(pas_a_pas, words, env={"LC_ALL": "fr_FR.UTF-8"})

    assert french.exit_code == machines.exit_code == 2
    for said in (french.output, machines.output):
        assert "EN PANNE  Un traitement de texte a enregistré le fichier" in said
        assert "Ce qui va bien\N{NO-BREAK SPACE}: " in said


def test_what_has_many_faults_does_not_fill_the_screen(patient):
    guide = patient.config / "guides" / "mine"
    guide.mkdir(parents=True)
    (guide / "guide.toml").write_text('id = "mine"')

    done = CliRunner().invoke(
        pas_a_pas, ["check", "--data", str(patient.data), "--config", str(patient.config)]
    )

    assert done.output.count("mine/guide.toml") == 6
    assert "… and more of these: " in done.output

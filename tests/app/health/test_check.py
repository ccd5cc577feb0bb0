"""What `check` finds on kiosks that are well, and on kiosks where one thing is not."""

import fcntl
import json
import os
import sqlite3
import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app.health import browser, kept, machine, set_up
from kiosk.app.health import check as checking
from kiosk.app.health.finding import Patient, Verdict
from kiosk.app.health.words import WORDS, in_words
from kiosk.app.kept import NETWORK
from kiosk.app.lock import only_kiosk
from kiosk.cli.main import pas_a_pas
from kiosk.devices.browser.engine import UNCONFINED, Hindrance
from kiosk.settings.sealed_file import CREDENTIAL
from kiosk.settings.secrets import open_secrets
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.calendars import CalendarObject, Calendars, CalendarState, Event
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.reports import Reports
from kiosk.storage.states import States
from kiosk.sync.faults import Fault, SyncError, refusal
from kiosk.sync.states import ALARM, CLOCK, STRANGER, alarm_of

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


def states(patient, **values):
    with open_database(patient.data).database as database:
        for name, value in values.items():
            States(database).set(name, value, patient.now)


def found(patient, part):
    """What is found of that part: the name of the words, and the verdict."""
    (finding,) = [each for each in checking.check(patient) if each.part == part]
    return finding


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
    *("sound.ok", "printers.ok", "printers.none", "browser.ok"),
}


def test_a_place_that_was_never_set_up_is_told(tmp_path):
    bare = Patient(tmp_path / "data", tmp_path / "config", NOW)

    names = {each.words for each in checking.check(bare)}

    assert {"settings.demonstration", "database.none", "folder.missing", "backup.none"} <= names
    assert not (tmp_path / "data").exists(), "looking makes nothing"


def test_a_wrong_setting_is_named_with_its_line_and_the_last_good_one_is_spoken_of(patient):
    (patient.config / "site.toml").write_text(f"session.idle_s = 90\n{OWN}", "utf-8")
    assert found(patient, "settings").words == "settings.ok"
    (patient.config / "site.toml").write_text(f"session.idle_s = 9\n{OWN}", "utf-8")

    finding = found(patient, "settings")

    assert (finding.words, finding.verdict) == ("settings.held", Verdict.BROKEN)
    assert finding.details[0].startswith("site.toml, line 1, session.idle_s: ")


def test_guides_whose_facts_are_old_are_named(patient):
    later = Patient(patient.data, patient.config, NOW + timedelta(days=3650))

    finding = found(later, "guides")

    assert (finding.words, finding.values[0]) == ("guides.due", "15")
    assert "naissance" in finding.values[1]


def test_a_broken_guide_of_the_place_is_told(patient):
    (patient.config / "guides" / "mine").mkdir(parents=True)
    (patient.config / "guides" / "mine" / "guide.toml").write_text("x = 1")

    assert any(each.words == "guides.wrong" for each in set_up.guides(patient))


def test_a_damaged_database_is_told_and_left_as_it_is(patient):
    path = patient.data / "kiosk.db"
    content = bytearray(path.read_bytes())
    content[2000:9000] = b"\xff" * 7000
    path.write_bytes(content)

    assert [each.words for each in kept.database(patient)] == ["database.damaged"]
    assert path.read_bytes() == bytes(content)


def test_data_that_were_put_aside_are_told(patient):
    (patient.data / "quarantine" / "2026-11-20T08-00-00.0Z").mkdir(parents=True)

    assert found(patient, "database").words == "database.aside"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("", "clock.ok"),
        ("30", "clock.ok"),
        ("-7100", "clock.off"),
        ("130.5", "clock.off"),
        ("86400", "clock.hours"),
    ],
)
def test_the_clock_is_compared_with_what_a_server_said(patient, told, words):
    states(patient, **{CLOCK: told})

    assert found(patient, "clock").words == words


def test_a_clock_that_went_back_is_told(patient):
    back = Patient(patient.data, patient.config, NOW - timedelta(days=1))

    assert found(back, "clock").words == "clock.back"


def test_a_network_that_is_away_is_told(patient):
    states(patient, **{NETWORK: "offline"})

    assert found(patient, "network").words == "network.offline"


@pytest.mark.parametrize(
    ("stranger", "words"),
    [
        ("portal: Another page answers.", "network.portal"),
        ("certificate: It has expired.", "network.certificate"),
        ("", "network.offline"),
    ],
)
def test_who_answers_in_the_place_of_the_server_is_told(patient, stranger, words):
    states(patient, **{NETWORK: "offline", STRANGER: stranger})

    finding = found(patient, "network")

    assert finding.words == words
    assert list(finding.details) == ([stranger.partition(": ")[2]] if stranger else [])


@pytest.mark.parametrize(
    ("days", "state", "words"),
    [
        (1, ReportState.WAITING, "reports.ok"),
        (3, ReportState.WAITING, "reports.late"),
        (30, ReportState.SENT, "reports.ok"),
        (30, ReportState.WITHHELD, "reports.ok"),
    ],
)
def test_a_report_that_cannot_leave_is_told(patient, days, state, words):
    due = NOW - timedelta(days=days)
    report = KeptReport("2026-W40", "a_2026-W40.json", b"{}", due, due, state)
    kept = replace(report, sentence="The password is refused.")
    with open_database(patient.data).database as database:
        Reports(database).close("2026-W40", NOW.date(), lambda counts: kept)

    finding = found(patient, "reports")

    assert finding.words == words
    assert ("The password is refused." in finding.details) is (words == "reports.late")


def test_a_sync_that_says_nothing_while_the_kiosk_runs_is_told(patient):
    later = Patient(patient.data, patient.config, NOW + timedelta(hours=1))
    assert found(later, "network").words == "network.stopped"

    with only_kiosk(patient.data):
        assert found(later, "alone").words == "alone.running"
        assert found(later, "network").words == "network.silent"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.REFUSED, "sync.refused"),
        (Fault.FULL, "sync.full"),
        (Fault.VANISHED, "sync.vanished"),
        (Fault.CLOCK, "sync.clock"),
        (Fault.NONSENSE, "sync.other"),
    ],
)
def test_what_a_server_complains_of_is_told(patient, fault, words):
    states(patient, **{ALARM: alarm_of("bookings", SyncError(fault, "it said so"))})

    finding = found(patient, "sync")

    assert (finding.words, finding.details) == (words, ("it said so",))


@pytest.mark.parametrize(
    ("age", "state", "words"),
    [
        (timedelta(hours=1), MessageState.WAITING, "queue.ok"),
        (timedelta(days=2), MessageState.WAITING, "queue.old"),
        (timedelta(hours=1), MessageState.PARKED, "queue.parked"),
        (timedelta(days=9), MessageState.DONE, "queue.empty"),
    ],
)
def test_what_waits_to_be_sent_is_told(patient, age, state, words):
    with open_database(patient.data).database as database, database.writing() as transaction:
        Outbox.put(transaction, Message("1", "claim", "{}", NOW - age, NOW, state))

    assert found(patient, "queue").words == words


@pytest.mark.parametrize(
    ("said", "due", "words"),
    [
        (refusal(401, private=True).sentence, NOW, ["reports.refused"]),
        ("The server does not answer, or not to the end.", NOW, ["reports.ok"]),
        ("The server does not answer.", NOW - timedelta(days=4), ["reports.late"]),
    ],
)
def test_weekly_numbers_that_cannot_leave_are_told(patient, said, due, words):
    report = KeptReport("2026-W47", "x_2026-W47.json", b"{}", due, due)
    with open_database(patient.data).database as database:
        reports = Reports(database)
        reports.close(report.week, NOW.date(), lambda counted: report)
        reports.settle(replace(report, attempts=2, sentence=said))

    told = [each.words for each in checking.check(patient) if each.words.startswith("reports.")]
    assert told == words


def test_a_place_without_a_pin_for_librarians_is_told(patient):
    with open_database(patient.data).database as database:
        Door(database).forget(LIBRARIAN, NOW)

    assert found(patient, "pin").words == "pin.none"


def test_an_old_backup_is_told(patient):
    later = Patient(patient.data, patient.config, NOW + timedelta(days=5))

    finding = found(later, "backup")

    assert (finding.words, finding.values) == ("backup.old", ("5",))


def test_a_folder_that_cannot_be_locked_is_told(patient, monkeypatch):
    (patient.data / "kiosk.lock").touch()
    monkeypatch.setattr(fcntl, "flock", lambda *ignored: None)

    assert found(patient, "alone").words == "alone.unlockable"


def test_looking_whether_a_kiosk_runs_keeps_none_from_starting(patient):
    with only_kiosk(patient.data):
        pass
    assert found(patient, "alone").words == "alone.stopped"
    with only_kiosk(patient.data):
        pass


def test_the_store_of_passwords_is_named_with_what_it_is_good_for(patient):
    open_secrets(patient.data).set("bookings", "geheim")

    finding = found(patient, "secrets")

    assert (finding.words, finding.verdict) == ("secrets.machine", Verdict.OK)
    assert finding.details[0] == "keyring backend: our sealed file, secrets.sealed"
    assert "key kept on this same disk" in finding.details[1]


def test_a_desktop_that_has_no_store_of_passwords_is_told(patient, monkeypatch, tmp_path):
    monkeypatch.setenv("PAS_A_PAS_SECRETS", "desktop")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")

    finding = found(patient, "secrets")

    assert (finding.words, finding.verdict) == ("secrets.locked", Verdict.BROKEN)


def test_a_store_sealed_by_systemd_is_known_from_outside_its_service(
    patient, tmp_path, monkeypatch
):
    (tmp_path / CREDENTIAL).write_bytes(b"x" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    open_secrets(patient.data, os.environ).set("bookings", "geheim")
    assert found(patient, "secrets").words == "secrets.credential"

    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    assert found(patient, "secrets").words == "secrets.elsewhere"


@pytest.mark.parametrize("spoil", ["machine.key", "secrets.sealed"])
def test_passwords_that_do_not_open_are_told(patient, spoil):
    open_secrets(patient.data).set("bookings", "geheim")
    if spoil == "machine.key":
        (patient.data / spoil).unlink()
    else:
        (patient.data / spoil).write_bytes((patient.data / spoil).read_bytes()[:-1] + b"x")

    assert found(patient, "secrets").words == "secrets.shut"
    assert (patient.data / "machine.key").exists() is (spoil != "machine.key")


@pytest.mark.parametrize(
    ("free", "words"),
    [(10 * 2**20, "disk.full"), (400 * 2**20, "disk.low"), (2**33, "disk.ok")],
)
def test_room_on_the_disk(patient, monkeypatch, free, words):
    class Usage:
        pass

    Usage.free = free
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda path: Usage)

    assert found(patient, "disk").words == words


def test_a_folder_that_others_can_read_is_told(patient):
    patient.data.chmod(0o755)

    finding = found(patient, "folder")

    assert (finding.words, finding.verdict) == ("folder.open", Verdict.BROKEN)


def test_a_process_that_keeps_its_memory_for_a_core_dump_is_told(patient, monkeypatch):
    assert machine.core_dumps(patient).words == "dumps.ok"
    monkeypatch.setattr(machine, "_GIVES_UP", "print(-1, 1)")
    assert machine.core_dumps(patient).words == "dumps.on"
    monkeypatch.setattr(machine.sys, "executable", "/nowhere/python")
    assert machine.core_dumps(patient).words == "dumps.unknown"


@pytest.mark.parametrize(
    ("size_cm", "words"),
    [((48, 27), "screen.ok"), ((70, 39), "screen.wrong"), ((0, 0), "screen.untold")],
)
def test_the_size_of_the_screen_is_compared_with_what_the_screen_says(
    patient, tmp_path, monkeypatch, size_cm, words
):
    port = tmp_path / "card0-HDMI-A-1"
    port.mkdir()
    edid = bytearray(128)
    struct.pack_into("BB", edid, 21, *size_cm)
    (port / "edid").write_bytes(edid)
    real = Path
    monkeypatch.setattr(
        machine, "Path", lambda name: tmp_path if name == "/sys/class/drm" else real(name)
    )

    assert machine.screen(patient).words == words


def test_letters_that_are_missing_are_told(patient, monkeypatch):
    monkeypatch.setattr(machine, "find_spec", lambda name: None)

    assert found(patient, "letters").words == "letters.missing"


@pytest.mark.parametrize(
    ("script", "words"),
    [("echo laser; echo ticket", "printers.ok"), ("true", "printers.none")],
)
def test_printers_are_those_that_cups_knows(patient, tmp_path, monkeypatch, script, words):
    program = tmp_path / "lpstat"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr(machine.shutil, "which", lambda name: str(program))

    assert found(patient, "printers").words == words


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
    assert "              → Have the rights of the folder changed to 700.\n" in out


def test_for_a_script_it_is_json(patient):
    code, out = command(patient, "--json")

    told = json.loads(out)
    assert code == {"ok": 0, "look at this": 1, "broken": 2}[told["verdict"]]
    keys = {"part", "verdict", "words", "values", "said", "todo", "details"}
    assert told["findings"][0].keys() == keys


def test_the_store_is_named_before_it_holds_anything_and_nothing_is_made_for_that(patient):
    finding = found(patient, "secrets")

    assert finding.words == "secrets.none"
    assert "key kept on this same disk" in finding.details[1]
    assert not (patient.data / "machine.key").exists()


@pytest.mark.parametrize("why", [Hindrance.ROOT, Hindrance.SANDBOX])
def test_a_kiosk_whose_pages_could_not_be_locked_in_says_so(patient, monkeypatch, why):
    monkeypatch.delenv(UNCONFINED)
    monkeypatch.setattr(browser, "hindrance", lambda: why)

    finding = found(patient, "browser")

    assert (finding.words, finding.verdict) == (f"browser.{why}", Verdict.BROKEN)


def test_what_unlocks_pages_for_tests_is_no_setting_of_a_kiosk(patient, monkeypatch):
    monkeypatch.setenv(UNCONFINED, "1")

    assert found(patient, "browser").words == "browser.unconfined"


def test_it_is_said_in_the_language_of_the_librarian(patient):
    (patient.config / "site.toml").write_text("name = “x”", "utf-8")
    words = ["check", "--data", str(patient.data), "--config", str(patient.config)]

    french = CliRunner().invoke(pas_a_pas, [*words, "--language", "fr"])
    machines = CliRunner().invoke(pas_a_pas, words, env={"LC_ALL": "fr_FR.UTF-8"})

    assert french.exit_code == machines.exit_code == 2
    for said in (french.output, machines.output):
        assert "EN PANNE  Réglages faux ou manquants\N{NO-BREAK SPACE}: 1." in said
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


OFFER = """
[server]
url = "https://agenda.example.org/"
user = "borne"

[[places]]
id = "la"
name = "Là"

[[subjects]]
id = "impots"
[subjects.words.fr]
title = "Impôts"

[[subjects]]
id = "caf"
[subjects.words.fr]
title = "CAF"

[[mediators]]
id = "nadia"
first_name = "Nadia"
places = ["la"]
subjects = ["impots"]
permanences = "/h/"
bookings = "/b/"

[[mediators]]
id = "luc"
first_name = "Luc"
places = ["la"]
subjects = ["impots"]
"""


def offered(patient):
    parts = {"mediators", "subjects", "bookings"}
    return {each.words: each.values for each in checking.check(patient) if each.part in parts}


def test_what_keeps_people_from_booking_is_said_with_names(patient):
    (patient.config / "booking.toml").write_text(OFFER, "utf-8")

    assert offered(patient) == {
        "bookings.shared": (),
        "mediators.unnamed": ("Luc",),
        "mediators.silent": ("Nadia",),
        "subjects.nobody": ("CAF",),
    }


def test_mediators_with_hours_are_well_and_without_are_named(patient):
    text = OFFER.partition('[[mediators]]\nid = "luc"')[0].replace(
        '["impots"]', '["impots", "caf"]'
    )
    (patient.config / "booking.toml").write_text(text, "utf-8")
    start = int(NOW.timestamp()) + 86_400
    times = Event("x", "open", "x", start, start + 7200)
    for events, words in (([times], "mediators.ok"), ([], "mediators.hours")):
        with open_database(patient.data).database as database, database.writing():
            for name, rows in (("/h/", events), ("/b/", [])):
                state = CalendarState("t", NOW, start + 86_400 * 300)
                Calendars(database).keep(name, {CalendarObject("x", "1", ""): rows}, state)
        assert words in offered(patient)

"""What `check` finds of what the kiosk keeps: database, clock, network, servers, backups."""

import fcntl
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.app.health import kept
from kiosk.app.health.finding import Patient
from kiosk.app.kept import NETWORK, PORTAL
from kiosk.app.lock import only_kiosk
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.storage.opening import open_database
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.reports import Reports
from kiosk.sync.faults import Fault, SyncError, refusal
from kiosk.sync.states import ALARM, CLOCK, STRANGER, alarm_of
from tests.app.health.conftest import NOW, found, states


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
        ("-200000", "clock.days"),
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


def test_a_page_of_the_networks_own_is_told(patient):
    states(patient, **{NETWORK: "offline", PORTAL: "yes"})

    assert found(patient, "network").words == "network.portal"


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

    told = [each.words for each in kept.database(patient) if each.words.startswith("reports.")]
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

"""What `check` finds of the machine: disk, folder, screen, letters, and what fences sites in."""

import struct
from pathlib import Path

import pytest

from kiosk.app.health import browser, machine
from kiosk.app.health.finding import Verdict
from kiosk.devices.browser.engine import UNCONFINED, Hindrance
from tests.app.health.conftest import found


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


@pytest.mark.parametrize("why", [Hindrance.ROOT, Hindrance.SANDBOX])
def test_a_kiosk_whose_pages_could_not_be_locked_in_says_so(patient, monkeypatch, why):
    monkeypatch.delenv(UNCONFINED)
    monkeypatch.setattr(browser, "hindrance", lambda: why)

    finding = found(patient, "browser")

    assert (finding.words, finding.verdict) == (f"browser.{why}", Verdict.BROKEN)


def test_what_unlocks_pages_for_tests_is_no_setting_of_a_kiosk(patient, monkeypatch):
    monkeypatch.setenv(UNCONFINED, "1")

    assert found(patient, "browser").words == "browser.unconfined"

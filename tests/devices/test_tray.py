"""The tray: a folder of memory for one document, empty again as soon as it was taken."""

import os
import stat
import subprocess
import sys

import pytest

from kiosk.devices.browser import tray as tray_module
from kiosk.devices.browser.tray import NAME, Tray, memory_folders, on_disk, sweep

_LEAVES_ONE = """
import os, sys, pathlib
from kiosk.devices.browser.tray import NAME, Tray
tray = Tray([pathlib.Path(sys.argv[1])])
folder = tray.lay_out()
(pathlib.Path(folder) / NAME).write_bytes(b"%PDF-")
print(folder, flush=True)
sys.stdin.read()
os.kill(os.getpid(), 9)
"""
_ENDS = """
import sys, pathlib
from kiosk.devices.browser.tray import Tray
tray = Tray([pathlib.Path(sys.argv[1])])
print(tray.lay_out())
"""


@pytest.fixture(autouse=True)
def temporary(monkeypatch):
    """What a tray sets is set for one test."""
    monkeypatch.setenv("TMPDIR", "/nowhere")


@pytest.fixture
def tray(tmp_path):
    return Tray([tmp_path])


def put(tray, folder, words):
    path = tray / folder / NAME
    path.write_bytes(words)


def test_a_document_is_taken_and_lies_there_no_more(tray, tmp_path):
    folder = tray.lay_out()
    put(tmp_path, folder, b"%PDF-1.7 of somebody")

    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700
    assert tray.take() == b"%PDF-1.7 of somebody"
    assert os.listdir(folder) == []
    assert os.environ["TMPDIR"] == folder


@pytest.mark.parametrize("words", [b"", b"<html>", b"x" * 2000 + b"%PDF-"])
def test_what_is_no_document_is_not_given(tray, tmp_path, words):
    folder = tray.lay_out()
    put(tmp_path, folder, words)

    assert tray.take() == b""
    assert os.listdir(folder) == []


def test_the_folder_is_the_same_for_all_documents_and_is_emptied(tray, tmp_path):
    folder = tray.lay_out()
    (tmp_path / folder / "more").mkdir()
    put(tmp_path, folder, b"%PDF-")

    assert tray.lay_out() == folder
    tray.clear()
    assert os.listdir(folder) == []


def test_a_folder_of_downloads_on_a_disk_is_told_and_nothing_is_taken(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(tray_module, "_is_memory", lambda folder: folder == "/dev/shm")
    assert on_disk() == ""

    (tmp_path / "Downloads").mkdir()

    assert on_disk() == str(tmp_path / "Downloads")
    assert Tray().lay_out() == ""


def test_what_is_no_document_is_known_before_all_of_it_has_come(tray, tmp_path):
    folder = tray.lay_out()
    put(tmp_path, folder, b"%PD")
    assert not tray.is_wrong()
    put(tmp_path, folder, b"x" * 1024)
    assert tray.is_wrong()
    put(tmp_path, folder, b"%PDF-" + b"x" * 1024)
    assert not tray.is_wrong()


def test_one_that_is_put_away_leaves_nothing_and_another_may_follow(tray, tmp_path):
    folder = tray.lay_out()
    put(tmp_path, folder, b"%PDF-")
    other = Tray([tmp_path])
    assert other.lay_out() != folder

    tray.put_away()
    assert os.environ["TMPDIR"] == other.lay_out()
    other.put_away()

    assert os.environ["TMPDIR"] == "/nowhere"
    assert list(tmp_path.iterdir()) == []
    assert other.take() == b""


def test_a_folder_goes_with_its_tray(tmp_path):
    tray = Tray([tmp_path])
    put(tmp_path, tray.lay_out(), b"%PDF-")

    del tray

    assert list(tmp_path.iterdir()) == []
    assert os.environ["TMPDIR"] == "/nowhere"


def test_a_folder_goes_with_its_process_at_the_latest(tmp_path):
    words = [sys.executable, "-c", _ENDS, str(tmp_path)]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout.strip().startswith(str(tmp_path / "pas-a-pas-tray-"))
    assert list(tmp_path.iterdir()) == []


def test_where_no_folder_is_memory_nothing_is_taken():
    assert Tray([]).lay_out() == ""


def test_a_folder_that_cannot_be_used_is_passed_over(tmp_path):
    (tmp_path / "file").write_text("")
    tray = Tray([tmp_path / "file", tmp_path])

    assert tray.lay_out().startswith(str(tmp_path / "pas-a-pas-tray-"))


def test_only_memory_is_offered(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/proc")

    assert "/proc" not in map(str, memory_folders())


def test_what_a_dead_process_left_is_removed_and_what_a_living_one_has_is_not(tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-c", _LEAVES_ONE, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    folder = other.stdout.readline().strip()

    sweep([tmp_path])
    assert os.path.exists(folder)

    other.communicate(timeout=30)
    assert os.path.exists(folder)
    sweep([tmp_path])
    assert list(tmp_path.iterdir()) == []


def test_nobody_elses_folder_is_touched(tmp_path):
    (tmp_path / "pas-a-pas-tray-notes").mkdir()
    (tmp_path / f"pas-a-pas-tray-{os.getuid()}-link").symlink_to(tmp_path / "pas-a-pas-tray-notes")

    sweep([tmp_path])

    assert len(list(tmp_path.iterdir())) == 2

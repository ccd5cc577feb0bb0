import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.lock import FolderInUseError, only_kiosk
from tests.storage.disks import read_only

HOLD = """
import sys
from pathlib import Path
from kiosk.app.lock import only_kiosk
with only_kiosk(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Makes another process hold a folder until the test ends."""
    started = []

    def hold(folder):
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", HOLD, folder],
                cwd=Path(__file__).parents[2],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        assert started[-1].stdout.readline() == "held\n"

    yield hold
    for process in started:
        process.communicate()


def held(folder):
    """Whether somebody else holds the folder, and what one is told then."""
    try:
        with only_kiosk(folder):
            return ""
    except FolderInUseError as error:
        return str(error)


def test_a_folder_is_held_by_one(tmp_path, holder):
    holder(tmp_path / "data")

    assert held(tmp_path / "data").startswith(f"{tmp_path}/data: a kiosk already runs")
    assert not held(tmp_path / "other")


def test_a_folder_is_free_again_when_it_is_let_go(tmp_path):
    with only_kiosk(tmp_path):
        pass

    assert not held(tmp_path)


def test_a_folder_that_has_become_read_only_is_held_all_the_same(tmp_path, holder):
    holder(tmp_path)

    with read_only(tmp_path):
        assert held(tmp_path)


def test_a_folder_that_always_was_read_only_is_held_elsewhere(tmp_path, holder, monkeypatch):
    data = tmp_path / "data"
    data.mkdir()
    (tmp_path / "runtime").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))

    with read_only(data):
        holder(data)
        assert held(data)
        assert held(tmp_path / "x" / ".." / "data"), "by whatever way one comes to it"

    assert [*data.iterdir()] == []


def test_where_nothing_can_be_held_the_kiosk_runs_and_says_so(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "file"))

    assert not held(tmp_path / "file" / "data")

    assert "a second kiosk on it would go unnoticed" in caplog.text

"""Folders into which the kiosk's account does not come: a sentence, and never made-up settings."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ordinary import NOBODY, as_owner, closed_folder

ROOT = Path(__file__).parents[2]


@pytest.fixture
def closed():
    """A folder of settings in a folder that is closed."""
    with closed_folder() as folder:
        yield folder / "config"


def says(*words):
    command = (sys.executable, "-m", "kiosk", *map(str, words))
    done = subprocess.run(
        as_owner(command), cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.stdout + done.stderr


def checked(data, config):
    told = json.loads(says("check", "--json", "--data", data, "--config", config))
    return {finding["words"]: finding for finding in told["findings"]}


def test_settings_that_may_not_be_read_are_no_demonstration(closed, tmp_path):
    found = checked(tmp_path, closed)

    assert found["settings.unreadable"]["verdict"] == "broken"
    assert "check.failed" not in found


@pytest.mark.parametrize(
    "words", [("settings", "list"), ("sync", "--once"), ("guides", "check"), ("bookings", "list")]
)
def test_a_command_says_it_in_a_sentence(closed, tmp_path, words):
    assert "cannot be read" in says(*words, "--data", tmp_path, "--config", closed)


def test_a_file_of_another_account_in_the_data_folder_is_named(tmp_path):
    tmp_path.chmod(0o700)
    foreign = tmp_path / "secrets.sealed"
    foreign.touch(0o600)
    if os.geteuid() == 0:
        os.chown(foreign, NOBODY, NOBODY)
    else:
        foreign.chmod(0)

    finding = checked(tmp_path, tmp_path / "config")["folder.closed"]

    assert finding["verdict"] == "broken"
    assert str(foreign) in " ".join(finding["details"])

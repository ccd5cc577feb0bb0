"""What a technician makes as root in the folders of a kiosk is the kiosk's."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.disk.owned import hand_over, make_folder, open_owned
from tests.ordinary import ordinary_folder

ROOT = Path(__file__).parents[2]
COMMANDS = (
    (("settings", "set", "place.name", "Mériadeck"), ""),
    (("server", "password"), "a password\n"),
    (("staff", "pin", "librarian"), "135791\n135791\n"),
    (("backup", "FILE"), ""),
    (("restore", "FILE"), ""),
)


@pytest.fixture
def kiosk():
    """A folder of an ordinary account, for which root types."""
    with ordinary_folder() as folder:
        yield folder


def owners(folder):
    return {path: path.lstat().st_uid for path in folder.rglob("*")}


def test_what_commands_keep_belongs_to_who_owns_the_folder(kiosk, tmp_path):
    file = str(tmp_path / "kiosk.backup")
    folders = ("--data", str(kiosk / "data"), "--config", str(kiosk / "config"))
    for words, typed in COMMANDS:
        subprocess.run(
            (
                sys.executable,
                "-m",
                "kiosk",
                *(file if word == "FILE" else word for word in words),
                *folders,
            ),
            cwd=ROOT,
            input=typed,
            text=True,
            check=True,
            timeout=60,
        )

    found = owners(kiosk)
    assert {path.name for path in found} >= {
        "site.toml",
        "secrets.sealed",
        "kiosk.db",
        "quarantine",
    }
    assert set(found.values()) == {kiosk.stat().st_uid}


def test_a_file_that_is_there_stays_whose_it_is(kiosk):
    whose = kiosk / "whose"
    whose.touch()
    before = whose.stat().st_uid
    (kiosk / "link").symlink_to(whose)

    for name in ("whose", "link"):
        os.close(open_owned(kiosk / name))

    assert whose.stat().st_uid == before


def test_what_was_moved_there_is_handed_over_and_a_link_is_not(kiosk):
    (kiosk / "moved").touch()
    outside = kiosk / "outside"
    outside.touch()
    before = outside.stat().st_uid
    (kiosk / "link").symlink_to(outside)

    hand_over(kiosk / "moved")
    with pytest.raises(OSError, match="link"):
        hand_over(kiosk / "link")

    assert (kiosk / "moved").stat().st_uid == kiosk.stat().st_uid
    assert outside.stat().st_uid == before


def test_folders_are_made_down_to_the_last_which_alone_is_closed_to_others(kiosk):
    make_folder(kiosk / "one" / "two")

    assert set(owners(kiosk).values()) == {kiosk.stat().st_uid}
    assert (kiosk / "one" / "two").stat().st_mode & 0o777 == 0o700
    make_folder(kiosk / "one" / "two")  # it is there

"""The first screen of a real screen process: the assistant on a new kiosk, else the residents'."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kiosk.app.messages import After, Show, line
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.opening import open_database

SCREEN = """
import os, sys
from pathlib import Path
from kiosk.app import screen

def look(kiosk):
    def tell():
        guides = " ".join(guide.id for guide in kiosk.journey._around.guides)
        Path(sys.argv[1]).write_text(f"{kiosk.navigation.page.name} {guides}")
        os._exit(0)
    kiosk.window.frameSwapped.connect(tell)

screen.main(screen.Options(Path(sys.argv[2]), Path(sys.argv[3]), windowed=False), look)
"""
NAMED = '[place]\nname = "Là"\ndesk_direction = "left"\ndesk = {fr = "Là."}\n'


def first_screen(folder):
    """The name of the page of the first frame, and the guides that are offered."""
    words = [sys.executable, "-c", SCREEN, folder / "name", folder / "data", folder / "config"]
    with subprocess.Popen(words, stdin=subprocess.PIPE) as screen:
        screen.stdin.write(line(Show(After.START)))
        screen.stdin.flush()
        assert screen.wait(timeout=60) == 0
    name, *guides = (folder / "name").read_text("utf-8").split()
    return name, guides


@pytest.mark.parametrize(
    ("site", "pin", "page"),
    [
        ("", False, "WelcomeScreen"),
        ('languages = ["fr"]\n', False, "WelcomeScreen"),
        ("", True, "HomeScreen"),
        (NAMED, False, "HomeScreen"),
        (None, False, "HomeScreen"),
    ],
    ids=["empty", "unnamed", "with-a-pin", "named", "demonstration"],
)
def test_what_a_kiosk_shows_first(tmp_path, site, pin, page):
    (tmp_path / "config").mkdir()
    if site is not None:
        (tmp_path / "config" / "site.toml").write_text(site, "utf-8")
    if pin:
        with open_database(tmp_path / "data").database as database:
            Door(database).set_pin(LIBRARIAN, "481592", datetime.now(UTC))

    assert first_screen(tmp_path)[0] == page


def test_a_guide_that_is_left_out_is_not_offered(tmp_path):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "site.toml").write_text(f'guides.off = ["apa"]\n{NAMED}', "utf-8")

    _, guides = first_screen(tmp_path)

    assert "apa" not in guides
    assert "rsa" in guides

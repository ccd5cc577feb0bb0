"""What the first screen would have to wait for is not loaded before it is drawn."""

import json
import subprocess
import sys

import pytest

from kiosk.app.messages import After, Show, line

# Slow to load, and not needed to show a first screen: see CONTRIBUTING, decision 5.
HEAVY = {
    *("apprise", "argon2", "tomlkit"),
    *("caldav", "cryptography", "dateutil", "holidays", "httpx", "icalendar", "keyring", "lxml"),
    *("numpy", "opendp", "PIL", "pytz", "qrcode", "rapidfuzz", "recurring_ical_events"),
    *("spellchecker", "sqlite_utils", "tabulate", "zoneinfo"),
}
ENGINE = {"PySide6.QtWebEngineCore", "PySide6.QtWebEngineQuick", "kiosk.devices.browser.guard"}
SCREEN = """
import json, os, sys
from pathlib import Path
from kiosk.app import light_start
light_start.begin()
from kiosk.app import screen

def look(kiosk):
    kiosk.window.frameSwapped.connect(tell)

def tell():
    loaded = [name for name, module in sys.modules.items() if module is not None]
    Path(sys.argv[1]).write_text(json.dumps(loaded))
    os._exit(0)

screen.main(screen.Options(Path(sys.argv[2]), Path(sys.argv[3]), windowed=False), look)
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The names of the modules that a screen process has loaded when its first frame is out."""
    folder = tmp_path_factory.mktemp("kiosk")
    names = folder / "names.json"
    words = [sys.executable, "-c", SCREEN, names, folder / "data", folder / "config"]
    with subprocess.Popen(words, stdin=subprocess.PIPE) as screen:
        screen.stdin.write(line(Show(After.START)))
        screen.stdin.flush()  # and left open: at its end, the screen would leave
        assert screen.wait(timeout=60) == 0
    return set(json.loads(names.read_text("utf-8")))


def test_the_process_that_was_looked_at_is_a_screen(loaded):
    assert {"kiosk.app.screen", "kiosk.screens.home.home_view", "PySide6.QtQuick"} <= loaded


@pytest.mark.parametrize("package", sorted(HEAVY))
def test_the_first_screen_waits_for_nothing_that_is_slow_to_load(package, loaded):
    assert package not in {name.partition(".")[0] for name in loaded}


def test_no_kiosk_loads_the_web_engine_before_a_site_is_near(loaded):
    assert not ENGINE & loaded


def test_the_kiosk_starts_without_loading_other_commands():
    words = (
        "import sys, kiosk.cli.main as main;"
        "main.pas_a_pas(['run', '--help'], standalone_mode=False);"
        "sys.exit(bool({'kiosk.tour.run', 'kiosk.guides.model', 'PySide6'} & {*sys.modules}))"
    )
    subprocess.run([sys.executable, "-c", words], check=True, capture_output=True)

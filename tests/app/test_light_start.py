"""What the first screen would have to wait for is not loaded before it is drawn."""

import json
import subprocess
import sys
from pathlib import Path

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
# What no resident's process has loaded either when it is warm: it would be in the memory of each.
# The place of the test is the demonstration, where sessions can be booked.
NEVER = HEAVY - {"dateutil", "qrcode", "rapidfuzz", "sqlite_utils", "zoneinfo"}
NEVER = NEVER | {"_hashlib", "asyncio", "escpos", "ssl"}
QT = {"Charts", "Multimedia", "PrintSupport", "Test", "TextToSpeech", "WebEngineCore", "Widgets"}
SCREEN = """
import json, linecache, os, sys
from pathlib import Path
from kiosk.app import light_start
light_start.begin()
from kiosk.app import screen
from kiosk.app.warm_up import WarmUp

told = {}

def look(kiosk):
    kiosk.window.frameSwapped.connect(drawn)
    kiosk.window.findChild(WarmUp).done.connect(lambda: warm(kiosk.journey.opened))

def loaded():
    return [name for name, module in sys.modules.items() if module is not None]

def drawn():
    told.setdefault("drawn", loaded())

def warm(opened):
    if "warm" not in told:
        maps = Path("/proc/self/maps").read_text("utf-8", "replace").splitlines()
        libraries = {Path(line.split()[-1]).name for line in maps if ".so" in line}
        told.update(warm=loaded(), libraries=sorted(libraries), lines=sorted(linecache.cache))
        opened.booking.open_code()
    elif "booking" not in told:
        told["booking"] = loaded()
        opened.knock()
    else:
        told["door"] = loaded()
        Path(sys.argv[1]).write_text(json.dumps(told))
        os._exit(0)

screen.main(screen.Options(Path(sys.argv[2]), Path(sys.argv[3]), windowed=False), look)
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What a screen process has loaded: when its first frame is out, when warm, and so on."""
    folder = tmp_path_factory.mktemp("kiosk")
    names = folder / "names.json"
    words = [sys.executable, "-c", SCREEN, names, folder / "data", folder / "config"]
    with subprocess.Popen(words, stdin=subprocess.PIPE) as screen:
        screen.stdin.write(line(Show(After.START)))
        screen.stdin.flush()  # and left open: at its end, the screen would leave
        assert screen.wait(timeout=120) == 0
    return json.loads(names.read_text("utf-8"))


@pytest.fixture(scope="module")
def loaded(told):
    """The names of the modules that a screen process has loaded when its first frame is out."""
    return set(told["drawn"])


def test_the_process_that_was_looked_at_is_a_screen(loaded):
    assert {"kiosk.app.screen", "kiosk.screens.home.home_view", "PySide6.QtQuick"} <= loaded


@pytest.mark.parametrize("package", sorted(HEAVY))
def test_the_first_screen_waits_for_nothing_that_is_slow_to_load(package, loaded):
    assert package not in {name.partition(".")[0] for name in loaded}


def test_a_screen_that_is_warm_can_book_and_search(told):
    assert {"kiosk.app.booth", "kiosk.guides.search", "kiosk.app.office"} <= set(told["warm"])


@pytest.mark.parametrize("package", sorted(NEVER))
def test_no_resident_carries_what_is_for_others(package, told):
    names = set(told["warm"])
    assert package not in names | {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("library", sorted(QT))
def test_no_resident_carries_a_part_of_qt_that_no_screen_draws_with(library, told):
    assert not [name for name in told["libraries"] if f"Qt6{library}." in name]
    assert f"PySide6.Qt{library}" not in told["warm"]


def test_no_resident_carries_openssl_for_a_network_it_does_not_speak_to(told):
    assert not [name for name in told["libraries"] if name.startswith(("libcrypto.", "libssl."))]


def test_no_resident_carries_the_text_of_the_program(told):
    """PySide would have each module's source read, and Python keep it."""
    assert not [name for name in told["lines"] if {"kiosk", "sqlite_utils"} & {*Path(name).parts}]


def test_what_seals_names_is_loaded_once_a_name_is_near(told):
    assert {"cryptography", "keyring", "kiosk.settings.secrets"} <= set(told["booking"])
    assert "argon2" not in told["booking"]


def test_the_staffs_side_is_loaded_while_somebody_types_a_pin(told):
    assert {"argon2", "kiosk.app.ways.shelving", "kiosk.app.ways.seeing"} <= set(told["door"])


def test_no_kiosk_loads_the_web_engine_before_a_site_is_near(loaded):
    assert not ENGINE & loaded


def test_the_kiosk_starts_without_loading_other_commands():
    words = (
        "import sys, kiosk.cli.main as main;"
        "main.pas_a_pas(['run', '--help'], standalone_mode=False);"
        "sys.exit(bool({'kiosk.tour.run', 'kiosk.guides.model', 'PySide6'} & {*sys.modules}))"
    )
    subprocess.run([sys.executable, "-c", words], check=True, capture_output=True)

"""A page is locked in where the kiosk runs as it does in a library: by an ordinary account."""

import json
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bench.visited_site import ADDRESS
from kiosk.devices.browser.engine import Hindrance
from tests.ordinary import as_ordinary, give_to_ordinary

ROOT = Path(__file__).parents[3]
NAME_SPACES = ("user", "pid", "net")
PATIENCE_S = 60
SHOW = '{"say":"show","after":"start"}\n'


@pytest.fixture
def opened(tmp_path, served):
    """A screen of an ordinary account that opened a site: what it says of its processes."""
    for name in ("data", "config", "home", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    give_to_ordinary(tmp_path)
    told, tells = os.pipe()
    command = (sys.executable, "-m", "tests.screens.browser.confined_page", str(tmp_path))
    # What its surroundings say of locks is nothing to it: root's tests put that there.
    own = {"QTWEBENGINE_DISABLE_SANDBOX": "1"}
    own |= {"HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(tmp_path / "runtime")}
    with subprocess.Popen(
        as_ordinary((*command, str(tells))),
        cwd=ROOT,
        env=os.environ | own | {ADDRESS: served.at(name="site.localhost")},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        pass_fds=(tells,),
        text=True,
    ) as process:
        os.close(tells)
        process.stdin.write(SHOW)
        process.stdin.flush()
        with open(told, encoding="utf-8") as line:
            assert select.select([line], [], [], PATIENCE_S)[0], "no page came"
            yield json.loads(line.readline())
            process.stdin.close()


def test_a_page_is_locked_in_and_the_screen_keeps_its_memory_to_itself(opened):
    screen, page = opened["screen"], opened["page"]

    assert Path(f"/proc/{screen}/mem").stat().st_uid == 0  # root's: its own account may not
    if opened["hindrance"] == Hindrance.SANDBOX:  # this machine lets no page be locked in
        assert not page  # so none is opened
        return
    assert status(page, "Seccomp") == "2"
    assert int(status(page, "CapEff"), 16) == 0
    shared = [it for it in NAME_SPACES if name_space(page, it) == name_space("self", it)]
    assert shared == []  # with this test, as the screen does


def status(pid, key):
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(line.split()[1] for line in lines if line.startswith(f"{key}:"))


def name_space(pid, name):
    return Path(f"/proc/{pid}/ns/{name}").stat().st_ino

"""Whether the engine's processes are locked in, as a process that keeps its memory sees it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ordinary import as_ordinary

ROOT = Path(__file__).parents[2]
ASKS = """
import subprocess, sys
from kiosk.app.hardening import harden_process
from kiosk.devices.browser.confined import went_on_unconfined
harden_process()
with subprocess.Popen(sys.argv[1:], stdin=-1, stdout=-1) as child:
    child.stdout.readline()  # it has its name spaces by now
    print(went_on_unconfined())
    child.stdin.close()
"""
SAYS = ("sh", "-c", "echo here; read end")
KEPT = """
import os
from kiosk.app.hardening import harden_process
from kiosk.devices.browser.confined import confining
def keeper():
    return os.stat("/proc/self/maps").st_uid
harden_process()
with confining():
    print(keeper() == os.geteuid())
print(keeper())
"""


def said(*words):
    return subprocess.run(
        as_ordinary((sys.executable, "-c", *words)), cwd=ROOT, stdout=-1, check=True, text=True
    ).stdout.split()


@pytest.mark.parametrize(
    ("command", "unconfined"), [(SAYS, "True"), (("unshare", "--user", *SAYS), "False")]
)
def test_what_has_no_users_of_its_own_is_not_locked_in(command, unconfined):
    assert said(ASKS, *command) == [unconfined]


def test_a_process_may_be_looked_into_while_the_engine_starts_and_no_longer():
    assert said(KEPT) == ["True", "0"]

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.hardening import scrubbed

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "name",
    [
        "QTWEBENGINE_REMOTE_DEBUGGING",
        "QTWEBENGINE_CHROMIUM_FLAGS",
        "QTWEBENGINEPROCESS_PATH",
        "QML2_IMPORT_PATH",
        "QML_IMPORT_PATH",
        "QMLSCENE_DEVICE",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORMTHEME",
        "QT_DEBUG_PLUGINS",
        "QSG_INFO",
        "LD_PRELOAD",
        "LD_LIBRARY_PATH",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "http_proxy",
        "HTTPS_PROXY",
        "all_proxy",
        "no_proxy",
        "SSLKEYLOGFILE",
        "GTK_MODULES",
        "GTK3_MODULES",
        "GIO_EXTRA_MODULES",
        "GCONV_PATH",
        "GLIBC_TUNABLES",
        "OPENSSL_CONF",
        "OPENSSL_MODULES",
        "CHROME_LOG_FILE",
        "CHROME_DEVEL_SANDBOX",
        "MALLOC_TRACE",
        "LIBGL_DRIVERS_PATH",
        "GBM_BACKENDS_PATH",
        "NOTIFY_SOCKET",
        "WATCHDOG_USEC",
    ],
)
def test_what_could_change_the_next_screen_is_left_out(name):
    assert name not in scrubbed({name: "1"})


def test_what_the_session_needs_is_kept():
    session = {
        "HOME": "/home/kiosk",
        "PATH": "/usr/bin",
        "LANG": "fr_FR.UTF-8",
        "DISPLAY": ":0",
        "WAYLAND_DISPLAY": "wayland-0",
        "XDG_RUNTIME_DIR": "/run/user/1000",
        "QT_QPA_PLATFORM": "wayland",
        "QT_LOGGING_RULES": "*.debug=false",
    }

    assert session.items() <= scrubbed(session).items()


def test_pictures_are_drawn_in_software_unless_told_otherwise():
    assert scrubbed({}) == {"QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}
    assert scrubbed({"QT_QUICK_BACKEND": "rhi"})["QT_QUICK_BACKEND"] == "rhi"


@given(
    st.dictionaries(st.from_regex(r"(QT_|QML|LD_|PYTHON|)[A-Z_]{0,9}", fullmatch=True), st.text())
)
def test_scrubbing_twice_leaves_what_scrubbing_once_left(environment):
    once = scrubbed(environment)

    assert scrubbed(once) == once


LOOK = """
import ctypes, os, resource
from kiosk.app.hardening import harden_process
harden_process()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE
print(dumpable, resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))
"""


def test_a_hardened_process_cannot_be_dumped_and_writes_for_itself_only():
    found = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert found.stdout == "0 (0, 0) 0o77\n"


ADOPT = """
import os, subprocess, sys
from kiosk.app.hardening import adopt_orphans
adopt_orphans()
say = "print(os.getppid(), flush=True)"
orphan = f"import os; {say}; input(); {say}"
child = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {orphan!r}])"
with subprocess.Popen([sys.executable, "-c", child], stdin=0) as parent:
    parent.wait()
print("parent gone", os.getpid(), flush=True)
os.waitpid(-1, 0)
"""


def test_what_dead_children_leave_behind_is_adopted():
    with subprocess.Popen(
        [sys.executable, "-c", ADOPT],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as adopter:
        before = {adopter.stdout.readline().strip(), adopter.stdout.readline().strip()}
        adopter.stdin.write("\n")
        adopter.stdin.flush()
        after = adopter.stdout.readline().strip()

    assert f"parent gone {adopter.pid}" in before
    assert after == str(adopter.pid)

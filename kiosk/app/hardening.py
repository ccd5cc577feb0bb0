"""What a kiosk process gives up when it starts: an environment, core dumps, being looked into.

Why: a page or a librarian's shell must not change what the next resident's screen does (a debug
port opened by a variable, a library preloaded), and no memory of a resident may end in a file.
The lockdown of the machine itself (compositor, consoles, USB) is not here.
"""

import ctypes
import logging
import os
import re
import resource
import signal
from collections.abc import Mapping

_log = logging.getLogger(__name__)

# What may come in from the session: where the picture goes, how it is drawn, what Qt may log.
_KEPT = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QSG_RENDER_LOOP", "QT_LOGGING_RULES"}
# Nor what loads somebody's code into a program, or has it write into a file what it does.
_DROPPED = re.compile(
    r"(QTWEBENGINE|QML|QT_|QSG_|QV4_|LD_|PYTHON|NOTIFY_SOCKET$|WATCHDOG_|SSLKEYLOGFILE$"
    r"|GTK|GIO_|GCONV_PATH$|GLIBC_TUNABLES$|OPENSSL_|CHROME_|MALLOC_|LIBGL_DRIVERS|GBM_BACKENDS)"
    r"|.*_proxy$",
    re.IGNORECASE,
)
# Without a graphics card the software renderer is the fastest, and the basic loop keeps Python
# off the render thread.
_SET = {"QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_CHILD_SUBREAPER = 1, 4, 36  # linux/prctl.h
_libc = ctypes.CDLL(None, use_errno=True)


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment that the processes of the kiosk get."""
    kept = {
        name: value
        for name, value in environment.items()
        if name in _KEPT or not _DROPPED.match(name)
    }
    return _SET | kept


def harden_process() -> None:
    """Called first by every process that may hold something of a resident.

    No core file; no other process of the same account can read its memory; files are its own.
    Its own /proc/self is root's from then on: measure memory from outside.
    """
    limit_files()
    _prctl(_PR_SET_DUMPABLE, 0)


def let_be_read() -> None:
    """Undo part of `harden_process`, in trials and the bench alone.

    A searcher reads what residents leave, and processes are measured, by whatever account.
    """
    _prctl(_PR_SET_DUMPABLE, 1)


def limit_files() -> None:
    """No core dumps, and new files for this account only."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.umask(0o077)


def adopt_orphans() -> None:
    """Be the parent of what dead children leave behind, so that it can be known to be gone."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with(parent: int) -> None:
    """Between fork and exec: be killed when the process `parent` ends, even by SIGKILL."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before this could be asked for
        os._exit(1)


def _prctl(option: int, value: int) -> None:
    if _libc.prctl(option, value, 0, 0, 0) != 0:
        # A container may forbid it. A kiosk that runs on is better than none: `check` tells.
        _log.warning("prctl(%d) is refused on this machine (errno %d)", option, ctypes.get_errno())

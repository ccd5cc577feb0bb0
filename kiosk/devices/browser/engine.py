"""Loads the web engine, once, and only when a site is opened.

It is the heaviest part of the kiosk: a hundred megabytes and several processes. With Qt Quick's
software renderer it needs nothing done before there is an application (seen with Qt 6.11).
"""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import PySide6

_log = logging.getLogger(__name__)

UNCONFINED = "PAS_A_PAS_UNCONFINED_BROWSER"  # set by tests and the bench, where all is run by root
_UNLOCKED = "QTWEBENGINE_DISABLE_SANDBOX"
_FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
_PROBE = ("unshare", "--user", "--map-root-user", "true")
_PROBE_S = 5.0
_OF_QT = Path(PySide6.__file__).parent / "Qt"
_ITS_FILES = ("lib/libQt6WebEngine*", "lib/libQt6WebChannel*", "libexec/*", "resources/*")
_FLAGS = (
    "--disable-background-networking",
    "--disable-breakpad",  # no picture of its memory in a file
    "--disable-domain-reliability",
    "--disable-features=WebUSB,WebBluetooth,WebOTP,SharedArrayBuffer,Prerender2,MediaRouter",
    # What their sockets lead to the engine asks nobody about; sites do without them on telephones.
    "--disable-shared-workers",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",  # no call to a stranger
    "--lang=fr-FR",  # dates as the sites ask for them
    "--js-flags=--max-old-space-size=256",  # one trivial page can hold 0.6 GiB without it
    "--no-pings",
)


class Hindrance(StrEnum):
    """Why no site can be opened on this machine."""

    ROOT = "root"  # the kiosk is run by root, whose pages could not be confined
    SANDBOX = "sandbox"  # the system does not let pages be confined
    MISSING = "missing"  # a library of the system is


def hindrance() -> Hindrance | None:
    """What keeps sites from being opened, as far as it can be known without opening one."""
    if os.geteuid() == 0:
        return None if os.environ.get(UNCONFINED) == "1" else Hindrance.ROOT
    return None if _can_confine() else Hindrance.SANDBOX


def lay_ready() -> None:
    """Have the system read the engine's files ahead: after that, it loads in a tenth of the time.

    They lie in the system's memory, which it takes back at need, and not in this process's.
    """
    for pattern in _ITS_FILES:
        for path in _OF_QT.glob(pattern):
            with suppress(OSError):  # then it is read when it is needed
                _read_ahead(path)


def load(reachable: Iterable[str]) -> Hindrance | None:
    """Load the engine; gives what hindered it, None once it is there.

    `hindrance` must have found nothing. `reachable` are domains: the name of no other host is ever
    looked up, whatever a page tries. Only the first call has any effect on that.
    """
    if os.geteuid() == 0:  # `hindrance` has seen that it is wanted
        os.environ[_UNLOCKED] = "1"
    else:
        os.environ.pop(_UNLOCKED, None)  # whoever started it
    os.environ[_FLAGS_VARIABLE] = " ".join((*_FLAGS, _resolving(reachable)))
    try:
        import PySide6.QtWebEngineQuick  # noqa: F401, PLC0415  see the top
    except ImportError as error:
        _log.warning("the web engine cannot be loaded: %s", error)
        return Hindrance.MISSING
    return None


def _read_ahead(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_WILLNEED)
    finally:
        os.close(opened)


def _resolving(reachable: Iterable[str]) -> str:
    names = sorted({name for domain in reachable for name in (domain, f"*.{domain}")})
    rules = ["MAP * ~NOTFOUND", *(f"EXCLUDE {name}" for name in names)]
    return f'--host-resolver-rules="{" , ".join(rules)}"'


def _can_confine() -> bool:
    """Whether an ordinary account may make the name space that its pages are confined to."""
    program = shutil.which(_PROBE[0])
    if program is None:
        return False
    try:
        return (
            subprocess.run(  # noqa: S603  our own words
                [program, *_PROBE[1:]], capture_output=True, timeout=_PROBE_S, check=False
            ).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False

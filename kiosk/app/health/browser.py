"""Whether official sites can be opened here, and their pages be confined."""

import os
import subprocess
import sys

from kiosk.app.health.finding import Finding, Patient, broken, look, ok
from kiosk.devices.browser.engine import UNCONFINED, Hindrance, hindrance

_ANSWER_S = 30.0
_LOADS = "import PySide6.QtWebEngineQuick"


def browser(patient: Patient) -> Finding:
    """Whether the web engine is there, and the system lets it lock its pages in."""
    del patient
    if UNCONFINED in os.environ:
        return broken("browser.unconfined", details=(f"{UNCONFINED} is set",))
    match hindrance():
        case Hindrance.ROOT:
            return broken("browser.root", details=("the kiosk is run by root",))
        case Hindrance.SANDBOX:
            return broken("browser.sandbox", details=_HOW)
    return _missing() or _documents()


def _missing() -> Finding | None:
    """What the engine lacks, if it cannot be loaded."""
    try:
        loaded = subprocess.run(  # noqa: S603  our own words
            [sys.executable, "-c", _LOADS],
            capture_output=True,
            text=True,
            timeout=_ANSWER_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return look("browser.missing", details=(str(error),))
    if loaded.returncode:
        return look("browser.missing", details=(loaded.stderr.strip()[-300:],))
    return None


def _documents() -> Finding:
    """Whether what sites hand over would lie on a disk, for which it is not taken."""
    from kiosk.devices.browser.tray import on_disk  # noqa: PLC0415  it needs Qt

    if disk := on_disk():
        return look("browser.disk", details=(disk,))
    return ok("browser.ok")


_HOW = (
    "ordinary accounts may make no user namespaces: see "
    "kernel.apparmor_restrict_unprivileged_userns (Ubuntu 24.04) and "
    "kernel.unprivileged_userns_clone (Debian) of sysctl; and `unshare`, of util-linux, is there",
)

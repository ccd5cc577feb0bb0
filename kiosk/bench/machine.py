"""What the figures were measured on, as far as the system tells."""

import os
import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__

_UNKNOWN = "unknown"
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine and its software; `cores` are those this process may use."""

    cpu: str
    cores: int
    memory_mib: int
    system: str
    python: str
    qt: str
    kiosk: str


def this_machine() -> Machine:
    """The machine this runs on."""
    return Machine(
        cpu=_field(Path("/proc/cpuinfo"), "model name") or platform.machine(),
        cores=len(os.sched_getaffinity(0)),
        memory_mib=_kib(_field(Path("/proc/meminfo"), "MemTotal")) // _KIB_PER_MIB,
        system=f"{_system()}, Linux {platform.release()}",
        python=platform.python_version(),
        qt=_qt(),
        kiosk=__version__,
    )


def load() -> float:
    """How many processes ran or waited to, on average over the last minute."""
    return os.getloadavg()[0]


def _field(path: Path, key: str) -> str:
    for line in path.read_text("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == key:
            return value.strip()
    return ""


def _kib(told: str) -> int:
    number = told.split(" ", maxsplit=1)[0]
    return int(number) if number.isdecimal() else 0


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return _UNKNOWN


def _qt() -> str:
    # Asked of the distribution and not of Qt, which this process does not load.
    try:
        return version("pyside6-essentials")
    except PackageNotFoundError:
        return _UNKNOWN

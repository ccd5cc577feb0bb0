"""The machine: room, rights, core dumps, letters, sound, and the size of the screen."""

import ctypes.util
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from kiosk.app.health.finding import Finding, Patient, broken, look, ok
from kiosk.settings.reading import read_site

_FULL_BYTES, _LOW_BYTES = 50 * 2**20, 500 * 2**20
_ANSWER_S = 10.0
_OFF = 0.12  # a screen measured with a ruler, to the nearest centimetre, is not further off
_LETTERS = {
    "fontpkg_atkinson_hyperlegible": "files/AtkinsonHyperlegible-Regular.ttf",
    "fontpkg_noto_sans_arabic": "files/NotoSansArabic[wdth,wght].ttf",
    "qtawesome": "fonts",
}
_VOICE = "the package libespeak-ng1 is not installed"
_GIVES_UP = (
    "import ctypes, resource; from kiosk.app.hardening import harden_process; harden_process(); "
    "print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
)


def disk(patient: Patient) -> Finding:
    """Whether there is room for what the kiosk keeps."""
    try:
        free = shutil.disk_usage(_there(patient.data)).free
    except OSError as error:
        return broken("disk.unreachable", patient.data, details=(str(error),))
    if free < _FULL_BYTES:
        return broken("disk.full", free)
    if free < _LOW_BYTES:
        return look("disk.low", free)
    return ok("disk.ok", free)


def folder(patient: Patient) -> Finding:
    """Whether the data folder is the kiosk's own, and nobody else's."""
    path = patient.data
    try:
        status = path.stat()
    except FileNotFoundError:
        return look("folder.missing", path)
    except OSError as error:
        return broken("folder.closed", path, details=(str(error),))
    if status.st_uid != os.geteuid() and os.geteuid() != 0:
        return look("folder.foreign", path)
    if finding := _closed(path):
        return finding
    if status.st_mode & 0o077:
        return broken("folder.open", path, details=(f"chmod 700 {path}",))
    return ok("folder.ok")


def _closed(path: Path) -> Finding | None:
    """Whether it, or something in it, is closed to this account."""
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return broken("folder.closed", path)
    if shut := [each for each in _all_in(path) if not os.access(each, os.R_OK | os.W_OK)]:
        mend = f"chown -R --reference={path} {path}"  # typed by root; so were others before
        return broken("folder.closed", path, details=(mend, *map(str, shut)))
    return None


def _all_in(folder: Path) -> Iterator[Path]:
    """What lies in the data folder, and in the folders of it."""
    for root, folders, names in os.walk(folder):
        yield from (Path(root, name) for name in (*folders, *names))


def core_dumps(patient: Patient) -> Finding:
    """Whether a process of the kiosk that dies leaves its memory in a file: it must not."""
    try:
        done = subprocess.run(  # noqa: S603  our own words
            [sys.executable, "-c", _GIVES_UP],
            capture_output=True,
            text=True,
            timeout=_ANSWER_S,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return look("dumps.unknown", details=(str(error),))
    if done.stdout.split() == ["0", "0"]:
        return ok("dumps.ok")
    said = done.stdout.strip() or done.stderr.strip()[-300:]
    return broken("dumps.on", details=(f"core dumps are on: {said}",))


def letters(patient: Patient) -> Finding:
    """Whether the letters and signs are there."""
    missing = [name for name, file in _LETTERS.items() if not _file_of(name, file)]
    return broken("letters.missing", ", ".join(missing)) if missing else ok("letters.ok")


def sound(patient: Patient) -> Finding:
    """Whether what reads aloud is there."""
    return (
        ok("sound.ok")
        if ctypes.util.find_library("espeak-ng")
        else look("sound.missing", details=(_VOICE,))
    )


def screen(patient: Patient) -> Finding:
    """Whether the size that was set can be that of the screen."""
    set_mm = read_site(patient.config).site.diagonal_mm
    told = list(_diagonals(Path("/sys/class/drm")))
    if not told:
        return ok("screen.untold", round(set_mm))
    nearest = min(told, key=lambda diagonal: abs(diagonal - set_mm))
    if abs(nearest - set_mm) > _OFF * nearest:
        return look("screen.wrong", round(set_mm), round(nearest))
    return ok("screen.ok", round(set_mm))


def _there(path: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(each for each in (path, *path.absolute().parents) if each.exists())


def _file_of(package: str, file: str) -> bool:
    found = find_spec(package)
    places = (found.submodule_search_locations or []) if found else []
    return any((Path(place) / file).exists() for place in places)


def _diagonals(screens: Path) -> Iterator[float]:
    """The diagonals in millimetres that connected screens tell of themselves (EDID, 3.6.2)."""
    for edid in sorted(screens.glob("*/edid")):
        try:
            told = edid.read_bytes()
        except OSError:
            continue
        if len(told) >= 128 and told[21] and told[22]:  # noqa: PLR2004  width and height in cm
            yield math.hypot(told[21], told[22]) * 10

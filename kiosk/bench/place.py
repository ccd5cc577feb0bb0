"""The made-up place in which the bench measures: folders of its own, and a screen of a known size.

Every process of it is a real one, started by the command line that a kiosk would use; some have
a visitor in them (see `visited`).
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.choices import Platform
from kiosk.bench.processes import BenchError
from kiosk.settings.reading import FILE

WIDTH, HEIGHT = 1920, 1080
_LAST_LINES = 20
_OF_SYSTEMD = {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}
_NAME = "pas-a-pas-bench-"

# No place knocks on anybody's network because its speed is measured.
_SITE = """
network.probe = ""

[place]
name = "Bibliothèque du banc d’essai"
desk = { fr = "Le bureau des médiateurs est à droite." }
desk_direction = "right"
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Folders, and the environment in which processes are started. `folder` is for the bench."""

    folder: Path
    data: Path
    config: Path
    environment: Mapping[str, str]

    def command(self, name: str) -> list[str]:
        """The command line of a process of this kiosk: "run", "screen"…"""
        return [sys.executable, "-m", "kiosk", name, *self.folders]

    def visited(self, name: str, reception: Path) -> list[str]:
        """The same with visitors in it, who announce themselves at that socket."""
        return [sys.executable, "-m", "kiosk.bench.visited", name, str(reception), *self.folders]

    @property
    def printed(self) -> Path:
        """The file of what its processes print for a person."""
        return self.folder / "printed"

    @property
    def folders(self) -> tuple[str, ...]:
        """What says to a command where its folders are."""
        return ("--data", str(self.data), "--config", str(self.config))


@contextmanager
def made_up_place(within: Path | None, config: Path | None, platform: Platform) -> Iterator[Place]:
    """A place that is gone afterwards.

    Its data lie in a new folder of `within` (None: where the system keeps temporary ones), which
    is read and changed nowhere else. `config` is only read; None: a place with all the defaults.

    Raises:
        BenchError: there is no display, or the folder cannot be made.
    """
    if platform is Platform.XCB and not os.environ.get("DISPLAY"):
        raise BenchError("there is no X display: DISPLAY is not set")
    # Beside the data and not with them: the name of a socket may not be long.
    with tempfile.TemporaryDirectory(prefix=_NAME) as name, _new_folder(within) as data:
        folder = Path(name)
        own = folder / "config"
        own.mkdir()
        (own / FILE).write_text(_SITE, "utf-8")
        place = Place(folder, data, config or own, _environment(folder, platform))
        try:
            yield place
        except BenchError as error:
            raise BenchError(f"{error}{_last_words(place.printed)}") from None


def _last_words(printed: Path) -> str:
    if not printed.exists():
        return ""
    last = printed.read_text("utf-8", "replace").splitlines()[-_LAST_LINES:]
    return "\nWhat its processes printed last:\n" + "\n".join(last) if last else ""


@contextmanager
def _new_folder(within: Path | None) -> Iterator[Path]:
    try:
        made = tempfile.TemporaryDirectory(prefix=_NAME, dir=within)
    except OSError as error:
        raise BenchError(f"{within}: no folder can be made there ({error.strerror})") from None
    with made as name:
        yield Path(name)


def _environment(folder: Path, platform: Platform) -> dict[str, str]:
    screen = folder / "screen.json"
    shape = {"name": "bench", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"screens": [shape | density]}), "utf-8")
    plugin = str(platform)
    if platform is Platform.OFFSCREEN:
        plugin = f"{platform}:configfile={screen}"
    drawing = {"QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}
    # A service manager that watches the bench is not told of the kiosks in it.
    kept = {name: value for name, value in os.environ.items() if name not in _OF_SYSTEMD}
    return kept | drawing | {"QT_QPA_PLATFORM": plugin}

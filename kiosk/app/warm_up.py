"""Work that can wait until the first screen is on, done in small pieces between two events.

Each piece is shorter than the 100 ms for which the screen may stand still.
"""

import ctypes
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.window import ROOT

_PARTS = (
    *("dateutil.parser", "pluggy", "secrets", "click", "sqlite_utils"),
    *("rapidfuzz.process", "rapidfuzz.distance", "zoneinfo"),
    *("kiosk.storage.opening", "kiosk.guides.search"),
)
# What gives its types to a folder of screens, and is not loaded with the first one.
_VIEWS = (
    *("kiosk.booking.ledger", "kiosk.booking.offer", "kiosk.booking.claims"),
    *("kiosk.booking.offer_file", "kiosk.booking.front_desk"),
    "kiosk.booking.desk",
    "kiosk.app.booking_desk",
    "kiosk.app.workshops",
    "kiosk.app.booth",
    "kiosk.app.ways.workshops",
    "kiosk.app.ways.booking",
    "kiosk.browsing.sites",
    "kiosk.app.ways.browsing",
)
_BETWEEN_MS = 5  # lets a touch, or the order to show, come first
_FIRST_MS = 250  # a kiosk that starts is told to show at once: its first screen comes before all


class WarmUp(QObject):
    """Does one piece of work after another, as long as nothing else is to be done.

    A piece that gives a list of pieces has them done next. `done` tells when nothing is left.
    What is added after that is done at once, in the same manner.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: list[Callable[[], object]] = []
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin in a moment."""
        self._timer.start(_FIRST_MS)

    def add(self, work: Iterable[Callable[[], object]]) -> None:
        """Do these pieces too, after those before them."""
        self._work += work
        if self._over:
            self._over = False
            self._timer.start(_BETWEEN_MS)

    def _next(self) -> None:
        if not self._work:
            self._over = True
            self.done.emit()
            return
        more = self._work.pop(0)()
        if isinstance(more, list):
            self._work[:0] = more
        self._timer.start(_BETWEEN_MS)


def rehearse(window: QQuickWindow) -> None:
    """Lay out and draw a hidden window once, as large as the screen: showing it is quicker then.

    On a desk, where it will not be as large, what was drawn is still the letters.
    """
    if not window.isVisible():
        window.resize(QGuiApplication.primaryScreen().size())
        window.grabWindow()


def load_parts() -> list[Callable[[], object]]:
    """For each part that the first screen does without, what loads it.

    Those that other parts bring along are named as well, and before them: together they would
    take a tenth of a second, during which nobody is answered.
    """
    return [partial(_load, name) for name in _PARTS]


# Few processes ever show those: they would take memory from all.
_OF_STAFF = frozenset({"authoring", "setup", "staff", "statistics"})


def compile_screens(engine: QQmlEngine) -> list[Callable[[], object]]:
    """For each screen, what compiles it, so that its first opening is as quick as the next."""
    screens = sorted(
        path
        for path in (ROOT / "kiosk" / "screens").glob("*/*Screen.qml")
        if path.parent.name not in _OF_STAFF
    )
    parts = sorted((ROOT / "kiosk" / "screens" / "guides").glob("*Part.qml"))
    views = [partial(_load, name) for name in _VIEWS]
    return [*views, *(partial(_compile, engine, path) for path in (*screens, *parts))]


_STAFF_PARTS = (
    *("argon2", "tomlkit", "kiosk.app.ways.writing_parts", "kiosk.app.ways.writing"),
    *("kiosk.app.ways.shelving", "kiosk.devices.month_drawing", "kiosk.app.ways.seeing"),
)


def prepare_for_staff(engine: QQmlEngine) -> list[Callable[[], object]]:
    """What loads the staff's side while somebody types a PIN; no resident's process has it."""
    screens = sorted(
        path
        for folder in ("staff", "statistics", "setup", "authoring")
        for path in (ROOT / "kiosk" / "screens" / folder).glob("*Screen.qml")
    )
    parts = [partial(_load, name) for name in _STAFF_PARTS]
    return [*parts, *(partial(_compile, engine, path) for path in screens)]


def give_back() -> None:
    """Give the system what was only needed to load all of it: 2 MB of each standby screen."""
    with suppress(AttributeError):  # another system's malloc
        ctypes.CDLL(None).malloc_trim(0)


def _load(name: str) -> None:
    # What another part brings along may change with its next version: it will load it by itself.
    with suppress(ImportError):
        import_module(name)


def _compile(engine: QQmlEngine, path: Path) -> None:
    # The component may go at once: what was compiled stays with the engine.
    QQmlComponent(engine, QUrl.fromLocalFile(str(path)), engine)

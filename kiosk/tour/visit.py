"""Takes one kiosk through its screens: draws each, keeps the picture, reads it.

Runs where there is a QGuiApplication; no screen and no graphics card are needed. Which screens
there are, and how a kiosk is made, is told by a route.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import PySide6.QtQuick  # noqa: F401  before any window is met, or Qt hands out bare QWindows
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.kinds import items_in
from kiosk.tour.album import Album
from kiosk.tour.audit import audit
from kiosk.tour.combinations import Combination
from kiosk.tour.report import ScreenReport, report_of

_ROUND_MS, _QUIET_ROUNDS = 12, 5  # with no frame in so many rounds of events, a screen is at rest
_MOST_PICTURES = 5


class Kiosk(Protocol):
    """A kiosk that was made and not shown yet. Its engine owns everything of it."""

    @property
    def window(self) -> QQuickWindow:
        """What is shown."""

    @property
    def engine(self) -> QObject:
        """What ends it all, when deleted."""


K = TypeVar("K", bound=Kiosk)
K_contra = TypeVar("K_contra", bound=Kiosk, contravariant=True)


class Stop(Protocol[K_contra]):
    """A state of the kiosk, and what brings a fresh one there."""

    @property
    def name(self) -> str:
        """As a file name: small letters, digits, hyphens."""

    @property
    def prepare(self) -> Callable[[K_contra], None]:
        """Called with a kiosk just shown, at its first screen."""


def visit(
    combination: Combination,
    make_kiosk: Callable[[Combination], K],
    stops: Sequence[Stop[K]],
    album: Album,
    tell: Callable[[ScreenReport], None] = lambda report: None,
) -> list[ScreenReport]:
    """Go to all stops in turn, each with a fresh kiosk, and report what was found.

    `make_kiosk` may give the same kiosk again, made as fresh as a new one. Pictures go into
    the album. `tell` hears of each screen as soon as it is read.

    Raises:
        OSError: a picture cannot be written.
    """
    QAccessible.setActive(True)
    reports = []
    kiosk: K | None = None
    try:
        for stop in stops:
            fresh = make_kiosk(combination)
            if kiosk is not None and kiosk is not fresh:
                _end(kiosk)
            kiosk = fresh
            try:
                reports.append(_look(combination, kiosk, stop, album))
            except Exception as error:
                error.add_note(f"at the stop {stop.name!r} of {combination}")
                raise
            tell(reports[-1])
    finally:
        if kiosk is not None:
            _end(kiosk)
    return reports


def settle(window: QQuickWindow, most_ms: int = 3_000) -> None:
    """Come back when the window is at rest: no frame was drawn in several rounds of events.

    Pictures are read by a thread of Qt's: until all are there, nothing is at rest. One that never
    rests, by a clock or a cursor, is waited for `most_ms` milliseconds.
    """
    # Rounds, not one long wait: on a busy machine that may pass while a screen is being built, and
    # end before what was due in the meantime has had its turn.
    loop, round_over, limit = QEventLoop(), QTimer(), QTimer()
    quiet_rounds = 0

    def count() -> None:
        nonlocal quiet_rounds
        quiet_rounds += 1
        if quiet_rounds >= _QUIET_ROUNDS and not _awaits_pictures(window.contentItem()):
            loop.quit()

    def begin_again() -> None:
        nonlocal quiet_rounds
        quiet_rounds = 0

    round_over.timeout.connect(count)
    limit.timeout.connect(loop.quit)
    drawn = window.frameSwapped.connect(begin_again)
    round_over.start(_ROUND_MS)
    limit.start(most_ms)
    loop.exec()
    window.frameSwapped.disconnect(drawn)


def _picture(window: QQuickWindow) -> QImage:
    """What the window shows at rest. Drawing it may have given something its place at last."""
    for _ in range(_MOST_PICTURES):
        settle(window)
        image = window.grabWindow()
        if not _awaits_pictures(window.contentItem()):
            break
    return image


def _awaits_pictures(item: QQuickItem) -> bool:
    if not item.isVisible():
        return False
    # Its status cannot be read from Python; its progress can.
    progress, source = item.property("progress"), item.property("source")
    if source is not None and progress is not None and not source.isEmpty() and progress < 1:
        return True
    return any(map(_awaits_pictures, items_in(item)))


def _look(combination: Combination, kiosk: K, stop: Stop[K], album: Album) -> ScreenReport:
    window = kiosk.window
    window.setGeometry(0, 0, *combination.orientation.pixels)
    window.show()
    stop.prepare(kiosk)
    image = _picture(window)
    report = report_of(stop.name, combination, audit(window, image, combination.scale))
    album.keep(report, image)
    return report


def _end(kiosk: Kiosk) -> None:
    kiosk.window.close()
    kiosk.engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

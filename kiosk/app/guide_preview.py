"""One guide in a window, as a resident would see it, read anew whenever its files are others.

For who writes the files by hand: nothing is counted, nothing is kept.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.finder import Finder
from kiosk.app.surroundings import surroundings
from kiosk.app.window import KioskWindow, Screen, make_window
from kiosk.guides.editing.places import print_of
from kiosk.guides.model import Guide, GuideError, Problem
from kiosk.guides.reader import read_guide
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.authoring.preview_view import PreviewView
from kiosk.screens.navigation import Page
from kiosk.settings.site import Site

_LOOK_MS = 500
_DESK = Screen(pixels_per_mm=3.2, distance_mm=500, double_strike_ms=0, motion=False)
_WIDTH, _HEIGHT = 1280, 800

Tell = Callable[[Sequence[Problem]], None]


class GuidePreview(QObject):
    """Shows the guide of a folder, and follows its files. `tell` hears what is wrong with them."""

    def __init__(self, kiosk: KioskWindow, folder: Path, guide: Guide, tell: Tell) -> None:
        super().__init__(kiosk.navigation)
        self._folder, self._tell = folder, tell
        self._seen = print_of(folder)
        self._view = PreviewView(kiosk.display, Walk(guide))
        self._view.closed.connect(kiosk.window.close)
        kiosk.navigation.restart(Page("authoring/PreviewScreen.qml", self._view))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    @property
    def view(self) -> PreviewView:
        """What is shown."""
        return self._view

    @Slot()
    def look(self) -> None:
        """Show the guide as its files are now; while they are wrong, as it was."""
        try:
            seen = print_of(self._folder)
        except OSError:  # it is being written
            return
        if seen == self._seen:
            return
        self._seen = seen
        try:
            guide = read_guide(self._folder)
        except GuideError as error:
            self._tell(error.problems)
        else:
            self._tell(())
            self._view.show(guide)


def main(folder: Path, guide: Guide, language: Language, tell: Tell) -> int:
    """Show that guide until the window is closed; gives the exit code."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    site = Site()
    around = surroundings(site, (guide,), Finder((guide,)))
    others = [each for each in Language if each is not language]
    kiosk = make_window(around, _DESK, [language, *others], site.place_name, demonstration=False)
    preview = GuidePreview(kiosk, folder, guide, tell)
    kiosk.journey.ended.connect(kiosk.window.close)
    kiosk.window.resize(_WIDTH, _HEIGHT)
    kiosk.window.show()
    code = app.exec()
    preview.deleteLater()
    return code

"""Puts away the windows that the web engine opens by itself.

A page has nothing to ask for them: the engine shows lists, calendars and clocks in windows of its
own, over whatever else is on the screen, and offers nothing to refuse them (seen with Qt 6.11).
The lists and dates that a resident touches are shown by the kiosk before it comes to that.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow

_OF_ENGINE = (
    Qt.WindowType.WindowDoesNotAcceptFocus
)  # no window of the kiosk is without the keyboard


def of_engine() -> list[QWindow]:
    """Those that are open."""
    # Not asked whose they are: PySide would take that one for gone with them (seen with 6.11).
    shown = (window for window in QGuiApplication.topLevelWindows() if window.isVisible())
    return [window for window in shown if window.flags() & _OF_ENGINE]


def put_away() -> None:
    """Close them."""
    for window in of_engine():
        window.close()

"""Where the window goes: the whole screen on a kiosk, a window of its own on a desk."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_DESK_PART = 0.9  # of a desk's screen, so that its own bars stay in view


def place_window(window: QQuickWindow, *, windowed: bool) -> None:
    """Show the window.

    On a kiosk it is given the size of the screen as well as being full-screen: cage 0.1.4 gives a
    full-screen window no size at all.
    """
    screen = QGuiApplication.primaryScreen()
    if windowed:
        room = screen.availableGeometry().size()
        window.resize(min(1920, int(room.width() * _DESK_PART)), int(room.height() * _DESK_PART))
        window.show()
    else:
        window.resize(screen.size())
        window.showFullScreen()
    window.raise_()
    window.requestActivate()

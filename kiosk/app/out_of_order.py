"""The plain screen shown while the kiosk tries to come back; ends when its stdin does."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.hardening import harden_process
from kiosk.app.messages import Ready, Shown, line
from kiosk.app.place_window import place_window
from kiosk.app.window import ROOT
from kiosk.language.out_of_order import OUT_OF_ORDER

_INK, _GROUND = "#231B18", "#FBF6EC"


def main(*, windowed: bool) -> int:
    """Show it until stdin ends; returns the exit code."""
    harden_process()
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    engine.setInitialProperties(
        {"lines": list(OUT_OF_ORDER.values()), "ink": _INK, "ground": _GROUND}
    )
    engine.loadFromModule("kiosk.screens", "OutOfOrder")
    if not engine.rootObjects():
        return 1
    window = engine.rootObjects()[0]
    if isinstance(window, QQuickWindow):
        place_window(window, windowed=windowed)
    _say(Ready())
    _say(Shown())
    stdin = QSocketNotifier(0, QSocketNotifier.Type.Read)
    stdin.activated.connect(app.quit)
    return app.exec()


def _say(message: Ready | Shown) -> None:
    sys.stdout.buffer.write(line(message))
    sys.stdout.buffer.flush()

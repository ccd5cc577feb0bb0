import os
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_noto_sans_arabic
import PySide6.QtQuick  # noqa: F401 (before any window: else Qt hands out bare QWindows)
import pytest
import qtawesome
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.tour.audit import audit
from tests.tour.screens import FRAME, SCALE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

FONTS = [
    *(Path(fontpkg_atkinson_hyperlegible.__file__).parent / "files").glob("*.ttf"),
    *Path(fontpkg_noto_sans_arabic.__file__).parent.rglob("*.ttf"),
    *(Path(qtawesome.__file__).parent / "fonts").glob("phosphor*.ttf"),
]


@pytest.fixture(scope="session")
def qapp_cls():
    return QGuiApplication


@pytest.fixture(scope="session")
def fonts(qapp):
    for font in FONTS:
        QFontDatabase.addApplicationFont(str(font))
    QFont.insertSubstitution("Atkinson Hyperlegible", "Noto Sans Arabic")


@pytest.fixture
def screen(fonts, qtbot):
    """A function that shows a window with that QML in it, over a heading unless told."""
    engines = []

    def show(content, heading='Heading { x: 40; y: 20; text: "Your papers" }'):
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.loadData(FRAME.replace("// CONTENT", f"{heading}\n{content}").encode())
        (window,) = engine.rootObjects()
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield show
    for engine in engines:
        for window in engine.rootObjects():
            window.close()
        engine.deleteLater()


@pytest.fixture
def read(screen):
    """A function that shows a window with that QML in it, and gives what the audit found."""

    def read_qml(content, scale=SCALE, **kwargs):
        window = screen(content, **kwargs)
        return audit(window, window.grabWindow(), scale)

    return read_qml

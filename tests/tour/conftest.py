import os
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import PySide6.QtQuick  # noqa: F401 (before any window: else Qt hands out bare QWindows)
import pytest
import qtawesome
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.tour.audit import audit
from kiosk.tour.findings import Scale

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

SCALE = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.0)

FONTS = [
    *(Path(fontpkg_atkinson_hyperlegible.__file__).parent / "files").glob("*.ttf"),
    *(Path(qtawesome.__file__).parent / "fonts").glob("phosphor*.ttf"),
]

FRAME = """
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

Window {
    id: window
    width: 800; height: 600; color: "#FBF6EC"

    component Body: Text {
        Accessible.role: Accessible.StaticText; Accessible.name: text
        color: "#231B18"; font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
    }
    component Heading: Body { Accessible.role: Accessible.Heading; font.pixelSize: 48 }
    component Push: T.Button {
        id: push
        property color fill: "#FFFFFF"
        property color line: "#8F7F6B"
        property color ink: "#231B18"
        implicitWidth: 200; implicitHeight: 80
        font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
        background: Rectangle {
            color: push.fill; border.color: push.line; border.width: 3; radius: 20
        }
        contentItem: Text {
            text: push.text; color: push.ink; font: push.font
            horizontalAlignment: Text.AlignHCenter; verticalAlignment: Text.AlignVCenter
        }
    }
    component Tick: T.CheckBox {
        id: tick
        property color line: "#231B18"
        implicitWidth: 300; implicitHeight: 80; spacing: 20
        font.family: "Atkinson Hyperlegible"; font.pixelSize: 32
        indicator: Rectangle {
            x: tick.mirrored ? tick.width - width - 10 : 10; y: 10; width: 60; height: 60
            radius: 12; border.color: tick.line; border.width: 3
            color: tick.checked ? tick.line : "#FFFFFF"
        }
        contentItem: Text {
            leftPadding: 90; text: tick.text; color: "#231B18"; font: tick.font
            verticalAlignment: Text.AlignVCenter
        }
    }

    // CONTENT
}
"""


@pytest.fixture(scope="session")
def qapp_cls():
    return QGuiApplication


@pytest.fixture(scope="session")
def fonts(qapp):
    for font in FONTS:
        QFontDatabase.addApplicationFont(str(font))


@pytest.fixture
def screen(fonts, qtbot):
    """A function that shows a window with that QML in it, over a heading unless told."""
    engines = []

    def show(content, heading='Heading { x: 40; y: 20; text: "Your papers" }'):
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.loadData(FRAME.replace("// CONTENT", f"{heading}\n{content}").encode())
        (window,) = engine.rootObjects()
        window.show()
        qtbot.waitExposed(window)
        return window

    yield show
    for engine in engines:
        engine.rootObjects()[0].close()
        engine.deleteLater()


@pytest.fixture
def read(screen):
    """A function that shows that QML and reads it: pairs of kind and control, measured beside."""

    def read_qml(content, scale=SCALE, **kwargs):
        window = screen(content, **kwargs)
        return audit(window, window.grabWindow(), scale)

    return read_qml

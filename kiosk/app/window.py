"""Makes the window of a kiosk: the engine, the views, the journey, joined.

Nothing here knows of processes, of disks or of other residents: `screen` does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app.journey import Journey
from kiosk.app.listening import Listening
from kiosk.app.surroundings import Surroundings
from kiosk.language.languages import Language
from kiosk.screens.components import pictures as _pictures  # noqa: F401  registers its QML type
from kiosk.screens.components import squares
from kiosk.screens.display_view import SIZES, DisplayView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.navigation import Navigation
from kiosk.screens.theme.letters import load_letters

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "kiosk" / "assets" / "translations"


@dataclass(frozen=True, slots=True)
class Screen:
    """The physical screen and how the place wants it used.

    `pixels_per_mm` of the panel, `distance_mm` from the eyes to it, and the time within which a
    second press is no press.
    """

    pixels_per_mm: float
    distance_mm: float
    double_strike_ms: int
    motion: bool


@dataclass(frozen=True, slots=True)
class KioskWindow:
    """A window, not yet shown, and what moves it. It owns all of them."""

    window: QQuickWindow
    journey: Journey
    display: DisplayView
    frame: FrameView
    listening: Listening
    navigation: Navigation
    engine: QQmlApplicationEngine

    def start_over(
        self, language: Language | None = None, size: float = SIZES[0], *, contrast: bool = False
    ) -> None:
        """As for somebody who just came, and chose these; the language stays unless told."""
        self.window.setProperty("sheet", "")
        self.listening.forget()
        self.display.begin(language or self.display.spoken, size, contrast=contrast)
        self.journey.start_over()


def make_window(
    around: Surroundings,
    screen: Screen,
    languages: Sequence[Language],
    place: str,
    *,
    demonstration: bool,
) -> KioskWindow:
    """A window at its first screen; needs a QGuiApplication.

    Raises:
        RuntimeError: the QML could not be loaded; Qt has said why.
    """
    load_letters()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    engine.addImageProvider(squares.NAME, squares.Squares())
    navigation = Navigation(engine)
    display = DisplayView(languages, engine)
    frame = FrameView(place, demonstration=demonstration, parent=engine)
    journey = Journey(around, navigation, display, frame)
    speaker = _Speaker(engine, display)
    display.languageChosen.connect(speaker.speak)
    speaker.speak()
    journey.home()
    listening = Listening(around, journey, navigation, display, frame)
    views = {"navigation": navigation, "display": display, "frame": frame}
    window = _load(engine, {**views, "listen": listening.view}, screen)
    listening.attach(window)
    return KioskWindow(window, journey, display, frame, listening, navigation, engine)


def _load(
    engine: QQmlApplicationEngine, views: Mapping[str, QObject], screen: Screen
) -> QQuickWindow:
    engine.setInitialProperties(
        {
            **views,
            "pixelsPerMm": screen.pixels_per_mm,
            "distanceMm": screen.distance_mm,
            "doubleStrikeMs": screen.double_strike_ms,
            "motion": screen.motion,
        }
    )
    engine.loadFromModule("kiosk.screens", "Kiosk")
    if not engine.rootObjects():
        raise RuntimeError("the screens could not be loaded")
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError("the root of the screens is no window")
    return window


def set_clock(kiosk: KioskWindow, now: datetime) -> None:
    """Show that moment in the header."""
    kiosk.frame.set_clock(now, kiosk.display.spoken)


class _Speaker(QObject):
    """Puts the words of the screen in the language chosen, at once and everywhere."""

    def __init__(self, engine: QQmlApplicationEngine, display: DisplayView) -> None:
        super().__init__(engine)  # or it would be forgotten, and its words with it
        self._engine = engine
        self._display = display
        self._translator = QTranslator(self)

    def speak(self) -> None:
        """Speak the language that the display says."""
        language = self._display.spoken
        QCoreApplication.removeTranslator(self._translator)
        if self._translator.load(f"pas-a-pas_{language}.qm", str(TRANSLATIONS)):
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(str(language)))
        direction = (
            Qt.LayoutDirection.RightToLeft
            if language.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        QGuiApplication.setLayoutDirection(direction)
        self._engine.retranslate()

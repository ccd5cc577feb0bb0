"""Touches and keys as they come, by a seed: what a child, a cat or a cloth does to a kiosk."""

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_LETTERS = "aqwxcv 0123456789é'-@/\\<>&%ش"
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space),
    *(Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_V),
)
_HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 3,
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier),
    *(Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier),
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_NO_KEY = Qt.KeyboardModifier.NoModifier
_BUTTONS = (Qt.MouseButton.LeftButton,) * 3 + (
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
_WHEEL = 120

Step = Callable[[], bool]


class Masher:
    """One seed, one window; the same seed does the same on the same screens."""

    def __init__(self, window: QQuickWindow, glass: QPointingDevice, seed: int) -> None:
        self._window = window
        self._glass = glass
        self._chance = random.Random(seed)  # noqa: S311  to be had again
        self._does = (
            *(self._touch,) * 10,
            *(self._drag, self._click, self._type, self._strike, self._fingers, self._wheel),
        )

    def mash(self, times: int) -> Iterator[Step]:
        """Do so many things, one a turn."""
        for _ in range(times):
            self._chance.choice(self._does)()
            yield lambda: True

    def _at(self) -> QPoint:
        size = self._window.size()
        if self._chance.random() < 0.3:  # noqa: PLR2004  where the controls of every screen are
            return QPoint(self._chance.randrange(size.width()), size.height() - 60)
        return QPoint(*(self._chance.randrange(most) for most in size.toTuple()))

    def _touch(self) -> None:
        self._through([self._at()])

    def _drag(self) -> None:
        self._through([self._at() for _ in range(4)])

    def _through(self, places: list[QPoint]) -> None:
        for what, place in (
            ("press", places[0]),
            *(("move", place) for place in places[1:]),
            ("release", places[-1]),
        ):
            touch = QTest.touchEvent(self._window, self._glass, False)
            getattr(touch, what)(0, place, self._window)
            touch.commit(False)

    def _fingers(self) -> None:
        places = [self._at() for _ in range(self._chance.randint(2, 5))]
        for what in ("press", "release"):
            touch = QTest.touchEvent(self._window, self._glass, False)
            for number, place in enumerate(places):
                getattr(touch, what)(number, place, self._window)
            touch.commit(False)

    def _click(self) -> None:
        button = self._chance.choice(_BUTTONS)
        QTest.mouseClick(self._window, button, _NO_KEY, self._at())

    def _wheel(self) -> None:
        way = self._chance.choice((-_WHEEL, _WHEEL))
        QTest.wheelEvent(self._window, QPointF(self._at()), QPoint(0, way))

    def _type(self) -> None:
        sign = self._chance.choice(_LETTERS)
        self._key(Qt.Key(ord(sign.upper())) if sign.isascii() else Qt.Key.Key_unknown, sign)

    def _strike(self) -> None:
        self._key(self._chance.choice(_KEYS), "", self._chance.choice(_HELD))

    def _key(self, key: Qt.Key, text: str, held: Qt.KeyboardModifier = _NO_KEY) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.postEvent(self._window, QKeyEvent(kind, key, held, text))

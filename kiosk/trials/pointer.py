"""The mouse and the fingers of a trial: at one place of a window, in every way there is."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.trials.orders import Way

_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_HOLD_S, _SPREAD, _MOVES = 0.9, 100, 5
_BUTTONS = {
    Way.CLICK: Qt.MouseButton.LeftButton,
    Way.RIGHT: Qt.MouseButton.RightButton,
    Way.MIDDLE: Qt.MouseButton.MiddleButton,
    Way.BACK: Qt.MouseButton.BackButton,
    Way.FORWARD: Qt.MouseButton.ForwardButton,
}
_FINGERS = {Way.TAP: (0,), Way.HOLD: (0,), Way.PINCH: (-1, 1), Way.THREE: (-1, 0, 1)}

Step = Callable[[], bool]


def after(seconds: float) -> Step:
    """Whether so long has passed since it was asked for."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


class Pointer:
    """Points at one window; `glass` is what fingers touch."""

    def __init__(self, window: QQuickWindow, glass: QPointingDevice) -> None:
        self._window = window
        self._glass = glass

    def point(self, way: Way, at: QPoint) -> Iterator[Step]:
        """Point there, with a mouse or with fingers."""
        window = self._window
        if way in _BUTTONS:
            QTest.mouseClick(window, _BUTTONS[way], _NOTHING_HELD, at)
            return
        if way is Way.DRAG:
            yield from self._drag(at)
            return
        fingers = {
            number: at + QPoint(_SPREAD * side, 0) for number, side in enumerate(_FINGERS[way])
        }
        self._touch("press", fingers)
        if way is Way.HOLD:
            yield after(_HOLD_S)
        elif way is Way.PINCH:
            for _ in range(_MOVES):
                fingers = {number: at + (place - at) * 1.2 for number, place in fingers.items()}
                self._touch("move", fingers)
                yield after(0.02)
        self._touch("release", fingers)

    def _drag(self, at: QPoint) -> Iterator[Step]:
        """Take what is under the mouse out of the page, to the foot of the screen."""
        window, left = self._window, Qt.MouseButton.LeftButton
        foot = QPoint(at.x(), window.height() - _SPREAD)
        QTest.mousePress(window, left, _NOTHING_HELD, at)
        for part in range(1, _MOVES + 1):
            QTest.mouseMove(window, at + (foot - at) * (part / _MOVES))
            yield after(0.05)
        QTest.mouseRelease(window, left, _NOTHING_HELD, foot)

    def _touch(self, what: str, fingers: dict[int, QPoint]) -> None:
        touch = QTest.touchEvent(self._window, self._glass, False)
        for number, place in fingers.items():
            getattr(touch, what)(number, place, self._window)
        touch.commit(False)

"""The visitor's hand: presses a control or drags what scrolls, with the meters reading along.

Everything it does in several turns is a script: see `visitor`.
"""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.app.window import KioskWindow
from kiosk.bench.finger import Control, Finger, Mouse, bring_into_view, find, middle_of
from kiosk.bench.meters import Frames, Glass, Instant, Stalls

_CALM_S = 0.08  # without a frame for so long, nothing moves any more
_LATER_S = 0.05  # past the time within which a second press is no press
_DARKENS_WITHIN_S = 0.25  # what shows later than that is no answer to a finger coming down
_DRAG_PX, _MOVES, _MOVE_EVERY_S = 16, 25, 0.01  # as fast as a finger that looks for something


@dataclass(frozen=True, slots=True)
class Waited:
    """What a script waits for: when it is met, and its name for somebody who waits in vain."""

    what: str
    met: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Answer:
    """When a control was pressed and let go, and when the glass showed it: steady clock, seconds.

    `darkened_at` is None where nothing shows while the finger is down.
    """

    pressed_at: float
    darkened_at: float | None
    lifted_at: float
    changed_at: float


class Hand:
    """One hand on one window; `turn_s` is how often its stalls are looked for."""

    def __init__(self, kiosk: KioskWindow, turn_s: float) -> None:
        self.kiosk = kiosk
        self.glass = Glass(kiosk.window)
        self.frames = Frames(kiosk.window)
        self.stalls = Stalls(turn_s)
        self.touches = 0
        self._with: Finger | Mouse | None = None
        self._frame_at = self._touched_at = self._lifted_at = 0.0
        theme = kiosk.engine.singletonInstance("kiosk.screens.theme", "Theme")
        self._strike_s = cast(QObject, theme).property("doubleStrikeMs") / 1000 + _LATER_S

    def begin(self, *, mouse: bool = False) -> None:
        """Come near with a finger, or take the mouse."""
        window = self.kiosk.window
        if self._with is None or mouse:
            self._with = Mouse(window) if mouse else Finger(window)

    @property
    def _finger(self) -> Finger | Mouse:
        if self._with is None:
            raise AssertionError("the hand has not begun")
        return self._with

    def frame(self, now: float) -> None:
        """A frame came on the glass."""
        self._frame_at = now
        self.frames.frame(now)
        self.glass.frame(now)

    def tap(self, control: Control) -> Generator[Waited, None, float]:
        """Press a control and let it go; gives the moment at which it was let go."""
        at = yield from self._reach(control)
        self._touch(self._finger.press, at)
        yield self._calm()
        return self._lift(at)

    def timed_tap(self, control: Control) -> Generator[Waited, None, Answer]:
        """The same, with a look at the glass.

        A frame that only undoes the darkening is no answer: the picture must be neither that
        before the press nor that under the finger.
        """
        at = yield from self._reach(control)
        before = self.glass.picture()
        self.glass.watch(before)
        pressed_at = self._touch(self._finger.press, at)
        yield Waited("the finger", lambda: self._darkened(pressed_at))
        darkened_at = self.glass.changed_at
        yield self._calm()
        self.glass.watch(before, self.glass.picture())
        lifted_at = self._lift(at)
        yield Waited(f"an answer to {control}", lambda: self.glass.changed_at is not None)
        answer = Answer(pressed_at, darkened_at, lifted_at, self.glass.changed_at or 0.0)
        self.glass.rest()
        return answer

    def drag(self, area: QQuickItem, way: int) -> Generator[Waited, None, None]:
        """Drag what scrolls, up (-1) or down (1), and let it run on until it stands."""
        at = middle_of(area) - QPointF(0, way * _DRAG_PX * _MOVES / 2)
        yield self._calm()
        self.frames.start(area)
        self._touch(self._finger.press, at)
        for _ in range(_MOVES):
            yield Waited("the finger", lambda: _since(self._touched_at) >= _MOVE_EVERY_S)
            at += QPointF(0, way * _DRAG_PX)
            self._touch(self._finger.move, at)
        self._lift(at)
        yield Waited("the end of the flick", lambda: not area.property("moving"))
        self.frames.pause()

    def stand_still(self) -> Generator[Waited, None, None]:
        """Wait until nothing moves."""
        yield self._calm()

    def _reach(self, control: Control) -> Generator[Waited, None, QPointF]:
        """Wait for a control that stands still and in view; gives where to touch it."""
        found: list[QQuickItem] = []

        def there() -> bool:
            found[:] = [item] if (item := find(self.kiosk.window, control)) else []
            return bool(found)

        yield self._fit_to_press()
        yield Waited(str(control), there)
        bring_into_view(found[0])
        yield self._calm()
        return middle_of(found[0])

    def _calm(self) -> Waited:
        """Nothing moves, and the finger has been where it is for a moment."""
        return Waited(
            "a moment without movement",
            lambda: _since(max(self._frame_at, self._touched_at)) > _CALM_S,
        )

    def _fit_to_press(self) -> Waited:
        """The same, and a press would not be taken for the second strike of a trembling hand."""
        calm = self._calm()
        return Waited(calm.what, lambda: calm.met() and _since(self._lifted_at) > self._strike_s)

    def _darkened(self, pressed_at: float) -> bool:
        return self.glass.changed_at is not None or _since(pressed_at) > _DARKENS_WITHIN_S

    def _lift(self, at: QPointF) -> float:
        self._lifted_at = self._touch(self._finger.lift, at)
        return self._lifted_at

    def _touch(self, how: Callable[[QPointF], None], at: QPointF) -> float:
        self.touches += 1
        self.stalls.excuse()
        began = Instant.now()
        how(at)
        self.frames.touched(began)
        self._touched_at = time.monotonic()
        return began.wall_s


def _since(moment: float) -> float:
    return time.monotonic() - moment

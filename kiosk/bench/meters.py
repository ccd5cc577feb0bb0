"""What the bench reads off a window while it is used: frames, pixels, and how long it is deaf.

All run in the thread that they watch, so each takes a little of its time: a few microseconds
per frame or turn, but for `Glass`, whose pictures take some milliseconds and are taken only
after the moment that counts was noted.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

_MS = 1000.0


class Glass:
    """When the picture on the glass became another one."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._old: list[QImage] = []
        self.changed_at: float | None = None

    def picture(self) -> QImage:
        """What is on the glass: read back from where frames go, not drawn anew."""
        return self._window.screen().grabWindow(self._window.winId()).toImage()

    def watch(self, *old: QImage) -> None:
        """Note, from now on, the first frame that is none of those pictures."""
        self._old, self.changed_at = list(old), None

    def rest(self) -> None:
        """Look no more."""
        self._old = []

    def frame(self, now: float) -> None:
        """A frame came on the glass."""
        if self._old and self.changed_at is None and self.picture() not in self._old:
            self.changed_at = now


class Frames(QObject):
    """How long each frame of a movement took to make, and how far apart frames came.

    The time of a frame is all that the thread did for it and could not do at another time: taking
    in the touches that came since the frame before, then, from the moment the window is told to
    draw (QEvent.UpdateRequest) until the frame is out, laying out, painting and handing over. What
    was spent waiting for the next touch or the next beat of an animation is not in it: it is in
    the interval, which the beat of the animations bounds from below, not the work.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.running = False
        self.work_ms: list[float] = []
        self.interval_ms: list[float] = []
        self._spent = 0.0
        self._told_to_draw: float | None = None
        self._last: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note when a frame begins; keep no event from the window."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._told_to_draw = time.monotonic()
        return False

    def took(self, seconds: float) -> None:
        """A touch took so long to take in."""
        self._spent += seconds

    def frame(self, now: float) -> None:
        """A frame came on the glass."""
        if self.running and self._told_to_draw is not None:
            self.work_ms.append((self._spent + now - self._told_to_draw) * _MS)
            if self._last is not None:
                self.interval_ms.append((now - self._last) * _MS)
        self._spent, self._told_to_draw, self._last = 0.0, None, now

    def pause(self) -> None:
        """What comes next belongs to another movement."""
        self.running, self._last = False, None


@dataclass(slots=True)
class Stall:
    """The longest time for which the thread answered nobody during one act of the visitor.

    `processor_ms` is how much of it the thread itself worked: where it is far less, the thread
    waited for a processor or a disk.
    """

    act: str
    late_ms: float = 0.0
    processor_ms: float = 0.0


class Stalls:
    """How late a timer of `every_s` seconds is at worst, act by act."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self.worst: list[Stall] = []
        self._last, self._used = time.monotonic(), time.thread_time()

    def begin(self, act: str) -> None:
        """What comes now is that act."""
        self.worst.append(Stall(act))

    def turn(self) -> None:
        """The timer has come."""
        now, used = time.monotonic(), time.thread_time()
        late = (now - self._last - self._every_s) * _MS
        if self.worst and late > self.worst[-1].late_ms:
            self.worst[-1].late_ms = late
            self.worst[-1].processor_ms = (used - self._used) * _MS
        self._last, self._used = now, used

    def excuse(self) -> None:
        """What the thread did since its last turn was the bench's own doing."""
        self._last, self._used = time.monotonic(), time.thread_time()

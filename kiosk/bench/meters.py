"""What the bench reads off a window while it is used: frames, pixels, and how long it is deaf.

All run in the thread that they watch, so each takes a little of its time: a few microseconds
per frame or turn, but for `Glass`, whose pictures take some milliseconds and are taken only
after the moment that counts was noted.
"""

import time
from dataclasses import dataclass
from typing import NamedTuple, Self

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

_MS = 1000.0


class Instant(NamedTuple):
    """A moment by the steady clock and by the thread's own work, or a time between two, in s."""

    wall_s: float
    thread_s: float

    @classmethod
    def now(cls) -> Self:
        """This moment."""
        return cls(time.monotonic(), time.thread_time())

    def since(self, before: "Instant") -> "Instant":
        """The time from then to this moment."""
        return Instant(self.wall_s - before.wall_s, self.thread_s - before.thread_s)

    def longer(self, by: "Instant") -> "Instant":
        """Both times together."""
        return Instant(self.wall_s + by.wall_s, self.thread_s + by.thread_s)


_NOTHING = Instant(0.0, 0.0)


class Glass:
    """When the picture on the glass became another one."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._old: list[QImage] = []
        self.changed_at: float | None = None

    def picture(self) -> QImage:
        """What is on the glass: read back from where frames go, not drawn anew."""
        # Not asked of the window: PySide takes what it gives for a child of it, and frees the
        # screen along with the window (seen with Qt 6.11: a crash some windows later).
        return QGuiApplication.primaryScreen().grabWindow(self._window.winId()).toImage()

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

    The work for a frame is all that the thread did for it and could not do at another time: taking
    in the touches that came since the frame before, then, from the moment the window is told to
    draw (QEvent.UpdateRequest) until the frame is out, laying out, painting and handing over. What
    was spent waiting for the next touch or the next beat of an animation is not in it: it is in
    the interval, which the beat of the animations bounds from below, not the work. What a frame
    cost in which nothing had moved yet is added to the one in which something has.

    Beside the work as a clock sees it, `processor_ms` is what the thread itself worked: less where
    it waited for a processor.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._area: QQuickItem | None = None
        self.work_ms: list[float] = []
        self.processor_ms: list[float] = []
        self.interval_ms: list[float] = []
        self._work = _NOTHING
        self._told_to_draw: Instant | None = None
        self._last: float | None = None
        self._place = 0.0

    def start(self, area: QQuickItem) -> None:
        """What scrolls begins to move."""
        self._window.installEventFilter(self)
        self._area, self._place = area, float(area.property("contentY"))
        self._work, self._last = _NOTHING, None

    def pause(self) -> None:
        """The movement is over."""
        self._window.removeEventFilter(self)
        self._area = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note when a frame begins; keep no event from the window."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._told_to_draw = Instant.now()
        return False

    def touched(self, began: Instant) -> None:
        """A touch that began then was taken in."""
        self._work = self._work.longer(Instant.now().since(began))

    def frame(self, now: float) -> None:
        """A frame came on the glass."""
        if self._area is None or self._told_to_draw is None:
            return
        self._work = self._work.longer(Instant.now().since(self._told_to_draw))
        self._told_to_draw = None
        place = float(self._area.property("contentY"))
        if place == self._place:
            return
        self.work_ms.append(self._work.wall_s * _MS)
        self.processor_ms.append(self._work.thread_s * _MS)
        if self._last is not None:
            self.interval_ms.append((now - self._last) * _MS)
        self._place, self._last, self._work = place, now, _NOTHING


@dataclass(slots=True)
class Stall:
    """The longest time for which the thread answered nobody during one act of the visitor.

    `processor_ms` is how much of it the thread itself worked: where it is far less, the thread
    waited for a processor or a disk. `work_ms` is the most it worked at a stretch in that act,
    which says more on a machine that others use too.
    """

    act: str
    late_ms: float = 0.0
    processor_ms: float = 0.0
    work_ms: float = 0.0


class Stalls:
    """How late a timer of `every_s` seconds is at worst, act by act."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self.worst: list[Stall] = []
        self._last = Instant.now()

    def begin(self, act: str) -> None:
        """What comes now is that act."""
        self.worst.append(Stall(act))

    def turn(self) -> None:
        """The timer has come."""
        now = Instant.now()
        passed = now.since(self._last)
        late = (passed.wall_s - self._every_s) * _MS
        if self.worst:
            worst, worked = self.worst[-1], passed.thread_s * _MS
            worst.work_ms = max(worst.work_ms, worked)
            if late > worst.late_ms:
                worst.late_ms, worst.processor_ms = late, worked
        self._last = now

    def excuse(self) -> None:
        """What the thread did since its last turn was the bench's own doing."""
        self._last = Instant.now()

"""Rectangles on a window: how far apart, how much cut, what is left. All in pixels.

Pure; knows neither items nor pictures.
"""

import math
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

ROUNDING_PX = 1.0  # layouts round to whole pixels: less than this is nobody's mistake


def gap(one: QRectF, other: QRectF) -> float:
    """The shortest way from edge to edge; 0 when they touch or overlap."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return math.hypot(across, down)


def overlap(one: QRectF, other: QRectF) -> float:
    """The shorter side of what both of them cover; 0 when there is no such thing."""
    shared = one.intersected(other)
    return min(shared.width(), shared.height()) if not shared.isEmpty() else 0.0


def overflow(box: QRectF, frame: QRectF) -> float:
    """How much of the box is out of the frame, on the side where most is."""
    out = (
        frame.left() - box.left(),
        frame.top() - box.top(),
        box.right() - frame.right(),
        box.bottom() - frame.bottom(),
    )
    return max(0.0, *out)


def holds(frame: QRectF, box: QRectF) -> bool:
    """Whether the box is within the frame, give or take the rounding of a layout."""
    return overflow(box, frame) < ROUNDING_PX


def without(box: QRectF, cover: QRectF) -> QRectF:
    """What a cover leaves of the box, when that is one rectangle; else the box as it is.

    A cover that lies across the box from side to side leaves the larger end of it.
    """
    if holds(cover, box):
        return QRectF()
    shared = box.intersected(cover)
    if shared.isEmpty():
        return box
    ends = []
    if shared.width() > box.width() - ROUNDING_PX:
        ends = [
            QRectF(box.topLeft(), shared.topRight()),
            QRectF(shared.bottomLeft(), box.bottomRight()),
        ]
    elif shared.height() > box.height() - ROUNDING_PX:
        ends = [
            QRectF(box.topLeft(), shared.bottomLeft()),
            QRectF(shared.topRight(), box.bottomRight()),
        ]
    return max(ends, key=lambda end: end.width() * end.height(), default=box)


def edges(boxes: Sequence[QRectF]) -> npt.NDArray[np.float64]:
    """Four rows, left, top, right and bottom, with a column for each box."""
    told = [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]
    return np.array(told, dtype=float).reshape(len(boxes), 4).T


def neighbours(boxes: Sequence[QRectF], within: float) -> Iterator[tuple[int, int]]:
    """Positions of the pairs of boxes whose edges are nearer than that, or that overlap.

    An empty box is nowhere, and near nothing.
    """
    left, top, right, bottom = edges(boxes)
    there = (right > left) & (bottom > top)
    across = np.maximum(left[:, None] - right[None, :], left[None, :] - right[:, None])
    down = np.maximum(top[:, None] - bottom[None, :], top[None, :] - bottom[:, None])
    near = np.hypot(np.maximum(across, 0), np.maximum(down, 0)) < within
    near &= there[:, None] & there[None, :]
    for one, other in np.argwhere(np.triu(near, k=1)):
        yield int(one), int(other)

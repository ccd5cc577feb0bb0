"""Where each item of a window is painted, what cuts it, what lies over it.

The accessibility tree knows less than is on the glass: the words of a button, a footer over a
list, a veil behind a sheet. This walks the items themselves, in the order they are painted.
It judges nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.kinds import items_in, kind_of
from kiosk.tour import geometry

_OPAQUE = 0.99
_VEIL_SHARE = 0.25  # of the window: a translucent sheet of that size dims what is under it
_VEILING = 0.2  # opacity: less is a tint
_INSCRIBED = 0.3  # of its radius: so much of a rounded rectangle's edge may cover nothing

_CONTENT = (
    *("contentWidth", "contentHeight", "originX", "originY"),
    *("leftMargin", "topMargin", "rightMargin", "bottomMargin"),
)


class Sort(Enum):
    """What an item paints, as far as its judges need to know."""

    TEXT = auto()
    LINE = auto()  # one types in it
    PAGE = auto()  # several lines, or words one can select
    RECTANGLE = auto()
    SCROLLER = auto()
    OTHER = auto()


_SORTS = {
    "QQuickText": Sort.TEXT,
    "QQuickTextInput": Sort.LINE,
    "QQuickTextEdit": Sort.PAGE,
    "QQuickRectangle": Sort.RECTANGLE,
    "QQuickFlickable": Sort.SCROLLER,
}


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """An item on the window.

    `box` is all of it, in window pixels; `clip` is what it and its ancestors let through;
    `opacity` is all of theirs. Its turn to paint is `turn`; what is painted in it comes before
    `done`.
    """

    item: QQuickItem
    parent: QQuickItem | None
    sort: Sort
    box: QRectF
    clip: QRectF
    opacity: float
    turn: int
    done: int


class Scene:
    """The visible items of a window, as they are at this moment.

    `sheet` is the modal sheet that is open over the rest, if one is.
    """

    def __init__(self, window: QQuickWindow, sheet: QQuickItem | None = None) -> None:
        self.frame = QRectF(0, 0, window.width(), window.height())
        self._sheet = sheet
        self._turn = 0
        self._sorts: dict[str, Sort] = {}
        self._placed: dict[QQuickItem, Placed] = {}
        self._covers: list[tuple[Placed, QRectF]] = []
        self._veils: list[tuple[Placed, QRectF]] = []
        self._place(window.contentItem(), None, self.frame, 1.0)
        turns = [cover.turn for cover, _ in self._covers]
        self._cover_turns = np.array(turns, dtype=int)
        self._cover_edges = geometry.edges([extent for _, extent in self._covers])

    def __iter__(self) -> Iterator[Placed]:
        """The items in the order they are painted."""
        return iter(sorted(self._placed.values(), key=lambda placed: placed.turn))

    def find(self, item: QQuickItem) -> Placed | None:
        """Where that item is, if it is visible."""
        return self._placed.get(item)

    def behind(self, placed: Placed) -> bool:
        """Whether it is out of play: behind an open sheet, under a veil, under another page."""
        if self._sheet is not None and all(
            one.item is not self._sheet for one in self.lineage(placed)
        ):
            return True
        shown = placed.box & self.frame
        over = (extent for veil, extent in self._veils if veil.turn >= placed.done)
        return any(geometry.holds(extent, shown) for extent in over)

    def seen(self, placed: Placed, box: QRectF) -> QRectF:
        """What one sees now of a box of that item; empty when nothing."""
        left = box & placed.clip
        if left.isEmpty():
            return QRectF()
        for extent in self._over(placed, left):
            left = geometry.without(left, extent)
        return left

    def lost(self, placed: Placed, box: QRectF) -> float:
        """How much of a box of that item nobody can get to see, in pixels, however one scrolls."""
        return self._reach(placed, box)[1]

    def reach(self, placed: Placed, box: QRectF) -> QRectF:
        """The most one can get to see at once of a box of that item, by scrolling."""
        return self._reach(placed, box)[0]

    def scroller(self, placed: Placed) -> QQuickItem | None:
        """The nearest thing that scrolls it: what has the same one moves together."""
        around = (one for one in self.lineage(placed) if one is not placed)
        return next((one.item for one in around if one.sort is Sort.SCROLLER), None)

    def lineage(self, placed: Placed) -> Iterator[Placed]:
        """The item itself, its parent, its parent's parent, and so on to the window's root."""
        yield placed
        while placed.parent is not None:
            placed = self._placed[placed.parent]
            yield placed

    def _reach(self, placed: Placed, box: QRectF) -> tuple[QRectF, float]:
        lost, scrolls = 0.0, False
        for frame in self.lineage(placed):
            scrolled = frame.sort is Sort.SCROLLER and frame is not placed
            through = _content(frame.item, frame.box) if scrolled else frame.box
            if frame.item.clip():
                lost = max(lost, geometry.overflow(box, through))
                box = box & through
            if scrolled:
                box, scrolls = _scrolled(box, frame.box, through), True
        lost = max(lost, geometry.overflow(box, self.frame))
        box = box & self.frame
        if not scrolls:  # else what lies over it now may not, once it is scrolled
            for extent in self._over(placed, box):
                lost = max(lost, geometry.overlap(box, extent))
                box = geometry.without(box, extent)
        return box, lost

    def _over(self, placed: Placed, box: QRectF) -> list[QRectF]:
        """The opaque rectangles painted after that item and over that box of it."""
        left, top, right, bottom = self._cover_edges
        meet = (left < box.right()) & (right > box.left())
        meet &= (top < box.bottom()) & (bottom > box.top())
        meet &= self._cover_turns >= placed.done
        return [self._covers[at][1] for at in np.flatnonzero(meet)]

    def _place(
        self, item: QQuickItem, parent: QQuickItem | None, clip: QRectF, opacity: float
    ) -> None:
        opacity *= item.opacity()
        if not item.isVisible() or opacity <= 0:
            return
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if item.clip() and box.isEmpty():  # folded away
            return
        inner = clip & box if item.clip() else clip
        children = sorted(items_in(item), key=QQuickItem.z)
        for child in children:
            if child.z() < 0:
                self._place(child, item, inner, opacity)
        self._turn += 1
        turn = self._turn
        for child in children:
            if child.z() >= 0:
                self._place(child, item, inner, opacity)
        placed = Placed(item, parent, self._sort(item), box, inner, opacity, turn, self._turn + 1)
        self._placed[item] = placed
        if placed.sort is Sort.RECTANGLE:
            self._note_fill(placed, item.property("color").alphaF() * opacity)

    def _note_fill(self, placed: Placed, opacity: float) -> None:
        extent, frame = placed.box & placed.clip, self.frame
        if opacity >= _OPAQUE:
            rounded = float(placed.item.property("radius"))
            bare = _INSCRIBED * min(rounded, extent.width() / 2, extent.height() / 2)
            self._covers.append((placed, extent.adjusted(bare, bare, -bare, -bare)))
            if geometry.holds(extent, frame):
                self._veils.append((placed, extent))
        elif opacity >= _VEILING:
            share = extent.width() * extent.height() / (frame.width() * frame.height())
            if share >= _VEIL_SHARE:
                self._veils.append((placed, extent))

    def _sort(self, item: QQuickItem) -> Sort:
        name = kind_of(item)
        if name not in self._sorts:
            of = (sort for base, sort in _SORTS.items() if item.inherits(base))
            self._sorts[name] = next(of, Sort.OTHER)
        return self._sorts[name]


def _content(scroller: QQuickItem, viewport: QRectF) -> QRectF:
    """All that can be brought into the viewport, where it is at this moment."""
    if not scroller.property("interactive"):
        return viewport
    told = {name: float(scroller.property(name)) for name in _CONTENT}
    width = told["contentWidth"] if told["contentWidth"] >= 0 else scroller.width()
    height = told["contentHeight"] if told["contentHeight"] >= 0 else scroller.height()
    content = QRectF(told["originX"], told["originY"], width, height).adjusted(
        -told["leftMargin"], -told["topMargin"], told["rightMargin"], told["bottomMargin"]
    )
    inner: QQuickItem = scroller.property("contentItem")
    return inner.mapRectToScene(content) | viewport


def _scrolled(box: QRectF, viewport: QRectF, content: QRectF) -> QRectF:
    """The box brought into the viewport as far as scrolling can; cut where it is larger."""
    left, width = box.left(), box.width()
    top, height = box.top(), box.height()
    if content.width() > viewport.width():
        left, width = _slid(left, width, viewport.left(), viewport.width())
    if content.height() > viewport.height():
        top, height = _slid(top, height, viewport.top(), viewport.height())
    return QRectF(left, top, width, height)


def _slid(start: float, length: float, view: float, room: float) -> tuple[float, float]:
    if length >= room:
        return view, room
    return min(max(start, view), view + room - length), length

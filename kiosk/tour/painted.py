"""Where each item of a window is painted, what cuts it, what lies over it.

The accessibility tree knows less than is on the glass: the words of a button, a footer over a
list, a veil behind a sheet. This walks the items themselves, in the order they are painted.
It judges nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour import geometry
from kiosk.tour.tree import open_sheet

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
    INPUT = auto()
    RECTANGLE = auto()
    SCROLLER = auto()
    OTHER = auto()


_SORTS = {
    "QQuickText": Sort.TEXT,
    "QQuickTextInput": Sort.INPUT,
    "QQuickTextEdit": Sort.INPUT,
    "QQuickRectangle": Sort.RECTANGLE,
    "QQuickFlickable": Sort.SCROLLER,
}


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """An item on the window.

    `box` is all of it, in window pixels; `clip` is what it and its ancestors let through. Its
    turn to paint is `turn`; whatever is painted in it comes before `done`.
    """

    item: QQuickItem
    sort: Sort
    box: QRectF
    clip: QRectF
    turn: int
    done: int


class Scene:
    """The visible items of a window, as they are at this moment."""

    def __init__(self, window: QQuickWindow) -> None:
        self.frame = QRectF(0, 0, window.width(), window.height())
        self._sheet = open_sheet(window)
        self._turn = 0
        self._sorts: dict[str, Sort] = {}
        self._placed: dict[QQuickItem, Placed] = {}
        self._covers: list[tuple[Placed, QRectF]] = []
        self._veils: list[Placed] = []
        self._place(window.contentItem(), self.frame, 1.0)

    def __iter__(self) -> Iterator[Placed]:
        """The items in the order they are painted."""
        return iter(sorted(self._placed.values(), key=lambda placed: placed.turn))

    def find(self, item: QQuickItem) -> Placed | None:
        """Where that item is, if it is visible."""
        return self._placed.get(item)

    def behind(self, placed: Placed) -> bool:
        """Whether it is out of play: behind an open sheet, under a veil, under another page."""
        if self._sheet not in {None, placed.item, *lineage(placed.item)}:
            return True
        shown = placed.box & self.frame
        over = (veil.box for veil in self._veils if veil.turn >= placed.done)
        return any(geometry.holds(veil, shown) for veil in over)

    def seen(self, placed: Placed, box: QRectF) -> QRectF:
        """What one sees now of a box of that item; empty when nothing."""
        left = box & placed.clip
        for extent in self._over(placed):
            left = geometry.without(left, extent)
        return left

    def lost(self, placed: Placed, box: QRectF) -> float:
        """How much of a box of that item nobody can get to see, in pixels, however one scrolls."""
        lost, scrolls = 0.0, False
        for ancestor in (placed.item, *lineage(placed.item)):
            frame = self._placed[ancestor]
            if frame.sort is Sort.SCROLLER and ancestor is not placed.item:
                content = _content(ancestor, frame.box)
                if ancestor.clip():
                    lost = max(lost, geometry.overflow(box, content))
                box, scrolls = _scrolled(box, frame.box, content), True
            elif ancestor.clip():
                lost = max(lost, geometry.overflow(box, frame.box))
                box = box & frame.box
        lost = max(lost, geometry.overflow(box, self.frame))
        if scrolls:  # what lies over it now may not, once it is scrolled
            return lost
        covered = (geometry.overlap(box, extent) for extent in self._over(placed))
        return max(lost, *covered, 0.0)

    def scroller(self, placed: Placed) -> QQuickItem | None:
        """The nearest thing that scrolls it: what has the same one moves together."""
        around = (self._placed[ancestor] for ancestor in lineage(placed.item))
        return next((one.item for one in around if one.sort is Sort.SCROLLER), None)

    def _over(self, placed: Placed) -> Iterator[QRectF]:
        return (extent for cover, extent in self._covers if cover.turn >= placed.done)

    def _place(self, item: QQuickItem, clip: QRectF, opacity: float) -> None:
        opacity *= item.opacity()
        if not item.isVisible() or opacity <= 0:
            return
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        inner = clip & box if item.clip() else clip
        children = sorted(item.childItems(), key=QQuickItem.z)
        for child in children:
            if child.z() < 0:
                self._place(child, inner, opacity)
        self._turn += 1
        turn = self._turn
        for child in children:
            if child.z() >= 0:
                self._place(child, inner, opacity)
        placed = Placed(item, self._sort(item), box, inner, turn, self._turn + 1)
        self._placed[item] = placed
        if placed.sort is Sort.RECTANGLE:
            self._note_fill(placed, item.property("color").alphaF() * opacity)

    def _note_fill(self, placed: Placed, opacity: float) -> None:
        extent = placed.box & placed.clip
        bare = _INSCRIBED * float(placed.item.property("radius"))
        if opacity >= _OPAQUE:
            self._covers.append((placed, extent.adjusted(bare, bare, -bare, -bare)))
            if geometry.holds(placed.box, self.frame):
                self._veils.append(placed)
        elif opacity >= _VEILING:
            area, whole = extent.width() * extent.height(), self.frame
            if area >= _VEIL_SHARE * whole.width() * whole.height():
                self._veils.append(placed)

    def _sort(self, item: QQuickItem) -> Sort:
        name = item.metaObject().className()
        if name not in self._sorts:
            of = (sort for base, sort in _SORTS.items() if item.inherits(base))
            self._sorts[name] = next(of, Sort.OTHER)
        return self._sorts[name]


def lineage(item: QQuickItem) -> Iterator[QQuickItem]:
    """Its parent, its parent's parent, and so on to the window's root."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


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

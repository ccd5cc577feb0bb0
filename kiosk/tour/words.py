"""The words on a screen: every text that is painted, whether or not a screen reader hears of it.

Reads what Qt knows of each text (font, place, what it left out); judges nothing.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.tour import geometry
from kiosk.tour.painted import Placed, Scene, Sort

_TOLD = 60  # letters of a text that are enough to find it by
_TAG = re.compile(r"<[^>]*>")
ICON_FONT = "phosphor"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """One text. All lengths are in window pixels.

    `box` is where its lines are painted, which may be more or less than its item. `missing` is
    the length of what it left out, by an ellipsis, a limit of lines, or a box too small for it.
    An icon of the icon font is one too, `icon` tells: it is seen, not read.
    """

    placed: Placed
    text: str
    box: QRectF
    line: float
    capital: float
    missing: float
    ink: int
    icon: bool

    def __str__(self) -> str:
        if self.icon:
            inside = self.placed.item.parentItem()
            name = inside.objectName() or inside.metaObject().className() if inside else "window"
            points = " ".join(f"U+{ord(letter):04X}" for letter in self.text)
            return f"icon {points} in {name} at {self.box.x():.0f}, {self.box.y():.0f}"
        flat = " ".join(self.text.split())
        return f"text “{flat if len(flat) <= _TOLD else flat[: _TOLD - 1] + '…'}”"


def words_on(scene: Scene) -> list[Words]:
    """The texts of a screen that are in play, in the order they are painted."""
    written = (placed for placed in scene if placed.sort in {Sort.TEXT, Sort.LINE, Sort.PAGE})
    told = ((placed, _text(placed)) for placed in written)
    return [_words(placed, text) for placed, text in told if text and not scene.behind(placed)]


def _words(placed: Placed, text: str) -> Words:
    item = placed.item
    font: QFont = item.property("font")
    metrics = QFontMetricsF(font)
    paddings = _Paddings(*(float(item.property(side)) for side in _SIDES))
    local = _painted(placed, paddings)
    box = item.mapRectToScene(local)
    # A font that was fitted to its box, or an item that is scaled, is as large as it is drawn.
    size = _drawn(placed, font) * (box.height() / local.height() if local.height() else 1.0)
    colour: QColor = item.property("color")
    return Words(
        placed,
        text,
        _shown(placed, box),
        metrics.height() * size,
        metrics.capHeight() * size,
        _missing(placed, paddings, metrics) if placed.sort is Sort.TEXT else 0.0,
        colour.rgb() & 0xFFFFFF,
        any(ICON_FONT in family.lower() for family in font.families()),
    )


class _Paddings(NamedTuple):
    left: float
    right: float
    top: float
    bottom: float


_SIDES = tuple(f"{side}Padding" for side in _Paddings._fields)


def _text(placed: Placed) -> str:
    # What a field shows is what is typed, or dots for a secret.
    name = "displayText" if placed.sort is Sort.LINE else "text"
    text = str(placed.item.property(name))
    return _TAG.sub("", text).strip()


def _painted(placed: Placed, padding: _Paddings) -> QRectF:
    """Where the lines are, in the item's own pixels.

    Qt tells the rectangle as if there were no padding, but aligned: where it lies between the
    item's sides says how it is aligned, and so what the padding does to it.
    """
    item = placed.item
    box = item.boundingRect()
    spare_x, spare_y = item.width() - box.width(), item.height() - box.height()
    aligned_x = box.x() / spare_x if abs(spare_x) > geometry.ROUNDING_PX else 0.0
    aligned_y = box.y() / spare_y if abs(spare_y) > geometry.ROUNDING_PX else 0.0
    across = padding.left - aligned_x * (padding.left + padding.right)
    down = {
        Sort.TEXT: padding.top - aligned_y * (padding.top + padding.bottom),
        Sort.LINE: padding.top,  # already aligned within its paddings
        Sort.PAGE: 0.0,  # already where it is
    }[placed.sort]
    return box.translated(across, down)


def _shown(placed: Placed, box: QRectF) -> QRectF:
    """A line one types in moves along under the cursor: what is out at its sides is not lost."""
    if placed.sort is not Sort.LINE:
        return box
    left, right = max(box.left(), placed.box.left()), min(box.right(), placed.box.right())
    return QRectF(left, box.top(), max(0.0, right - left), box.height())


def _missing(placed: Placed, padding: _Paddings, metrics: QFontMetricsF) -> float:
    item = placed.item
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    if item.property("truncated"):
        told = width * int(item.property("lineCount"))
        return max(item.implicitWidth() - told, metrics.height())
    wider = width + padding.left + padding.right - item.width()
    taller = height + padding.top + padding.bottom - item.height()
    return max(wider, taller) if max(wider, taller) > geometry.ROUNDING_PX else 0.0


def _drawn(placed: Placed, font: QFont) -> float:
    """How large the font is drawn, as a share of the size it was asked to have."""
    if placed.sort is not Sort.TEXT or font.pixelSize() <= 0:
        return 1.0
    info = placed.item.property("fontInfo")
    return float(info.property("pixelSize").toNumber()) / font.pixelSize()

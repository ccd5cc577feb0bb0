"""The words on a screen: every text that is painted, whether or not a screen reader hears of it.

Reads what Qt knows of each text (font, place, what it left out); judges nothing.
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

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
    written = (placed for placed in scene if placed.sort in {Sort.TEXT, Sort.INPUT})
    told = ((placed, _text(placed.item)) for placed in written)
    return [_words(placed, text) for placed, text in told if text and not scene.behind(placed)]


def _words(placed: Placed, text: str) -> Words:
    item = placed.item
    font: QFont = item.property("font")
    metrics = QFontMetricsF(font)
    local = _painted(placed)
    box = item.mapRectToScene(local)
    # A font that was fitted to its box, or an item that is scaled, is as large as it is drawn.
    size = _drawn(item, font) * (box.height() / local.height() if local.height() else 1.0)
    colour: QColor = item.property("color")
    return Words(
        placed,
        text,
        _shown(placed, box),
        metrics.height() * size,
        metrics.capHeight() * size,
        _missing(placed, metrics) if placed.sort is Sort.TEXT else 0.0,
        colour.rgb() & 0xFFFFFF,
        any(ICON_FONT in family.lower() for family in font.families()),
    )


def _text(item: QQuickItem) -> str:
    shown = item.property("displayText")  # of a field: what is typed, or dots for a secret
    text = str(item.property("text") if shown is None else shown)
    return _TAG.sub("", text).strip() if item.property("contentHeight") else ""


def _painted(placed: Placed) -> QRectF:
    """Where the lines are, in the item's own pixels.

    Qt tells the rectangle as if there were no padding, but aligned: where it lies between the
    item's sides says how it is aligned, and so what the padding does to it.
    """
    item = placed.item
    box = item.boundingRect()
    left, right, top, bottom = (float(item.property(f"{side}Padding")) for side in _SIDES)
    spare = item.width() - box.width()
    across = left - (box.x() / spare if abs(spare) > geometry.ROUNDING_PX else 0) * (left + right)
    if placed.sort is Sort.INPUT:
        return box.translated(across, top if item.inherits("QQuickTextInput") else 0)
    spare = item.height() - box.height()
    down = top - (box.y() / spare if abs(spare) > geometry.ROUNDING_PX else 0) * (top + bottom)
    return box.translated(across, down)


_SIDES = ("left", "right", "top", "bottom")


def _shown(placed: Placed, box: QRectF) -> QRectF:
    """A line one types in moves along under the cursor: what is out at its sides is not lost."""
    if not placed.item.inherits("QQuickTextInput"):
        return box
    left, right = max(box.left(), placed.box.left()), min(box.right(), placed.box.right())
    return QRectF(left, box.top(), max(0.0, right - left), box.height())


def _missing(placed: Placed, metrics: QFontMetricsF) -> float:
    item = placed.item
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left, right, top, bottom = (float(item.property(f"{side}Padding")) for side in _SIDES)
    over = max(width + left + right - item.width(), height + top + bottom - item.height())
    if item.property("truncated"):
        told = width * int(item.property("lineCount"))
        return max(item.implicitWidth() - told, metrics.height())
    return over if over > geometry.ROUNDING_PX else 0.0


def _drawn(item: QQuickItem, font: QFont) -> float:
    """How large the font is drawn, as a share of the size it was asked to have."""
    info = item.property("fontInfo")
    if info is None or font.pixelSize() <= 0:
        return 1.0
    return float(info.property("pixelSize").toNumber()) / font.pixelSize()

"""The words on a screen: every text that is painted, whether or not a screen reader hears of it.

Reads what Qt knows of each text (font, place, what it left out); judges nothing.
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kiosk.screens.kinds import kind_of
from kiosk.tour import geometry
from kiosk.tour.painted import Placed, Scene, Sort

_TOLD = 60  # letters of a text that are enough to find it by
_TAG = re.compile(r"<[^>]*>")
_TAIL = 0.4  # of the height of a line: what an accent or the tail of a letter may reach out by
ICON_FONT = "phosphor"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """One text. All lengths are in window pixels.

    `box` is where its letters are painted, which may be more or less than its item. `missing` is
    the length of what it left out, by an ellipsis, a limit of lines, or an item too small for it.
    `ink` is the colour it was given, 0xRRGGBB, and `opacity` how much of that is let through.
    An icon of the icon font is one too, `icon` tells: it is seen, not read.
    """

    placed: Placed
    text: str
    box: QRectF
    line: float
    capital: float
    missing: float
    ink: int
    opacity: float
    icon: bool

    def __str__(self) -> str:
        if self.icon:
            inside = self.placed.item.parentItem()
            name = inside.objectName() or kind_of(inside) if inside else "window"
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
    # A font that was fitted to its box is as large as it is drawn.
    fitted = _fitted(placed, font)
    local = _painted(placed, text, metrics, fitted)
    box = item.mapRectToScene(local)
    size = fitted * (box.height() / local.height() if local.height() else 1.0)
    colour: QColor = item.property("color")
    return Words(
        placed,
        text,
        _shown(placed, box),
        metrics.height() * size,
        metrics.capHeight() * size,
        _missing(placed, local, metrics.height()) if placed.sort is Sort.TEXT else 0.0,
        colour.rgb() & 0xFFFFFF,
        colour.alphaF() * placed.opacity,
        any(ICON_FONT in family.lower() for family in font.families()),
    )


def _text(placed: Placed) -> str:
    # What a field shows is what is typed, or dots for a secret.
    name = "displayText" if placed.sort is Sort.LINE else "text"
    text = str(placed.item.property(name))
    return _TAG.sub("", text).strip()


def _painted(placed: Placed, text: str, metrics: QFontMetricsF, fitted: float) -> QRectF:
    """Where the letters are, in the item's own pixels: as wide as its lines, as high as its ink.

    A line is higher than its letters, by how much the font says, and an Arabic one far higher:
    that its line does not fit is nothing anyone sees.
    """
    item = placed.item
    lines = item.boundingRect()
    left, right = float(item.property("leftPadding")), float(item.property("rightPadding"))
    # Qt tells the lines as if there were no padding, but aligned: where they lie between the
    # item's sides says how they are aligned, and so what the padding does to them.
    spare = item.width() - lines.width()
    aligned = lines.x() / spare if abs(spare) > geometry.ROUNDING_PX else 0.0
    ink = metrics.tightBoundingRect(text)
    count = 1 if placed.sort is Sort.LINE else max(1, int(item.property("lineCount")))
    last = lines.height() * (count - 1) / count
    top = item.baselineOffset() + ink.top() * fitted
    bottom = item.baselineOffset() + last + ink.bottom() * fitted
    start = lines.x() + left - aligned * (left + right)
    painted = QRectF(start, top, lines.width(), bottom - top)
    # Where it wraps, Qt rounds: a line may hang over by less than a space (seen in Arabic).
    room = QRectF(left, top, max(0.0, item.width() - left - right), bottom - top)
    hanging = geometry.overflow(painted, room) <= metrics.horizontalAdvance(" ") * fitted
    return painted & room if count > 1 and hanging else painted


def _shown(placed: Placed, box: QRectF) -> QRectF:
    """A line one types in moves along under the cursor: what is out at its sides is not lost."""
    if placed.sort is not Sort.LINE:
        return box
    left, right = max(box.left(), placed.box.left()), min(box.right(), placed.box.right())
    return QRectF(left, box.top(), max(0.0, right - left), box.height())


def _missing(placed: Placed, ink: QRectF, line: float) -> float:
    item = placed.item
    width = float(item.property("contentWidth"))
    if item.property("truncated"):
        told = width * int(item.property("lineCount"))
        return max(item.implicitWidth() - told, line)
    wider = ink.width() - item.width()
    taller = geometry.overflow(ink, QRectF(ink.x(), 0, ink.width(), item.height()))
    # The tail of a letter may hang out of its item, where nothing cuts it; a line may not.
    out = max(wider, taller if taller > _TAIL * line else 0.0)
    return out if out > geometry.ROUNDING_PX else 0.0


def _fitted(placed: Placed, font: QFont) -> float:
    """How large the font is drawn, as a share of the size it was asked to have."""
    if placed.sort is not Sort.TEXT or font.pixelSize() <= 0:
        return 1.0
    info = placed.item.property("fontInfo")
    return float(info.property("pixelSize").toNumber()) / font.pixelSize()

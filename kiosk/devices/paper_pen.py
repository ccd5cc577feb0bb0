"""Writes and fills on a sheet of paper, in millimetres, from the side where the language begins.

Words never leave the room they are given: they become a little smaller, then they are cut short;
numbers only become smaller.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from kiosk.devices.ticket_drawing import load_letters

INK, SOFT, LINE = QColor("#231B18"), QColor("#5E5148"), QColor("#8F7F6B")
WINE = QColor("#7A1B3B")
_MM_IN_INCH = 25.4
_FAMILY = "Atkinson Hyperlegible"
_SMALLER = (1.0, 0.94, 0.88)  # steps before words are cut short; all can be read at arm's length
_NUMBER_SMALLER = (*_SMALLER, 0.78, 0.68, 0.58)  # a number cut short would be another number
_HATCH_MM, _LINE_MM = 1.3, 0.25
# Of the height of letters: from the top of a line to where letters stand, and to the next line.
_ASCENT, _SPACING, _SPACING_ARABIC = 0.95, 1.27, 1.38
_ENDLESS = 1e6  # a line that was fitted already breaks no more


@dataclass(frozen=True, slots=True)
class Room:
    """A part of the paper, in millimetres; `x` from the side where the language begins."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Written:
    """Words as they stand on the paper: their room and the ink, in dots from the upper left."""

    words: str
    room: QRectF
    ink: QRectF


class Side(Enum):
    """Where in their room words stand."""

    BEGIN = "begin"
    MIDDLE = "middle"
    END = "end"


class Shade(Enum):
    """How a surface is told from its neighbours, in black and white too."""

    FULL = "full"
    HATCHED = "hatched"
    EMPTY = "empty"


_COLOURS = {
    Shade.FULL: (QColor("#23552A"), QColor("#23552A")),
    Shade.HATCHED: (QColor("#FCEBC4"), QColor("#6B4400")),
    Shade.EMPTY: (QColor("#FFFFFF"), SOFT),
}


class PaperPen:
    """What writes; `written` is all it wrote so far. Begins on the right where that is asked."""

    def __init__(self, painter: QPainter, width_mm: float, *, right_to_left: bool) -> None:
        load_letters()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._width_mm = width_mm
        self._right_to_left = right_to_left
        self._dots = painter.device().logicalDpiX() / _MM_IN_INCH  # in a millimetre
        self.written: list[Written] = []

    def write(  # noqa: PLR0913  each has a name
        self,
        words: str,
        room: Room,
        size_mm: float,
        *,
        bold: bool = False,
        side: Side = Side.BEGIN,
        colour: QColor = INK,
        lines: int = 1,
    ) -> float:
        """Write the words at the top of that room; gives how high they are, in millimetres."""
        box = self._box(room)
        font, rows = self._fitted(words, size_mm, bold, box.width(), lines)
        spacing = font.pixelSize() * (_SPACING_ARABIC if self._right_to_left else _SPACING)
        for number, row in enumerate(rows):
            line = QRectF(box.left(), box.top() + number * spacing, box.width(), spacing)
            self._write_row(row, line, font, side, colour)
        return len(rows) * spacing / self._dots

    def fill(self, room: Room, shade: Shade) -> None:
        """A surface of that shade, with its outline."""
        box = self._box(room)
        surface, line = _COLOURS[shade]
        self._painter.fillRect(box, surface)
        pen = QPen(line, _LINE_MM * self._dots)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        if shade is Shade.HATCHED:
            self._hatch(box)
        inside = _LINE_MM * self._dots / 2
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box.adjusted(inside, inside, -inside, -inside))

    def rule(self, x: float, y: float, width: float) -> None:
        """A thin line across."""
        self._painter.fillRect(self._box(Room(x, y, width, _LINE_MM)), LINE)

    def _box(self, room: Room) -> QRectF:
        left = self._width_mm - room.x - room.width if self._right_to_left else room.x
        scaled = [each * self._dots for each in (left, room.y, room.width, room.height)]
        return QRectF(*scaled)

    def _hatch(self, box: QRectF) -> None:
        self._painter.save()
        self._painter.setClipRect(box)
        step, at = _HATCH_MM * self._dots, box.left() - box.height()
        while at < box.right():
            self._painter.drawLine(QLineF(at, box.bottom(), at + box.height(), box.top()))
            at += step
        self._painter.restore()

    def _write_row(
        self, words: str, room: QRectF, font: QFont, side: Side, colour: QColor
    ) -> None:
        """One line, on the height of our letters, whatever letters others are borrowed from."""
        layout = self._laid_out(words, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        layout.endLayout()
        left, spare = room.left(), room.width() - line.naturalTextWidth()
        if side is Side.MIDDLE:
            left += spare / 2
        elif (side is Side.END) is not self._right_to_left:
            left += spare
        baseline = room.top() + _ASCENT * font.pixelSize()
        at = QPointF(left - line.naturalTextRect().left(), baseline - line.ascent())
        line.setPosition(at)
        self._painter.setPen(colour)
        line.draw(self._painter, QPointF(0, 0))
        self.written.append(Written(words, room, _ink(line.glyphRuns())))

    def _laid_out(self, words: str, font: QFont) -> QTextLayout:
        layout = QTextLayout(words, font)
        layout.setTextOption(self._option())
        return layout

    def _option(self) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if self._right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _fitted(
        self, words: str, size_mm: float, bold: bool, width: float, most: int
    ) -> tuple[QFont, list[str]]:
        """The letters, and the words in so many lines at most."""
        steps = _SMALLER if any(map(str.isalpha, words)) else _NUMBER_SMALLER
        for smaller in steps:
            font = QFont(_FAMILY)
            font.setPixelSize(max(1, int(size_mm * smaller * self._dots)))
            font.setBold(bold)
            rows = self._rows(words, font, width)
            if len(rows) <= most:
                break
        if len(rows) > most:
            rest = "".join(rows[most - 1 :])
            short = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            rows = [*rows[: most - 1], short]
        return font, [row.strip() for row in rows]

    def _rows(self, words: str, font: QFont, width: float) -> list[str]:
        layout = self._laid_out(words, font)
        layout.beginLayout()
        rows = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            rows.append(words[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return rows or [""]


def _ink(runs: Iterable[QGlyphRun]) -> QRectF:
    """The box around the signs themselves, which is less than the line they stand on."""
    found = QRectF()
    for run in runs:
        letters = run.rawFont()
        for sign, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            found = found.united(letters.boundingRect(sign).translated(at))
    return found

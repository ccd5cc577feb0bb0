"""Draws a ticket with any painter, at the dots of its device: words, a square, a code.

Black on white, letters of 3 mm and more: paper is read at home, with the glasses one has there.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPicture,
    QTextDocument,
    QTextOption,
)

from kiosk.devices.qr import square
from kiosk.devices.ticket import Line, Ticket, Weight

MARGIN_MM = 4.0
GAP_MM = 2.5
SQUARE_MM = 52.0
_MM_IN_INCH = 25.4
# Heights of letters, in millimetres of the font's body.
_SIZE_MM = {Weight.TITLE: 7.0, Weight.BOLD: 5.2, Weight.PLAIN: 4.4, Weight.CODE: 8.6}
# French signs that stand apart from their word, and never begin a line.
_LOOSE_SIGN, _TIED = re.compile(r" ([:;?!»])"), "\N{NO-BREAK SPACE}\\1"
_TEXT, _ARABIC = "Atkinson Hyperlegible", "Noto Sans Arabic"


def height_mm(ticket: Ticket, width_mm: float) -> float:
    """How long the paper is."""
    picture = QPicture()
    painter = QPainter(picture)
    height = draw(painter, ticket, width_mm)
    painter.end()
    return height


def draw(painter: QPainter, ticket: Ticket, width_mm: float) -> float:
    """Draw the ticket from the upper left corner; gives how long it is, in millimetres."""
    load_letters()
    dots = painter.device().logicalDpiX() / _MM_IN_INCH
    page = _Page(painter, ticket.right_to_left, dots, width_mm)
    for line in ticket.above:
        page.write(line)
    if ticket.square:
        page.draw_square(ticket.square)
    for line in ticket.below:
        page.write(line)
    return page.at_mm + MARGIN_MM


class _Page:
    """Where on the paper one is."""

    def __init__(
        self, painter: QPainter, right_to_left: bool, dots: float, width_mm: float
    ) -> None:
        self._painter = painter
        self._right_to_left = right_to_left
        self._dots = dots  # in a millimetre
        self._width_mm = width_mm
        self.at_mm = MARGIN_MM

    def write(self, line: Line) -> None:
        """A line of words, in as many lines of paper as it takes."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        font = QFont(_TEXT)
        font.setPixelSize(round(_SIZE_MM[line.weight] * self._dots))
        font.setBold(line.weight is not Weight.PLAIN)
        document.setDefaultFont(font)
        document.documentLayout().setPaintDevice(self._painter.device())
        option = QTextOption(self._alignment(line))
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if self._right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        document.setTextWidth((self._width_mm - 2 * MARGIN_MM) * self._dots)
        document.setPlainText(_LOOSE_SIGN.sub(_TIED, line.words))
        self._painter.save()
        self._painter.translate(MARGIN_MM * self._dots, self.at_mm * self._dots)
        document.drawContents(self._painter)
        self._painter.restore()
        self.at_mm += document.size().height() / self._dots + GAP_MM

    def draw_square(self, text: str) -> None:
        """The square, each module of whole dots, so that no edge is grey."""
        rows = square(text)
        module = max(1, int(SQUARE_MM * self._dots / len(rows)))
        side = module * len(rows)
        left = (self._width_mm * self._dots - side) / 2
        top = self.at_mm * self._dots
        for y, first, length in _runs(rows):
            box = QRectF(left + first * module, top + y * module, length * module, module)
            self._painter.fillRect(box, Qt.GlobalColor.black)
        self.at_mm += side / self._dots + GAP_MM

    @staticmethod
    def _alignment(line: Line) -> Qt.AlignmentFlag:
        if line.weight is Weight.CODE:
            return Qt.AlignmentFlag.AlignHCenter
        return Qt.AlignmentFlag.AlignLeft  # where the language begins: Qt turns it round


def _runs(rows: tuple[tuple[bool, ...], ...]) -> Iterator[tuple[int, int, int]]:
    """Dark modules that stand side by side: row, first, how many."""
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            length = 0
            while x + length < len(row) and row[x + length]:
                length += 1
            if length:
                yield y, x, length
            x += max(length, 1)


@cache
def load_letters() -> None:
    """Make the letters known, where the screen has not."""
    for package, pattern in (
        ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-*.ttf"),
        ("fontpkg_noto_sans_arabic", "*.ttf"),
    ):
        spec = find_spec(package)
        for folder in spec.submodule_search_locations or () if spec else ():
            for path in sorted((Path(folder) / "files").glob(pattern)):
                QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitution(_TEXT, _ARABIC)

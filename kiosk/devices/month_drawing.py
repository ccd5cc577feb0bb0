"""Draws the page of a month with any painter: A4, bars with their numbers, black on white.

Whatever it is told stays on one page: rooms are of fixed size, rows are at most `MOST`.
"""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.devices.month_sheet import Amount, MonthSheet, Rows, Split, grouped
from kiosk.devices.paper_pen import SOFT, WINE, PaperPen, Room, Shade, Side, Written

PAPER_MM = (210.0, 297.0)
MARGIN_MM = 14.0
MOST = 5  # rows of one kind
_WIDTH = PAPER_MM[0] - 2 * MARGIN_MM
_DPI = 600
_GAP = 3.5
# Heights of letters and rows, in millimetres: 3.3 (9 points) is the least, after becoming smaller.
_TITLE, _HEAD, _BODY, _NAME, _FOOT, _HUGE = 8.6, 5.0, 3.9, 3.75, 3.3, 15.0
_HEAD_ROW, _ROW, _SMALL_ROW, _LINE_ROW = 7.0, 9.8, 6.7, 5.2
_FIRST_BAND, _BAR, _FOOT_ROW = 44.0, 4.6, 4.3
_BIG, _NUMBER, _ENDING = 60.0, 14.0, 22.5  # columns
_SHADES = (Shade.FULL, Shade.HATCHED, Shade.EMPTY)


def month_pdf(sheet: MonthSheet) -> bytes:
    """The page as a PDF file; needs a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(f"{sheet.title} · {sheet.place}")
    writer.setCreator("Pas à Pas")
    painter = QPainter(writer)
    draw_month(painter, sheet)
    painter.end()
    return bytes(buffer.data().data())


def draw_month(painter: QPainter, sheet: MonthSheet) -> tuple[Written, ...]:
    """Draw the page from the upper left corner; gives all that is written on it."""
    page = _Page(PaperPen(painter, PAPER_MM[0], right_to_left=sheet.right_to_left), sheet)
    page.draw()
    return tuple(page.pen.written)


class _Page:
    """The page, from top to bottom."""

    def __init__(self, pen: PaperPen, sheet: MonthSheet) -> None:
        self.pen = pen
        self._sheet = sheet
        self._at = MARGIN_MM - 4

    def draw(self) -> None:
        """All of it."""
        self._top()
        if self._sheet.empty:
            room = Room(MARGIN_MM, self._at + 20, _WIDTH, 40)
            self.pen.write(self._sheet.empty, room, 7.0, lines=4)
        else:
            self._visits()
            self._weeks()
            self._at += _FIRST_BAND + _GAP
            self._guides()
            self._stuck()
            self._lists()
            self._strip()
        self._foot()

    def _top(self) -> None:
        sheet = self._sheet
        room = Room(MARGIN_MM, self._at, _WIDTH, _TITLE)
        self._at += self.pen.write(sheet.title, room, _TITLE, bold=True, colour=WINE)
        self._at += self._line(sheet.place, _HEAD)
        for remark in sheet.remarks:
            self._at += self._line(remark, _BODY, bold=True)
        self._at += 1.5
        self.pen.rule(MARGIN_MM, self._at, _WIDTH)
        self._at += 3.0

    def _line(self, words: str, size: float, *, bold: bool = False) -> float:
        return self.pen.write(words, Room(MARGIN_MM, self._at, _WIDTH, size), size, bold=bold)

    def _head(self, words: str, x: float, y: float, width: float) -> None:
        self.pen.write(words, Room(x, y, width, _HEAD_ROW), _HEAD, bold=True)

    def _visits(self) -> None:
        sheet, y = self._sheet, self._at
        self._head(sheet.visits.name, MARGIN_MM, y, _BIG)
        number = grouped(sheet.visits.number)
        self.pen.write(number, Room(MARGIN_MM, y + 4.5, _BIG, 17), _HUGE, bold=True, colour=WINE)
        y += _HEAD_ROW + 16
        for words in sheet.beside:
            self.pen.write(words, Room(MARGIN_MM, y, _BIG, _LINE_ROW), _BODY)
            y += _LINE_ROW

    def _weeks(self) -> None:
        rows, x, y = self._sheet.weeks, MARGIN_MM + _BIG + 6, self._at
        width = _WIDTH - _BIG - 6
        self._head(rows.title, x, y, width)
        most = max((row.number for row in rows.rows), default=0) or 1
        column, high = width / max(len(rows.rows), 1), 18.0
        floor = y + _HEAD_ROW + _LINE_ROW + high
        for number, row in enumerate(rows.rows):
            at, bar = x + number * column, high * row.number / most
            above = Room(at, floor - bar - _LINE_ROW, column, _LINE_ROW)
            self.pen.write(grouped(row.number), above, _BODY, bold=True, side=Side.MIDDLE)
            if row.number:
                self.pen.fill(Room(at + column * 0.2, floor - bar, column * 0.6, bar), Shade.FULL)
            under = Room(at + 0.5, floor + 0.6, column - 1, _LINE_ROW)
            self.pen.write(row.name, under, _NAME, side=Side.MIDDLE)
        self.pen.rule(x, floor, width)
        for note in rows.notes:
            room = Room(x, floor + 0.6 + _LINE_ROW, width, 2 * _LINE_ROW)
            self.pen.write(note, room, _NAME, lines=2, colour=SOFT)

    def _guides(self) -> None:
        sheet, x = self._sheet, MARGIN_MM
        self._head(sheet.guides_title, x, self._at, _WIDTH)
        self._at += _HEAD_ROW
        if not sheet.guides:
            self._nothing()
            return
        columns = [x + _WIDTH - _ENDING * left for left in (3, 2, 1)]
        whole = Room(columns[0] - _NUMBER, self._at, _NUMBER, _LINE_ROW)
        self.pen.write(sheet.whole, whole, _NAME, side=Side.END, colour=SOFT)
        for at, words, shade in zip(columns, sheet.endings, _SHADES, strict=True):
            end = at + _ENDING
            self.pen.fill(Room(end - 2.8, self._at + 0.9, 2.8, 2.8), shade)
            room = Room(at + 1.0, self._at, _ENDING - 4.8, _LINE_ROW)
            self.pen.write(words, room, _NAME, side=Side.END, colour=SOFT)
        self._at += _LINE_ROW + 0.8
        most = max(row.number for row in sheet.guides) or 1
        for row in sheet.guides[:MOST]:
            self._guide(row, columns, most)
        self._at += _GAP

    def _guide(self, row: Split, columns: list[float], most: int) -> None:
        x, y, names = MARGIN_MM, self._at, _BIG
        self.pen.write(row.name, Room(x, y, names, _ROW), _NAME, lines=2)
        at, room = x + names + 3, columns[0] - _NUMBER - x - names - 3
        for part, shade in zip(row.parts, _SHADES, strict=True):
            if part:
                width = room * part / most
                self.pen.fill(Room(at, y + 1, width, _BAR), shade)
                at += width
        whole = Room(columns[0] - _NUMBER, y + 0.7, _NUMBER, _LINE_ROW)
        self.pen.write(grouped(row.number), whole, _BODY, bold=True, side=Side.END)
        for column, part in zip(columns, row.parts, strict=True):
            cell = Room(column + 3, y + 0.7, _ENDING - 3, _LINE_ROW)
            self.pen.write(grouped(part), cell, _BODY, side=Side.END)
        self._at += _ROW

    def _stuck(self) -> None:
        rows, x = self._sheet.stuck, MARGIN_MM
        self._head(rows.title, x, self._at, _WIDTH)
        self._at += _HEAD_ROW
        if not rows.rows:
            self._nothing()
            return
        for row in rows.rows[:MOST]:
            self._step(row, x, self._at)
            self._at += _ROW
        self._at += _GAP

    def _step(self, row: Amount, x: float, y: float) -> None:
        number = Room(x, y - 0.6, 13, _LINE_ROW)
        self.pen.write(grouped(row.number), number, _HEAD, bold=True)
        self.pen.write(row.name, Room(x + 14, y, 93, _ROW), _NAME, lines=2)
        why = Room(x + 111, y, _WIDTH - 111, _ROW)
        self.pen.write(row.why, why, _NAME, lines=2, colour=SOFT)

    def _nothing(self) -> None:
        self._at += self._line(self._sheet.nothing, _BODY) + _GAP

    def _lists(self) -> None:
        columns = self._sheet.lists
        width = (_WIDTH - _GAP * (len(columns) - 1)) / max(len(columns), 1)
        lowest = self._at
        for number, lists in enumerate(columns):
            y = self._at
            for rows in lists:
                y = self._list(rows, MARGIN_MM + number * (width + _GAP), y, width)
            lowest = max(lowest, y)
        self._at = lowest + 1.0

    def _list(self, rows: Rows, x: float, y: float, width: float) -> float:
        """Draw a list; gives where it ends."""
        self._head(rows.title, x, y, width)
        y += _HEAD_ROW
        most = max((row.number for row in rows.rows), default=0) or 1
        for row in rows.rows[:MOST]:
            self.pen.write(row.name, Room(x, y, width - 11, _LINE_ROW), _NAME)
            number = Room(x + width - 10, y, 10, _LINE_ROW)
            self.pen.write(grouped(row.number), number, _NAME, bold=True, side=Side.END)
            if row.number and len(rows.rows) > 1:
                self.pen.fill(Room(x, y + 4.9, width * row.number / most, 0.9), Shade.FULL)
            y += _SMALL_ROW
        if not rows.rows:
            self.pen.write(self._sheet.nothing, Room(x, y, width, _LINE_ROW), _NAME)
            y += _SMALL_ROW
        return y

    def _strip(self) -> None:
        """A list on one line: its title, then each row with its bar; its notes on the next."""
        rows = self._sheet.strip
        cells = max(len(rows.rows[:MOST]), 1) + 1
        width = (_WIDTH - _GAP * (cells - 1)) / cells
        room = Room(MARGIN_MM, self._at, width, _LINE_ROW)
        self.pen.write(rows.title, room, _BODY, bold=True)
        most = max((row.number for row in rows.rows), default=0) or 1
        for place, row in enumerate(rows.rows[:MOST], 1):
            x = MARGIN_MM + place * (width + _GAP)
            self.pen.write(row.name, Room(x, self._at, width - 11, _LINE_ROW), _NAME)
            number = Room(x + width - 10, self._at, 10, _LINE_ROW)
            self.pen.write(grouped(row.number), number, _NAME, bold=True, side=Side.END)
            if row.number:
                bar = Room(x, self._at + 4.9, width * row.number / most, 0.9)
                self.pen.fill(bar, Shade.FULL)
        if not rows.rows:
            x = MARGIN_MM + width + _GAP
            self.pen.write(self._sheet.nothing, Room(x, self._at, width, _LINE_ROW), _NAME)
        self._at += _SMALL_ROW
        if rows.notes:
            notes = Room(MARGIN_MM, self._at, _WIDTH, _LINE_ROW)
            self.pen.write(" · ".join(rows.notes), notes, _NAME)

    def _foot(self) -> None:
        """From the edge of the paper up: two lines for each, one for an address that is last."""
        sheet = self._sheet
        y = PAPER_MM[1] - MARGIN_MM + 5 - (2 * len(sheet.foot) + bool(sheet.address)) * _FOOT_ROW
        self.pen.rule(MARGIN_MM, y - 1.5, _WIDTH)
        for words in sheet.foot:
            room = Room(MARGIN_MM, y, _WIDTH, 2 * _FOOT_ROW)
            self.pen.write(words, room, _FOOT, lines=2, colour=SOFT)
            y += 2 * _FOOT_ROW
        if sheet.address:
            self.pen.write(sheet.address, Room(MARGIN_MM, y, _WIDTH, _FOOT_ROW), _FOOT)

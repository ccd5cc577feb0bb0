"""The page of a month on the screen, drawn as it is on paper."""

from PySide6.QtCore import Property, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.devices.month_drawing import PAPER_MM, draw_month
from kiosk.screens.statistics.take_view import TakeView

QML_IMPORT_NAME = "kiosk.screens.statistics"
QML_IMPORT_MAJOR_VERSION = 1

_MM_PER_METRE = 1000


@QmlElement
class MonthPaper(QQuickPaintedItem):
    """Draws the sheet of a view, as large as it is itself.

    Signals:
        viewChanged: it is to draw another.
    """

    viewChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._view: TakeView | None = None

    def _get_view(self) -> TakeView | None:
        return self._view

    def _set_view(self, view: TakeView | None) -> None:
        self._view = view
        if view is not None:
            view.wordsChanged.connect(self._again)
        self.viewChanged.emit()
        self.update()

    view = Property(TakeView, _get_view, _set_view, notify=viewChanged)

    def paint(self, painter: QPainter) -> None:
        """Draw it on white, whatever the contrast: so is paper."""
        if self._view is None or (sheet := self._view.sheet) is None:
            return
        size = QSizeF(self.width(), self.height()).toSize()
        # By way of a picture whose dots are told in millimetres, which the pen reads.
        page = QImage(size, QImage.Format.Format_RGB32)
        dots = round(size.width() / PAPER_MM[0] * _MM_PER_METRE)
        page.setDotsPerMeterX(dots)
        page.setDotsPerMeterY(dots)
        page.fill(QColor(Qt.GlobalColor.white))
        pen = QPainter(page)
        draw_month(pen, sheet)
        pen.end()
        painter.drawImage(0, 0, page)

    @Slot()
    def _again(self) -> None:
        self.update()

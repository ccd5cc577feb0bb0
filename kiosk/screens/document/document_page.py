"""A page of a document on the screen, as the process that reads it has drawn it."""

from PySide6.QtCore import Property, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.screens.document.document_view import DocumentView

QML_IMPORT_NAME = "kiosk.screens.document"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DocumentPage(QQuickPaintedItem):
    """Shows the page of a view on white, whatever the contrast: so is paper.

    Signals:
        viewChanged: it is to show another.
    """

    viewChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._view: DocumentView | None = None
        self.setOpaquePainting(True)

    def _get_view(self) -> DocumentView | None:
        return self._view

    def _set_view(self, view: DocumentView | None) -> None:
        self._view = view
        if view is not None:
            view.changed.connect(self._again)
        self.viewChanged.emit()
        self.update()

    view = Property(DocumentView, _get_view, _set_view, notify=viewChanged)

    def paint(self, painter: QPainter) -> None:
        """Show it; until one of its size is drawn, the one there is, stretched."""
        room = QRectF(0, 0, self.width(), self.height())
        if self._view is None or self._view.picture.isNull():
            painter.fillRect(room, QColor(Qt.GlobalColor.white))
        else:
            painter.drawImage(room, self._view.picture)

    @Slot()
    def _again(self) -> None:
        self.update()

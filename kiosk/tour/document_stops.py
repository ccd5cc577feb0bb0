"""Where the tour stops at a document of a site: a made-up attestation, drawn here."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.app.window import KioskWindow
from kiosk.screens.document import document_page as _page  # noqa: F401  registers its QML type
from kiosk.screens.document.document_view import DocumentView
from kiosk.screens.navigation import Page
from kiosk.screens.theme.letters import TEXT
from kiosk.tour.stop import Stop

_SHAPE = 1.414
_LINES = (
    "Attestation de droits",
    "Madame X, allocataire no 0000000",
    "a droit à l’aide au logement depuis le mois de mars.",
    "Fait pour servir et valoir ce que de droit.",
)


class ShownDrawing(QObject):
    """Draws at once, without the process that reads documents; `pages` 0: it cannot be read."""

    counted = Signal(int)
    drawn = Signal(int, QImage, str)
    failed = Signal()

    def __init__(self, pages: int | None) -> None:
        super().__init__()
        self._pages = pages

    def take(self, pdf: bytes) -> None:
        """It has as many pages as was said; None: that is not known yet."""
        del pdf
        if self._pages:
            self.counted.emit(self._pages)
        elif self._pages == 0:
            self.failed.emit()

    def draw(self, page: int, width: int) -> None:
        """A page of a few lines."""
        picture = QImage(width, round(width * _SHAPE), QImage.Format.Format_RGB32)
        picture.fill(QColor(Qt.GlobalColor.white))
        pen = QPainter(picture)
        letters = QFont(TEXT)
        letters.setPixelSize(max(8, width // 34))
        pen.setFont(letters)
        for at, words in enumerate(_LINES):
            room = QRectF(width * 0.1, width * (0.1 + 0.07 * at), width * 0.8, width * 0.07)
            pen.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
        pen.end()
        self.drawn.emit(page, picture, " ".join(_LINES))

    def let_go(self) -> None:
        """Nothing is held."""


def document_stops() -> Iterator[Stop]:
    """Each of its states."""
    yield Stop("document", partial(_open, pages=1))
    yield Stop("document-pages", partial(_open, pages=3, turned=1))
    yield Stop("document-unprintable", partial(_open, pages=3, printable=False))
    yield Stop("document-coming", partial(_open, pages=None))
    yield Stop("document-unreadable", partial(_open, pages=0))


def _open(
    kiosk: KioskWindow, pages: int | None, turned: int = 0, *, printable: bool = True
) -> None:
    view = DocumentView(ShownDrawing(pages), "caf.fr", printable=printable)
    kiosk.navigation.open(Page("document/DocumentScreen.qml", view))
    view.show(b"")
    view.turn(turned)

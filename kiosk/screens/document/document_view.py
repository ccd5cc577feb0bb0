"""A document of a site, page by page: which page is shown, and how large."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.devices.document.drawing import Drawing

QML_IMPORT_NAME = "kiosk.screens.document"
QML_IMPORT_MAJOR_VERSION = 1

SHARES = (
    0.5,
    0.75,
    1.0,
)  # of the width there is: a page is never wider, so that it only scrolls down
_SHAPE = 1.414  # height by width of a page that is not drawn yet: A4


@QmlElement
class DocumentView(QObject):
    """Shows one document, which `drawing` reads and draws; `site` is whose it is.

    Signals:
        changed: anything shown is another.
        turned: another page is to be shown.
        printAsked: it is to be printed.
        mediatorAsked: somebody is to help.
        closed: back to the site.
    """

    changed = Signal()
    turned = Signal()
    printAsked = Signal()
    mediatorAsked = Signal()
    closed = Signal()

    def __init__(self, drawing: Drawing, site: str, *, printable: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._site = site
        self._printable = printable
        self._state = "coming"
        self._page, self._pages = 1, 0
        self._room, self._share = 0, len(SHARES) - 1
        self._picture = QImage()
        self._words = ""
        drawing.counted.connect(self._count)
        drawing.drawn.connect(self._take)
        drawing.failed.connect(self._fail)

    @Property(str, constant=True)
    def site(self) -> str:
        """The name of the site that gave it: "caf.fr"."""
        return self._site

    @Property(str, notify=changed)
    def state(self) -> str:
        """ "coming", "shown", or "unreadable"."""
        return self._state

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether it can be printed here."""
        return self._printable and self._state == "shown"

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many there are; 0 while that is not known."""
        return self._pages

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is written on the page; nothing while it is not drawn, or where it is a picture."""
        return self._words

    @Property(bool, notify=changed)
    def largest(self) -> bool:
        """Whether it cannot be larger."""
        return self._share == len(SHARES) - 1

    @Property(bool, notify=changed)
    def smallest(self) -> bool:
        """Whether it cannot be smaller."""
        return self._share == 0

    @Property(int, notify=changed)
    def width(self) -> int:
        """How wide the page is drawn, in pixels."""
        return round(self._room * SHARES[self._share])

    @Property(int, notify=changed)
    def height(self) -> int:
        """How high it is then."""
        drawn = self._picture
        shape = drawn.height() / drawn.width() if drawn.width() else _SHAPE
        return round(self._room * SHARES[self._share] * shape)

    @property
    def picture(self) -> QImage:
        """The page as it was drawn last; without pixels while it is not."""
        return self._picture

    def show(self, pdf: bytes) -> None:
        """Show that document from its first page."""
        self._drawing.take(pdf)

    def let_go(self) -> None:
        """Nothing of the document is left here."""
        self._drawing.let_go()
        self._picture, self._words = QImage(), ""

    @Slot(int, bool)
    def fit(self, room: int, whole: bool) -> None:
        """There is so much room for its width; `whole`: at first it takes all of it."""
        if room <= 0 or room == self._room:
            return
        if self._room == 0 and not whole:
            self._share -= 1
        self._room = room
        self._draw()

    @Slot(int)
    def turn(self, by: int) -> None:
        """So many pages on, or back."""
        page = min(max(self._page + by, 1), max(self._pages, 1))
        if page != self._page:
            self._page = page
            self._picture, self._words = QImage(), ""
            self._draw()
            self.turned.emit()

    @Slot(int)
    def resize(self, by: int) -> None:
        """Larger, or with -1 smaller."""
        share = min(max(self._share + by, 0), len(SHARES) - 1)
        if share != self._share:
            self._share = share
            self._draw()

    def _draw(self) -> None:
        if self._pages and self._room:
            self._drawing.draw(self._page, round(self._room * SHARES[self._share]))
        self.changed.emit()

    @Slot(int)
    def _count(self, pages: int) -> None:
        self._pages, self._state = pages, "shown"
        self._draw()

    @Slot(int, QImage, str)
    def _take(self, page: int, picture: QImage, words: str) -> None:
        if page == self._page:
            self._picture, self._words = picture, words
            self.changed.emit()

    @Slot()
    def _fail(self) -> None:
        self._state, self._pages = "unreadable", 0
        self._picture, self._words = QImage(), ""
        self.changed.emit()

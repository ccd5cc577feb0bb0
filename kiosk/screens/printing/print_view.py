"""The sheet before a document is printed: which pages, what it costs, and how it went."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language.money import euros
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.printing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintView(QObject):
    """Holds the pages that are wanted, counted from 1: all of them at first.

    `cents` is what a page costs; 0: nothing is said of it.

    Signals:
        changed: the pages, the price, or how the printing goes.
        printAsked: print from the first to the last of these pages.
        closed: do not print, or enough printed.
        mediatorAsked: somebody is to help.
    """

    changed = Signal()
    printAsked = Signal(int, int)
    closed = Signal()
    mediatorAsked = Signal()

    def __init__(self, display: DisplayView, cents: int, name: str = "") -> None:
        super().__init__()
        self._display = display
        self._cents = cents
        self._name = name
        self._state = self._trouble = ""
        self._pages = self._first = self._last = 0
        display.languageChosen.connect(self.changed)

    @Property(str, constant=True)
    def name(self) -> str:
        """What the document is called, or nothing."""
        return self._name

    @Property(str, notify=changed)
    def state(self) -> str:
        """ "reading", "ready", "unreadable", "printing", "printed" or "failed"."""
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it failed, a `Trouble`; "" when it did not."""
        return self._trouble

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages the document has; 0 while that is not known."""
        return self._pages

    @Property(int, notify=changed)
    def first(self) -> int:
        """The first page wanted."""
        return self._first

    @Property(int, notify=changed)
    def last(self) -> int:
        """The last page wanted."""
        return self._last

    @Property(int, notify=changed)
    def wanted(self) -> int:
        """How many pages that makes."""
        return self._last - self._first + 1 if self._pages else 0

    @Property(str, notify=changed)
    def price(self) -> str:
        """What they cost together, as the language writes it; nothing where nothing is said."""
        wanted = self._last - self._first + 1 if self._pages else 0
        return euros(self._cents * wanted, self._display.spoken) if self._cents else ""

    @Slot(int)
    def moveFirst(self, by: int) -> None:
        """Begin so many pages later; the last goes along where it must."""
        self._first = min(max(self._first + by, 1), self._pages)
        self._last = max(self._last, self._first)
        self.changed.emit()

    @Slot(int)
    def moveLast(self, by: int) -> None:
        """End so many pages later; the first goes along where it must."""
        self._last = min(max(self._last + by, 1), self._pages)
        self._first = min(self._first, self._last)
        self.changed.emit()

    @Slot()
    def give(self) -> None:
        """Print them."""
        if self._pages:
            self.printAsked.emit(self._first, self._last)

    def tell(self, state: str, trouble: str, pages: int) -> None:
        """How it goes with the document."""
        if pages != self._pages:
            self._first, self._last = min(1, pages), pages
        self._state, self._trouble, self._pages = state, trouble, pages
        self.changed.emit()

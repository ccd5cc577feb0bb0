"""Where the tour stops at a printer: the sheet before a document is printed, in each state."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.app.messages import After
from kiosk.app.printers import Printers
from kiosk.app.window import KioskWindow
from kiosk.guides.walk import Walk
from kiosk.tour.booking_visitor import ShownPrinter

_CENTS = 20
Prepare = Callable[[KioskWindow], None]


class ShownPages(QObject):
    """A printer of documents that does nothing: it says what it is told to."""

    changed = Signal()

    def __init__(self, parent: QObject, pages: int, state: str, trouble: str) -> None:
        super().__init__(parent)
        self.pages, self._then = pages, (state, trouble)
        self.state = self.trouble = ""

    def read(self, pdf: bytes) -> None:
        """It has as many pages as was said."""
        del pdf
        self.state, self.trouble = self._then

    def print_pages(self, first: int, last: int) -> None:
        """None is."""

    def let_go(self) -> None:
        """Nothing is held."""


def printing_stops(walk: Walk) -> Iterator[tuple[str, Prepare]]:
    """The names of the stops, and what leads to each."""
    yield "print-reading", partial(_sheet, pages=0, state="reading")
    yield "print-one", partial(_sheet, pages=1, state="ready")
    yield "print-pages", partial(_sheet, pages=4, state="ready", cents=_CENTS)
    yield "print-unreadable", partial(_sheet, pages=0, state="unreadable")
    yield "print-printing", partial(_sheet, pages=4, state="printing", cents=_CENTS)
    yield "print-printed", partial(_sheet, pages=4, state="printed", cents=_CENTS)
    for trouble in ("paper", "slow"):
        yield f"print-{trouble}", partial(_sheet, pages=4, state="failed", trouble=trouble)
    yield "later-printable", partial(_later, walk=walk, state="ready")
    for trouble in ("paper", "cover", "unplugged", "off", "busy", "slow", "unknown"):
        yield f"later-{trouble}", partial(_later, walk=walk, state="failed", trouble=trouble)
    yield "finished-unprinted", _unprinted


def _sheet(kiosk: KioskWindow, pages: int, state: str, trouble: str = "", cents: int = 0) -> None:
    shown = ShownPages(kiosk.engine, pages, state, trouble)
    tickets = ShownPrinter("ready", kiosk.engine)
    kiosk.journey.opened.open_printers(Printers(tickets, shown, cents))
    kiosk.journey.opened.print_document(b"", "CAF · Votre attestation de droits")


def _later(kiosk: KioskWindow, walk: Walk, state: str, trouble: str = "") -> None:
    shown = ShownPrinter(state, kiosk.engine)
    shown.trouble = trouble
    kiosk.journey.opened.open_printers(Printers(shown))
    kiosk.journey.later(walk)
    shown.changed.emit()


def _unprinted(kiosk: KioskWindow) -> None:
    kiosk.journey.finished(After.FINISH, kiosk.frame.clock)
    kiosk.journey.gone(kiosk.frame.clock)
    kiosk.journey.opened.tell_emptied(1)

"""To the printer: the sheet on which one says which pages of a document are to be printed."""

from typing import TYPE_CHECKING

from kiosk.app.ways.ground import Ground
from kiosk.devices.page_printing import PagePrinting
from kiosk.screens.printing.print_view import PrintView

if TYPE_CHECKING:
    from kiosk.app.printers import Printers


class PrintingWay:
    """Opens the sheet, and closes it; what is printed is held by what prints it alone."""

    def __init__(self, ground: Ground, printers: "Printers", pages: PagePrinting) -> None:
        self._ground = ground
        self._pages = pages
        self._cents = printers.page_cents
        pages.changed.connect(self._changed)

    def offer(self, pdf: bytes, name: str = "") -> None:
        """Offer to print a document; `name` is what it is called on the sheet."""
        view = PrintView(self._ground.display, self._cents, name)
        view.printAsked.connect(self._pages.print_pages)
        view.closed.connect(self._close)
        view.mediatorAsked.connect(self._ground.call)
        self._pages.read(pdf)
        self._show(view)
        self._ground.open("printing/PrintScreen.qml", view)

    def forget(self) -> None:
        """As for somebody who just came."""
        self._pages.let_go()

    def _close(self) -> None:
        self._pages.let_go()
        self._ground.navigation.back()

    def _changed(self) -> None:
        if isinstance(view := self._ground.navigation.page.view, PrintView):
            self._show(view)

    def _show(self, view: PrintView) -> None:
        view.tell(self._pages.state, self._pages.trouble, self._pages.pages)

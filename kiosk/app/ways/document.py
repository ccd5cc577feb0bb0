"""A document that a site handed over: shown, printed, and forgotten as soon as one leaves it."""

from collections.abc import Callable

from kiosk.app.ways.ground import Ground
from kiosk.devices.document.drawing import DocumentDrawing, Drawing
from kiosk.screens.document import document_page as _page  # noqa: F401  registers its QML type
from kiosk.screens.document.document_view import DocumentView

Print = Callable[[bytes, str], None]


class DocumentWay:
    """Holds the one document that is shown; `drawing` makes what draws it."""

    def __init__(self, ground: Ground, drawing: Callable[[], Drawing] = DocumentDrawing) -> None:
        self._ground = ground
        self._make = drawing
        self._pdf = b""
        self._view: DocumentView | None = None
        ground.navigation.changed.connect(self._look)

    def show(self, pdf: bytes, site: str, prints: Print | None) -> None:
        """Show it on a page of its own; `prints` prints it, where anything does."""
        view = DocumentView(self._make(), site, printable=prints is not None)
        if prints is not None:
            view.printAsked.connect(lambda: prints(self._pdf, site))
        view.closed.connect(self._ground.navigation.back)
        view.mediatorAsked.connect(self._ground.call)
        self._pdf, self._view = pdf, view
        self._ground.open("document/DocumentScreen.qml", view)
        view.show(pdf)

    def forget(self) -> None:
        """Nothing of it is left."""
        view, self._view = self._view, None
        self._pdf = b""
        if view is not None:
            view.let_go()

    def _look(self) -> None:
        """Once it is no page any more that one can come back to, it is let go."""
        if self._view is not None and not self._ground.navigation.holds(self._view):
            self.forget()

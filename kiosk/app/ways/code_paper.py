"""The code to continue later, on paper."""

from typing import TYPE_CHECKING

from kiosk.app.ways.ground import Ground
from kiosk.guides.walk import Walk
from kiosk.screens.resume.later_view import LaterView

if TYPE_CHECKING:
    from kiosk.devices.printing import Printing


class CodePaper:
    """Offers it where the place has a printer, and tells how the printing goes."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._known: Printing | None = None

    def offer(self, view: LaterView, walk: Walk) -> None:
        """The code of this walk can be printed, as soon as a printer is found."""
        printing = self._ground.tickets()
        if printing is None:
            return
        if printing is not self._known:
            self._known = printing
            printing.changed.connect(self._changed)
        view.printAsked.connect(lambda: self._print(walk))
        printing.look()
        if printing.state:
            view.set_printer("ready")

    def _print(self, walk: Walk) -> None:
        from kiosk.screens.resume.takeaway import ticket  # noqa: PLC0415  few are ever printed

        if self._known:
            self._known.print_ticket(ticket(walk, self._ground.display.spoken))

    def _changed(self) -> None:
        view = self._ground.navigation.page.view
        if self._known and isinstance(view, LaterView):
            view.set_printer(self._known.state, self._known.trouble)

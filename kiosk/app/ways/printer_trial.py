"""The printer is tried, and the person says whether it did its part."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from kiosk.app.ways.ground import Ground
from kiosk.devices.printing import PaperPrinting
from kiosk.devices.ticket import Line, Ticket, Weight
from kiosk.screens.navigation import Page
from kiosk.screens.setup.trial_view import TrialView, Tried

translate = QCoreApplication.translate  # the tool that collects words knows it by this name

Said = Callable[[str], None]


class PrinterTrial:
    """Prints a ticket that says where it comes from. `printer` is as in `PaperPrinting`."""

    def __init__(
        self, ground: Ground, printer: Callable[[], str], place: Callable[[], str]
    ) -> None:
        self._ground, self._wanted, self._place = ground, printer, place
        self._view: TrialView | None = None
        self._printing: PaperPrinting | None = None

    def page(self, answered: str, said: Said) -> Page:
        """Its page; `said` hears whether it worked."""
        self._printing = PaperPrinting(self._wanted(), self._ground.navigation)
        view = self._view = TrialView(self._ground.display, "printer", self._tell, answered)
        self._printing.changed.connect(self._refresh)
        view.tryAsked.connect(self._try)
        view.said.connect(said)
        self._printing.look()
        return Page("setup/TrialScreen.qml", view)

    @property
    def _state(self) -> str:
        return self._printing.state if self._printing else ""

    def _tell(self) -> Tried:
        there = bool(self._state)
        return Tried(
            title=translate("Staff", "Printer"),
            lead=translate("Staff", "Press the button: a small ticket comes out of the printer.")
            if there
            else translate(
                "Staff",
                "No printer is found. Plug one in and switch it on, or go on without: "
                "residents then photograph the screen.",
            ),
            button=translate("Staff", "Print a ticket"),
            question=translate("Staff", "Did the ticket come out?"),
            advice=translate(
                "Staff", "Is there paper, the right way round? Is the lid shut, the light on?"
            ),
            trouble=translate("Staff", "The printer did not take the ticket. See paper and cable.")
            if self._state == "failed"
            else "",
            ready=there,
            busy=self._state == "printing",
        )

    def _try(self) -> None:
        if self._printing is not None:
            right_to_left = self._ground.display.spoken.right_to_left
            above = (
                Line(translate("Staff", "Test ticket"), Weight.TITLE),
                Line(self._place()),
                Line(translate("Staff", "If you can read this, the printer works."), Weight.BOLD),
            )
            self._printing.print_ticket(Ticket(above, "PAS A PAS", (), right_to_left))

    def _refresh(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.refresh()

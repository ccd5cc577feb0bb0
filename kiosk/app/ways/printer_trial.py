"""The printer is tried, and the person says whether it did its part."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from kiosk.app.health.finding import broken
from kiosk.app.health.words import WORDS, in_words
from kiosk.app.office import Office
from kiosk.app.printers import make_printers
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.printers import said
from kiosk.devices.printing import Printing
from kiosk.screens.navigation import Page
from kiosk.screens.setup.trial_view import TrialView, Tried
from kiosk.screens.staff.setting_words import GROUPS
from kiosk.screens.staff.settings_view import Row
from kiosk.screens.staff.trial_ticket_view import trial_ticket

translate = QCoreApplication.translate  # the tool that collects words knows it by this name
_OTHERS = "printers"  # the group of settings in which printers are chosen

Said = Callable[[str], None]


class PrinterTrial:
    """Prints a ticket on the printer that is set. `choose` gives the page of their settings."""

    def __init__(self, ground: Ground, office: Office, choose: Callable[[str], Page]) -> None:
        self._ground, self._office, self._choose = ground, office, choose
        self._view: TrialView | None = None
        self._printing: Printing | None = None
        self._set_to: tuple[str, int] | None = None
        ground.navigation.changed.connect(self._come_back)

    def page(self, answered: str, hear: Said) -> Page:
        """Its page; `hear` is told whether it worked."""
        self._set_to = None
        view = self._view = TrialView(self._ground.display, "printer", self._tell, answered)
        view.tryAsked.connect(self._try)
        view.said.connect(hear)
        view.taken.connect(lambda key: self._ground.navigation.open(self._choose(key)))
        return Page("setup/TrialScreen.qml", view)

    def _come_back(self) -> None:
        """Look for the printer of the settings, which may have been changed meanwhile."""
        if self._view is None or self._ground.navigation.page.view is not self._view:
            return
        site = self._office.settings().site
        if (site.printer, site.paper_mm) != self._set_to:
            self._set_to = (site.printer, site.paper_mm)
            self._printing = make_printers(site, self._office.data).tickets
            if isinstance(self._printing, QObject):
                self._printing.setParent(self._ground.navigation)  # what it runs may outlast us
            self._printing.changed.connect(self._refresh)
            self._printing.look()
            self._refresh()

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
            trouble=self._trouble(),
            ready=there,
            busy=self._state == "printing",
            rows=[
                Row(
                    _OTHERS,
                    translate("Staff", "Choose the printer"),
                    translate("Staff", GROUPS[_OTHERS].hint),
                )
            ],
        )

    def _trouble(self) -> str:
        """Why nothing came out, and what to do, as the health of the kiosk says it."""
        if self._printing is None or self._state != "failed":
            return ""
        name = said("printing.printer", self._office.settings().site.printer)
        finding = broken(f"printers.{self._printing.trouble}", name)
        if finding.words not in WORDS:
            return translate("Staff", "The printer did not take the ticket. See paper and cable.")
        return " ".join(in_words(finding, translate, self._ground.display.spoken))

    def _try(self) -> None:
        if self._printing is not None:
            place = self._office.settings().site.place_name
            self._printing.print_ticket(trial_ticket(place, self._ground.display.spoken))

    def _refresh(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.refresh()

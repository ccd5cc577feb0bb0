"""A librarian chooses the printers, and tries the one of tickets."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.printers import make_printers
from kiosk.app.ways.ground import Ground
from kiosk.devices.printing import Looking, Printing
from kiosk.language.languages import Language
from kiosk.language.money import euros
from kiosk.language.written import number
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.trial_ticket_view import TrialTicketView, trial_ticket
from kiosk.settings.printer_address import NO_PRINTER, SCHEME, as_typed, in_short
from kiosk.settings.site import BY_KEY

CHOSEN_HERE = ("printing.printer", "printing.page_printer")
_ADDRESS = "an address"  # no printer of CUPS has a space in its name
Keep = Callable[[str, Any, Callable[[str], None]], None]


class PrintersWay:
    """The choices of printers. `printing_on` makes what prints with the settings as they are."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office
        self._looking: Looking | None = None
        self._names: Sequence[str] = ()
        self._tried: Printing | None = None

    def choose(self, key: str, keep: Keep) -> None:
        """Which printer: one that is found, none, or one at an address.

        `keep` keeps a value, and is told how a refusal is shown.
        """

        def options() -> list[Option]:
            value = getattr(self._office.settings().site, BY_KEY[key])
            named = [each for each in (value,) if each not in {"", NO_PRINTER, *self._names}]
            names = ["", *self._names, *named]
            if key == "printing.printer":
                names += [_ADDRESS, NO_PRINTER]
            return [Option(each, said(key, each), each == value) for each in names]

        view = ChoiceView(self._ground.display, lambda: title(key), options)

        def take(name: str) -> None:
            if name == _ADDRESS:
                self._ask_address(keep)
            else:
                keep(key, name, view.refuse)

        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)
        self._look()

    def try_ticket(self, printing: Printing | None = None) -> None:
        """A test ticket, on the printer of the settings, or on that one."""
        site = self._office.settings().site
        tried = printing or make_printers(site, self._office.data).tickets
        view = TrialTicketView(self._ground.display)
        self._tried = tried
        tried.changed.connect(self._tell_trial)
        view.printAsked.connect(
            lambda: tried.print_ticket(trial_ticket(site.place_name, self._ground.display.spoken))
        )
        view.closed.connect(self._ground.navigation.back)
        self._ground.open("staff/TrialTicketScreen.qml", view)
        self._tell_trial()
        tried.look()

    def _tell_trial(self) -> None:
        view = self._ground.navigation.page.view
        if self._tried is not None and isinstance(view, TrialTicketView):
            view.tell(self._tried.state, self._tried.trouble)

    def _ask_address(self, keep: Keep) -> None:
        key = "printing.printer"
        value = self._office.settings().site.printer
        begun = in_short(value) if value.startswith(SCHEME) else ""
        view = EditView(self._ground.display, _address_label, begun, web=True)

        def refuse(cause: str) -> None:
            view.refuse("address" if cause == "wrong" else cause)

        view.given.connect(lambda words: keep(key, address_of(words), refuse))
        self._ground.open("staff/EditScreen.qml", view)

    def _look(self) -> None:
        if self._looking is None:
            self._looking = self._office.looking()
            self._looking.found.connect(self._found)
        self._looking.look()

    def _found(self, names: Sequence[str]) -> None:
        self._names = names
        if isinstance(view := self._ground.navigation.page.view, ChoiceView):
            view.changed.emit()


def _address_label() -> str:
    words = QCoreApplication.translate("Staff", "Address of the printer, such as %1")
    return words.replace("%1", "\N{FIRST STRONG ISOLATE}192.168.1.50\N{POP DIRECTIONAL ISOLATE}")


def address_of(typed: str) -> str:
    """What is kept of what was typed; an address of nothing is refused, and no name is one."""
    kept = as_typed(typed)
    return kept if kept.startswith(SCHEME) else f"{SCHEME}{kept}"


def title(key: str) -> str:
    """What is chosen."""
    if key == "printing.page_printer":
        return QCoreApplication.translate("Staff", "Printer of documents")
    return QCoreApplication.translate("Staff", "Printer of tickets")


def value_in_words(key: str, value: str | int, language: Language) -> str:
    """A setting of the printers."""
    if isinstance(value, str):
        return said(key, value)
    if key == "printing.paper_mm":
        words = QCoreApplication.translate("Staff", "%1 cm wide", "paper")
        return words.replace("%1", number(value / 10, language, 1))
    nothing = QCoreApplication.translate("Staff", "Nothing is said of a price")
    return euros(value, language) if value else nothing


def said(key: str, value: str) -> str:
    """A printer in words."""
    match key, value:
        case "printing.page_printer", "":
            return QCoreApplication.translate("Staff", "None: documents are not printed here")
        case _, "":
            return QCoreApplication.translate("Staff", "The usual one of this machine")
        case _, "-":
            return QCoreApplication.translate("Staff", "None: no ticket is printed")
        case _, "an address":
            return QCoreApplication.translate("Staff", "A small ticket printer, by its address")
    if value.startswith(SCHEME):
        words = QCoreApplication.translate("Staff", "The small ticket printer %1")
        shown = f"\N{FIRST STRONG ISOLATE}{in_short(value)}\N{POP DIRECTIONAL ISOLATE}"
        return words.replace("%1", shown)
    return value

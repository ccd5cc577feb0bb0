"""What a librarian watches: the health of the kiosk, and the journal of what the staff did."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.health import look_at_health
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.journal_view import JournalView, Line
from kiosk.screens.staff.journal_words import ACTIONS
from kiosk.staff.people import person_of
from kiosk.storage.troubles import StorageError

_SHOWN_LINES = 50


class WatchingWay:
    """Opens either; `label` gives what a setting is called, by its key."""

    def __init__(self, ground: Ground, office: Office, label: Callable[[str], str]) -> None:
        self._ground = ground
        self._office = office
        self._label = label

    def open(self, tile: str) -> None:
        """The "health" or the "journal"."""
        if tile == "health":
            look_at_health(self._ground, self._office)
            return
        view = JournalView(self._ground.display, self._lines)
        self._ground.open("staff/JournalScreen.qml", view)

    def _lines(self) -> list[Line]:
        teller = Teller(self._ground.display.spoken, self._office.zone)
        try:
            entries = self._office.journal.last(_SHOWN_LINES)
        except StorageError:
            return []
        lines = []
        for entry in entries:
            person = person_of(entry.who)
            name = person.name or QCoreApplication.translate("Staff", "Librarian")
            did = QCoreApplication.translate("Staff", ACTIONS.get(entry.action, entry.action))
            detail = f" ({self._label(entry.detail)})" if entry.detail else ""
            said = QCoreApplication.translate("Staff", "%1: %2", "who, what they did")
            words = said.replace("%1", name).replace("%2", f"{did}{detail}")
            lines.append((teller.moment(entry.at), words))
        return lines

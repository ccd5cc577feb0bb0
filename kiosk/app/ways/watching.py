"""What a librarian watches: the health of the kiosk, and the journal of what the staff did."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.app.health.finding import Finding, Verdict
from kiosk.app.health.words import in_words
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.devices.errand import Errand
from kiosk.screens.booking.moments import Teller
from kiosk.screens.navigation import Navigation
from kiosk.screens.staff.health_view import HealthView
from kiosk.screens.staff.journal_view import JournalView, Line
from kiosk.screens.staff.setting_words import ACTIONS
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
            self._health()
            return
        view = JournalView(self._ground.display, self._lines)
        self._ground.open("staff/JournalScreen.qml", view)

    def _health(self) -> None:
        view = HealthView(self._ground.display, _said)
        self._ground.open("staff/HealthScreen.qml", view)
        look_at_itself(self._office.check, view, self._ground.navigation)

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


def look_at_itself(command: tuple[str, ...], view: HealthView, navigation: Navigation) -> None:
    """Run `check` beside this process, which answers meanwhile, and show what it finds."""

    def over(done: bool, said: str) -> None:
        del done  # something may be wrong, which its exit code tells too
        if not navigation.holds(view):
            return
        try:
            view.tell(json.loads(said)["findings"])
        except (ValueError, KeyError, TypeError):
            view.tell(None)

    if command:
        # Not a child of the view: who leaves the screen before waits for nothing.
        errand = Errand(navigation)
        errand.over.connect(over)
        errand.go(command)


def _said(found: Mapping[str, Any]) -> tuple[str, str]:
    finding = Finding(found["words"], Verdict(found["verdict"]), tuple(found["values"]))
    return in_words(finding, lambda words: QCoreApplication.translate("Health", words))

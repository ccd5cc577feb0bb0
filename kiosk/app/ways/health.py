"""A librarian looks at the health of the kiosk, as `check` finds it."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.app.health.finding import Finding, Verdict
from kiosk.app.health.words import in_words
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.devices.errand import Errand
from kiosk.language.languages import Language
from kiosk.screens.navigation import Navigation
from kiosk.screens.staff.health_view import HealthView


def look_at_health(ground: Ground, office: Office) -> None:
    """Open the screen, and have the kiosk look at itself."""
    view = HealthView(ground.display, lambda found: _said(found, ground.display.spoken))
    ground.open("staff/HealthScreen.qml", view)
    look_at_itself(office.check, view, ground.navigation)


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


def _said(found: Mapping[str, Any], language: Language) -> tuple[str, str]:
    finding = Finding(found["words"], Verdict(found["verdict"]), tuple(found["values"]))
    return in_words(finding, QCoreApplication.translate, language)

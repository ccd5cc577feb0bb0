"""Where the tour stops on the staff's side, in a made-up place."""

import atexit
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from kiosk.app.office import Office
from kiosk.app.ways.staffing import StaffWay
from kiosk.app.window import KioskWindow
from kiosk.screens.navigation import Page
from kiosk.screens.staff.choice_view import ChoiceView
from kiosk.screens.staff.door_view import DoorView
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.health_view import HealthView
from kiosk.screens.staff.settings_view import SettingsView
from kiosk.screens.staff.trial_ticket_view import TrialTicketView
from kiosk.staff.door import Door
from kiosk.staff.journal import Action, Journal
from kiosk.staff.people import LIBRARIAN, mediator
from kiosk.storage.opening import open_database
from kiosk.tour.shown_desk import ZONE
from kiosk.tour.stop import Stop

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
NADIA = mediator("Nadia")
_FOUND: tuple[tuple[str, str, list[str]], ...] = (
    ("broken", "printers.unplugged", ["Accueil"]),
    ("broken", "sync.refused", ["bookings"]),
    ("look at this", "guides.due", ["2", "prime-activite, rsa"]),
    ("ok", "clock.ok", ["2026-11-24T10:42"]),
    ("ok", "disk.ok", ["83214991360"]),
    ("ok", "secrets.machine", []),
)
_SITE = """
[printing]
printer = "escpos:tcp://192.168.1.50"
page_printer = "Accueil"
page_cents = 20

[place]
name = "Bibliothèque Mériadeck"
address = "85 cours du Maréchal-Juin, 33000 Bordeaux"
desk_direction = "right"

[place.desk]
fr = "Le bureau des médiateurs est à droite, près de la fenêtre."
en = "The mediators’ desk is on the right, next to the window."
"""


def staff_stops() -> Iterator[Stop]:
    """All stops of the staff's side."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


@cache
def _folders() -> tuple[Path, Path]:
    """A made-up place, gone with the process of the tour."""
    made = tempfile.TemporaryDirectory(prefix="pas-a-pas-tour-")
    atexit.register(made.cleanup)
    data, config = Path(made.name) / "data", Path(made.name) / "config"
    config.mkdir()
    (config / "site.toml").write_text(_SITE, "utf-8")
    return data, config


@cache
def shown_office() -> Office:
    """The staff's side of the made-up place."""
    data, config = _folders()
    database = open_database(data).database
    if database is None:
        raise RuntimeError("the tour has nowhere to keep anything")
    office = Office(database, data, config, clock=lambda: MOMENT, looking=ShownLook)
    door, journal = Door(database), Journal(database)
    early = MOMENT - timedelta(hours=2)
    door.set_pin(LIBRARIAN, "481592", early)
    door.set_pin(NADIA, "730164", early)
    journal.note(NADIA, Action.ENTERED, early)
    journal.note(LIBRARIAN, Action.SETTING_CHANGED, MOMENT, "session.idle_s")
    return office


def staff_way(kiosk: KioskWindow) -> StaffWay:
    """The staff's way at that kiosk."""
    kiosk.journey.opened.open_office(shown_office())
    return kiosk.journey.opened.staff_way(shown_office())


def _view(kiosk: KioskWindow) -> QObject:
    return kiosk.navigation.page.view


def _door(kiosk: KioskWindow, *, chosen: bool = True) -> DoorView:
    staff_way(kiosk).knock()
    view = cast(DoorView, _view(kiosk))
    if chosen:
        view.choose(0)
    return view


def _nobody(kiosk: KioskWindow) -> None:
    view = DoorView(kiosk.display, [])
    staff_way(kiosk).knock()
    kiosk.navigation.open(Page("staff/DoorScreen.qml", view))


def _tile(kiosk: KioskWindow, tile: str) -> None:
    way = staff_way(kiosk)
    way.enter(LIBRARIAN)
    way.open(tile)


def _group(kiosk: KioskWindow, group: str) -> SettingsView:
    _tile(kiosk, group)
    return cast(SettingsView, _view(kiosk))


def _row(kiosk: KioskWindow, group: str, key: str) -> QObject:
    _group(kiosk, group).taken.emit(key)
    return _view(kiosk)


def _edit(kiosk: KioskWindow) -> EditView:
    return cast(EditView, _row(kiosk, "place", "place.desk.fr"))


def _last_language(kiosk: KioskWindow) -> None:
    _tile(kiosk, "languages")
    cast(ChoiceView, _view(kiosk)).refuse("last")


def _address(kiosk: KioskWindow) -> None:
    cast(ChoiceView, _row(kiosk, "printers", "printing.printer")).taken.emit("an address")
    cast(EditView, _view(kiosk)).refuse("address")


def _trial(kiosk: KioskWindow, state: str) -> None:
    cast(TrialTicketView, _row(kiosk, "printers", "printing.trial")).tell(
        state, "paper" if state == "failed" else ""
    )


def _health_view(kiosk: KioskWindow) -> HealthView:
    _tile(kiosk, "health")
    return cast(HealthView, _view(kiosk))


def _health(kiosk: KioskWindow) -> None:
    _health_view(kiosk).tell(
        [
            {"verdict": verdict, "words": words, "values": values}
            for verdict, words, values in _FOUND
        ]
    )


class ShownLook(QObject):
    """Finds the printers of the made-up place."""

    found = Signal(list)

    def look(self) -> None:
        """At once."""
        self.found.emit(["Accueil", "Bureau"])


_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "staff-mark": lambda kiosk: kiosk.journey.opened.open_office(shown_office()),
    "staff-door": lambda kiosk: _door(kiosk, chosen=False),
    "staff-pin": lambda kiosk: _door(kiosk).type("4815"),
    "staff-pin-wrong": lambda kiosk: _door(kiosk).refuse("wrong"),
    "staff-pin-wait": lambda kiosk: _door(kiosk).refuse("wait", 40),
    "staff-nobody": _nobody,
    "staff-office": lambda kiosk: staff_way(kiosk).enter(LIBRARIAN),
    **{
        f"staff-{tile}": partial(_tile, tile=tile)
        for tile in ("place", "languages", "times", "screen", "printers", "journal")
    },
    "staff-kept": lambda kiosk: _group(kiosk, "place").tell_kept(),
    "staff-edit": _edit,
    "staff-edit-refused": lambda kiosk: _edit(kiosk).refuse("wrong"),
    "staff-direction": lambda kiosk: _row(kiosk, "place", "place.desk_direction"),
    "staff-idle": lambda kiosk: _row(kiosk, "times", "session.idle_s"),
    "staff-last-language": _last_language,
    "staff-printer": lambda kiosk: _row(kiosk, "printers", "printing.printer"),
    "staff-printer-address": _address,
    "staff-printer-price": lambda kiosk: _row(kiosk, "printers", "printing.page_cents"),
    **{
        f"staff-trial-{state or 'none'}": partial(_trial, state=state)
        for state in ("", "ready", "printing", "printed", "failed")
    },
    "staff-ruler": lambda kiosk: _row(kiosk, "screen", "screen.diagonal_mm"),
    "staff-health": _health,
    "staff-health-looking": _health_view,
}

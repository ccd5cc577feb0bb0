"""Where the tour stops in what a librarian sets of the place, and in what residents see of it."""

import atexit
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject

from kiosk.app.notices import Notices
from kiosk.app.office import Office
from kiosk.app.window import KioskWindow
from kiosk.language.languages import Language
from kiosk.screens.call.call_view import CallView, DeskHours
from kiosk.screens.home.home_view import HomeView
from kiosk.screens.navigation import Page
from kiosk.screens.staff.day_hours_view import DayHoursView
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.entries_view import EntriesView
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.opening import open_database
from kiosk.tour.stop import Stop

# By the clock of this machine, as residents read it.
_MOMENT = datetime(2026, 11, 24, 10, 42).astimezone()
_SUNDAY = datetime(2026, 11, 29, 10, 42).astimezone()
_HOURS = "Tu-Fr 10:00-12:30,14:00-19:00; Sa 10:00-18:00; PH off; 2026 Dec 24-2027 Jan 02 off"
_SITE = """
[place]
name = "Bibliothèque Mériadeck"
hours = "%s"
desk = {fr = "À droite."}
desk_direction = "right"
"""
_WORDS = {
    Language.FR: "Aujourd’hui à 15 h : atelier « Mon premier courriel », entrée libre.",
    Language.EN: "Today at 15:00: workshop “My first e-mail”, free for all.",
}


def place_stops() -> Iterator[Stop]:
    """All stops of what is set of the place."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


@cache
def office_of(site: str) -> Office:
    """That of a made-up place with these settings, gone with the process of the tour."""
    made = tempfile.TemporaryDirectory(prefix="pas-a-pas-tour-")
    atexit.register(made.cleanup)
    config = Path(made.name) / "config"
    config.mkdir()
    (config / "site.toml").write_text(site, "utf-8")
    database = open_database(Path(made.name) / "data").database
    if database is None:
        raise RuntimeError("the tour has nowhere to keep anything")
    return Office(database, Path(made.name) / "data", config, clock=lambda: _MOMENT)


def opened(kiosk: KioskWindow, tile: str, site: str = _SITE % _HOURS) -> EntriesView:
    """The list behind a tile, in the place with these settings."""
    office = office_of(site)
    kiosk.journey.opened.open_office(office)
    way = kiosk.journey.opened.staff_way(office)
    way.enter(LIBRARIAN)
    way.open(tile)
    return cast(EntriesView, page(kiosk))


def page(kiosk: KioskWindow) -> QObject:
    """What is shown."""
    return kiosk.navigation.page.view


def _day(kiosk: KioskWindow, key: str = "day 1") -> DayHoursView:
    opened(kiosk, "hours").taken.emit(key)
    return cast(DayHoursView, page(kiosk))


def _backwards(kiosk: KioskWindow) -> None:
    view = _day(kiosk)
    view.add(3, -8 * 60)
    view.give()


def _closing(kiosk: KioskWindow) -> None:
    opened(kiosk, "hours").acted.emit("closing")
    view = cast(EditView, page(kiosk))
    view.type("24/12/2025")
    view.give()


def _notices(now: datetime) -> Notices:
    notices = Notices(_HOURS, _WORDS, clock=lambda: now)
    notices.load()
    return notices


def _home(kiosk: KioskWindow, *, message: bool) -> None:
    notices = _notices(_MOMENT)

    def told() -> tuple[str, str]:
        found = notices.message(kiosk.display.spoken) if message else None
        return (found.words, str(found.language)) if found else ("", "")

    cast(HomeView, page(kiosk)).tell(lambda: notices.opening(kiosk.display.spoken), told)


def _call(kiosk: KioskWindow, now: datetime) -> None:
    around, notices = kiosk.journey.around, _notices(now)
    hours = DeskHours(
        lambda: notices.opening(kiosk.display.spoken),
        lambda: notices.week(kiosk.display.spoken),
        notices.closed,
    )
    view = CallView(kiosk.display, around.desk, around.desk_direction, str, hours=hours)
    kiosk.navigation.open(Page("call/CallScreen.qml", view))


def _typed(kiosk: KioskWindow, act: str, *words: str) -> None:
    """What comes of typing those words, one after another, in the list of allowed sites."""
    opened(kiosk, "sites", _SITE % "" + _SITES).acted.emit(act)
    for each in words:
        view = cast(EditView, page(kiosk))
        view.type(each)
        view.give()


_MESSAGE = """
[message]
shown = true
until = "2026-12-24"
words = {fr = "Atelier à 15 h, entrée libre.", en = "Workshop at 15:00, free for all."}
"""
_SITES = """
[browsing.allowed]
"bibliotheque.bordeaux.fr" = {by = "Claire, à l’accueil", why = "la carte jeune"}
"horaires.example.fr" = {by = "Nadia", why = "les horaires du tram"}
"""

_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "home-open": partial(_home, message=False),
    "home-message": partial(_home, message=True),
    "call-open": partial(_call, now=_MOMENT),
    "call-closed": partial(_call, now=_SUNDAY),
    "staff-hours": partial(opened, tile="hours"),
    "staff-hours-none": partial(opened, tile="hours", site=_SITE % ""),
    "staff-hours-part": partial(
        opened, tile="hours", site=_SITE % "Tu-Fr 10:00-18:00; Jul-Aug Tu-Fr 14:00-18:00"
    ),
    "staff-hours-rare": partial(opened, tile="hours", site=_SITE % "PH off; Mo[1] 14:00-18:00"),
    "staff-hours-kept": lambda kiosk: opened(kiosk, "hours").tell_kept(),
    "staff-day": _day,
    "staff-day-closed": partial(_day, key="day 0"),
    "staff-day-backwards": _backwards,
    "staff-closing-past": _closing,
    "staff-message": partial(opened, tile="message", site=_SITE % "" + _MESSAGE),
    "staff-message-none": partial(opened, tile="message", site=_SITE % ""),
    "staff-sites": partial(opened, tile="sites", site=_SITE % "" + _SITES),
    "staff-site-insecure": lambda kiosk: _typed(kiosk, "add", "http://example.org"),
    "staff-site-who": lambda kiosk: _typed(kiosk, "add", "mairie.example.fr"),
    "staff-site-one": lambda kiosk: opened(kiosk, "sites", _SITE % "" + _SITES).taken.emit(
        "bibliotheque.bordeaux.fr"
    ),
}

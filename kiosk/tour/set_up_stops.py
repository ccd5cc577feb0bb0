"""Where the tour stops in the setting-up of a kiosk, in a made-up place that nobody has set up."""

import atexit
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.app.drafts import keep_calendars
from kiosk.app.offer_office import MEDIATORS
from kiosk.app.office import Office
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.naming import BOOKED, HOURS
from kiosk.app.ways.staffing import StaffWay
from kiosk.app.window import KioskWindow
from kiosk.booking.offer import Account
from kiosk.screens.navigation import Page
from kiosk.screens.setup.pin_view import PinView
from kiosk.screens.setup.server_view import ServerView
from kiosk.screens.setup.trial_view import TrialView, Tried
from kiosk.screens.setup.trial_words import NOTES, PROGRESS
from kiosk.screens.staff.door_view import DoorView
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.entries_view import EntriesView
from kiosk.staff.people import LIBRARIAN
from kiosk.staff.set_up import END, STEPS, SetUp
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.tour.shown_desk import ZONE
from kiosk.tour.stop import Stop

_MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
_SITE = """
[place]
name = "Bibliothèque Mériadeck"
address = "85 cours du Maréchal-Juin, 33000 Bordeaux"
desk_direction = "right"
desk = {fr = "Le bureau des médiateurs est à droite.", en = "The desk is on the right."}
"""
_URL = "https://agenda.example.org/dav/kiosk/"
_CALENDARS = [
    {"path": "/dav/kiosk/nadia-permanences/", "name": "Nadia : permanences"},
    {"path": "/dav/kiosk/nadia-rdv/", "name": "Nadia : rendez-vous"},
    {"path": "/dav/kiosk/permanences/", "name": "Permanences de tous"},
]
# What a trial may come to, of those that look alike one each.
_SHOWN_NOTES = ("fit", "password", "expired", "portal", "unreachable", "no calendars", "untried")


def set_up_stops() -> Iterator[Stop]:
    """All stops of the setting-up."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


@cache
def _office(*, told: bool) -> Office:
    """A new kiosk; `told`: somebody has set it up."""
    made = tempfile.TemporaryDirectory(prefix="pas-a-pas-tour-")
    atexit.register(made.cleanup)
    data, config = Path(made.name) / "data", Path(made.name) / "config"
    config.mkdir()
    (config / "site.toml").write_text(_SITE if told else "", "utf-8")
    database = open_database(data).database
    if database is None:
        raise RuntimeError("the tour has nowhere to keep anything")
    office = Office(database, data, config, clock=lambda: _MOMENT)
    if told:
        desk = SetUpDesk(office)
        desk.set_pin(LIBRARIAN, "481592")
        nadia = desk.offers.add_mediator("Nadia")
        desk.offers.set_server(Account(_URL, "borne"))
        desk.offers.put(MEDIATORS, nadia, {"permanences": "/dav/kiosk/permanences/"})
    return office


def _way(kiosk: KioskWindow, *, told: bool) -> StaffWay:
    office = _office(told=told)
    kiosk.journey.opened.open_office(office)
    return kiosk.journey.opened.staff_way(office)


def _door(kiosk: KioskWindow) -> None:
    """The door of a demonstration: nobody has a PIN, and it can be made a place."""
    view = DoorView(kiosk.display, [])
    view.offer_set_up(offered=True)
    kiosk.navigation.open(Page("staff/DoorScreen.qml", view))


def _at(kiosk: KioskWindow, step: str, *, told: bool = False) -> StaffWay:
    """At a step of a kiosk of which nothing is said, or that is all set up."""
    done = frozenset(STEPS) - {"printer"} if told else frozenset()
    office = _office(told=told)
    for state in ("set-up.calendar", "set-up.reports", "set-up.tried.sound"):
        States(office.database).set(state, "", _MOMENT)
    SetUpDesk(office).keep_state(SetUp(step, done, frozenset({"printer"})))
    way = _way(kiosk, told=told)
    way.begin()
    return way


def _welcome(kiosk: KioskWindow, at: str) -> None:
    SetUpDesk(_office(told=False)).keep_state(SetUp(at))
    _way(kiosk, told=False)


def _tried(kiosk: KioskWindow, note: str) -> None:
    """A trial of the calendar has come to that."""
    way = _at(kiosk, "calendar", told=True).set_up.pages
    tone = "well" if note == "fit" else "look" if note == "untried" else "broken"
    way.calendar.say(tone, NOTES[note])


def _server(kiosk: KioskWindow, step: str, way: str, *, told: bool = False) -> None:
    _at(kiosk, step, told=told)
    cast(ServerView, kiosk.navigation.page.view).chosen.emit(way)


def _trying(kiosk: KioskWindow) -> None:
    """While a trial runs, as it would look."""
    pages = _at(kiosk, "calendar", told=True).set_up.pages
    shown = pages.calendar.page().view
    view = ServerView(
        kiosk.display,
        cast(ServerView, shown).make,
        lambda: QCoreApplication.translate("Staff", PROGRESS["found"]),
    )
    kiosk.navigation.replace(Page("setup/ServerScreen.qml", view))


def _password(kiosk: KioskWindow, *, seen: bool) -> None:
    _at(kiosk, "calendar", told=True)
    cast(ServerView, kiosk.navigation.page.view).taken.emit("password")
    view = cast(EditView, kiosk.navigation.page.view)
    view.type("Sésame-42")
    if seen:
        view.look()


def _pin(kiosk: KioskWindow, first: str, then: str) -> None:
    _at(kiosk, "pin")
    view = cast(PinView, kiosk.navigation.page.view)
    view.type(first)
    view.give()
    view.type(then)
    if then:
        view.give()


def _printer(kiosk: KioskWindow, answer: str) -> None:
    """As with a printer that is there."""
    _at(kiosk, "printer", told=True)

    def tell() -> Tried:
        say = partial(QCoreApplication.translate, "Staff")
        return Tried(
            say("Printer"),
            say("Press the button: a small ticket comes out of the printer."),
            say("Print a ticket"),
            say("Did the ticket come out?"),
            say("Is there paper, the right way round? Is the lid shut, the light on?"),
        )

    view = TrialView(kiosk.display, "printer", tell)
    kiosk.navigation.replace(Page("setup/TrialScreen.qml", view))
    view.attempt()
    if answer:
        view.answer(answer)


def _sound(kiosk: KioskWindow, answer: str) -> None:
    _at(kiosk, "sound", told=True)
    view = cast(TrialView, kiosk.navigation.page.view)
    view.attempt()
    view.answer(answer)


def _mediator(kiosk: KioskWindow, row: str = "") -> None:
    _at(kiosk, "mediators", told=True)
    cast(EntriesView, kiosk.navigation.page.view).taken.emit("nadia")
    if row:
        cast(EntriesView, kiosk.navigation.page.view).taken.emit(row)


def _naming(kiosk: KioskWindow, note: str, key: str = HOURS) -> None:
    """Which calendar is Nadia's, once the server has told of them, or of why not."""
    way = _at(kiosk, "mediators", told=True)
    office, naming = _office(told=True), way.set_up.pages.mediators.naming
    keep_calendars(office, [] if note else _CALENDARS)
    naming.list.say(note)
    naming.choose_calendar("nadia", key, lambda: None)


def _asking(kiosk: KioskWindow) -> None:
    """While the server is asked for them, as it would look."""
    _naming(kiosk, "empty")
    say = partial(QCoreApplication.translate, "Staff")
    view = EntriesView(
        kiosk.display,
        lambda: say("Which calendar is %1’s?").replace("%1", "Nadia"),
        list,
        intro=lambda: say("The kiosk asks the server for its calendars…"),
    )
    kiosk.navigation.replace(Page("staff/EntriesScreen.qml", view))


_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "setup-door": _door,
    "setup-welcome": lambda kiosk: _welcome(kiosk, ""),
    "setup-welcome-again": lambda kiosk: _welcome(kiosk, "screen"),
    **{f"setup-{step}": partial(_at, step=step) for step in STEPS},
    "setup-place-said": lambda kiosk: _at(kiosk, "place", told=True),
    "setup-pin-again": lambda kiosk: _pin(kiosk, "481592", ""),
    "setup-pin-different": lambda kiosk: _pin(kiosk, "481592", "730164"),
    "setup-pin-set": lambda kiosk: _at(kiosk, "pin", told=True),
    "setup-mediators-one": lambda kiosk: _at(kiosk, "mediators", told=True),
    "setup-mediator": _mediator,
    "setup-mediator-subjects": lambda kiosk: _mediator(kiosk, "subjects"),
    "setup-mediator-calendar": lambda kiosk: _naming(kiosk, ""),
    "setup-mediator-appointments": lambda kiosk: _naming(kiosk, "", BOOKED),
    "setup-mediator-no-calendar": lambda kiosk: _naming(kiosk, "empty"),
    "setup-mediator-calendar-away": lambda kiosk: _naming(kiosk, "unreachable"),
    "setup-mediator-asking": _asking,
    "setup-calendar-alone": lambda kiosk: _server(kiosk, "calendar", "alone"),
    "setup-calendar-shared": lambda kiosk: _server(kiosk, "calendar", "shared", told=True),
    "setup-calendar-trying": _trying,
    **{
        f"setup-calendar-{each.replace(' ', '-')}": partial(_tried, note=each)
        for each in _SHOWN_NOTES
    },
    "setup-password": lambda kiosk: _password(kiosk, seen=False),
    "setup-password-seen": lambda kiosk: _password(kiosk, seen=True),
    "setup-sending-city": lambda kiosk: _server(kiosk, "sending", "city"),
    "setup-sending-stick": lambda kiosk: _server(kiosk, "sending", "stick"),
    "setup-printer-tried": lambda kiosk: _printer(kiosk, ""),
    "setup-printer-no": lambda kiosk: _printer(kiosk, "no"),
    "setup-sound-yes": lambda kiosk: _sound(kiosk, "yes"),
    "setup-sound-no": lambda kiosk: _sound(kiosk, "no"),
    "setup-end": lambda kiosk: _at(kiosk, END, told=True),
    "setup-end-skipped": lambda kiosk: _at(kiosk, END),
}

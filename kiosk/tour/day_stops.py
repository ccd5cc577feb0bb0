"""Where the tour stops in a mediator's day, and where she meets a resident."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import cast

from kiosk.app.booth import Booth
from kiosk.app.ways.calls_folder import SHARED
from kiosk.app.ways.mediating import MediatorWay
from kiosk.app.window import KioskWindow
from kiosk.guides.walk import Walk
from kiosk.screens.booking.moments import Teller
from kiosk.screens.call.call_view import CallView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.navigation import Page
from kiosk.screens.setup.server_view import ServerView
from kiosk.screens.staff.note_view import NoteView
from kiosk.screens.staff.roll_view import Held, HeldView, Listed, RollView
from kiosk.screens.staff.today_view import Calling, Seen, StuckRow, TodayView, Visit
from kiosk.screens.staff.told_view import CallsView, NotesView, Written
from kiosk.screens.staff.visit_view import VisitView
from kiosk.screens.staff.walk_in_view import WalkInView
from kiosk.staff.people import LIBRARIAN
from kiosk.tour.booking_visitor import ShownPrinter
from kiosk.tour.shown_desk import ZONE, ShownDesk
from kiosk.tour.shown_workshops import ShownWorkshops
from kiosk.tour.staff_stops import MOMENT, NADIA, shown_office, staff_way
from kiosk.tour.stop import Stop

_VISITS = (
    Visit("1", "9:00", "Paul", "Déclaration d’impôts", "kept"),
    Visit("0", "9:15", "Léa", "RSA", "missed"),
    Visit("2", "9:45", "Aïcha", "Prime d’activité", "with", next="kept"),
    Visit("3", "10:30", "Maria", "Carte Vitale", "arrived", waited=12, next="with"),
    Visit("4", "10:40", "", "Ma boîte e-mail", "with", next="kept"),
    Visit("5", "11:15", "José", "France Travail", "expected", next="arrived"),
    Visit("6", "14:30", "Fatou", "RSA", "unsure"),
    Visit("7", "15:15", "Ahmed", "Logement social", "missed"),
)
_CALLS = (
    Calling("a", "Poste 2", "Carte grise · Photo (étape 4) — un papier manque", 0),
    Calling("b", "Poste 3", "", 6, "ten"),
)
_STUCK = (
    StuckRow("prime-activite/sign-in", "Prime d’activité · Se connecter", "mot de passe", 14),
    StuckRow("rsa/sign-in", "RSA · Se connecter", "pas reçu le SMS", 11),
    StuckRow("carte-grise/photo", "Carte grise · Photo", "un papier manque", 6),
)
_WRITTEN = (
    Written("1", "mardi 24 novembre", _STUCK[0].words, "site", "Le bouton bleu est en haut."),
    Written("2", "lundi 23 novembre", _STUCK[2].words, "paper", ""),
)
_ROLL = (
    Listed("1", "Paul", 0, "yes"),
    Listed("2", "Maria", 0, ""),
    Listed("3", "José", 0, "no"),
    Listed("4", "Fatou", 1, ""),
)
_HELD = (
    Held("1", "Mon smartphone, premiers pas", "mardi 1er décembre à 10 h 00", 3, 0),
    Held("2", "Mes e-mails sans danger", "mercredi 2 décembre à 14 h 00", 0, 2),
    Held("3", "Café numérique", "samedi 5 décembre à 10 h 00", -1, 0),
    Held("4", "Aider sans faire à la place", "mercredi 16 décembre à 9 h 00", 4, 0, 2, 3),
)
_ROLL_DAYS = (
    Listed("1", "Paul", 0, "yes", 1, 0),
    Listed("2", "Maria", 0, "", 0, 1),
    Listed("3", "José", 0, "no", 1, 0),
)


def day_stops(walk: Walk) -> Iterator[Stop]:
    """All of them; `walk` is at a step that has advice."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))
    for became in ("offered", "waiting", "coming", "ten", "desk", "nobody", "failed"):
        yield Stop(f"call-{became}", partial(_called, walk=walk, became=became))
    for answer in ("coming", "nobody"):
        yield Stop(f"call-banner-{answer}", partial(_banner, walk=walk, answer=answer))
    yield Stop("accompanied", partial(_accompanied, walk=walk))
    yield Stop("accompanied-notes", partial(_notes, walk=walk))
    yield Stop("accompany-door", partial(_sit_down, walk=walk))
    yield Stop("accompanied-home", _accompanied_home)


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


def _way(kiosk: KioskWindow) -> MediatorWay:
    printer = ShownPrinter("ready", kiosk.engine)
    workshops = ShownWorkshops()
    booth = Booth(ShownDesk(), printer, lambda: MOMENT, ZONE, workshops=workshops)
    kiosk.journey.opened.open_booth(booth)
    way = staff_way(kiosk)
    way.enter(NADIA)
    return way.mediator(NADIA)


def _today(
    kiosk: KioskWindow,
    visits: tuple[Visit, ...] | None = _VISITS,
    calls: tuple[Calling, ...] = (),
    stuck: tuple[StuckRow, ...] = _STUCK,
) -> TodayView:
    _way(kiosk)

    def look(days: str) -> Seen:
        del days
        teller = Teller(kiosk.display.spoken, ZONE)
        shown = None if visits is None else [_told(each, teller) for each in visits]
        return Seen(teller.long_day(MOMENT), shown, calls, stuck, workshops=True)

    view = TodayView(kiosk.display, NADIA.name, look)
    kiosk.navigation.restart(Page("staff/TodayScreen.qml", view))
    return view


def _told(visit: Visit, teller: Teller) -> Visit:
    hour, minute = visit.time.split(":")
    return replace(visit, time=teller.clock(int(hour), int(minute)))


def _visit(kiosk: KioskWindow, place: int, *, markable: bool = True) -> VisitView:
    _today(kiosk)
    booked = _VISITS[place].name != ""

    def visit() -> Visit:
        return _told(_VISITS[place], Teller(kiosk.display.spoken, ZONE))

    view = VisitView(kiosk.display, visit, booked=booked, markable=markable)
    kiosk.navigation.open(Page("staff/VisitScreen.qml", view))
    return view


def _walk_in(kiosk: KioskWindow) -> WalkInView:
    way = _way(kiosk)
    desk = ShownDesk()
    view = WalkInView(kiosk.display, desk.subjects, way.next_time)
    kiosk.navigation.open(Page("staff/WalkInScreen.qml", view))
    return view


def _note(kiosk: KioskWindow) -> NoteView:
    staff_way(kiosk).enter(NADIA)
    view = NoteView(kiosk.display, lambda: _STUCK[0].words)
    kiosk.navigation.open(Page("staff/NoteScreen.qml", view))
    return view


def _held(kiosk: KioskWindow, rows: tuple[Held, ...]) -> None:
    staff_way(kiosk).enter(NADIA)
    view = HeldView(kiosk.display, lambda: rows)
    kiosk.navigation.open(Page("staff/HeldScreen.qml", view))


def _roll(kiosk: KioskWindow, held: Held, rows: tuple[Listed, ...]) -> None:
    staff_way(kiosk).enter(NADIA)
    view = RollView(kiosk.display, lambda: held, lambda: rows, begun=False)
    kiosk.navigation.open(Page("staff/RollScreen.qml", view))


def _called(kiosk: KioskWindow, walk: Walk, became: str) -> None:
    kiosk.journey.walk(walk)
    kiosk.journey.call()
    cast(CallView, kiosk.navigation.page.view).set_state(became)


def _banner(kiosk: KioskWindow, walk: Walk, answer: str) -> None:
    kiosk.journey.walk(walk)
    kiosk.frame.tell_call(answer)


def _accompanied(kiosk: KioskWindow, walk: Walk) -> None:
    kiosk.journey.opened.open_office(shown_office())
    kiosk.journey.walk(walk)
    kiosk.journey.accompanying.begin()


def _notes(kiosk: KioskWindow, walk: Walk) -> None:
    _accompanied(kiosk, walk)
    cast(WalkView, kiosk.navigation.page.view).notesAsked.emit()


def _sit_down(kiosk: KioskWindow, walk: Walk) -> None:
    kiosk.journey.opened.open_office(shown_office())
    kiosk.journey.walk(walk)
    kiosk.journey.knock()


def _accompanied_home(kiosk: KioskWindow) -> None:
    kiosk.journey.opened.open_office(shown_office())
    kiosk.journey.accompanying.begin()


def _calls(kiosk: KioskWindow, tried: str, *, told: bool = True) -> None:
    staff_way(kiosk).enter(LIBRARIAN)
    view = CallsView(kiosk.display, lambda: "", lambda: (told, told))
    view.tell(tried)
    kiosk.navigation.open(Page("staff/CallsScreen.qml", view))


def _reach(kiosk: KioskWindow, *, folder: bool) -> None:
    way = staff_way(kiosk)
    way.enter(LIBRARIAN)
    way.open("calls")
    view = cast(CallsView, kiosk.navigation.page.view)
    if not folder:
        view.phoneAsked.emit()
        return
    view.folderAsked.emit()
    cast(ServerView, kiosk.navigation.page.view).chosen.emit(SHARED)


def _notes_to_authors(kiosk: KioskWindow, notes: tuple[Written, ...]) -> None:
    staff_way(kiosk).enter(LIBRARIAN)
    view = NotesView(kiosk.display, lambda: notes)
    kiosk.navigation.open(Page("staff/NotesScreen.qml", view))


_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "staff-today": lambda kiosk: _today(kiosk, calls=_CALLS),
    "staff-today-marked": lambda kiosk: _today(kiosk).tell_marked("Aïcha", "with"),
    "staff-today-refused": lambda kiosk: _today(kiosk).refuse("over"),
    "staff-today-none": lambda kiosk: _today(kiosk, (), (), ()),
    "staff-today-unread": lambda kiosk: _today(kiosk, None),
    "staff-visit": lambda kiosk: _visit(kiosk, 3),
    "staff-visit-later": lambda kiosk: _visit(kiosk, 5, markable=False),
    "staff-visit-walk-in": lambda kiosk: _visit(kiosk, 4),
    "staff-walk-in": _walk_in,
    "staff-walk-in-chosen": lambda kiosk: _walk_in(kiosk).choose("online"),
    "staff-note": _note,
    "staff-note-kept": lambda kiosk: _note(kiosk).keep("site", "Le bouton bleu est en haut."),
    **{
        f"staff-calls-{tried or 'told'}": partial(_calls, tried=tried)
        for tried in ("", "waiting", "ok", "no-address", "not-sent", "silent")
    },
    "staff-calls-folder": lambda kiosk: _reach(kiosk, folder=True),
    "staff-calls-phone": lambda kiosk: _reach(kiosk, folder=False),
    "staff-calls-nobody": partial(_calls, tried="", told=False),
    "staff-notes": partial(_notes_to_authors, notes=_WRITTEN),
    "staff-notes-none": partial(_notes_to_authors, notes=()),
    "staff-workshops": lambda kiosk: _held(kiosk, _HELD),
    "staff-workshops-none": lambda kiosk: _held(kiosk, ()),
    "staff-roll": lambda kiosk: _roll(kiosk, _HELD[0], _ROLL[:3]),
    "staff-roll-full": lambda kiosk: _roll(kiosk, _HELD[1], _ROLL),
    "staff-roll-days": lambda kiosk: _roll(kiosk, _HELD[3], _ROLL_DAYS),
    "staff-roll-none": lambda kiosk: _roll(kiosk, _HELD[0], ()),
}

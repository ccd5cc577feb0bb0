"""Where the tour stops on the way to a session with a mediator, and back to one."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from kiosk.app.window import KioskWindow
from kiosk.booking.model import State
from kiosk.guides.model import Guide, Kind
from kiosk.guides.walk import Walk
from kiosk.screens.booking.booking_view import BookingView
from kiosk.screens.booking.code_view import CodeView
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.name_view import NameView
from kiosk.screens.booking.phone_view import PhoneView
from kiosk.screens.booking.slots_view import SlotsView
from kiosk.tour.booking_visitor import MOMENT, Visitor
from kiosk.tour.stop import Stop

_STATES = {
    "moved": State.MOVED_BY_MEDIATOR,
    "removed": State.REMOVED_BY_MEDIATOR,
    "cancelled": State.CANCELLED,
    "cancelling": State.CANCEL_REQUESTED,
    "expired": State.EXPIRED,
    "conflicted": State.CONFLICTED,
    "requested": State.REQUESTED,
}


def booking_stops(guide: Guide) -> Iterator[Stop]:
    """All of them."""
    yield from _choosing()
    yield from _telling()
    yield from _made()
    yield from _returning()
    yield from _round_about(guide)


def _choosing() -> Iterator[Stop]:
    yield _stop("see", lambda it: it.way.see())
    yield _stop("see-example", lambda it: it.way.see(), example=True)
    yield _stop("subjects", lambda it: it.way.subjects())
    yield _stop("subjects-next", lambda it: it.way.book_next())
    yield _stop("slots", lambda it: it.slots())
    yield _stop("slots-chosen", lambda it: it.chosen())
    yield _stop("slots-wished", lambda it: it.slots().wish("mediator", "karim"))
    yield _stop("slots-none", _nobody_speaks)
    yield _stop("slots-full", _full)
    yield _stop("slots-taken", _taken)
    yield _stop("slots-sheet", _sheet)
    yield _stop("slots-phone", lambda it: it.slots(3))
    yield _stop("slots-move", _move)


def _telling() -> Iterator[Stop]:
    yield _stop("name", lambda it: it.way.begin(it.draft()))
    yield _stop("name-typed", lambda it: _name(it).type("aïcha"))
    yield _stop("name-missing", lambda it: _name(it).give())
    yield _stop("phone", _phone)
    for name, typed in (("start", "612"), ("long", "061234567890"), ("costly", "0899")):
        yield _stop(f"phone-{name}", partial(_typed_phone, typed=typed))
    yield _stop("phone-short", _short_phone)
    yield _stop("phone-needed", _needed_phone)
    yield _stop("check", lambda it: it.check(phone="06 12 34 56 78"))
    yield _stop("check-example", lambda it: it.check(), example=True)
    yield _stop("check-move", _check_move)


def _made() -> Iterator[Stop]:
    yield _stop("done", lambda it: it.done())
    yield _stop("done-example", lambda it: it.done(), example=True)
    yield _stop("done-not-printed", lambda it: it.done().printAsked.emit())
    yield _stop("done-to-be-confirmed", lambda it: it.done(), State.REQUESTED)
    yield _stop("done-conflicted", lambda it: it.done(), State.CONFLICTED)
    yield _stop("done-moved", _moved)
    yield _stop("done-finish", lambda it: (it.done(), it.kiosk.journey.ask_end()))


def _returning() -> Iterator[Stop]:
    yield _stop("code", lambda it: it.way.open_code())
    yield _stop("code-mistyped", lambda it: _code(it, "lune 47"))
    yield _stop("code-unknown", lambda it: _code(it, "lune 99 pomme"))
    yield _stop("code-slow-down", lambda it: _code(it, "lune 99 pomme", times=5))
    yield _stop("booking", lambda it: it.returned())
    yield _stop("booking-too-late", lambda it: it.returned(time=0))
    for name, state in _STATES.items():
        yield _stop(f"booking-{name}", partial(Visitor.returned, state=state))
    yield _stop("cancel", _ask_cancel)


def _round_about(guide: Guide) -> Iterator[Stop]:
    walk = next(it for it in _walks(guide) if it.step.kind is Kind.PERSON)
    yield _stop("person-step", lambda it: it.kiosk.journey.walk(walk))
    yield _stop("slots-from-step", lambda it: it.way.book(walk))


def _stop(
    name: str,
    do: Callable[[Visitor], object],
    answer: State = State.CONFIRMED,
    *,
    example: bool = False,
) -> Stop:
    def prepare(kiosk: KioskWindow) -> None:
        do(Visitor(kiosk, answer, example=example))

    return Stop(f"book-{name}", prepare)


def _walks(guide: Guide) -> Iterator[Walk]:
    todo, met = [Walk(guide)], set()
    while todo:
        walk = todo.pop(0)
        if walk.step.id not in met:
            met.add(walk.step.id)
            yield walk
            todo += [walk.choose(position) for position in range(len(walk.step.exits))]


def _nobody_speaks(it: Visitor) -> None:
    view = it.slots()
    view.wish("mediator", "nadia")
    view.wish("language", "pt")


def _full(it: Visitor) -> None:
    it.desk.full = True
    it.slots()


def _taken(it: Visitor) -> None:
    """Somebody else books at a quarter to ten, whoever is free then."""
    view = it.chosen()
    free = it.desk.slots(it.desk.subjects[0].id, MOMENT)
    it.desk.gone |= {slot for slot in free if slot.start == free[3].start}
    view.refresh()


def _sheet(it: Visitor) -> None:
    it.slots()
    for child in it.kiosk.window.findChildren(QObject):
        if child.property("wishing") is not None:
            child.setProperty("wishing", "mediator")


def _move(it: Visitor) -> None:
    it.returned()
    it.seen(BookingView).moveAsked.emit()
    it.seen(SlotsView).choose(3, 0)


def _check_move(it: Visitor) -> None:
    _move(it)
    it.seen(SlotsView).goOn()


def _moved(it: Visitor) -> None:
    _check_move(it)
    it.way.ask_for_it()


def _name(it: Visitor) -> NameView:
    it.way.begin(it.draft())
    return it.seen(NameView)


def _phone(it: Visitor, subject: int = 0) -> PhoneView:
    draft = it.draft(subject)
    it.way.begin(Draft(draft.subject, draft.slot, "Aïcha"))
    return it.seen(PhoneView)


def _typed_phone(it: Visitor, typed: str) -> None:
    _phone(it).type(typed)


def _short_phone(it: Visitor) -> None:
    view = _phone(it)
    view.type("06123456")
    view.give()


def _needed_phone(it: Visitor) -> None:
    _phone(it, 3).give()


def _code(it: Visitor, typed: str, times: int = 1) -> None:
    it.way.open_code()
    it.seen(CodeView).type(typed)
    for _ in range(times):
        it.seen(CodeView).give()


def _ask_cancel(it: Visitor) -> None:
    it.returned()
    it.seen(BookingView).cancelAsked.emit()

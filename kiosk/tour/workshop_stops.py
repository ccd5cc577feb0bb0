"""Where the tour stops on the way to a workshop, and back to a registration."""

from collections.abc import Callable, Iterator
from functools import partial

from kiosk.app.booth import Booth
from kiosk.app.ways.workshops import WorkshopsWay
from kiosk.app.window import KioskWindow
from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState
from kiosk.screens.booking.name_view import NameView
from kiosk.screens.booking.phone_view import PhoneView
from kiosk.screens.workshops.registration_view import RegistrationView
from kiosk.screens.workshops.workshop_view import WorkshopView
from kiosk.storage.troubles import StorageError, Trouble
from kiosk.tour.booking_visitor import MOMENT, ShownPrinter
from kiosk.tour.shown_desk import ZONE, ShownDesk
from kiosk.tour.shown_workshops import WORKSHOPS, ShownWorkshops
from kiosk.tour.stop import Stop

_S = RegistrationState
SMARTPHONE, FULL, OPEN, TRAINING = 0, 1, 2, 3


class Learner:
    """Somebody at one kiosk with workshops, who does what leads to a stop."""

    def __init__(
        self, kiosk: KioskWindow, answer: RegistrationState, *, example: bool = False
    ) -> None:
        self.kiosk = kiosk
        self.desk = ShownWorkshops(answer)
        printer = ShownPrinter("ready", kiosk.engine) if not example else None
        booth = Booth(
            ShownDesk(demonstration=example),
            printer,
            lambda: MOMENT,
            ZONE,
            workshops=self.desk,
        )
        kiosk.journey.opened.open_booth(booth)

    @property
    def way(self) -> WorkshopsWay:
        """The way to workshops."""
        booking = self.kiosk.journey.opened.booking
        if booking is None:
            raise LookupError("the booth was opened above")
        return booking.workshops

    def see(self) -> None:
        """The page from which one goes to the workshops."""
        if self.kiosk.journey.opened.booking is not None:
            self.kiosk.journey.opened.booking.see()

    def one(self, number: int) -> WorkshopView:
        """One workshop."""
        self.way.workshop(WORKSHOPS[number].id)
        view = self.kiosk.navigation.page.view
        if not isinstance(view, WorkshopView):
            raise TypeError(f"{type(view).__name__} is shown")
        return view

    def register(self, number: int = SMARTPHONE) -> None:
        """Register for it, to the end."""
        self.one(number).registerAsked.emit()
        for _ in range(2):
            view = self.kiosk.navigation.page.view
            if isinstance(view, NameView):
                view.type("aïcha")
                view.give()
            elif isinstance(view, PhoneView):
                view.giveNone()

    def broken(self) -> None:
        """Nothing can be kept."""
        self.desk.broken = StorageError(Trouble.FULL)
        self.register()

    def returned(self, state: RegistrationState = _S.REGISTERED, rank: int = 0) -> None:
        """A registration come back to, in that state."""
        made = self.desk.register(WORKSHOPS[TRAINING].id, Person("Aïcha"), MOMENT)
        self.desk.becomes(made.id, state, rank)
        self.way.find(made.code)

    def moved(self) -> None:
        """The dates are others since."""
        made = self.desk.register(WORKSHOPS[TRAINING].id, Person("Aïcha"), MOMENT)
        sessions = made.workshop.sessions[1:]
        held = self.desk.held
        self.desk.held = [
            type(it)(it.id, it.words, sessions, it.seats) if it.id == made.workshop.id else it
            for it in held
        ]
        self.way.find(made.code)

    def ask_leave(self) -> None:
        """Whether to give it up."""
        self.returned()
        view = self.kiosk.navigation.page.view
        if isinstance(view, RegistrationView):
            view.leaveAsked.emit()

    def print(self) -> None:
        """A ticket that does not come."""
        self.register()
        view = self.kiosk.navigation.page.view
        if isinstance(view, RegistrationView):
            view.printAsked.emit()

    def none(self) -> None:
        """No workshop at all."""
        self.desk.held = []
        self.way.workshops()


def workshop_stops() -> Iterator[Stop]:
    """All of them."""
    yield _stop("see", Learner.see)
    yield _stop("list", lambda it: it.way.workshops())
    yield _stop("list-example", lambda it: it.way.workshops(), example=True)
    yield _stop("list-none", Learner.none)
    for name, number in (("one", SMARTPHONE), ("full", FULL), ("open", OPEN), ("days", TRAINING)):
        yield _stop(name, partial(Learner.one, number=number))
    yield _stop("broken", Learner.broken)
    yield _stop("name", lambda it: it.one(SMARTPHONE).registerAsked.emit())
    yield _stop("done", Learner.register)
    yield _stop("done-days", partial(Learner.register, number=TRAINING))
    yield _stop("done-example", Learner.register, example=True)
    yield _stop("done-waiting", partial(Learner.register, number=FULL))
    yield _stop("done-to-be-confirmed", Learner.register, _S.REQUESTED)
    yield _stop("done-not-printed", Learner.print)
    for state in (_S.REGISTERED, _S.REFUSED, _S.CANCELLED, _S.REMOVED, _S.CALLED_OFF, _S.EXPIRED):
        name = state.value.replace("_", "-")
        yield _stop(f"back-{name}", partial(Learner.returned, state=state))
    yield _stop("back-waiting", partial(Learner.returned, state=_S.WAITING, rank=12))
    yield _stop("back-moved", Learner.moved)
    yield _stop("leave", Learner.ask_leave)


def _stop(
    name: str,
    do: Callable[[Learner], object],
    answer: RegistrationState = _S.REGISTERED,
    *,
    example: bool = False,
) -> Stop:
    def prepare(kiosk: KioskWindow) -> None:
        do(Learner(kiosk, answer, example=example))

    return Stop(f"workshop-{name}", prepare)

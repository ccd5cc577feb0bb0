"""To a workshop: which one, first name, telephone if wanted, and a seat or a place in the line.

Not loaded before the first screen is on. What a person has typed is let go of as soon as it is
kept by the desk.
"""

from collections.abc import Sequence

from kiosk.app.booth import Booth
from kiosk.app.ways.ground import Ground
from kiosk.booking.desk import DeskError
from kiosk.booking.model import Person
from kiosk.booking.registrations import Registration
from kiosk.booking.workshop_desk import Offered
from kiosk.booking.workshops import WorkshopId
from kiosk.screens.booking.name_view import NameView
from kiosk.screens.booking.phone_view import PhoneView
from kiosk.screens.booking.reception import Reception
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.leave_view import LeaveView
from kiosk.screens.workshops.registration_view import RegistrationView
from kiosk.screens.workshops.takeaway import ticket
from kiosk.screens.workshops.workshop_view import WorkshopView
from kiosk.screens.workshops.workshops_view import WorkshopsView
from kiosk.storage.troubles import StorageError


class WorkshopsWay:
    """From the list of workshops to a registration, and back to one with its code.

    `offered`: the place has workshops at all; where it has none, nobody is led here.
    """

    def __init__(self, ground: Ground, booth: Booth, reception: Reception) -> None:
        self._ground = ground
        self.offered = booth.workshops is not None
        self._made = Counter(booth.workshops, reception) if booth.workshops else None
        self._printing = printing = booth.printing
        self.code_made = ""
        if printing:
            printing.changed.connect(self._printer_changed)

    @property
    def _counter(self) -> Counter:
        if self._made is None:
            raise LookupError("this place has no workshops")
        return self._made

    def forget(self) -> None:
        """As for somebody who just came."""
        self.code_made = ""

    def workshops(self) -> None:
        """The workshops to come."""
        view = WorkshopsView(self._ground.display, self._counter)
        view.workshopAsked.connect(self.workshop)
        view.mediatorAsked.connect(self._ground.call)
        self._ground.open("workshops/WorkshopsScreen.qml", view)

    def workshop(self, name: str) -> None:
        """One of them; the list anew, where it is gone meanwhile."""
        offered = self._counter.offered(WorkshopId(name))
        if offered is None:
            self.workshops()
            return
        view = WorkshopView(self._ground.display, self._counter, offered)
        view.registerAsked.connect(lambda: self._ask_name(view, offered.workshop.id))
        view.otherAsked.connect(self.workshop)
        view.mediatorAsked.connect(self._ground.call)
        self._counter.reception.near()
        if self._printing:
            self._printing.look()  # so that it is known once a ticket is offered
        self._ground.open("workshops/WorkshopScreen.qml", view)

    def held(self) -> Sequence[Offered]:
        """Those that are not over, as they can be had now.

        Raises:
            StorageError: they cannot be read.
        """
        return self._counter.desk.workshops(self._counter.now)

    def find(self, typed: str) -> bool:
        """Open the registration of a code; False: it is of none.

        Raises:
            DeskError: slow down.
            StorageError: it cannot be read.
        """
        found = self._made.desk.find(typed, self._made.now) if self._made else None
        if found is None:
            return False
        self._open(self._view(found, fresh=False))
        return True

    def _ask_name(self, before: WorkshopView, workshop: WorkshopId) -> None:
        demonstration = self._counter.demonstration
        view = NameView(self._ground.display, "", demonstration=demonstration, registering=True)
        view.given.connect(lambda name: self._ask_phone(before, workshop, name))
        self._ground.open("booking/NameScreen.qml", view)

    def _ask_phone(self, before: WorkshopView, workshop: WorkshopId, name: str) -> None:
        view = PhoneView(
            "",
            self._counter.reception.keep_days,
            needed=False,
            demonstration=self._counter.demonstration,
            registering=True,
        )
        view.given.connect(lambda phone: self._register(before, workshop, Person(name, phone)))
        self._ground.open("booking/PhoneScreen.qml", view)

    def _register(self, before: WorkshopView, workshop: WorkshopId, person: Person) -> None:
        try:
            found = self._counter.desk.register(workshop, person, self._counter.now)
        except (DeskError, StorageError) as error:
            before.tell("broken" if isinstance(error, StorageError) else "over")
            self._ground.navigation.drop_to(before)
            return
        self._ground.count("workshop", "workshops", "registered")
        self.code_made = found.code.upper()
        self._settle(self._view(found, fresh=True))

    def _view(self, registration: Registration, *, fresh: bool) -> RegistrationView:
        view = RegistrationView(self._ground.display, self._counter, registration, fresh=fresh)
        view.printAsked.connect(lambda: self._print(view.registration))
        view.leaveAsked.connect(lambda: self._ask_leave(view.registration))
        view.workshopsAsked.connect(self.workshops)
        if self._printing and self._printing.state:
            view.set_printer("ready")
        return view

    def _ask_leave(self, registration: Registration) -> None:
        view = LeaveView(self._ground.display, self._counter, registration)
        view.givenUp.connect(lambda: self._leave(view, registration))
        view.kept.connect(self._ground.navigation.back)
        self._ground.open("workshops/LeaveScreen.qml", view)

    def _leave(self, view: LeaveView, registration: Registration) -> None:
        try:
            after = self._counter.desk.leave(registration.id, self._counter.now)
        except DeskError:  # over: the registration itself says so
            after = self._counter.registration(registration.id) or registration
        except StorageError:
            view.fail()
            return
        self.code_made = ""
        self._settle(self._view(after, fresh=False))

    def _settle(self, view: RegistrationView) -> None:
        """Nothing leads back to where it could be asked for twice."""
        self._ground.home()
        self._open(view)

    def _open(self, view: RegistrationView) -> None:
        self._ground.open("workshops/RegistrationScreen.qml", view)

    def _print(self, registration: Registration) -> None:
        if self._printing:
            language = self._ground.display.spoken
            self._printing.print_ticket(ticket(self._counter, registration, language))

    def _printer_changed(self) -> None:
        view = self._ground.navigation.page.view
        if self._printing and isinstance(view, RegistrationView):
            view.set_printer(self._printing.state, self._printing.trouble)

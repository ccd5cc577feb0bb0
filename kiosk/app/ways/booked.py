"""A booking that was made: its ticket, its state, another time, or none."""

from collections.abc import Callable

from kiosk.app.ways.ground import Ground
from kiosk.booking.desk import DeskError
from kiosk.booking.model import Booking, Person, Slot, State
from kiosk.devices.printing import Printing
from kiosk.screens.booking.booking_view import BookingView
from kiosk.screens.booking.cancel_view import CancelView
from kiosk.screens.booking.code_view import CodeView
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.reception import Reception
from kiosk.screens.booking.words import ticket
from kiosk.storage.troubles import StorageError

_OVER = {State.CANCEL_REQUESTED, State.CANCELLED, State.EXPIRED}
_HELD = {State.CONFIRMED, State.MOVED_BY_MEDIATOR}


class BookedWay:
    """Shows bookings; another one, or another time, is asked for through `book`.

    `open_registration` opens that for a workshop, if a code is of one, and says whether it did.
    """

    def __init__(  # noqa: PLR0913  what it stands on, and where it leads
        self,
        ground: Ground,
        reception: Reception,
        printing: Printing | None,
        *,
        open_guide: Callable[[str], None],
        book: Callable[[Draft], None],
        open_registration: Callable[[str], bool] = lambda typed: False,
    ) -> None:
        self._ground = ground
        self._reception = reception
        self._printing = printing
        self._open_guide = open_guide
        self._book = book
        self._open_registration = open_registration
        self.code_made = ""
        if printing:
            printing.changed.connect(self._printer_changed)

    def forget(self) -> None:
        """As for somebody who just came."""
        self.code_made = ""

    def ask(self, draft: Draft, slot: Slot) -> Booking:
        """Ask the desk for it; when this returns it is on the disk.

        Raises:
            DeskError, StorageError: nothing was changed.
        """
        desk, now = self._reception.desk, self._reception.now
        if draft.old is not None:
            booking = desk.move(draft.old.id, slot, now, late=self._reception.late)
            self._ground.count("booking", str(draft.subject.id), "moved")
            return booking
        person = Person(draft.first_name, draft.phone or "")
        booking = desk.book(draft.subject.id, slot, person, now, draft.step)
        self._ground.count("booking", str(draft.subject.id), "made")
        return booking

    def show_fresh(self, booking: Booking) -> None:
        """What became of it; nothing leads back to where it could be asked for twice."""
        self.code_made = booking.code.upper()
        self._settle(self._view(booking, fresh=True))

    def show(self, booking: Booking) -> None:
        """A booking that one comes back to."""
        known = self._reception.booking(booking.id) or booking
        self._settle(self._view(known, fresh=False))

    def open_code(self) -> None:
        """Ask for the code of a booking."""
        self._reception.near()
        if self._printing:
            self._printing.look()
        view = CodeView(demonstration=self._reception.desk.demonstration)
        view.codeGiven.connect(lambda typed: self._find(view, typed))
        view.mediatorAsked.connect(self._ground.call)
        self._ground.open("booking/CodeScreen.qml", view)

    def _find(self, view: CodeView, typed: str) -> None:
        try:
            if self._open_registration(typed):
                view.clear()
                return
            booking = self._reception.desk.find(typed, self._reception.now)
        except DeskError as error:
            view.refuse(str(error.refusal), error.wait_s)
        except StorageError:
            view.refuse("broken")
        else:
            view.clear()
            self._ground.open("booking/BookingScreen.qml", self._view(booking, fresh=False))

    def _view(self, booking: Booking, *, fresh: bool) -> BookingView:
        view = BookingView(self._ground.display, self._reception, booking, fresh=fresh)
        if guide := self._guide_of(booking):
            view.offer_guide()
            view.prepareAsked.connect(lambda: self._open_guide(guide))
        view.moveAsked.connect(lambda: self._again(view.booking))
        view.cancelAsked.connect(lambda: self._ask_cancel(view.booking))
        view.slotAsked.connect(lambda slot: self._again(view.booking, slot))
        view.bookAsked.connect(lambda: self._again(view.booking))
        view.printAsked.connect(lambda: self._print(view.booking))
        view.mediatorAsked.connect(self._ground.call)
        if self._printing and self._printing.state:
            view.set_printer("ready")
        return view

    def _settle(self, view: BookingView) -> None:
        self._ground.home()
        self._ground.open("booking/BookingScreen.qml", view)

    def _again(self, booking: Booking, slot: Slot | None = None) -> None:
        """Another time for the same subject: in the place of this one, where it may be."""
        subject = self._reception.subject(booking)
        if subject is None:
            self._ground.call()
            return
        old = None if booking.state in _OVER else booking
        self._book(Draft(subject, slot, step=booking.step, old=old))

    def _ask_cancel(self, booking: Booking) -> None:
        view = CancelView(self._ground.display, self._reception, booking)
        view.givenUp.connect(lambda: self._cancel(view, booking))
        view.kept.connect(self._ground.navigation.back)
        view.moveAsked.connect(lambda: self._again(booking))
        self._ground.open("booking/CancelScreen.qml", view)

    def _cancel(self, view: CancelView, booking: Booking) -> None:
        try:
            reception = self._reception
            after = reception.desk.cancel(booking.id, reception.now, late=reception.late)
        except DeskError:  # too late, or over: the booking itself says so
            self.show(booking)
        except StorageError:
            view.fail()
        else:
            self._ground.count("booking", str(booking.subject), "cancelled")
            self.code_made = ""
            self._settle(self._view(after, fresh=False))

    def _print(self, booking: Booking) -> None:
        if self._printing:
            held = booking.state in _HELD
            language = self._ground.display.spoken
            self._printing.print_ticket(ticket(self._reception, booking, language, held=held))

    def _printer_changed(self) -> None:
        view = self._ground.navigation.page.view
        if self._printing and isinstance(view, BookingView):
            view.set_printer(self._printing.state, self._printing.trouble)

    def _guide_of(self, booking: Booking) -> str:
        subject = self._reception.subject(booking)
        here = {str(guide.id) for guide in self._ground.around.guides}
        return next((it for it in (subject.guides if subject else ()) if it in here), "")

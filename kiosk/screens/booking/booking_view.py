"""A booking: what is known of it now, in words, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.model import Booking, State
from kiosk.booking.model import Slot as FreeSlot
from kiosk.screens.booking.kept_view import KeptView
from kiosk.screens.booking.people import languages_of
from kiosk.screens.booking.reception import Reception
from kiosk.screens.booking.told import Told, told
from kiosk.screens.booking.words import bring, meeting, square_of
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

NEAREST = 3  # other times offered at once
_WAITING = {State.REQUESTED, State.CLAIMING}
_HELD = {State.CONFIRMED, State.MOVED_BY_MEDIATOR}
_LOST = {State.CONFLICTED, State.REMOVED_BY_MEDIATOR}


@QmlElement
class BookingView(KeptView):
    """Shows a booking, looks again while it waits, and says at once what became of it.

    Signals:
        renewed: as `changed`.
        prepareAsked, moveAsked, cancelAsked, bookAsked, mediatorAsked: what is wanted.
        slotAsked: a `Slot`, one of the nearest others.
    """

    renewed = Signal()
    prepareAsked = Signal()
    moveAsked = Signal()
    cancelAsked = Signal()
    bookAsked = Signal()
    mediatorAsked = Signal()
    slotAsked = Signal(object)

    def __init__(
        self, display: DisplayView, reception: Reception, booking: Booking, *, fresh: bool
    ) -> None:
        super().__init__(display, booking.code, fresh=fresh, example=reception.desk.demonstration)
        self._reception = reception
        self._booking = booking
        self._guide = False
        self._nearest: Sequence[FreeSlot] = self._look_near()
        self.changed.connect(self.renewed)

    @property
    def booking(self) -> Booking:
        """As last seen."""
        return self._booking

    @Property(bool, notify=renewed)
    def waiting(self) -> bool:
        """Whether the answer is not known: look again soon."""
        return self._booking.state in _WAITING

    @Property(bool, notify=renewed)
    def held(self) -> bool:
        """Whether it is an appointment."""
        return self._booking.state in _HELD

    @Property(bool, notify=renewed)
    def lost(self) -> bool:
        """Whether another time is to be chosen."""
        return self._booking.state in _LOST

    @Property(bool, notify=renewed)
    def changeable(self) -> bool:
        """Whether it can be moved or cancelled here and now."""
        return self._is_alive and not self._reception.too_late(self._booking)

    @Property(bool, notify=renewed)
    def tooLate(self) -> bool:
        """Whether it could have been moved or cancelled, but for the time."""
        return self._is_alive and self._reception.too_late(self._booking)

    @Property(str, notify=renewed)
    def subject(self) -> str:
        """What it is about."""
        subject = self._reception.subject(self._booking)
        return subject.words_in(self._display.spoken).title if subject else ""

    @Property(str, notify=renewed)
    def moment(self) -> str:
        """When: "Wednesday 25 November at 9:45"."""
        said = self._reception.teller(self._display.spoken).moment(self._booking.start)
        return said[:1].upper() + said[1:]

    @Property(str, notify=renewed)
    def meeting(self) -> str:
        """Who is there, and where."""
        return meeting(self._reception, self._booking, held=self._booking.state in _HELD)

    @Property(str, notify=renewed)
    def directions(self) -> str:
        """The way to the desk, once one is there."""
        return self._reception.directions(self._booking.place, self._display.spoken)

    @Property(list, notify=renewed)
    def bring(self) -> list[str]:
        """What to bring."""
        return list(bring(self._reception.subject(self._booking), self._display.spoken))

    @Property(str, notify=renewed)
    def square(self) -> str:
        """The event for a telephone; nothing while it is no appointment."""
        if self._booking.state not in _HELD:
            return ""
        return square_of(self._reception, self._booking, self._display.spoken)

    @Property(list, notify=renewed)
    def nearest(self) -> list[dict[str, str]]:
        """The nearest other times, where one is to be chosen: moment, mediator, languages."""
        teller, now = self._reception.teller(self._display.spoken), self._reception.now
        rows = []
        for slot in self._nearest:
            soon = teller.soon(slot.at, now)
            rows.append(
                {
                    "moment": soon[:1].upper() + soon[1:],
                    "mediator": self._reception.first_name(slot.mediator),
                    "languages": languages_of(self._reception.mediator(slot.mediator)),
                }
            )
        return rows

    @Property(bool, notify=renewed)
    def hasGuide(self) -> bool:
        """Whether a guide prepares for it."""
        return self._guide and self._booking.state in _HELD | _WAITING

    @Slot()
    def refresh(self) -> None:
        """Look again what is known of it."""
        known = self._reception.booking(self._booking.id)
        if known is not None and known != self._booking:
            self._booking = known
            self._nearest = self._look_near()
            self.changed.emit()

    @Slot(int)
    def takeNear(self, place: int) -> None:
        """Take one of the nearest other times."""
        self.slotAsked.emit(self._nearest[place])

    def offer_guide(self) -> None:
        """A guide prepares for this session."""
        self._guide = True
        self.changed.emit()

    @property
    def _is_alive(self) -> bool:
        return self._booking.state in _HELD | _WAITING

    def say(self) -> Told:
        """The state in words."""
        replaces = self._booking.replaces
        old = self._reception.booking(replaces) if replaces else None
        mediator = self._reception.first_name(self._booking.mediator)
        return told(self._booking, mediator, old, fresh=self._fresh)

    def _look_near(self) -> Sequence[FreeSlot]:
        subject = self._reception.subject(self._booking)
        if self._booking.state not in _LOST or subject is None:
            return ()
        asked = self._booking.asked_start.timestamp()
        free = self._reception.slots(subject)
        other = [slot for slot in free if slot != self._booking.slot]
        near = sorted(other, key=lambda slot: abs(slot.start - asked))
        return sorted(near[:NEAREST])

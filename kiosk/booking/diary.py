"""When each mediator is there, and when she is taken, out of the cache and of our own bookings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.booking.ledger import Ledger
from kiosk.booking.model import BookingId, Mediator, MediatorId, PlaceId
from kiosk.booking.offer import Offer
from kiosk.booking.slots import Permanence, Taken
from kiosk.booking.states import TAKES_TIME, UNWANTED
from kiosk.storage.appointments import Appointments
from kiosk.storage.calendars import Calendars

CLOSURES = "closures"  # the calendar of public holidays in the cache

_LONGEST_S = 86_400  # no session lasts longer: one that began before may still go on


@dataclass(frozen=True, slots=True)
class Agenda:
    """A mediator's times, in no order."""

    permanences: Sequence[Permanence] = ()
    taken: Sequence[Taken] = ()

    def at(self, places: frozenset[PlaceId] | None) -> Iterable[Permanence]:
        """Her permanences at these places; None: wherever."""
        if places is None:
            return self.permanences
        return [each for each in self.permanences if each.place in places]


class Diary:
    """Reads agendas; what was read is remembered until something was written."""

    def __init__(self, ledger: Ledger, offer: Offer) -> None:
        self._ledger = ledger
        self._offer = offer
        self._calendars = Calendars(ledger.database)
        self._appointments = Appointments(ledger.database)
        self._read: Mapping[MediatorId, Agenda] = {}
        self._as_of: tuple[int, ...] = ()

    def agendas(self, begin: int, end: int) -> Mapping[MediatorId, Agenda]:
        """The agendas from `begin` to `end`, seconds since 1970.

        Raises:
            StorageError: they cannot be read.
        """
        as_of = (begin, end, *self._ledger.database.version())
        if as_of != self._as_of:
            self._read, self._as_of = self._agendas(begin, end), as_of
        return self._read

    def _agendas(self, begin: int, end: int) -> Mapping[MediatorId, Agenda]:
        ours = self._ours(begin)
        closed = self._calendars.taken_times(CLOSURES, begin, end)
        given_up = self._given_up(begin) if self._offer.server else ()
        agendas = {}
        for mediator in self._offer.mediators:
            calendars = mediator.calendars
            taken = [*closed, *ours[mediator.id]]
            for name in {calendars.permanences, calendars.bookings, *calendars.busy} - {""}:
                taken += self._calendars.taken_times(name, begin, end, given_up)
            agendas[mediator.id] = Agenda(self._permanences(mediator, begin, end), taken)
        return agendas

    def _permanences(self, mediator: Mediator, begin: int, end: int) -> list[Permanence]:
        written = self._calendars.open_times(mediator.calendars.permanences, begin, end)
        places = {
            place: self._offer.place_of(mediator, place) for place in {each[2] for each in written}
        }
        return [Permanence(start, finish, places[place]) for start, finish, place in written]

    def _ours(self, begin: int) -> Mapping[MediatorId, list[Taken]]:
        """What our bookings take, and what the kiosk's own authority holds."""
        taken: dict[MediatorId, list[Taken]] = defaultdict(list)
        for booking in self._ledger.in_states(TAKES_TIME, begin - _LONGEST_S):
            start = int(booking.start.timestamp())
            taken[booking.mediator].append((start, start + booking.minutes * 60))
        for each in self._appointments.ending_after(begin):
            taken[MediatorId(each.mediator)].append((each.start, each.finish))
        return taken

    def _given_up(self, begin: int) -> Sequence[BookingId]:
        """Those of ours that the cache may still have, and that take no time any more."""
        return [each.id for each in self._ledger.in_states(UNWANTED, begin)]

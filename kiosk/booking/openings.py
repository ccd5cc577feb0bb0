"""Which slots are open: the rules of subjects, places and wishes over the mediators' agendas."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from operator import itemgetter

from kiosk.booking.desk import ANYTHING, Wish
from kiosk.booking.diary import Agenda, Diary
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Mediator, MediatorId, PlaceId, Slot, Subject
from kiosk.booking.offer import Offer
from kiosk.booking.slots import Wanted, fits, free

_DAY_S, _HOUR_S = 86_400, 3_600
_START = itemgetter(0)  # of a slot: what it is sorted by


class Openings:
    """The slots of one kiosk."""

    def __init__(self, ledger: Ledger, offer: Offer) -> None:
        self._offer = offer
        self._diary = Diary(ledger, offer)

    def slots(self, subject: Subject, now: datetime, wish: Wish = ANYTHING) -> Sequence[Slot]:
        """The free slots of a subject, nearest first.

        Raises:
            StorageError: the times cannot be read.
        """
        agendas, places = self._agendas(now), self._offer.places_for(subject, wish.place)
        wanted = _wanted(subject, now)
        found = [
            _free(each, agendas[each.id], places, wanted)
            for each in self._offer.mediators_of(subject.id)
            if wish.mediator in {None, each.id}
            and (wish.language is None or wish.language in each.languages)
        ]
        return sorted((slot for each in found for slot in each), key=_START)

    def next_here(self, now: datetime) -> Slot | None:
        """The next free slot at this place for any subject."""
        agendas, here = self._agendas(now), self._offer.here
        firsts = [
            next(_free(each, agendas[each.id], frozenset({here}), _wanted(subject, now)), None)
            for subject in self._offer.offered
            if here in (self._offer.places_for(subject, here) or ())
            for each in self._offer.mediators_of(subject.id)
        ]
        return min((slot for slot in firsts if slot), default=None, key=_START)

    def fits(self, subject: Subject, slot: Slot, now: datetime) -> bool:
        """Whether a slot can be had now, be it among those that were listed or not."""
        mediator = self._offer.mediator(slot.mediator)
        wanted = _wanted(subject, now)
        places = self._offer.places_for(subject, slot.place)
        if mediator is None or subject.id not in mediator.subjects:
            return False
        if places is None or slot.place is None:
            agreed = places is None and slot.place is None
        else:
            agreed = slot.place in places
        in_time = wanted.earliest <= slot.start <= wanted.latest
        if not (agreed and in_time and slot.minutes == subject.minutes):
            return False
        agenda = self._agendas(now)[mediator.id]
        return fits(slot, agenda.permanences, agenda.taken)

    def _agendas(self, now: datetime) -> Mapping[MediatorId, Agenda]:
        # From the full hour, so that one reading serves for a while.
        begin = int(now.timestamp()) // _HOUR_S * _HOUR_S
        days = max(each.horizon_days for each in self._offer.subjects) + 1
        return self._diary.agendas(begin, begin + days * _DAY_S)


def _free(
    mediator: Mediator, agenda: Agenda, places: frozenset[PlaceId] | None, wanted: Wanted
) -> Iterator[Slot]:
    return free(mediator.id, agenda.at(places), agenda.taken, wanted, by_telephone=places is None)


def _wanted(subject: Subject, now: datetime) -> Wanted:
    at = int(now.timestamp())
    return Wanted(
        minutes=subject.minutes,
        earliest=at + subject.notice_minutes * 60,
        latest=at + subject.horizon_days * _DAY_S,
    )

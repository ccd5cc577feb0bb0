"""What a kiosk offers to book: subjects, mediators, places, and the rules they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from zoneinfo import ZoneInfo

from kiosk.booking.model import Mediator, MediatorId, Place, PlaceId, PlaceKind, Subject, SubjectId
from kiosk.storage.full_text import plain


@dataclass(frozen=True, slots=True)
class Account:
    """The account of a calendar server. Its secret is among the secrets, never here."""

    url: str
    user: str


@dataclass(frozen=True, slots=True)
class WorkshopCalendars:
    """Where workshops are kept, and where registrations go: an address each.

    Without a server, `workshops` is a file's name, and registrations stay in this kiosk.
    """

    workshops: str
    registrations: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """All of it. `holidays` is a part of France with days of its own, or ""; None: no holidays.

    `keep_days`: so many days after a booking's time, first name and telephone are removed.
    `server` None: this kiosk is its own authority, and the calendars are files.
    """

    here: PlaceId
    subjects: tuple[Subject, ...]
    mediators: tuple[Mediator, ...]
    places: Mapping[PlaceId, Place]
    zone: ZoneInfo
    holidays: str | None = ""
    keep_days: int = 30
    server: Account | None = None
    workshops: WorkshopCalendars | None = None
    demonstration: bool = False

    @property
    def offered(self) -> tuple[Subject, ...]:
        """The subjects that can be booked now."""
        return tuple(each for each in self.subjects if each.offered)

    def subject(self, wanted: SubjectId) -> Subject | None:
        """The subject of that id."""
        return next((each for each in self.subjects if each.id == wanted), None)

    def mediator(self, wanted: MediatorId) -> Mediator | None:
        """The mediator of that id."""
        return next((each for each in self.mediators if each.id == wanted), None)

    def mediators_of(self, subject: SubjectId) -> Sequence[Mediator]:
        """Those who help with that subject."""
        return [each for each in self.mediators if subject in each.subjects]

    def subject_for_guide(self, guide: str) -> Subject | None:
        """The first subject to which that guide leads when one is stuck in it."""
        return next((each for each in self.offered if guide in each.guides), None)

    def places_for(self, subject: Subject, wanted: PlaceId | None) -> frozenset[PlaceId] | None:
        """Where a session about it may be; None: by telephone, wherever the mediator is.

        A subject held here is held elsewhere too when another place is wanted, or when nobody
        who helps with it ever comes here.
        """
        if subject.place_kind is PlaceKind.PHONE:
            return None
        everywhere = frozenset(
            place for each in self.mediators_of(subject.id) for place in each.places
        )
        if subject.place_kind is PlaceKind.ELSEWHERE:
            everywhere -= {self.here}
        elif wanted is None and self.here in everywhere:
            return frozenset({self.here})
        return everywhere if wanted is None else everywhere & {wanted}

    def place_of(self, mediator: Mediator, written: str) -> PlaceId:
        """The place of hers that a permanence names, by id or name, or the first of them."""
        if not written.strip():
            return mediator.places[0]
        said = plain(written)
        names = {
            place: (plain(place), plain(self.places[place].name)) for place in mediator.places
        }
        for place, known in names.items():
            if said.strip() in known:
                return place
        found = [
            (len(name), place) for place, known in names.items() if (name := known[1]) in said
        ]
        return max(found)[1] if found else mediator.places[0]


def frozen(places: Sequence[Place]) -> Mapping[PlaceId, Place]:
    """Places by id, in their order."""
    return MappingProxyType({each.id: each for each in places})

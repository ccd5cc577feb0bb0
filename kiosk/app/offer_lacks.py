"""Why nobody can book with somebody, or about something, as the librarian's lists say it."""

from kiosk.app.kept import NETWORK
from kiosk.app.offer_office import OfferOffice
from kiosk.booking.lacks import Lack, lacks_of_mediators
from kiosk.booking.model import MediatorId, Subject
from kiosk.booking.offer_writing import Written
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError

UNNAMED = "unnamed"


def lack_of(offers: OfferOffice, of: Written) -> str:
    """Why nobody can book with that mediator: `UNNAMED`, the value of a `Lack`, or nothing."""
    if not of.named:
        return UNNAMED
    week = offers.week(of)
    if week is not None:  # the file itself: the cache follows in a moment
        return Lack.NO_HOURS if week.always_closed else ""
    offer, office = offers.offer, offers.office
    if offer is None:
        return ""
    try:
        state = States(office.database).get(NETWORK)
        asked = state is not None and state.value == "online"
        found = lacks_of_mediators(offer, office.database, office.clock(), asked=asked)
    except StorageError:
        return ""
    return found.get(MediatorId(of.id), "")


def is_nobodys(offers: OfferOffice, subject: Subject) -> bool:
    """Whether a subject is offered, and no mediator helps with it."""
    return subject.offered and not any(subject.id in each.subjects for each in offers.mediators)

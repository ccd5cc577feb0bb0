"""Whether what the place offers can be booked: mediators' calendars and hours, and subjects."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.app.booking_desk import read_booking
from kiosk.app.health.finding import Finding, Patient, look, ok
from kiosk.app.kept import NETWORK
from kiosk.booking.lacks import Lack, lacks_of_mediators
from kiosk.booking.model import MediatorId
from kiosk.booking.offer_writing import mediators_written
from kiosk.language.languages import REFERENCE
from kiosk.storage.condition import condition_of
from kiosk.storage.troubles import StorageError

_MOST = 8  # names in a sentence


def offered(patient: Patient) -> Iterator[Finding]:
    """Each kind of lack once, with the names; nothing of a demonstration."""
    settings = read_booking(patient.config)
    offer = settings.offer
    if offer is None or offer.demonstration:
        return
    written = mediators_written(settings.folder)
    unnamed = [each.first_name for each in written if not each.named]
    helped = {subject for each in written for subject in each.subjects}
    nobody = [each.words_in(REFERENCE).title for each in offer.offered if each.id not in helped]
    lacks: Mapping[MediatorId, Lack] = {}
    try:
        with condition_of(patient.data) as found:
            if found is not None:
                state = found.state(NETWORK)
                asked = offer.server is None or (state is not None and state.value == "online")
                lacks = lacks_of_mediators(offer, found.database, patient.now, asked=asked)
    except StorageError:  # told by the look at what is kept
        return
    names = {each.id: each.first_name for each in offer.mediators}
    silent = [names[each] for each, lack in lacks.items() if lack is Lack.SILENT]
    without = [names[each] for each, lack in lacks.items() if lack is Lack.NO_HOURS]
    told = (
        ("mediators.unnamed", unnamed),
        ("mediators.silent", silent),
        ("mediators.hours", without),
        ("subjects.nobody", nobody),
    )
    worse = [look(words, _named(who)) for words, who in told if who]
    yield from worse or [ok("mediators.ok")]


def _named(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:_MOST]) + ("…" if len(listed) > _MOST else "")

"""What a place offers, as statistics know it: the keys of all that is counted follow from it."""

from collections.abc import Iterable

from kiosk.guides.model import Guide
from kiosk.statistics.measures import Offer


def offer_of(guides: Iterable[Guide], subjects: Iterable[str] = ()) -> Offer:
    """The offer of these guides and these subjects of bookings, in all languages of the kiosk."""
    steps = {str(guide.id): tuple(step.id for step in guide.steps) for guide in guides}
    return Offer(steps, subjects=tuple(subjects))

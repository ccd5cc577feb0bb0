"""What places offer, in tests."""

from functools import cache

from kiosk.app.offered import offer_of
from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.statistics.measures import Offer

SMALL = Offer(
    guides={"ameli": ("open", "sign-in"), "rsa": ("open", "papers")},
    languages=("fr", "ar"),
    subjects=("papers",),
)


@cache
def shipped():
    """What a kiosk offers as it is shipped, with two subjects of bookings."""
    return offer_of(read_guides(SHIPPED).guides, ("papers", "email"))

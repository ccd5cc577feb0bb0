"""What a resident does in a proof: goes through the kiosk and leaves a secret wherever one can."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt

from kiosk.trials.lockdown.site import DOCUMENT, HostileSite
from kiosk.trials.lockdown.technique import CLICK
from kiosk.trials.on_trial import KioskOnTrial
from kiosk.trials.orders import Copy, Order, Print, Strike, Tap, Type, Visit, Wait
from kiosk.trials.paper import document_of
from kiosk.trials.wipe.pages import KEPT, PATH, WORKER, page_of, worker_of
from kiosk.trials.wipe.planted import Planted, Secrets

_DO, _WEB = 1, 2  # ActionButton.Do and .Web
_HOME = Tap("BarButton", "house")
_RETURN = Strike(int(Qt.Key.Key_Return), text="\r")


def places(
    kiosk: KioskOnTrial, secrets: Secrets, site: HostileSite
) -> Iterator[tuple[Sequence[Planted], tuple[Order, ...]]]:
    """Where secrets go, one after another, and what the hand in front does to put one there.

    The page comes last, and stays open until the end.
    """
    told = secrets.backwards
    booking = (
        *(Tap("Tile", "users"), Tap("Tile", "calendar-plus"), Tap("Tile", "question")),
        *(Tap("TimeButton"), Tap("ActionButton", tone=_WEB)),
    )
    yield (Planted.NAME,), (*booking, Type(told[Planted.NAME]))
    yield (Planted.PHONE,), (_RETURN, Type(secrets.phone_backwards))
    yield (Planted.NAME,), (_RETURN, Tap("ActionButton", tone=_DO))  # it is on the disk now
    path = str(kiosk.place.paper / "ticket.pdf")
    yield (Planted.TICKET,), (Print(told[Planted.TICKET], path),)
    yield (Planted.SEARCH,), (_HOME, Tap("Tile", "magnifying-glass"), Type(told[Planted.SEARCH]))
    yield (Planted.CANCEL,), (_HOME, Tap("Tile", "users"), Tap("Tile", "ticket"))
    yield (Planted.CANCEL,), (Type(told[Planted.CANCEL]), _RETURN)
    yield (Planted.RESUME,), (_HOME, Tap("Tile", "qr-code"), Type(told[Planted.RESUME].upper()))
    yield (Planted.CLIPBOARD,), (Copy(told[Planted.CLIPBOARD]),)
    site.documents[DOCUMENT] = document_of(told[Planted.DOCUMENT][::-1])
    yield (Planted.DOCUMENT,), (Visit(site.at(DOCUMENT)), Wait(3000))
    site.pages[PATH], site.scripts[WORKER] = page_of(secrets), worker_of(secrets)
    yield KEPT, (Visit(site.at(PATH)), Wait(1500))
    yield (Planted.FORM,), (CLICK, Wait(700), Type(told[Planted.FORM]), Wait(300))

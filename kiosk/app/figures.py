"""The numbers of this place, as the screens of one's data are told them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.app.booking_desk import read_booking
from kiosk.app.kept import Kept
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.screens.yourdata.figures import Figures
from kiosk.settings.site import Site


def make_figures(kept: Kept, site: Site, guides: Sequence[Guide], config: Path) -> Figures:
    """What is kept by the place with those settings, in that folder."""
    offer = read_booking(config).offer
    subjects = offer.subjects if offer else ()

    def names(language: Language) -> Mapping[str, str]:
        return {each.id: each.words_in(language).title for each in subjects}

    return Figures(
        sums=kept.sums,
        reports=kept.reports,
        clock=lambda: datetime.now().astimezone(),
        guides=guides,
        sends_to=sends_to(site, demonstration=kept.demonstration),
        open_data=site.open_data,
        keep_days=offer.keep_days if offer else 0,
        subjects=names,
    )


def sends_to(site: Site, *, demonstration: bool) -> str:
    """The server or the folder to which reports go, in words; nothing where none leaves."""
    if demonstration or not site.statistics_send:
        return ""
    return urlsplit(site.statistics_address).hostname or site.statistics_folder

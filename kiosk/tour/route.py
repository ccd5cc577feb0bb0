"""The way through this kiosk: how its window is made for the tour, and all its stops."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.app.booth import Booth
from kiosk.app.finder import Finder
from kiosk.app.shelf import offered, read_shelf
from kiosk.app.surroundings import Surroundings, surroundings
from kiosk.app.window import KioskWindow, Screen, make_window, set_clock
from kiosk.language.languages import Language
from kiosk.screens.yourdata.figures import Figures
from kiosk.settings.reading import read_site
from kiosk.settings.site import Site
from kiosk.tour.combinations import DISTANCE_MM, Combination, Contrast
from kiosk.tour.shown_desk import ZONE, ShownDesk
from kiosk.tour.still_voice import StillVoice
from kiosk.tour.stops import stops
from kiosk.tour.worker import Route
from kiosk.tour.your_data_stops import shown_figures

MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)  # one and the same in every picture


def route(data: Path, config: Path) -> Route:
    """The place that `config` tells of, seen with nobody there."""
    site = read_site(config).site
    guides = offered(read_shelf(config, data), site)
    around = replace(surroundings(site, guides, Finder(guides)), speech=StillVoice)
    return Route(_Maker(site, around).kiosk, stops(guides))


def begin_again(
    kiosk: KioskWindow,
    figures: Figures,
    language: Language,
    size: float = 1.0,
    *,
    contrast: bool = False,
) -> None:
    """As for somebody who just came, and chose these: of the stop before nothing is left."""
    kiosk.frame.say_made_up(made_up=False)
    kiosk.journey.opened.open_figures(figures)
    kiosk.journey.opened.open_booth(Booth(ShownDesk(), clock=lambda: MOMENT, zone=ZONE))
    kiosk.start_over(language, size, contrast=contrast)
    set_clock(kiosk, MOMENT)
    kiosk.frame.set_network("online")


class _Maker:
    """Makes one window for each combination, and that one fresh again for each of its stops.

    As in a kiosk, where one process shows many screens; to make a window takes half a second.
    """

    def __init__(self, site: Site, around: Surroundings) -> None:
        self._site = site
        self._around = around
        self._figures = shown_figures(tuple(around.guides))
        self._made: tuple[Combination, KioskWindow] | None = None

    def kiosk(self, combination: Combination) -> KioskWindow:
        """A kiosk with nobody there, in that combination."""
        if self._made is None or self._made[0] != combination:
            self._made = combination, self._new(combination)
        kiosk = self._made[1]
        high = combination.contrast is Contrast.HIGH
        begin_again(kiosk, self._figures, combination.language, combination.size, contrast=high)
        return kiosk

    def _new(self, combination: Combination) -> KioskWindow:
        site = self._site
        screen = Screen(
            pixels_per_mm=combination.orientation.px_per_mm,
            distance_mm=DISTANCE_MM,
            double_strike_ms=site.double_strike_ms,
            motion=False,
        )
        return make_window(
            self._around,
            screen,
            list(Language),
            site.place_name,
            demonstration=site.demonstration,
        )

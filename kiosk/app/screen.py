"""The composition root of one resident's screen: one process from the first touch to the end.

It stands by, loaded and hidden, until the supervisor says `show`; it says when it has drawn, that
it is alive, and how the session ended, and then it ends, and with it all that the resident did.
"""

import logging
import math
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtGui import QGuiApplication

from kiosk.app import journal, light_start
from kiosk.app.faults import Faults
from kiosk.app.finder import Finder
from kiosk.app.hardening import harden_process
from kiosk.app.journal import Checked
from kiosk.app.kept import Kept
from kiosk.app.looks import logo_address, tint
from kiosk.app.screen_session import Session
from kiosk.app.shelf import offered, read_shelf
from kiosk.app.surroundings import surroundings
from kiosk.app.warm_up import (
    WarmUp,
    compile_screens,
    give_back,
    load_parts,
    prepare_for_staff,
    rehearse,
)
from kiosk.app.window import KioskWindow, Screen, make_window
from kiosk.devices.qr import square
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.settings.reading import SiteReading, read_site
from kiosk.settings.site import Site

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says: the folders, and whether this is a desk."""

    data: Path
    config: Path
    windowed: bool


def main(options: Options, onlooker: Callable[[KioskWindow], object] | None = None) -> NoReturn:
    """Stand by, be shown, end; the process ends here, with the exit code of its loop.

    `onlooker` is given the window once it stands by: so the bench has somebody use it.
    """
    harden_process()
    journal.speak("screen")
    app = _application()
    site = (reading := _settings(options)).site
    guides = read_shelf(options.config, options.data)
    shown = offered(guides, site)
    kiosk = make_kiosk(site, shown, finder := Finder(shown))
    dress(kiosk, site, options.config)
    kept = Kept(options.data)
    session = Session(kiosk, site, kept, windowed=options.windowed)
    if not site.demonstration and "place.name" not in reading.origins:
        # A kiosk that nobody has set up has no resident who waits: its first screen says so.
        kept.open()
        open_office(kiosk, kept, options)
    warm = WarmUp(session)
    warm.add(_pieces(kiosk, _doors(kiosk, kept, options, site, guides, warm), finder))
    sys.excepthook = Faults(session.recover).take
    session.stand_by()
    light_start.end()
    if onlooker:
        onlooker(kiosk)
    warm.start()
    code = app.exec()
    kept.close()
    # Taking the window and Python apart in good order takes a third of a second, for which the
    # next resident would wait to be told that nothing is left. The system does it at once.
    os._exit(code)


def _application() -> QGuiApplication:
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("pas-a-pas")
    return app


def _pieces(
    kiosk: KioskWindow, doors: Sequence[Callable[[], object]], finder: Finder
) -> list[Callable[[], object]]:
    """What is loaded after the first screen, in its order."""
    return [
        partial(rehearse, kiosk.window),
        *load_parts(),
        *compile_screens(kiosk.engine),
        *doors,
        lambda: finder.warm(kiosk.display.spoken),
        partial(square, "pas-a-pas"),
        give_back,
    ]


def _doors(  # noqa: PLR0913, PLR0917  the parts that are joined
    kiosk: KioskWindow,
    kept: Kept,
    options: Options,
    site: Site,
    guides: Sequence[Guide],
    warm: WarmUp,
) -> list[Callable[[], object]]:
    """What opens the database, and the ways that need it."""
    kiosk.journey.opened.staff_near = lambda: warm.add(prepare_for_staff(kiosk.engine))
    return [
        kept.open,
        lambda: kiosk.journey.tell_trouble(kept.trouble),
        partial(open_printers, kiosk, options, site),
        partial(open_sites, kiosk, kept, site, guides),
        kiosk.journey.opened.open_notices,
        partial(open_booth, kiosk, kept, options, warm),
        partial(open_figures, kiosk, kept, site, guides, options.config),
        partial(open_office, kiosk, kept, options),
    ]


def _settings(options: Options) -> SiteReading:
    """The settings in force; the log says where they are wrong, and `check` what with them."""
    reading = read_site(options.config, options.data)
    for problem in reading.problems:
        words = "%s, line %d, %s is wrong: see `pas-a-pas check`"
        _log.warning(words, Checked(problem.file), problem.line, Checked(problem.key or "all"))
    return reading


def open_printers(kiosk: KioskWindow, options: Options, site: Site) -> None:
    """From now on tickets can be printed, and what was left at a printer is taken back."""
    from kiosk.app.printers import make_printers  # noqa: PLC0415  the first screen is on before

    kiosk.journey.opened.open_printers(make_printers(site, options.data))


def open_booth(kiosk: KioskWindow, kept: Kept, options: Options, warm: WarmUp) -> None:
    """From now on sessions with a mediator can be booked, where the place offers any.

    What seals names is loaded when one is near: it would take 8 MB in each resident's process.
    """
    from kiosk.app.booking_desk import warm_desk  # noqa: PLC0415  the first screen is on before it
    from kiosk.app.booth import make_booth  # noqa: PLC0415  see above
    from kiosk.booking.front_desk import FrontDesk  # noqa: PLC0415  see above

    if kept.database is None:
        return
    booth = make_booth(kept.database, options.data, options.config, kiosk.journey.opened.tickets)
    if booth is None:
        return
    desk = booth.desk
    if isinstance(desk, FrontDesk):
        near = cache(lambda: warm.add(warm_desk(desk)))  # once
        booth = replace(booth, near=near)
    kiosk.journey.opened.open_booth(booth)


def open_sites(kiosk: KioskWindow, kept: Kept, site: Site, guides: Sequence[Guide]) -> None:
    """From now on the official sites can be opened; what draws them is loaded when one is near."""
    from kiosk.browsing.sites import of_place, read_sites  # noqa: PLC0415  see `open_booth`
    from kiosk.screens.browser.web_pages import WebPages  # noqa: PLC0415  see `open_booth`

    shipped, problems = read_sites()
    for problem in problems:
        _log.warning("%s", Checked(str(problem)))
    sites = replace(shipped, place=of_place(site.allowed_sites))
    official = {domain for guide in guides for domain in guide.domains}
    kiosk.journey.opened.open_sites(sites, WebPages(kiosk.engine, official | sites.domains()))
    if browsing := kiosk.journey.opened.browsing:
        browsing.portal = lambda: kept.behind_portal(datetime.now(UTC))


def open_figures(
    kiosk: KioskWindow, kept: Kept, site: Site, guides: Sequence[Guide], config: Path
) -> None:
    """From now on it can be looked at what is kept and counted here."""
    from kiosk.app.figures import make_figures  # noqa: PLC0415  the first screen is on before it

    figures = make_figures(kept, site, guides, config)
    kiosk.journey.opened.open_figures(figures)
    if kept.demonstration:
        kiosk.frame.say_made_up()


def open_office(kiosk: KioskWindow, kept: Kept, options: Options) -> None:
    """From now on the staff can come in."""
    from kiosk.app.office import make_office  # noqa: PLC0415  the first screen is on before it

    if kept.database is not None and kiosk.journey.opened.office is None:
        kiosk.journey.opened.open_office(make_office(kept.database, options.data, options.config))


def dress(kiosk: KioskWindow, site: Site, config: Path) -> None:
    """Let the window look as the place does."""
    kiosk.frame.dress(logo_address(site, config), site.accent, tint(site.accent))


def make_kiosk(site: Site, guides: Sequence[Guide], finder: Finder) -> KioskWindow:
    """The window of this place, at its first screen and hidden."""
    screen = QGuiApplication.primaryScreen().size()
    return make_window(
        surroundings(site, guides, finder),
        Screen(
            pixels_per_mm=math.hypot(screen.width(), screen.height()) / site.diagonal_mm,
            distance_mm=site.distance_mm,
            double_strike_ms=site.double_strike_ms,
            motion=site.motion,
        ),
        [Language(code) for code in site.languages],
        site.place_name,
        demonstration=site.demonstration,
    )

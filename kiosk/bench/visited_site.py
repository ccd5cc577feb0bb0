"""The site that the bench serves, as the visitor meets it in the kiosk, beside a step."""

import os
import signal
from dataclasses import replace
from typing import cast

from PySide6.QtQuick import QQuickItem

from kiosk.app.window import KioskWindow
from kiosk.bench.route import GUIDE
from kiosk.browsing.sites import Sites
from kiosk.guides.walk import Walk
from kiosk.screens.browser.web_pages import WebPages
from kiosk.screens.guides.walk_view import WalkView

ADDRESS = "PAS_A_PAS_BENCH_SITE"  # the variable that says where the site is
_HOST = "site.localhost"


def lead_to_site(kiosk: KioskWindow) -> None:
    """To the first step that opens a site, which is that of the bench.

    A guide has addresses of the web alone: of one that is shipped, only these are changed.
    """
    pages = WebPages(kiosk.engine, [_HOST])
    kiosk.journey.opened.open_sites(Sites(loopback=True), pages)
    kiosk.journey.open_guide(GUIDE)
    shipped = cast(WalkView, kiosk.navigation.page.view).walk.guide
    address = os.environ[ADDRESS]
    steps = tuple(replace(step, site=address if step.site else None) for step in shipped.steps)
    walk = Walk(replace(shipped, steps=steps, domains=(_HOST,)))
    while not walk.step.site:
        walk = walk.choose(0)
    kiosk.journey.walk(walk)


def arrived(kiosk: KioskWindow) -> bool:
    """Whether its page is there."""
    browsing = kiosk.journey.opened.browsing
    page = browsing.page if browsing else None
    return page is not None and not page.property("loading") and not page.property("trouble")


def kill_page(kiosk: KioskWindow) -> int:
    """Kill the process that draws the page; gives its number."""
    process = drawn_by(kiosk)
    os.kill(process, signal.SIGKILL)
    return process


def drawn_by(kiosk: KioskWindow) -> int:
    """The number of the process that draws the page; 0 while none does."""
    browsing = kiosk.journey.opened.browsing
    frame = browsing.page.parent() if browsing and browsing.page else None
    web = frame.findChild(QQuickItem, "web") if frame else None
    return int(web.property("renderProcessPid")) if web else 0

"""To the official site, beside the step: one page for a session, and how it ends."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQuick import QQuickItem

from kiosk.app.ways.ground import Ground
from kiosk.browsing.sites import Sites
from kiosk.guides.walk import Walk
from kiosk.screens.browser.browser_view import BrowserView
from kiosk.screens.browser.page_manners import PageManners
from kiosk.screens.browser.page_view import PageView
from kiosk.screens.browser.slow_page import SlowPage
from kiosk.screens.browser.told_site import Visit
from kiosk.screens.browser.web_pages import Pages
from kiosk.screens.guides.stuck_view import WaysView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.statistics.measures import TIMES

Print = Callable[[bytes, str], None]


class BrowsingWay:
    """Knows the page of the session, which outlives its screen.

    `stuck` leads round a step, `phone` shows an address for the person's own telephone, and
    `prints` gives what prints a document under a name, where anything does.
    """

    def __init__(
        self,
        ground: Ground,
        sites: Sites,
        pages: Pages,
        stuck: Callable[[Walk], None],
        phone: Callable[[str], None],
    ) -> None:
        self._ground = ground
        self._sites = sites
        self._pages = pages
        self._stuck = stuck
        self._phone = phone
        self.prints: Callable[[], Print | None] = lambda: None
        self._page: PageView | None = None
        self._drawn: QQuickItem | None = None
        self._guide = ""

    @property
    def page(self) -> PageView | None:
        """The page that is open, shown or not."""
        return self._page

    def near(self) -> None:
        """A site may soon be asked for."""
        self._pages.prepare()

    def open(self, step: WalkView, address: str) -> bool:
        """Open an address beside its step; False where no site can be opened."""
        guide = step.walk.guide
        visit = Visit(address, guide.domains, self._sites)
        if self._page is None:
            page = PageView(visit, self._ground.navigation)
            drawn = self._pages.draw(page)
            if drawn is None:
                page.deleteLater()
                return False
            page.blocked.connect(self._blocked)
            SlowPage(page)
            page.printAsked.connect(self._print)
            self._page, self._drawn = page, drawn
            page.toStart()
        else:
            self._page.go(visit)
        self._guide = guide.id
        if self._drawn is not None:
            self._show(step, self._page, self._drawn)
        return True

    def forget(self) -> None:
        """As for somebody who just came: nothing of the page is left."""
        if self._page is None:
            return
        page, drawn = self._page, self._drawn
        self._page, self._drawn, self._guide = None, None, ""
        page.forget()
        # The view goes before its profile, or what it holds of it would outlive it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if drawn is not None:
            drawn.deleteLater()

    def _show(self, step: WalkView, page: PageView, drawn: QQuickItem) -> None:
        top = self._ground.navigation.page.view
        if isinstance(top, BrowserView) and top.shows(step):
            return
        view = BrowserView(self._ground.display, step, page, drawn)
        if self.prints() is not None:
            view.offer_printing()
        view.closed.connect(self._ground.navigation.back)
        view.stuckAsked.connect(lambda: self._stuck(step.walk))
        view.waysAsked.connect(lambda: self._other_ways(step.walk))
        view.mediatorAsked.connect(self._ground.call)
        view.phoneAsked.connect(lambda: self._phone(page.visit.address))
        self._ground.open("browser/BrowserScreen.qml", view)

    def _other_ways(self, walk: Walk) -> None:
        view = WaysView(self._ground.display, walk, "ways")
        view.mediatorAsked.connect(self._ground.call)
        view.stepAsked.connect(self._ground.navigation.back)
        self._ground.open("guides/WaysScreen.qml", view)

    def _print(self) -> None:
        """The page is to be printed: not while something else is shown, nor without end."""
        page, top = self._page, self._ground.navigation.page.view
        if page is None or not isinstance(top, BrowserView):
            return
        manners = cast(PageManners, page.manners)
        if not manners.takesDialog():
            return
        if self.prints() is None:
            manners.wants("print")
        else:
            page.page_as_pdf(self._offer)

    def _offer(self, pdf: bytes) -> None:
        prints, top = self.prints(), self._ground.navigation.page.view
        if prints is not None and self._page is not None and isinstance(top, BrowserView):
            prints(pdf, self._page.visit.name_of(self._page.visit.address))

    def _blocked(self) -> None:
        self._ground.count("blocked", self._guide, *TIMES)

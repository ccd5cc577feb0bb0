"""To the official site, beside the step: one page for a session, and how it ends."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app.ways.document import DocumentWay, Print
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.walking import WalkingWay
from kiosk.browsing.sites import Sites
from kiosk.devices.browser.tray import sweep
from kiosk.guides.model import Kind
from kiosk.guides.walk import Walk
from kiosk.screens.browser.browser_view import BrowserView
from kiosk.screens.browser.page_manners import PageManners
from kiosk.screens.browser.page_orders import PageOrders
from kiosk.screens.browser.page_view import PageView
from kiosk.screens.browser.slow_page import SlowPage
from kiosk.screens.browser.told_site import Visit
from kiosk.screens.browser.web_pages import Pages
from kiosk.screens.guides.proof_view import ProofView
from kiosk.screens.guides.stuck_view import WaysView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.statistics.measures import TIMES


class BrowsingWay:
    """Knows the page of the session, which outlives its screen.

    `walking` leads round a step, and shows an address for the person's own telephone; `prints`
    gives what prints a document under a name, where anything does; `portal` tells whether the
    network wants somebody to sign in on a page of its own.
    """

    def __init__(
        self,
        ground: Ground,
        sites: Sites,
        pages: Pages,
        walking: WalkingWay,
    ) -> None:
        self._ground = ground
        self._sites = sites
        self._pages = pages
        self._stuck, self._phone = walking.stuck, walking.open_site
        walking.behind = self.follow
        self.prints: Callable[[], Print | None] = lambda: None
        self.portal: Callable[[], bool] = lambda: False
        self._page: PageView | None = None
        self._guide = ""
        self._document = DocumentWay(ground)
        self.sweep()

    @property
    def page(self) -> PageView | None:
        """The page that is open, shown or not."""
        return self._page

    def sweep(self) -> None:
        """Remove what a process that is gone left of a document."""
        sweep()

    def near(self) -> None:
        """A site may soon be asked for."""
        self._pages.prepare()

    def open(self, step: WalkView, address: str) -> bool:
        """Open an address beside its step; False where no site can be opened."""
        if self._page is None and self._pages.hindered:
            return False
        guide = step.walk.guide
        visit = Visit(address, guide.domains, self._sites)
        page = self._page
        if page is None:
            self._page = page = self._begin(visit)
            self._pages.when_ready(lambda: self._draw(page))
        elif step.walk.step.site or self._guide != guide.id:
            page.go(visit)  # else what was begun there goes on as it is
        self._guide = guide.id
        self._show(step, page)
        return True

    def follow(self, step: WalkView) -> None:
        """At a proof, offer what can be done with the page that is open behind that walk."""
        step.changed.connect(lambda: self._offer_proof(step))
        self._offer_proof(step)

    def forget(self) -> None:
        """As for somebody who just came: nothing of the page is left."""
        self._document.forget()
        if self._page is None:
            return
        page, drawn = self._page, cast(PageOrders, self._page.orders).drawn
        self._page, self._guide = None, ""
        page.forget()
        # The view goes before its profile, or what it holds of it would outlive it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if drawn is not None:
            drawn.deleteLater()

    def _begin(self, visit: Visit) -> PageView:
        """A page that is coming: its screen is shown before there is what draws it."""
        page = PageView(visit, self._ground.navigation)
        page.blocked.connect(self._blocked)
        SlowPage(page)
        page.printAsked.connect(self._print)
        cast(PageOrders, page.orders).papers_came.connect(self._handed_over)
        page.toStart()
        return page

    def _draw(self, page: PageView) -> None:
        if page is not self._page:
            return  # whoever asked for it is gone
        drawn = self._pages.draw(page)
        if drawn is not None:
            cast(PageOrders, page.orders).are_heard_by(drawn)
            page.toStart()
            return
        self._page = None
        page.forget()
        if isinstance(self._ground.navigation.page.view, BrowserView):
            self._ground.navigation.back()
            self._phone(page.visit.address)

    def _show(self, step: WalkView, page: PageView) -> None:
        top = self._ground.navigation.page.view
        if isinstance(top, BrowserView) and top.shows(step):
            return
        view = BrowserView(self._ground.display, step, page, lambda: self.portal())  # noqa: PLW0108  told later
        if self.prints() is not None:
            view.offer_printing()
        view.closed.connect(self._ground.navigation.back)
        view.stuckAsked.connect(lambda: self._stuck(step.walk))
        view.waysAsked.connect(lambda: self._other_ways(step.walk))
        view.mediatorAsked.connect(self._ground.call)
        view.phoneAsked.connect(lambda: self._phone(page.visit.address))
        self._ground.open("browser/BrowserScreen.qml", view)

    def _offer_proof(self, step: WalkView) -> None:
        page = self._page if self._guide == step.walk.guide.id else None
        if page is None or step.walk.step.kind is not Kind.PROOF:
            step.keep(None)
            return
        proof = ProofView(page.visit.name_of(page.visit.address), printable=bool(self.prints()))
        proof.printAsked.connect(lambda: page.page_as_pdf(self._offer))
        proof.siteAsked.connect(lambda: self._see_again(step))
        step.keep(proof)

    def _see_again(self, step: WalkView) -> None:
        if self._page is not None:
            self._show(step, self._page)

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

    def _handed_over(self, pdf: bytes) -> None:
        """The site gave a document: shown where one waits for it, and not without end."""
        page, top = self._page, self._ground.navigation.page.view
        if page is None or not isinstance(top, BrowserView):
            return
        if cast(PageManners, page.manners).takesDialog():
            self._document.show(pdf, page.visit.name_of(page.visit.address), self.prints())

    def _offer(self, pdf: bytes) -> None:
        """Offer to print it, unless one is elsewhere by now."""
        prints, top = self.prints(), self._ground.navigation.page.view
        if prints and self._page is not None and isinstance(top, BrowserView | WalkView):
            prints(pdf, self._page.visit.name_of(self._page.visit.address))

    def _blocked(self) -> None:
        self._ground.count("blocked", self._guide, *TIMES)

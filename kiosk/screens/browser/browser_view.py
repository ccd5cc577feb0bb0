"""The step on one side and the official site on the other: joins the walk, the page, the keys."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.guides.walk import Walk
from kiosk.screens.browser.page_keys import PageKeys
from kiosk.screens.browser.page_orders import PageOrders
from kiosk.screens.browser.page_view import PageView
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

_OF_NETWORK = {"down", "certificate"}  # troubles of a page that a network may have made


@QmlElement
class BrowserView(QObject):
    """Shows a walk beside the page of a session.

    Signals:
        changed: the keyboard came or went, another step, or other words.
        troubleChanged: the page is there, or is not, or why.
        closed: back to the whole step.
        stuckAsked, waysAsked, mediatorAsked, phoneAsked: a way out of it.
    """

    changed = Signal()
    troubleChanged = Signal()
    closed = Signal()
    stuckAsked = Signal()
    waysAsked = Signal()
    mediatorAsked = Signal()
    phoneAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        step: WalkView,
        page: PageView,
        portal: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._portal = portal
        self._display = display
        self._step = step
        self._page = page
        self._visit = page.visit
        self._slot: QQuickItem | None = None  # where the page is drawn
        self._printable = False
        self._asking, self._site_shown = False, True
        self._keys = PageKeys(self._orders, self)
        step.changed.connect(self.changed)
        page.changed.connect(self.troubleChanged)
        self._orders.heard.connect(self._draw)
        self._keys.changed.connect(self.changed)

    @Property(WalkView, constant=True)
    def step(self) -> WalkView:
        """The step, as the screen of the step shows it."""
        return self._step

    @Property(PageView, constant=True)
    def page(self) -> PageView:
        """The page."""
        return self._page

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Why there is no page: as the page says, or "portal" where it is the network's own."""
        trouble = str(self._page.property("trouble"))
        return "portal" if trouble in _OF_NETWORK and self._portal() else trouble

    def shows(self, step: WalkView) -> bool:
        """Whether it is that walk that stands beside the page."""
        return step is self._step

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether the page can be printed here."""
        return self._printable

    def offer_printing(self) -> None:
        """The place has a printer for pages."""
        self._printable = True
        self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language of the screen."""
        return str(self._display.spoken)

    @Property(bool, notify=changed)
    def keys(self) -> bool:
        """Whether the keyboard is shown."""
        return self._keys.shown

    @Property(bool, notify=changed)
    def hides(self) -> bool:
        """Whether what the keys type is said to nobody: it is a password, or a code."""
        return self._keys.hides

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked where the person is."""
        return self._asking

    @Property(bool, notify=changed)
    def siteShown(self) -> bool:
        """Whether it is the site that is shown, where there is no room for both."""
        return self._site_shown

    @Property(list, notify=changed)
    def places(self) -> list[dict[str, object]]:
        """Where one can say to be: number, name, and whether it is "done", "now" or "ahead"."""
        walks, now = self._walks(), len(self._step.walk.answers)
        words = self._step.walk.guide.words_in(self._display.spoken)
        states = ["done"] * now + ["now"] + ["ahead"] * (len(walks) - now - 1)
        return [
            {"number": place + 1, "name": words.steps[walk.step.id].short, "state": state}
            for place, (walk, state) in enumerate(zip(walks, states, strict=True))
        ]

    @Slot(QQuickItem)
    def attach(self, slot: QQuickItem) -> None:
        """Draw the page in that place."""
        if self._visit.official != self._page.visit.official:  # one comes back from another guide
            self._page.go(self._visit)
        self._slot = slot
        self._draw()

    @Slot(int)
    def goTo(self, place: int) -> None:
        """The person is at that step of `places`, from 0; the site stays as it is."""
        self._asking = False
        self._step.move(self._walks()[place])

    @Slot(bool)
    def ask(self, asking: bool) -> None:
        """Ask where the person is, or not any more."""
        self._asking = asking
        self.changed.emit()

    @Slot(bool)
    def showSite(self, shown: bool) -> None:
        """Show the site or the step, where there is no room for both."""
        self._site_shown = shown
        self.changed.emit()

    @Slot(str)
    def type(self, signs: str) -> None:
        """Type into the page."""
        self._keys.type(signs)

    @Slot(str)
    def strike(self, key: str) -> None:
        """Strike "erase", "enter" or "next" in the page."""
        self._keys.strike(key)

    @Slot(bool)
    def showKeys(self, shown: bool) -> None:
        """Show or put away the keyboard, until a field comes or goes."""
        self._keys.show(shown)

    def _walks(self) -> list[Walk]:
        walk = self._step.walk
        before = [walk.back_to(place) for place in range(len(walk.answers))]
        return [*before, walk, *walk.known_ahead]

    @Slot()
    def _draw(self) -> None:
        # Its screen may be gone, where one went further before there was a page: it comes again.
        slot, drawn = self._slot, self._orders.drawn
        if slot is not None and drawn is not None and Shiboken.isValid(slot):
            drawn.setParentItem(slot)
            self._keys.follow()

    @property
    def _orders(self) -> PageOrders:
        return cast(PageOrders, self._page.orders)

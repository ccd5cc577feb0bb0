"""The one page of the web of a session: where it may go, where it is, and what hinders it.

What draws it is `OfficialPage.qml`, which asks here before anything happens and tells what did.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, QTimer, QUrl, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.browsing.fence import Use
from kiosk.screens.browser.page_manners import PageManners
from kiosk.screens.browser.page_orders import PageOrders
from kiosk.screens.browser.told_site import Visit, text_of

if TYPE_CHECKING:
    from kiosk.devices.browser.guard import Guard

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

ZOOMS = (1.0, 1.25, 1.5, 0.7)  # one after another
_ABORTED = {-3, -20, -27}  # net::ERR_ABORTED, _BLOCKED_BY_CLIENT, _BLOCKED_BY_RESPONSE
_CERTIFICATE = range(-299, -199)  # net::ERR_CERT_*
_AGAIN_MS = 200
_SHORT_S, _MOST_DEATHS = 60.0, 3  # a page that dies so often is opened again by hand alone


@QmlElement
class PageView(QObject):
    """Holds what is shown of the page; the page itself is the engine's.

    Signals:
        changed: anything shown is another.
        printAsked: the page asks to be printed, or the resident does.
    """

    changed = Signal()
    _told = Signal()
    printAsked = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._orders = PageOrders(self)
        self._manners = PageManners(self)
        self._guard: Guard | None = None
        self._address = self._coming = ""  # the second: until it is there
        self._loading, self._trouble = False, ""
        self._zoom, self._can_go_back = ZOOMS[0], False
        self._deaths: list[float] = []
        # What the engine tells, it tells amid its work: where its view is hidden or stopped just
        # then, it may end the whole process (seen by others with Qt 6.11).
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    @Property(PageOrders, constant=True)
    def orders(self) -> PageOrders:
        """What the engine is told to do."""
        return self._orders

    @Property(PageManners, constant=True)
    def manners(self) -> PageManners:
        """What was asked for and refused."""
        return self._manners

    @property
    def blocked(self) -> SignalInstance:
        """The signal that an address was refused, once for each time that it is told."""
        return self._manners.blocked

    def page_as_pdf(self, callback: Callable[[bytes], None]) -> None:
        """Call that with the page as a PDF; with no bytes where it cannot be had."""
        self._orders.page_as_pdf(callback)

    @Property(str, notify=changed)
    def address(self) -> str:
        """The whole address of the page, or of the one that was to be opened."""
        return self._address or self._visit.address

    @Property(str, notify=changed)
    def site(self) -> str:
        """The name of the site that is open: "caf.fr"."""
        return self._visit.name_of(self._address or self._visit.address)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """What the site is here: "official", "sign-in", "place", or nothing."""
        return self._visit.standing(self._address or self._visit.address)

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        """Whether a page is coming."""
        return self._loading

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is no page: "down", "certificate", "gone", "frozen"; nothing: there is one."""
        return self._trouble

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """How large the page is drawn: 1 is with letters as large as those of our bars."""
        return self._zoom

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a page before this one."""
        return self._can_go_back

    @property
    def visit(self) -> Visit:
        """What is visited."""
        return self._visit

    def go(self, visit: Visit) -> None:
        """Open the address of another visit; a page that is open for the same one stays."""
        same = visit == self._visit and self._address and not self._trouble
        self._visit = visit
        if self._guard is not None:
            self._guard.fence = visit.fence
        if not same:
            self._begin()
            self._orders.opened.emit(QUrl(visit.address))
        self.changed.emit()

    def forget(self) -> None:
        """There is no page any more."""
        self._orders.stop()
        self._guard = None

    @Slot(QObject)
    def protect(self, profile: QObject) -> None:
        """Have every request of that profile asked for; before its first page."""
        from kiosk.devices.browser.guard import Guard  # noqa: PLC0415  it loads the engine

        self._guard = Guard(self._visit.fence, self)
        # The engine's own type is not known before it is loaded.
        profile.setUrlRequestInterceptor(self._guard)  # type: ignore[attr-defined]

    @Slot()
    def back(self) -> None:
        """To the page before."""
        self._orders.wentBack.emit()

    @Slot()
    def askToPrint(self) -> None:
        """The page, or the resident, wants it printed."""
        self.printAsked.emit()

    @Slot(QUrl, str, bool, result=bool)
    def lets(self, url: QUrl, purpose: str, whole: bool) -> bool:
        """Whether the page, or with not `whole` a frame of it, may go there."""
        address = text_of(url)
        if self._visit.fence.lets(address, Use.PAGE if whole else Use.FRAME):
            return True
        if whole:
            self._loading = False
            self._manners.refuse(self._visit.name_of(address), purpose)
        return False

    @Slot(QUrl, bool, result=bool)
    def takesWindow(self, url: QUrl, meant: bool) -> bool:
        """Whether what was to be a window is opened in the place of the page.

        What nobody touched is no window at all: it is not even spoken of.
        """
        return meant and self.lets(url, "window", True)

    @Slot(QUrl, bool)
    def moved(self, url: QUrl, canGoBack: bool) -> None:  # noqa: N803  QML's names
        """The page has another address, or is another."""
        if self._visit.fence.lets(text_of(url), Use.PAGE):
            self._address = text_of(url)
        elif not url.isEmpty():  # an empty page, of which the engine asks nobody beforehand
            self._manners.refuse(text_of(url), "redirect")
        self._can_go_back = canGoBack
        self._told.emit()

    @Slot()
    def arrived(self) -> None:
        """A page is there."""
        self._loading, self._trouble, self._coming = False, "", ""
        self._told.emit()

    @Slot(QUrl)
    def began(self, url: QUrl) -> None:
        """A page begins to come."""
        if self._visit.fence.lets(text_of(url), Use.PAGE):
            self._address = self._coming = text_of(url)
        self._loading = True
        self._told.emit()

    @Slot(int)
    def failed(self, code: int) -> None:
        """A page does not come: one of Chromium's numbers says why."""
        self._loading = False
        if code not in _ABORTED:
            self._trouble = "certificate" if code in _CERTIFICATE else "down"
        self._told.emit()

    @Slot()
    def died(self) -> None:
        """What draws the page is gone: it is opened again."""
        self._trouble, self._loading = "gone", False
        self._told.emit()
        now = time.monotonic()
        self._deaths = [at for at in self._deaths if now - at < _SHORT_S] + [now]
        if len(self._deaths) <= _MOST_DEATHS:
            QTimer.singleShot(_AGAIN_MS, self, self.retry)

    @Slot(bool)
    def froze(self, frozen: bool) -> None:
        """The page does not answer, or answers again."""
        if frozen != (self._trouble == "frozen") and self._trouble in {"", "frozen"}:
            self._trouble = "frozen" if frozen else ""
            self._told.emit()

    @Slot()
    def retry(self) -> None:
        """Open it once more."""
        if self._trouble == "frozen":
            self._orders.ended.emit()
            return
        self._loading = True
        self.changed.emit()
        if self._address and not self._coming:
            self._orders.reloaded.emit()
        else:
            self._orders.opened.emit(QUrl(self._coming or self._visit.address))

    @Slot()
    def toStart(self) -> None:
        """To the address the step opens."""
        self._begin()
        self._orders.opened.emit(QUrl(self._visit.address))
        self.changed.emit()

    @Slot()
    def zoomOn(self) -> None:
        """The next size, or the first one again."""
        self._zoom = ZOOMS[(ZOOMS.index(self._zoom) + 1) % len(ZOOMS)]
        self.changed.emit()

    def _begin(self) -> None:
        self._address, self._coming = "", self._visit.address
        self._trouble, self._deaths, self._loading = "", [], True
        self._manners.begin_anew()

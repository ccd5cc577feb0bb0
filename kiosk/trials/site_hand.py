"""The hand at a page of the web: opens it, points at it, and tells what became of the screen."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QWindow,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.ways.browsing import BrowsingWay
from kiosk.app.window import KioskWindow
from kiosk.bench.finger import Control, find
from kiosk.browsing.sites import Sites
from kiosk.screens.browser.browser_view import BrowserView
from kiosk.screens.browser.web_pages import WebPages
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.kinds import items_in, kind_of
from kiosk.trials.mash import Masher
from kiosk.trials.orders import (
    AtThePage,
    Await,
    Drop,
    Escape,
    Held,
    Judge,
    KillPage,
    Mash,
    Point,
    Visit,
    Wait,
)
from kiosk.trials.pointer import Pointer, after
from kiosk.trials.site_walk import SITE, walk_at_a_site

EVIL = "evil.localhost"
SCHEMES = (
    *("mailto", "tel", "sms", "intent", "ms-settings", "ssh", "smb", "news", "telnet"),
    *("search-ms", "x-foo", "ftp", "magnet", "market", "steam", "vscode", "zoommtg"),
)
_OPENS_WITHIN_S, _PUT_AWAY_S = 8.0, 0.6
_MS = 1000.0
_FINISH = Control("BarButton", icon="sign-out")

Step = Callable[[], bool]


class _Stall(NamedTuple):
    """See `Held`; in seconds."""

    work_s: float = 0.0
    late_s: float = 0.0
    at: str = ""


class SiteHand(QObject):
    """One hand in front of one window, whose pages come from this machine."""

    def __init__(self, kiosk: KioskWindow) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._glass = QTest.createTouchDevice()
        self._pointer = Pointer(kiosk.window, self._glass)
        self._outside: list[str] = []
        self._stall = _Stall()
        self._turned = time.monotonic(), time.thread_time()
        self._browsing: BrowsingWay | None = None
        self._windows: list[QWindow] = []
        for scheme in (*SCHEMES, "http", "https", "file"):
            QDesktopServices.setUrlHandler(scheme, self, "hand_over")  # type: ignore[arg-type]  # it wants str

    @Slot(QUrl)
    def hand_over(self, url: QUrl) -> None:
        """The desktop is asked to open something: that is a way out."""
        self._outside.append(url.toString())

    def turn(self) -> None:
        """Called every few milliseconds: how long did the thread work and hear nobody?"""
        wall, worked = time.monotonic(), time.thread_time()
        page = self._kiosk.navigation.page.name
        stall = _Stall(worked - self._turned[1], wall - self._turned[0], page)
        self._stall = max(self._stall, stall)
        self._turned = wall, worked

    def excuse(self) -> None:
        """What the hand itself has just done was no stall of the kiosk."""
        self._turned = time.monotonic(), time.thread_time()

    def does(self, order: AtThePage) -> Iterator[Step]:
        """Carry it out."""
        match order:
            case Visit(address):
                yield from self._visit(address)
            case Point(way):
                yield from self._pointer.point(way, self._middle().toPoint())
            case Drop(address):
                self._drop(address)
            case Wait(ms):
                yield after(ms / _MS)
            case Await(trouble):
                end = time.monotonic() + _OPENS_WITHIN_S
                yield lambda: self._trouble() == trouble or time.monotonic() > end
            case Mash(seed, times):
                yield from Masher(self._kiosk.window, self._glass, seed).mash(times)
            case KillPage():
                self._kill_page()
            case Escape(evil):
                self._escape(evil)
                yield after(0.5)
            case Judge():
                pass

    def settled(self) -> Step:
        """Whether what the engine opened by itself had its time to be put away."""
        end = time.monotonic() + _PUT_AWAY_S
        return lambda: len(_windows()) == 1 or time.monotonic() > end

    def held(self) -> Held:
        """What has become of the screen."""
        page = self._browsing.page if self._browsing else None
        told = Held(
            windows=len(_windows()),
            over=tuple(_over(self._kiosk.window)),
            outside=tuple(self._outside),
            address=self._address() if page else "",
            trouble=self._trouble(),
            finish=find(self._kiosk.window, _FINISH) is not None,
            work_ms=self._stall.work_s * _MS,
            stall_ms=self._stall.late_s * _MS,
            at=self._stall.at,
        )
        self._outside, self._stall = [], _Stall()
        self.excuse()
        return told

    def _trouble(self) -> str:
        page = self._browsing.page if self._browsing else None
        return str(page.property("trouble")) if page else ""

    def _visit(self, address: str) -> Iterator[Step]:
        if self._browsing is None:
            # The stranger can be looked up: what keeps it away is the fence and nothing else.
            pages = WebPages(self._kiosk.engine, [SITE, EVIL])
            self._kiosk.journey.opened.open_sites(Sites(loopback=True), pages)
            self._browsing = self._kiosk.journey.opened.browsing
        if not self._beside_a_site():
            self._kiosk.journey.walk(walk_at_a_site())
            self.excuse()
            yield after(0.1)
        view = self._kiosk.navigation.page.view
        step = view.step if isinstance(view, BrowserView) else view
        if isinstance(step, WalkView) and self._browsing is not None:
            self._browsing.open(step, address)
            self.excuse()
            end = time.monotonic() + _OPENS_WITHIN_S
            page = self._browsing.page
            yield lambda: not (page and page.property("loading")) or time.monotonic() > end
            yield after(0.15)

    def _beside_a_site(self) -> bool:
        """Whether one is at a page, and at a step that opens one: at others, none is opened."""
        view = self._kiosk.navigation.page.view
        step = view.step if isinstance(view, BrowserView) else None
        return isinstance(step, WalkView) and bool(step.walk.step.site)

    def _address(self) -> str:
        """Where the engine is, not what the kiosk says of it; an empty page may be covered."""
        web = self._web()
        url = web.property("url")
        if not isinstance(url, QUrl) or (url.scheme() == "about" and not web.isVisible()):
            return ""
        return url.toString()

    def _middle(self) -> QPointF:
        web = self._web()
        return web.mapRectToScene(web.boundingRect()).center()

    def _web(self) -> QQuickItem:
        page = self._browsing.page if self._browsing else None
        drawn = page.parent() if page else None
        web = drawn.findChild(QQuickItem, "web") if drawn else None
        return web if isinstance(web, QQuickItem) else self._kiosk.window.contentItem()

    def _drop(self, address: str) -> None:
        carried = QMimeData()
        carried.setUrls([QUrl(address)])
        carried.setText(address)
        at, action = self._middle(), Qt.DropAction.CopyAction
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at.toPoint(), action, carried, button, none)
        QGuiApplication.sendEvent(self._kiosk.window, enter)
        QGuiApplication.sendEvent(
            self._kiosk.window, QDropEvent(at, action, carried, button, none)
        )

    def _kill_page(self) -> None:
        if pid := self._web().property("renderProcessPid"):
            os.kill(int(pid), signal.SIGKILL)

    def _escape(self, evil: str) -> None:
        if not evil:
            self._windows.clear()
            return
        window = QWindow()
        window.resize(10, 10)
        window.show()
        self._windows.append(window)
        QDesktopServices.openUrl(QUrl("mailto:nobody@example.org"))
        subprocess.Popen(["xdg-open", evil])  # noqa: S603, S607  found by PATH on purpose


def _windows() -> list[QWindow]:
    return [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]


def _over(window: QQuickWindow) -> Iterator[str]:
    """What Qt's own dialogs and menus are shown in; the kiosk has none."""
    for item in window.contentItem().childItems():
        if kind_of(item) == "QQuickOverlay":
            yield from (kind_of(each) for each in items_in(item) if each.isVisible())

"""The official site beside the step, in each of its states; the page itself is an outline."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.app.printers import Printers
from kiosk.app.window import KioskWindow
from kiosk.browsing.sites import read_sites
from kiosk.guides.model import Kind
from kiosk.guides.walk import Walk
from kiosk.screens.browser.browser_view import BrowserView
from kiosk.screens.browser.page_lists import Keys, Option, PageLists, Told
from kiosk.screens.browser.page_manners import PageManners
from kiosk.screens.browser.page_orders import PageOrders
from kiosk.screens.browser.page_view import PageView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.tour import printing_stops
from kiosk.tour.booking_visitor import ShownPrinter
from kiosk.tour.stop import Stop

_SITE = Path(__file__).parent / "ShownSite.qml"
_NO_ANSWER, _BAD_CERTIFICATE = -105, -202  # Chromium's numbers
_USES = ("link", "form", "redirect", "window")
_WANTED = ("download", "file", "sign-in", "print")
_CHOICES = ("Choisissez", "Seul(e)", "En couple", "Séparé(e) ou divorcé(e)", "Veuf ou veuve")


class ShownPages:
    """Draws the outline of a page, without the engine."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._component = QQmlComponent(engine, QUrl.fromLocalFile(str(_SITE)), engine)

    def prepare(self) -> None:
        """Nothing is to be found out."""

    hindered = False

    def when_ready(self, call: Callable[[], None]) -> None:
        """It is ready."""
        call()

    def draw(self, page: PageView) -> QQuickItem | None:
        """The outline; the page has come."""
        item = self._component.createWithInitialProperties({"page": page})
        if not isinstance(item, QQuickItem):
            raise TypeError(self._component.errorString())
        item.setParent(page.parent())
        page.setParent(item)
        return item


def browser_stops(walk: Walk) -> Iterator[Stop]:
    """Each of them; `walk` is at a step that opens a site."""
    states: dict[str, Callable[[BrowserView], None]] = {
        "browser": lambda view: None,
        "browser-keys": lambda view: view.showKeys(True),
        "browser-keys-mail": partial(_keys, of="mail"),
        "browser-keys-digits": partial(_keys, of="digits"),
        "browser-question": lambda view: cast(PageOrders, _page(view).orders).box(True),
        "browser-long": lambda view: cast(PageOrders, _page(view).orders).reach(False, False),
        "browser-printable": lambda view: view.offer_printing(),
        "browser-list": _list,
        "browser-step": lambda view: view.showSite(False),
        "browser-places": _places,
        "browser-coming": _coming,
        "browser-down": lambda view: _page(view).failed(_NO_ANSWER),
        "browser-certificate": lambda view: _page(view).failed(_BAD_CERTIFICATE),
        "browser-frozen": lambda view: _page(view).froze(True),
        "browser-gone": lambda view: _page(view).died(),
        **{f"browser-to-{use}": partial(_refused, use=use) for use in _USES},
        **{f"browser-{what}": partial(_wanted, what=what) for what in _WANTED},
    }
    for name, lead in states.items():
        yield Stop(name, partial(_open, walk=walk, lead=lead))
    proof = walk
    while proof.step.exits:
        proof = proof.choose(0)
    yield Stop("browser-proof", partial(_open, walk=walk, lead=partial(_proof, proof=proof)))
    yield Stop("browser-portal", partial(_portal, walk=walk))
    yield Stop("proof-printable", partial(_behind, walk=walk, proof=proof))
    ask = next(each for each in walk.known_ahead if each.step.kind is Kind.ASK)
    yield Stop(
        "browser-ask",
        partial(_open, walk=walk, lead=lambda view: cast(WalkView, view.step).move(ask)),
    )


def _open(kiosk: KioskWindow, walk: Walk, lead: Callable[[BrowserView], None]) -> None:
    kiosk.journey.opened.open_sites(read_sites()[0], ShownPages(kiosk.engine))
    kiosk.journey.walk(walk)
    cast(WalkView, kiosk.navigation.page.view).openSite()
    view = cast(BrowserView, kiosk.navigation.page.view)
    _page(view).arrived()
    lead(view)


def _page(view: BrowserView) -> PageView:
    return cast(PageView, view.page)


def _coming(view: BrowserView) -> None:
    page = _page(view)
    page.began(QUrl(page.visit.address))
    cast(PageOrders, page.orders).advance(0.4)


def _moved(view: BrowserView, to: Walk) -> None:
    cast(WalkView, view.step).move(to)


def _proof(view: BrowserView, proof: Walk) -> None:
    view.offer_printing()
    _moved(view, proof)


def _portal(kiosk: KioskWindow, walk: Walk) -> None:
    def lead(view: BrowserView) -> None:
        if browsing := kiosk.journey.opened.browsing:
            browsing.portal = lambda: True
        _page(view).failed(_BAD_CERTIFICATE)

    _open(kiosk, walk, lead)


def _behind(kiosk: KioskWindow, walk: Walk, proof: Walk) -> None:
    pages = printing_stops.ShownPages(kiosk.engine, 1, "ready", "")
    kiosk.journey.opened.open_printers(Printers(ShownPrinter("ready", kiosk.engine), pages))
    _open(kiosk, walk, partial(_proof, proof=proof))
    kiosk.navigation.back()


def _lists(view: BrowserView) -> PageLists:
    return cast(PageLists, cast(PageOrders, _page(view).orders).lists)


def _list(view: BrowserView) -> None:
    options = tuple(Option(at, words, at == 0, off=False) for at, words in enumerate(_CHOICES))
    _lists(view).show(Told("Situation familiale", options))


def _keys(view: BrowserView, of: Keys) -> None:
    _lists(view).fieldCame.emit(of)
    view.showKeys(True)


def _places(view: BrowserView) -> None:
    view.showSite(False)
    view.ask(True)


def _refused(view: BrowserView, use: str) -> None:
    _page(view).lets(QUrl("https://caf-aide.example.org/"), use, True)


def _wanted(view: BrowserView, what: str) -> None:
    cast(PageManners, _page(view).manners).wants(what)

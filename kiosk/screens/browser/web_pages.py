"""Draws pages of the web: the engine is loaded here, in pieces, when a site is opened."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.devices.browser.confined import confining, went_on_unconfined
from kiosk.devices.browser.engine import Hindrance, hindrance, lay_ready, load
from kiosk.screens.browser.page_view import PageView

_PAGE = Path(__file__).parent / "OfficialPage.qml"
_START = Path(__file__).parent / "EngineStart.qml"
_BETWEEN_MS = 10  # the screen is drawn, and whoever touches it meanwhile is heard
_log = logging.getLogger(__name__)


class Pages(Protocol):
    """What can draw pages."""

    def prepare(self) -> None:
        """A site is near: find out what can be, and take nothing for it yet."""

    @property
    def hindered(self) -> bool:
        """Whether no page can be drawn here."""

    def when_ready(self, call: Callable[[], None]) -> None:
        """Get ready to draw, and call that then; also where that fails."""

    def draw(self, page: PageView) -> QQuickItem | None:
        """What draws that page, and owns it from then on; None where it cannot be drawn."""


class WebPages:
    """Those of the web. `reachable`: see `engine.load`.

    The engine takes some 65 MiB: not of a resident's process who only reads the step, or opens its
    site on a telephone.
    """

    def __init__(self, engine: QQmlEngine, reachable: Iterable[str]) -> None:
        self._engine = engine
        self._reachable = frozenset(reachable)
        self._looking: Thread | None = None
        self._looked = Event()
        self._hindrance: Hindrance | None = None
        self._component: QQmlComponent | None = None
        self._pieces = [self._load, self._compile, self._start]
        self._awaited: list[Callable[[], None]] = []

    def prepare(self) -> None:
        """Find out whether pages can be drawn, and have the engine's files laid ready."""
        if self._looking is None:
            self._looking = Thread(target=self._look, name="site", daemon=True)
            self._looking.start()

    @property
    def hindered(self) -> bool:
        """Whether no page can be drawn here; on a busy machine that takes a moment to find out."""
        self.prepare()
        self._looked.wait()
        return self._hindrance is not None

    def when_ready(self, call: Callable[[], None]) -> None:
        """Load the engine, compile what draws a page, start its processes; then call that.

        One piece after another, since a screen stands still for each: for the last, as long as
        those processes take to answer. Nothing of the web is asked.
        """
        self._awaited.append(call)
        if len(self._awaited) == 1:
            self._soon()

    def draw(self, page: PageView) -> QQuickItem | None:
        """An item that draws it, and owns it from now on: what draws goes before what is drawn."""
        if self._component is None:
            return None
        item = self._component.createWithInitialProperties({"page": page})
        if not isinstance(item, QQuickItem):
            self._give_up(self._component)
            return None
        item.setParent(page.parent())
        page.setParent(item)
        return item

    def _look(self) -> None:
        try:
            self._hindrance = hindrance()
        finally:
            self._looked.set()
        if self._hindrance is None:
            lay_ready()
        else:
            self._tell()

    def _soon(self) -> None:
        QTimer.singleShot(_BETWEEN_MS, self._engine, self._next)

    def _next(self) -> None:
        if self._pieces and not self.hindered:
            self._pieces.pop(0)()
            self._soon()
            return
        awaited, self._awaited = self._awaited, []
        for call in awaited:
            call()

    def _load(self) -> None:
        self._hindrance = load(self._reachable)
        if self._hindrance is not None:
            self._tell()

    def _compile(self) -> None:
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_PAGE)), self._engine)
        if component.isError():
            self._give_up(component)
        else:
            self._component = component

    def _start(self) -> None:
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_START)))
        with confining():
            started = component.create()
        if started is None:  # the first page will tell as well
            _log.warning("the web engine does not start: %s", component.errorString())
        elif went_on_unconfined():
            self._hindrance, self._component = Hindrance.SANDBOX, None
            self._tell()

    def _give_up(self, component: QQmlComponent) -> None:
        _log.warning("the engine draws no page: %s", component.errorString())
        self._hindrance, self._component = Hindrance.MISSING, None
        self._tell()

    def _tell(self) -> None:
        _log.warning(
            "no site can be opened here (%s): its address is shown instead", self._hindrance
        )

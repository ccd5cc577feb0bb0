"""Draws pages of the web: the engine is loaded here, in pieces, when a site is near."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.devices.browser.engine import load
from kiosk.screens.browser.page_view import PageView

_PAGE = Path(__file__).parent / "OfficialPage.qml"
_START = Path(__file__).parent / "EngineStart.qml"
_AFTER_MS = 300  # the screen from which a site is near is drawn first, and begun to be read
_BETWEEN_MS = 30  # whoever touches it meanwhile is heard
_log = logging.getLogger(__name__)


class Pages(Protocol):
    """What can draw pages."""

    def prepare(self) -> None:
        """A site is near: be ready."""

    def draw(self, page: PageView) -> QQuickItem | None:
        """What draws that page, and owns it from then on; None where no page can be drawn."""


class WebPages:
    """Those of the web. `reachable`: see `engine.load`."""

    def __init__(self, engine: QQmlEngine, reachable: Iterable[str]) -> None:
        self._engine = engine
        self._reachable = frozenset(reachable)
        self._component: QQmlComponent | None = None
        self._loaded = self._hindered = self._started = False
        self._pieces: list[Callable[[], None]] = []

    def prepare(self) -> None:
        """Load the engine, compile what draws a page, start the engine's processes.

        In a moment, one piece after another: a screen stands still for each, for the last as long
        as those processes take to answer. Nothing of the web is asked.
        """
        if not self._loaded and not self._hindered and not self._pieces:
            self._pieces = [self._load, self._compile, self._start]
            QTimer.singleShot(_AFTER_MS, self._engine, self._next)

    @property
    def ready(self) -> bool:
        """Whether a page can be drawn at once."""
        return self._started and self._component is not None

    def _next(self) -> None:
        if self._pieces:
            self._pieces.pop(0)()
            QTimer.singleShot(_BETWEEN_MS, self._engine, self._next)

    def _load(self) -> None:
        if self._loaded or self._hindered:
            return
        self._hindered = load(self._reachable) is not None
        self._loaded = not self._hindered

    def _compile(self) -> None:
        if self._component is not None or not self._loaded:
            return
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_PAGE)), self._engine)
        if component.isError():
            _log.warning("no site can be opened here: %s", component.errorString())
            self._hindered, self._loaded = True, False
            return
        self._component = component

    def _start(self) -> None:
        if self._loaded and not self._started:
            component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_START)))
            if component.create() is None:  # the first page will tell as well
                _log.warning("the web engine does not start: %s", component.errorString())
            self._started = True

    def draw(self, page: PageView) -> QQuickItem | None:
        """An item that draws it, and owns it from now on: what draws goes before what is drawn."""
        self._load()
        self._compile()
        self._started = True
        if self._component is None:
            return None
        item = self._component.createWithInitialProperties({"page": page})
        if not isinstance(item, QQuickItem):
            _log.warning("no site can be opened here: %s", self._component.errorString())
            self._hindered, self._component = True, None
            return None
        item.setParent(page.parent())
        page.setParent(item)
        return item

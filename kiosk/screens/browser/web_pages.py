"""Draws pages of the web: the engine is loaded here, in pieces, when a site is near."""

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.devices.browser.engine import load
from kiosk.screens.browser.page_view import PageView

_PAGE = Path(__file__).parent / "OfficialPage.qml"
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
        self._hindered = False

    def prepare(self) -> None:
        """Load the engine, and compile what draws a page; nothing of the web is asked."""
        if self._component is not None or self._hindered:
            return
        if load(self._reachable) is not None:
            self._hindered = True
            return
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(_PAGE)), self._engine)
        if component.isError():
            _log.warning("no site can be opened here: %s", component.errorString())
            self._hindered = True
            return
        self._component = component

    def draw(self, page: PageView) -> QQuickItem | None:
        """An item that draws it, and owns it from now on: what draws goes before what is drawn."""
        self.prepare()
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

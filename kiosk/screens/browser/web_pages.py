"""Draws pages of the web: the engine is loaded here, in pieces, when a site is near."""

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, QUrl
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
        self._loaded = self._hindered = False

    def prepare(self) -> None:
        """Load the engine, then compile what draws a page; nothing of the web is asked.

        In two turns of the loop: each is as long as a screen may stand still.
        """
        if not self._loaded and not self._hindered:
            self._load()
            QTimer.singleShot(0, self._engine, self._compile)

    def _load(self) -> None:
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

    def draw(self, page: PageView) -> QQuickItem | None:
        """An item that draws it, and owns it from now on: what draws goes before what is drawn."""
        if not self._loaded and not self._hindered:
            self._load()
        self._compile()
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

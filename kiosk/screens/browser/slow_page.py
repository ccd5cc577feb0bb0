"""Gives up a page that never begins to come: a network that swallows everything says nothing.

A page that has begun and is slow is left alone, be it half there: one sees it, and it answers.
"""

from collections.abc import Callable
from typing import cast
from urllib.parse import urldefrag

from PySide6.QtCore import QObject, QTimer

from kiosk.screens.browser.page_orders import PageOrders
from kiosk.screens.browser.page_view import PageView

PATIENCE_MS = 20_000
_ANSWER_MS = 4_000  # a page that is there says so soon, on a busy machine too
_TIMED_OUT = -118  # Chromium's number, net::ERR_CONNECTION_TIMED_OUT


class SlowPage(QObject):
    """Watches one page, whose child it is."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._begun = False
        self._patience = self._timer(PATIENCE_MS, self.look)
        self._answer = self._timer(_ANSWER_MS, self._give_up)
        page.changed.connect(self._follow)
        self._follow()

    @property
    def looking(self) -> bool:
        """Whether it is being looked at, and has not answered yet."""
        return self._answer.isActive()

    def look(self) -> None:
        """See whether the page has begun to come; one that does not say so is given up."""
        self._answer.start()
        cast(PageOrders, self._page.orders).ask("location.href", self._hear)

    def _follow(self) -> None:
        loading = bool(self._page.property("loading"))
        if loading and not self._begun:
            self._patience.start()
        elif not loading:
            self._patience.stop()
            self._answer.stop()
        self._begun = loading

    def _hear(self, said: str) -> None:
        address = str(self._page.property("address"))
        if urldefrag(said).url == urldefrag(address).url:
            self._answer.stop()

    def _give_up(self) -> None:
        self._page.failed(_TIMED_OUT)

    def _timer(self, ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(call)
        return timer

"""The kiosk's keyboard under a page: it comes and goes with the fields that one is in."""

import time
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.devices.browser import typist
from kiosk.devices.browser.windows import put_away
from kiosk.screens.browser.page_lists import PageLists
from kiosk.screens.browser.page_orders import PageOrders

_LOOK_MS = 250  # after a touch, a page tells within this whether a field has the keyboard
# A page that brings and takes the keyboard for ever is not followed.
MOST_TURNS, _CALM_S = 4, 10.0


class PageKeys(QObject):
    """Knows whether the keyboard is shown, and types into the page that hears those orders.

    Signals:
        changed: the keyboard came or went, or what it types is private now, or not any more.
    """

    changed = Signal()

    def __init__(self, orders: PageOrders, parent: QObject) -> None:
        super().__init__(parent)
        self._orders = orders
        self._shown = self._wanted = self._passing = False
        self._hides = True
        self._by_hand: bool | None = None
        self._turns: list[float] = []  # when fields came and went, since the page was touched
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_for_a_field)
        orders.stopped.connect(self._look.stop)
        self._lists.changed.connect(self._make_room)
        self._lists.touched.connect(self._turns.clear)

    @property
    def shown(self) -> bool:
        """Whether it is shown: not under a list, which needs the room and no letters."""
        return self._shown and not self._lists.property("open")

    @property
    def hides(self) -> bool:
        """Whether what it types is said to nobody: it is a password, or a code."""
        return self._hides

    def follow(self) -> None:
        """There is a page now: come and go with its fields."""
        self._look.start()

    def show(self, shown: bool) -> None:
        """Show it or put it away, until a field comes or goes."""
        if shown:
            self._lists.close()
        self._by_hand = shown
        self._set(shown)

    def type(self, signs: str) -> None:
        """Type into the page."""
        if (window := self._to_the_page()) is not None:
            typist.type_signs(window, signs)

    def strike(self, key: str) -> None:
        """Strike "erase", "enter" or "next" in the page."""
        if (window := self._to_the_page()) is not None:
            typist.strike(window, key)

    def _to_the_page(self) -> QQuickWindow | None:
        """The window, whose keyboard the page has now; none while nothing draws the page."""
        drawn = self._orders.drawn
        if drawn is None:
            return None
        if not drawn.hasActiveFocus():
            drawn.forceActiveFocus()
        return drawn.window()

    @Slot()
    def _make_room(self) -> None:
        """A list is no field: after it the keyboard would come for a moment, and move the page."""
        if self._lists.property("open"):
            self._shown = self._wanted = self._passing = False
            self._by_hand = None
        self.changed.emit()

    @Slot()
    def _look_for_a_field(self) -> None:
        put_away()
        if self._hides != (hides := self._orders.hides):
            self._hides = hides
            self.changed.emit()
        wanted = self._has_focus and self._types
        # On the way from one field to the next there is none: the keyboard does not go for that.
        self._passing = self._wanted and not wanted and not self._passing
        if self._passing:
            return
        if wanted != self._wanted:
            self._wanted, self._by_hand = wanted, None
            now = time.monotonic()
            self._turns[:] = [*(at for at in self._turns if now - at < _CALM_S), now]
        if self._by_hand is not None or len(self._turns) <= MOST_TURNS:
            self._set(wanted if self._by_hand is None else self._by_hand)

    @property
    def _has_focus(self) -> bool:
        drawn = self._orders.drawn
        return drawn is not None and drawn.hasActiveFocus()

    @property
    def _types(self) -> bool:
        return typist.is_wanted() or self._orders.dated

    @property
    def _lists(self) -> PageLists:
        return cast(PageLists, self._orders.lists)

    def _set(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

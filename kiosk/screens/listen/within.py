"""Things that have things of their own to come to without sight: a page of the web.

Such an item has the property `aloud`, an object with the methods of `Inside`. What it says comes
later, as it has to ask; a key struck meanwhile asks anew, and only the last answer is said.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.screens.listen.told import Part

_SETTLED_MS = 120  # a key that was struck in a page has had its effect by then
Then = Callable[[Sequence[Part]], None]


class Inside(Protocol):
    """Goes through what is in an item; each gives what is to be said, nothing when one is out."""

    @property
    def came(self) -> SignalInstance:
        """What is in it is another."""

    @property
    def there(self) -> bool:
        """Whether there is anything in it yet."""

    @property
    def away(self) -> bool:
        """Whether something stands before it: one goes on there."""

    @property
    def typing(self) -> bool:
        """Whether what was pressed last is typed into, or opened a list: that comes next."""

    def enter(self, way: int, then: Then) -> None:
        """Come in at the beginning; with -1 at what is typed into, or at the end."""

    def go(self, way: int, then: Then) -> None:
        """On, or with -1 back."""

    @property
    def resumed(self) -> SignalInstance:
        """One is back at what a list was for."""

    def press(self, then: Then) -> None:
        """Press what one is at."""

    def focused(self, then: Then) -> None:
        """What has the keyboard now."""

    def whole(self, then: Then) -> None:
        """All of it."""

    def news(self, then: Then) -> None:
        """What one wants to hear of what has just come."""


def inside_of(item: QQuickItem) -> Inside | None:
    """What goes through the item; None: there is nothing of its own in it."""
    found = item.property("aloud")
    return cast(Inside, found) if isinstance(found, QObject) else None


def can_enter(item: QQuickItem) -> bool:
    """Whether there is something of its own in it, and nothing stands before that."""
    found = inside_of(item)
    return found is not None and not found.away


class Within(QObject):
    """Where one is within such an item, if one is. `say` is given what is to be said, and the way.

    A way of 0: one stays where one is.
    """

    def __init__(self, say: Callable[[Sequence[Part], int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._known: Inside | None = None
        self._item: QQuickItem | None = None
        self._inside = self._begun = self._awaits = False
        self._way = 0

    def meet(self, item: QQuickItem, *, at_once: bool) -> bool:
        """That item is on the screen; False: it was met before.

        `at_once`: what is in it, or will be, is read without anybody coming into it.
        """
        found = inside_of(item)
        if found is None or found is self._known:
            return False
        self._take(found, item)
        self._awaits = at_once
        if at_once and found.there:
            self._read_new()
        return True

    def turn_away(self) -> None:
        """One has gone on meanwhile: what comes is not read by itself."""
        self._awaits = False

    def enter(self, item: QQuickItem, way: int) -> bool:
        """Come into that item; False: one cannot."""
        found = inside_of(item)
        if found is None or found.away:
            return False
        if found is not self._known:
            self._take(found, item)
        self._item = item
        self._take_keyboard()
        self._inside, self._begun, self._way = True, True, way
        found.enter(way, self._come)
        return True

    def _take(self, found: Inside, item: QQuickItem) -> None:
        found.came.connect(self._read_new)
        found.resumed.connect(self._resume)
        self._known, self._item = found, item

    def go(self, way: int) -> bool:
        """On within it; False: one is not in any."""
        if (inside := self._here) is None:
            return False
        self._way = way
        inside.go(way, self._come)
        return True

    def press(self) -> bool:
        """Press what one is at within it; False: one is not in any."""
        if self._here is not None:
            self._take_keyboard()
        return self._stay(lambda inside: inside.press(self._pressed))

    def read(self) -> bool:
        """Read all of it; False: one is not in any."""
        return self._stay(lambda inside: inside.whole(self._come))

    def tell_focused(self) -> None:
        """Say what is typed into now."""
        QTimer.singleShot(_SETTLED_MS, self, self._tell_focused)

    def _tell_focused(self) -> None:
        if self._known is not None and isValid(self._known):
            self._way = 0
            self._known.focused(self._come)

    def step_out(self) -> None:
        """One is in none for a while."""
        self._inside = False

    def leave(self) -> None:
        """One is in none."""
        self._inside = self._begun = self._awaits = False

    def _take_keyboard(self) -> None:
        if self._item is not None and isValid(self._item):
            # Not as by Tab: a page would take that for a wish to begin at its first field.
            self._item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _here(self) -> Inside | None:
        here = self._known if self._inside and isValid(self._known) else None
        return None if here is None or here.away else here

    def _stay(self, do: Callable[[Inside], None]) -> bool:
        if (inside := self._here) is None:
            return False
        self._way = 0
        do(inside)
        return True

    def _come(self, parts: Sequence[Part]) -> None:
        if (not parts and self._way) or (self._known is not None and self._known.typing):
            self._inside = False
        if self._known is None or not self._known.away:  # else that is read by itself
            self._say(parts, self._way)

    def _pressed(self, parts: Sequence[Part]) -> None:
        """What came of a press; where one was at nothing, one hears the page."""
        if parts:
            self._come(parts)
        else:
            self._stay(lambda inside: inside.news(self._come))

    def _resume(self) -> None:
        if self._begun:
            self._take_keyboard()
            self._inside, self._way = True, 0
            self.tell_focused()

    def _read_new(self) -> None:
        """Another page is there: it is read as those of the kiosk are."""
        if self._awaits and self._known is not None:
            self._take_keyboard()
            self._awaits, self._inside, self._begun = False, True, True
        self._stay(lambda inside: inside.news(self._come))

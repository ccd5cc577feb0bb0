"""Things that have things of their own to come to without sight: a page of the web.

Such an item has the property `aloud`, an object with the methods of `Inside`. What it says comes
later, as it has to ask; a key struck meanwhile asks anew, and only the last answer is said.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.screens.listen.told import Part

Then = Callable[[Sequence[Part]], None]


class Inside(Protocol):
    """Goes through what is in an item; each gives what is to be said, nothing when one is out."""

    @property
    def came(self) -> SignalInstance:
        """What is in it is another."""

    def enter(self, way: int, then: Then) -> None:
        """Come in at the beginning, or with -1 at the end."""

    def go(self, way: int, then: Then) -> None:
        """On, or with -1 back."""

    def press(self, then: Then) -> None:
        """Press what one is at."""

    def whole(self, then: Then) -> None:
        """All of it."""


def inside_of(item: QQuickItem) -> Inside | None:
    """What goes through the item; None: there is nothing of its own in it."""
    found = item.property("aloud")
    return cast(Inside, found) if isinstance(found, QObject) else None


class Within(QObject):
    """Where one is within such an item, if one is. `say` is given what is to be said, and the way.

    A way of 0: one stays where one is.
    """

    def __init__(self, say: Callable[[Sequence[Part], int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._known: Inside | None = None
        self._inside = False
        self._way = 0

    def enter(self, item: QQuickItem, way: int) -> bool:
        """Come into that item; False: one cannot."""
        found = inside_of(item)
        if found is None:
            return False
        if found is not self._known:
            found.came.connect(self._read_new)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._known, self._inside, self._way = found, True, way
        found.enter(way, self._come)
        return True

    def go(self, way: int) -> bool:
        """On within it; False: one is not in any."""
        if (inside := self._here) is None:
            return False
        self._way = way
        inside.go(way, self._come)
        return True

    def press(self) -> bool:
        """Press what one is at within it; False: one is not in any."""
        return self._stay(lambda inside: inside.press(self._come))

    def read(self) -> bool:
        """Read all of it; False: one is not in any."""
        return self._stay(lambda inside: inside.whole(self._come))

    def leave(self) -> None:
        """One is in none."""
        self._inside = False

    @property
    def _here(self) -> Inside | None:
        return self._known if self._inside and isValid(self._known) else None

    def _stay(self, do: Callable[[Inside], None]) -> bool:
        if (inside := self._here) is None:
            return False
        self._way = 0
        do(inside)
        return True

    def _come(self, parts: Sequence[Part]) -> None:
        if not parts and self._way:
            self._inside = False
        self._say(parts, self._way)

    def _read_new(self) -> None:
        """Another page is there: it is read as those of the kiosk are, from its beginning."""
        self.read()

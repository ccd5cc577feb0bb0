"""What every way stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.app.messages import Reason
from kiosk.app.surroundings import Surroundings
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.navigation import Navigation, Page

if TYPE_CHECKING:
    from kiosk.devices.printing import Printing


@dataclass(frozen=True, slots=True, weakref_slot=True)  # a signal holds its methods weakly
class Ground:
    """The place, the stack of pages, how things are shown, and what is never far away.

    `count` adds one to a measure, a subject and a detail. `call` leads to a mediator, `home` to
    the first screen. `end` ends the session. `moved` says that the person went on within a page.
    `browse` opens an address beside its step, and tells whether it could; `near` says that one may
    be asked for soon. `bookable` tells whether sessions can be booked; `book` books one, for the
    step of a walk where there is one; `next_time` says when the next would be, or nothing.
    `show_step` shows which step of the setting-up is on the screen, of how many, and whether it is
    done; 0: none.
    `tickets` is what prints them, where anything does.
    """

    around: Surroundings
    navigation: Navigation
    display: DisplayView
    count: Callable[[str, str, str], None]
    call: Callable[[], None]
    home: Callable[[], None]
    end: Callable[[Reason], None]
    moved: Callable[[], None]
    browse: Callable[[WalkView, str], bool]
    near: Callable[[], None]
    bookable: Callable[[], bool]
    book: Callable[[Walk | None], None]
    next_time: Callable[[Walk], str]
    show_step: Callable[[int, int, bool], None]
    tickets: Callable[[], "Printing | None"]

    def open(self, screen: str, view: QObject) -> None:
        """Put a page on top: its QML file, relative to `kiosk/screens`, and what it shows."""
        self.navigation.open(Page(screen, view))

    def finish(self) -> None:
        """End because the person said so."""
        self.end(Reason.FINISH)

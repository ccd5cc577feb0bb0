"""Notices what is new on the screen, and has it read: another page, a sheet, an alert.

It looks a moment after each touch, and now and then while listening is on: what a screen shows may
change by itself too.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.display_view import DisplayView
from kiosk.screens.listen.listen_view import ListenView
from kiosk.screens.listen.places import Place, Zone, places_in
from kiosk.screens.listen.reading import Why
from kiosk.screens.listen.told import Part, heading_in, told, told_of
from kiosk.screens.tree import Node, heard

_SOON_MS = 80  # a page that was just opened has its words in place by then
_EVERY_MS = 400

# What one is at: the heading, the language, and whether a sheet is open.
_At = tuple[str, str, bool]


class Arrivals(QObject):
    """Looks, and says what came. `coming` tells whether a page is there in part only, as yet.

    Signals:
        arrived: another page is there.
        opened: a sheet is, over the page.
        looked: what is there has changed.
    """

    arrived = Signal()
    opened = Signal()
    looked = Signal()

    def __init__(
        self,
        view: ListenView,
        window: QQuickWindow,
        display: DisplayView,
        coming: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(view)
        self._coming = coming
        self._view = view
        self._window = window
        self._display = display
        self._at: _At = ("", "", False)
        self._names: tuple[str, ...] = ()
        self._known: set[str] = set()
        self._pressed = False
        self.asked = False  # the question whether somebody is there stands in place of the page
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._often = QTimer(self)
        self._often.setInterval(_EVERY_MS)
        self._often.timeout.connect(self.look)
        view.changed.connect(self._on_or_off)

    def soon(self, *, pressed: bool = False) -> None:
        """Something was done: look in a moment. `pressed`: say whatever came of it."""
        self._pressed = self._pressed or pressed
        if self._view.property("open"):
            self._soon.start()

    def ask(self) -> None:
        """The question stands there in a moment: have it read."""
        QTimer.singleShot(_SOON_MS, self, self._read_question)

    def look(self) -> None:
        """See what is there, and say what is new; of a page once all of it is there."""
        if self._coming():
            self._soon.start()
            return
        nodes = heard(self._window).nodes
        if self.asked or tuple(node.name for node in nodes) == self._names:
            return
        self._look(nodes)
        self.looked.emit()

    def _look(self, nodes: Sequence[Node]) -> None:
        at, known = self._at, self._known
        pressed, self._pressed = self._pressed, False
        places = places_in(nodes)
        parts = self._take_in(nodes, places)
        if self._at != at:
            if self._at[:2] != at[:2]:
                self.arrived.emit()
            elif at[2]:
                return  # from a sheet one is back at a page that was read
            else:
                self.opened.emit()
            self._view.say(parts, places, Why.SCREEN)
            return
        new = [part for part in parts if part.words not in known]
        typing = any(part.item.property("typed") is not None for part in parts)
        wanted = [part for part in new if part.alert or (pressed and not typing)]
        if wanted:
            self._view.say(wanted, places, Why.NEWS)
        else:
            self._view.look_for_secrets(places)

    def know(self) -> list[Part]:
        """What is there now is no news; gives what is said of it."""
        nodes = heard(self._window).nodes
        return self._take_in(nodes, places_in(nodes))

    def _take_in(self, nodes: Sequence[Node], places: Sequence[Place]) -> list[Part]:
        # Told what is there: to read it all again takes longer than a frame on a large screen.
        parts = told_of(places, self._display.spoken)
        self._names = tuple(node.name for node in nodes)
        self._known = {part.words for part in parts}
        sheet = any(place.zone is Zone.SHEET for place in places)
        self._at = (heading_in(nodes), str(self._display.spoken), sheet)
        return parts

    def _read_question(self) -> None:
        if self.asked:
            self._view.say(told(self._window, self._display.spoken))

    def _on_or_off(self) -> None:
        if not self._view.property("open"):
            self._often.stop()
            self._soon.stop()
        elif not self._often.isActive():
            self.know()
            self._often.start()

"""The way through every screen without sight: next, previous, press, read, repeat.

The five keys of a tactile pad, or arrows and Enter of any keyboard. One goes through all that can
be pressed, in the order of reading and round again; each is named, with what it is and how it
stands, and each key interrupts what is being said (EN 301 549, 5.1.3 and 5.1.6).

While a screen is read by itself, one is where the voice is: what one hears is what a key takes.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.screens.display_view import DisplayView
from kiosk.screens.listen.acts import ORDINARY, Act
from kiosk.screens.listen.arrivals import Arrivals
from kiosk.screens.listen.listen_view import ListenView
from kiosk.screens.listen.places import Place, places_of
from kiosk.screens.listen.reading import Why
from kiosk.screens.listen.told import Part, parts_of, told, typed_by
from kiosk.screens.listen.within import Within, can_enter

translate = QCoreApplication.translate


class Pad(QObject):
    """Where one is without sight, and what the keys do there."""

    def __init__(
        self,
        view: ListenView,
        window: QQuickWindow,
        display: DisplayView,
        arrivals: Arrivals,
        acts: Mapping[int, Act],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._window = window
        self._display = display
        self._arrivals = arrivals
        self._acts = acts
        self._on = False
        self._item: QQuickItem | None = None
        self._entered: Part | None = None  # what one comes into, until one hears what is there
        self._within = Within(self._say_within, self)
        arrivals.arrived.connect(self._leave)
        arrivals.opened.connect(self._step_out)
        arrivals.looked.connect(self._meet)
        view.changed.connect(self._look)
        view.sightless.connect(self.start)

    @property
    def on(self) -> bool:
        """Whether one goes on without sight."""
        return self._on

    def start(self) -> None:
        """Begin, and say how it is done and where one is."""
        self._on, self._item = True, None
        self._view.start()
        how = translate(
            "Pad",
            "The voice is on. Next key: the next button. Back key: the one before. "
            "Press key: press it. Read key: the whole screen. Repeat key: once more.",
        )
        language = self._display.spoken
        greeting = Part(how, language, self._window.contentItem())
        self._arrivals.know()
        self._meet_all(at_once=False)
        self._view.say([greeting, *told(self._window, language)], why=Why.SCREEN)

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key is for; False: it is none of these keys, or not yet."""
        act = self._acts.get(event.key())
        if act is None:
            return False
        if not self._on:
            if event.key() in ORDINARY or event.isAutoRepeat():
                return False
            self.start()
        elif not event.isAutoRepeat():  # a key that is held counts once (5.7)
            self._do(act)
        return True

    def mine(self, event: QKeyEvent) -> bool:
        """Whether the key is one of these, now."""
        return self._on and event.key() in self._acts

    def _do(self, act: Act) -> None:
        match act:
            case Act.NEXT:
                self._go(1)
            case Act.PREVIOUS:
                self._go(-1)
            case Act.PRESS:
                self._press()
            case Act.READ if self._within.read():
                pass
            case Act.READ:
                self._view.read(whole=True)
            case Act.REPEAT:
                self._view.reading.again()

    def _meet(self) -> None:
        if self._on and self._here(self._stops()) is None:
            self._meet_all(at_once=True)

    def _meet_all(self, *, at_once: bool) -> None:
        for place in places_of(self._window):
            if self._within.meet(place.node.item, at_once=at_once) and at_once:
                self._entered = next(parts_of(place, self._display.spoken), None)

    def _go(self, way: int) -> None:
        self._within.turn_away()
        stops = self._stops()
        if self._view.reading.unfinished:
            self._follow(stops)
        if self._here(stops) is None or not self._within.go(way):
            self._go_on(way, stops)

    def _follow(self, stops: Sequence[Place]) -> bool:
        """Be where the voice is that reads by itself; True: nobody can know which thing is meant.

        Once it has said all, one is where one was; where that was nowhere, at what was said last.
        """
        reading = self._view.reading
        part, here = reading.passing, self._here(stops)
        if part is None or not isValid(part.item):
            return False
        if part.go_there is not None:
            if reading.unfinished:
                part.go_there()
            return reading.just_passed
        if part.item == self._item or can_enter(part.item) or _place(part.item, stops) is None:
            return False
        if reading.why is Why.NEWS and here is not None:
            return True  # it leaves one where one is; but which of both is meant?
        if reading.unfinished or here is None:
            self._step_out()
            self._item = part.item
        return reading.just_passed

    def _say_within(self, parts: Sequence[Part], way: int) -> None:
        """What is come to within what has things of its own to come to; nothing: out of it."""
        entered, self._entered = self._entered, None
        if parts:
            self._item = parts[0].item
            self._view.point_at(parts[0].item)
            why = Why.SCREEN if parts[0].go_there else Why.ASKED
            self._view.say([entered, *parts] if entered else list(parts), why=why)
        elif way:
            self._go_on(way, self._stops(), out=way > 0 and entered is None)

    def _go_on(self, way: int, stops: Sequence[Place], *, out: bool = False) -> None:
        if not stops:
            return
        here = self._here(stops)
        first = 0 if way > 0 else -1
        to = stops[first if here is None else (stops.index(here) + way) % len(stops)]
        node = to.node
        self._item = node.item
        if self._within.enter(node.item, way):
            if way > 0:
                self._entered = next(parts_of(to, self._display.spoken), None)
            return
        if node.focusable and not to.is_key:  # what is typed into keeps the keyboard
            node.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._view.point_at(node.item)
        said = list(parts_of(to, self._display.spoken))
        if out:  # what comes next is the kiosk's own again
            end = translate("Pad", "End of the page.")
            said.insert(0, Part(end, self._display.spoken, node.item))
        self._view.say(said)

    def _press(self) -> None:
        stops = self._stops()
        unsure, place = self._follow(stops), self._here(stops)
        if unsure:
            self._say_here(place)
            return
        if place is not None and self._within.press():
            self._arrivals.soon()  # what comes of it in the page is read by itself
            return
        if place is None:
            self._view.read()
            return
        self._view.reading.stop()
        done = next((act for act in ("Press", "Toggle") if act in place.node.actions), None)
        if done is None:
            self._view.say(list(parts_of(place, self._display.spoken)))
            return
        place.node.interface.actionInterface().doAction(done)
        # What comes of it may be another page, which is then read by itself.
        if (still := self._here(self._stops())) is not None:
            self._echo(still)
        self._arrivals.soon(pressed=True)

    def _say_here(self, here: Place | None) -> None:
        """Say what the next key takes."""
        part = self._view.reading.passing
        if here is not None and part is not None and part.go_there is None:
            self._view.say(list(parts_of(here, self._display.spoken)))
        elif part is not None:
            self._view.say([part])

    def _echo(self, place: Place) -> None:
        """Say how it stands now; of a key, what it typed."""
        language = self._display.spoken
        if not place.is_key:
            self._view.say(list(parts_of(place, language))[:1])
            return
        if place.node.focusable:  # the key that leads on
            self._within.tell_focused()
        self._view.say(typed_by(place, places_of(self._window), language))

    def _stops(self) -> list[Place]:
        places = places_of(self._window)
        return [
            place
            for place in places
            if place.node.name and (place.node.pressable or can_enter(place.node.item))
        ]

    def _here(self, stops: Sequence[Place]) -> Place | None:
        if self._item is None or not isValid(self._item):
            return None
        return _place(self._item, stops)

    def _step_out(self) -> None:
        """One is elsewhere, and may come back."""
        self._item = None
        self._within.step_out()

    def _leave(self) -> None:
        self._item = None
        self._within.leave()

    def _look(self) -> None:
        if not self._view.property("open"):
            self._on, self._item = False, None
            self._within.leave()


def _place(item: QQuickItem, stops: Sequence[Place]) -> Place | None:
    return next((place for place in stops if place.node.item == item), None)

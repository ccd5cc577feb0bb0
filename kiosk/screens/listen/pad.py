"""The way through every screen without sight: next, previous, press, read, repeat.

The five keys of a tactile pad, or arrows and Enter of any keyboard. One goes through all that can
be pressed, in the order of reading and round again; each is named, with what it is and how it
stands, and each key interrupts what is being said (EN 301 549, 5.1.3 and 5.1.6).
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.language.signs import sign_name
from kiosk.screens.display_view import DisplayView
from kiosk.screens.listen.arrivals import Arrivals
from kiosk.screens.listen.listen_view import ListenView
from kiosk.screens.listen.places import Place, places_of
from kiosk.screens.listen.told import Part, masks, parts_of, told
from kiosk.screens.listen.within import Within, inside_of
from kiosk.screens.tree import Role
from kiosk.settings.pad_keys import Act as PadAct

translate = QCoreApplication.translate


class Act(StrEnum):
    """What a key does, by its name in `site.toml`."""

    NEXT = "next"
    PREVIOUS = "previous"
    PRESS = "press"
    READ = "read"
    REPEAT = "repeat"


# Every keyboard has these, and people who see use them: alone they begin nothing.
_ORDINARY = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
)


def acts_of(named: Mapping[PadAct, Sequence[str]]) -> dict[int, Act]:
    """What each key does, by Qt's number, of a table of Qt's names for keys ("Down", "F1")."""
    return {
        int(getattr(Qt.Key, f"Key_{name}")): Act(act)
        for act, names in named.items()
        for name in names
    }


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
        self._view.say([greeting, *told(self._window, language)])

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key is for; False: it is none of these keys, or not yet."""
        act = self._acts.get(event.key())
        if act is None:
            return False
        if not self._on:
            if event.key() in _ORDINARY or event.isAutoRepeat():
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
        if self._on and self._current() is None:
            self._meet_all(at_once=True)

    def _meet_all(self, *, at_once: bool) -> None:
        for place in places_of(self._window):
            if self._within.meet(place.node.item, at_once=at_once) and at_once:
                self._entered = next(parts_of(place, self._display.spoken), None)

    def _go(self, way: int) -> None:
        self._within.turn_away()
        if self._current() is None or not self._within.go(way):
            self._go_on(way)

    def _say_within(self, parts: Sequence[Part], way: int) -> None:
        """What is come to within what has things of its own to come to; nothing: out of it."""
        entered, self._entered = self._entered, None
        if parts:
            self._item = parts[0].item
            self._view.point_at(parts[0].item)
            self._view.say([entered, *parts] if entered else list(parts))
        elif way:
            self._go_on(way, out=way > 0 and entered is None)

    def _go_on(self, way: int, *, out: bool = False) -> None:
        places = self._stops()
        if not places:
            return
        now = [at for at, place in enumerate(places) if place.node.item == self._item]
        at = (now[0] + way) % len(places) if now else (0 if way > 0 else len(places) - 1)
        node = places[at].node
        self._item = node.item
        if self._within.enter(node.item, way):
            if way > 0:
                self._entered = next(parts_of(places[at], self._display.spoken), None)
            return
        if node.focusable and not places[at].is_key:  # what is typed into keeps the keyboard
            node.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._view.point_at(node.item)
        said = list(parts_of(places[at], self._display.spoken))
        if out:  # what comes next is the kiosk's own again
            end = translate("Pad", "End of the page.")
            said.insert(0, Part(end, self._display.spoken, node.item))
        self._view.say(said)

    def _press(self) -> None:
        if self._current() is not None and self._within.press():
            self._arrivals.soon()  # what comes of it in the page is read by itself
            return
        place = self._current()
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
        if (still := self._current()) is not None:
            self._echo(still)
        self._arrivals.soon(pressed=True)

    def _echo(self, place: Place) -> None:
        """Say how it stands now; of a key, what it typed, unless that is nobody's business."""
        language = self._display.spoken
        parts = list(parts_of(place, language))[:1]
        if place.is_key and place.node.focusable:  # the key that leads on
            self._within.tell_focused()
        if place.is_key:
            places = places_of(self._window)
            fields = [it for it in places if it.node.role is Role.EditableText]
            if place.is_masked and len(place.node.name) == 1:
                hidden = translate("Told", "a character", "typed, and not said which")
                parts = [Part(hidden, language, place.node.item)]
            elif any(masks(field.node) for field in fields):
                parts = [part for field in fields for part in parts_of(field, language)]
            else:
                parts = [Part(sign_name(place.node.name, language), language, place.node.item)]
        self._view.say(parts)

    def _stops(self) -> list[Place]:
        places = places_of(self._window)
        return [
            place
            for place in places
            if place.node.name and (place.node.pressable or inside_of(place.node.item))
        ]

    def _current(self) -> Place | None:
        if self._item is None or not isValid(self._item):
            return None
        return next((place for place in self._stops() if place.node.item == self._item), None)

    def _leave(self) -> None:
        self._item = None
        self._within.leave()

    def _look(self) -> None:
        if not self._view.property("open"):
            self._on, self._item = False, None
            self._within.leave()

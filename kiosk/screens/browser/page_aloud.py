"""The page of the web for who does not see it: one thing after another, each in words.

A script reads the page and its frames (`page_stops.py`); what it gives is data and no more.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.language.languages import REFERENCE
from kiosk.screens.browser.page_lists import Ask
from kiosk.screens.browser.page_stops import Order, PageStops, Stop
from kiosk.screens.listen.told import Part

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE_MS = 4_000  # a page that has not answered by then is said to be stuck, and passed over
translate = QCoreApplication.translate  # the tool that collects words knows it by this name

Then = Callable[[Sequence[Part]], None]


@QmlElement
class PageAloud(QObject):
    """Goes through the page, and says what is there. `ask` has a script of ours look at it.

    Signals:
        came: another page is there.
        resumed: one is back at what a list was for.
    """

    came = Signal()
    resumed = Signal()

    def __init__(self, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._stops = PageStops(ask)
        self._drawn: QQuickItem | None = None
        self._then: Then | None = None
        self._pressed = self._typing = self._there = self._away = False
        self._group = ""  # of what was told last: it is said once for all that is in it
        self.came.connect(self._arrive)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE_MS)
        self._late.timeout.connect(self._give_up)

    @Slot(QQuickItem)
    def attach(self, drawn: QQuickItem) -> None:
        """That is where the page is drawn."""
        self._drawn = drawn

    @property
    def typing(self) -> bool:
        """Whether what was pressed last is typed into, or opened a list: that comes next."""
        return self._typing

    @property
    def there(self) -> bool:
        """Whether a page has come."""
        return self._there

    @property
    def away(self) -> bool:
        """Whether something stands before the page, which answers nobody meanwhile."""
        return self._away

    def box(self, away: bool) -> None:
        """Something stands before the page, or nothing any more."""
        was, self._away = self._away, away
        if was and not away:
            self.resumed.emit()

    def enter(self, way: int, then: Then) -> None:
        """Come in at the beginning, or with -1 at the end."""
        self._ask("enter", way, then)

    def go(self, way: int, then: Then) -> None:
        """On, or with -1 back; nothing to say: one is out of the page."""
        self._ask("go", way, then)

    def press(self, then: Then) -> None:
        """Press what one is at, and say how it stands then."""
        self._ask("press", 0, then)

    def focused(self, then: Then) -> None:
        """Say what has the keyboard now."""
        self._ask("focused", 0, then)

    def whole(self, then: Then) -> None:
        """Say all of the page."""
        self._ask("all", 0, then)

    def news(self, then: Then) -> None:
        """Say of a page that came what went wrong, and its main part."""
        self._ask("news", 0, then)

    def _ask(self, order: Order, way: int, then: Then) -> None:
        self._then = then
        self._pressed, self._typing = order == "press", False
        if order in {"enter", "all", "news"}:
            self._group = ""
        self._late.start()
        self._stops.give(order, way, self._answer)

    def _answer(self, stops: Sequence[Stop]) -> None:
        elsewhere = len(stops) == 1 and stops[0].kind in {"field", "list"}
        self._typing = self._pressed and elsewhere
        self._tell([part for stop in stops for part in self._parts(stop)])

    @Slot()
    def _arrive(self) -> None:
        self._there = True

    @Slot()
    def _give_up(self) -> None:
        self._stops.drop()
        self._tell([])

    def _tell(self, parts: Sequence[Part]) -> None:
        self._late.stop()
        then, self._then = self._then, None
        if then is not None:
            then(parts)

    def _parts(self, stop: Stop) -> list[Part]:
        if self._drawn is None:
            return []
        group = stop.group if stop.group != self._group else ""
        self._group = stop.group or (stop.name if stop.kind == "text" else "")
        name = ". ".join(filter(None, (group, stop.name)))
        state = ", ".join(state_of(stop))
        if not name and state:
            name = translate("PageAloud", "Something without a name")
        go_there = partial(self._stops.stand, stop) if stop.place >= 0 else None
        return [
            Part(words, REFERENCE, self._drawn, tail, alert=stop.alert, go_there=go_there)
            for words, tail in ((name, state), (stop.value, ""))
            if words
        ]


def state_of(stop: Stop) -> list[str]:
    """What it is, and how it stands, in the words that the kiosk has for its own."""
    said = _kind_of(stop)
    if stop.needed and said:
        said.insert(1, translate("PageAloud", "required"))
    if stop.off:
        said.append(translate("Told", "not available now"))
    if stop.wrong:
        said.append(translate("PageAloud", "the site says that something is wrong here"))
    return said


def _kind_of(stop: Stop) -> list[str]:
    match stop.kind:
        case "box":
            said = [
                translate("Told", "box to tick"),
                translate("Told", "ticked") if stop.on else translate("Told", "not ticked"),
            ]
        case "choice":
            said = [
                translate("Told", "button"),
                translate("Told", "chosen") if stop.on else translate("Told", "not chosen"),
            ]
        case "field":
            said = [translate("Told", "to be typed"), *_of_date(stop), _typed(stop)]
        case "list":
            said = [translate("PageAloud", "list to choose from")]
        case "heading":
            said = [translate("PageAloud", "heading")]
        case "link":
            said = [translate("PageAloud", "link")]
        case "button":
            said = [translate("Told", "button")]
        case "file":
            said = [translate("PageAloud", "for a file, which cannot be sent from here")]
        case _:
            said = []
    return said


def _of_date(stop: Stop) -> list[str]:
    dated = translate("PageAloud", "a date: day, month and year, in digits")
    return [dated] if stop.dated else []


def _typed(stop: Stop) -> str:
    if stop.begun:
        return translate("PageAloud", "begun, not finished")
    if not stop.signs:
        return translate("Told", "empty")
    return translate("Told", "%1 typed", "so many signs").replace("%1", str(stop.signs))

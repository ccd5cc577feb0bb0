"""A resident at the official site: what one does there with a mouse, a finger and keys."""

import json
from contextlib import suppress
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtQml import QQmlContext, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.screens.browser.page_view import PageView
from tests.screens.resident import said
from tests.screens.ways import follow

SOON_MS = 30_000  # on a busy machine
_ANSWER_MS = 10_000
# Where the middle of an element is, once it was drawn there so many times, one after another.
_AT_REST = """
window.rest ?? (window.watched ?? (() => {
    let before = '', times = 0
    const look = () => {
        const box = document.querySelector(SELECTOR).getBoundingClientRect()
        const middle = [box.x + box.width / 2, box.y + box.height / 2]
        times = `${middle}` === before ? times + 1 : 0
        before = `${middle}`
        if (times < FRAMES) requestAnimationFrame(look)
        else window.rest = middle
    }
    window.watched = requestAnimationFrame(look)
})(), null)
"""
_PAINTED = "performance.getEntriesByType('paint').length"


class Box(QObject):
    """Takes what a script says."""

    said = None

    @Slot(str)
    def put(self, said: str) -> None:
        """It says that."""
        self.said = said


class Visitor:
    """`resident` is in front of the kiosk, and `qtbot` waits."""

    still_frames = 4  # what was drawn in one place so many times is touched

    def __init__(self, resident, walk, websites, qtbot):
        self.resident = resident
        self.walk = walk
        self.websites = websites
        self.qtbot = qtbot

    @property
    def page(self) -> PageView:
        """The page of the session."""
        return self.resident.kiosk.journey.opened.browsing.page

    @property
    def drawn(self) -> QQuickItem | None:
        """What draws it; none while the engine is not there."""
        return self.page.orders.drawn

    @property
    def web(self) -> QQuickItem:
        """The view of the engine."""
        return self.drawn.findChild(QQuickItem, "web")

    def waits(self, so, timeout=SOON_MS):
        """Wait until that is so."""
        self.qtbot.waitUntil(so, timeout=timeout)
        self.resident.see()

    def opens(self):
        """Open the site of the step, and wait for its page."""
        site = self.resident.kiosk.navigation.page.view.property("site")
        name = said("DoPart", "Open %1").replace("%1", site)
        self.resident.press(name)
        self.waits(lambda: not self.page.property("loading") and bool(self.asks(_PAINTED)))

    def comes_again(self):
        """Another resident comes to the same step and opens its site."""
        follow(self.resident, self.walk)
        self.opens()

    def goes_to(self, address):
        """Have the page go there by itself."""
        self.asks(f"(location.href = {json.dumps(address)}, 1)")

    @property
    def path(self):
        """The path of the page that is open."""
        return urlsplit(self.page.property("address")).path

    def waits_for(self, path):
        """Wait until the page of that path is there and seen: before, it takes no touch."""

        def there():
            return self.path == path and not self.page.property("loading")

        self.waits(lambda: there() and bool(self.asks(_PAINTED)) and there())

    def asks(self, script):
        """What a script of the page gives, through JSON.

        A page that goes meanwhile answers nothing: then the next one is asked.
        """
        for _ in range(SOON_MS // _ANSWER_MS):
            box = self._ask(script)
            with suppress(self.qtbot.TimeoutError):
                self.qtbot.waitUntil(lambda it=box: it.said is not None, timeout=_ANSWER_MS)
                return json.loads(box.said) if box.said else None
        raise AssertionError(f"the page does not answer: {script}")

    def _ask(self, script):
        box = Box()
        context = QQmlContext(self.resident.kiosk.engine)
        for name, thing in {"box": box, "web": self.web, "code": script}.items():
            context.setContextProperty(name, thing)
        words = "web.runJavaScript('JSON.stringify(' + code + ')', said => box.put(said ?? ''))"
        QQmlExpression(context, None, words).evaluate()
        return box

    def shows(self, body):
        """Have the page be that one."""
        self.websites.pages["/"] = f"{body}<i id=served{len(self.websites.asked)}></i>"
        mark = f"#served{len(self.websites.asked)}"
        self.resident.press("Reload")
        self.waits(lambda: self.asks(f"!!document.querySelector('{mark}')"))
        self.waits_for("/")

    def shows_soon(self, words):
        """Wait until the screen says that."""
        self.waits(lambda: self.resident.says(words))

    def value(self, selector="#name"):
        """What stands in a field of the page."""
        return self.asks(f"document.querySelector({json.dumps(selector)}).value")

    def clicks(self, selector):
        """Click the middle of an element of the page, with a mouse."""
        self.resident.click(self.where(selector))

    def where(self, selector):
        """The middle of an element, in the window, once it is drawn and moves no more."""
        # What was hidden a moment ago answers scripts before it is drawn, and takes no touch yet.
        self.asks("(window.rest = window.watched = null, 1)")
        look = _AT_REST.replace("SELECTOR", json.dumps(selector))
        look = look.replace("FRAMES", str(self.still_frames))
        found = []
        self.waits(lambda: found.append(self.asks(look)) or found[-1] is not None)
        larger = self.web.property("zoomFactor")
        return self.web.mapToScene(QPoint(*(round(each * larger) for each in found[-1])))
